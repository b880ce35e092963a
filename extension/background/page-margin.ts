/** Room beside the page, as CSS of user origin: it can be removed without trace and leaves no attribute on the page's own nodes. */
import { browser } from '../browser/browser';
import { HOST_TAG } from '../content/in-page/host-tag';
import type { Margin } from '../messaging/messages';

/** Adds a margin to the page of a tab, then takes others away: never a moment without any. */
export async function setMargin(
  tabId: number,
  { remove, add }: { readonly remove: readonly Margin[]; readonly add: Margin | null },
) {
  const target = { tabId, frameIds: [0] };
  if (add) await browser.scripting.insertCSS({ target, css: marginCss(add), origin: 'USER' });
  for (const old of remove) await browser.scripting.removeCSS({ target, css: marginCss(old), origin: 'USER' });
}

/** Holds only while our element is there, or in a dialog. `width`: an `<html>` of 100 % would otherwise stick out by the margin. */
function marginCss({ side, width, zoom = 1, bars = '' }: Margin): string {
  const margin = `margin-${side}: ${Math.round((width / zoom) * 100) / 100}px !important; width: auto !important`;
  return `@media screen { html:has(> ${HOST_TAG}, dialog > ${HOST_TAG}) { ${margin} } ${bars} }`;
}
