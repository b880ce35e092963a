/**
 * What we change of a page's looks, as CSS of user origin: the browser takes it out with the extension, it can be removed
 * without trace, and leaves no attribute on the page's own nodes.
 */
import * as v from 'valibot';
import { browser } from '../browser/browser';
import { HOST } from '../content/in-page/host-mark';
import type { Margin } from '../messaging/sidebar-placement';

/** On screen only: what is printed is the page's. */
const SHOWN = `@media screen { ${HOST} { display: block !important } }`;

const Size = v.pipe(v.number(), v.minValue(0.01), v.maxValue(10_000));
/** Comes from the process of a page: rules that only move and narrow, and bring nothing from elsewhere. */
const Room = v.object({
  side: v.picklist(['right', 'left']),
  width: Size,
  bars: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(20_000),
      v.regex(/^(?:[^@\\]|\\[^0-9a-f]|\\3\d )*$/i),
      v.regex(/^(?!.*(url|image|src)\s*\()/is),
    ),
    '',
  ),
  zoom: v.optional(Size, 1),
});
const Rooms = v.object({ remove: v.pipe(v.array(Room), v.maxLength(10)), add: v.nullable(Room) });

/** Shows our element, hidden by its own style, in the page of a tab. */
export async function showHost(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css: SHOWN, origin: 'USER' });
}

/** What lies over us must not let the mouse through: for as long as a reply may be written by one more press. */
const SOLID = `@media screen { * { pointer-events: auto !important } :popover-open::backdrop { display: none !important }
  [inert]:popover-open, [inert] :popover-open { display: none !important } }`;

/** While a reply may be written from inside the page of a tab, nothing there lets the mouse through. */
export async function setSolid(tabId: number, solid: boolean): Promise<void> {
  const change = { target: { tabId, frameIds: [0] }, css: SOLID, origin: 'USER' as const };
  await (solid ? browser.scripting.insertCSS(change) : browser.scripting.removeCSS(change));
}

/**
 * Adds a margin to the page of a tab, then takes others away: never a moment without any.
 * @throws ValiError when these are no margins
 */
export async function setMargin(tabId: number, sent: { readonly remove: readonly Margin[]; readonly add: Margin | null }) {
  const { remove, add } = v.parse(Rooms, sent);
  const target = { tabId, frameIds: [0] };
  if (add) await browser.scripting.insertCSS({ target, css: marginCss(add), origin: 'USER' });
  for (const old of remove) await browser.scripting.removeCSS({ target, css: marginCss(old), origin: 'USER' });
}

/**
 * Holds only while our element says so, there or in a dialog: it goes also where the browser no longer lets us take it
 * out. `width`: an `<html>` of 100 % would otherwise stick out by the margin.
 */
function marginCss({ side, width, zoom, bars }: v.InferOutput<typeof Room>): string {
  const margin = `margin-${side}: ${Math.round((width / zoom) * 100) / 100}px !important; width: auto !important`;
  const room = HOST.replace(']', '=room]');
  return `@media screen { html:has(> ${room}, dialog > ${room}) { ${margin} } ${bars} }`;
}
