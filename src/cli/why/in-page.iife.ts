/** Runs in a saved page, in a browser that sends nothing: reads it as the content script does, and says what it could not read. */
import type { FieldContext, PageContext } from '../../page/context';
import { isField } from '../../page/controls';
import { isTitlesOnly, readFocused, readPage } from '../../page/read-page';
import { all, attribute, drawn } from '../../page/unclobbered';
import type { PortalRules } from '../../portal/portal';

/** Why a control gives no field. */
export type Unread = 'titlesOnly' | 'noControl' | 'noName' | 'hidden' | 'otherSite';

/** One control of the page, or what stands where it was looked for. */
export interface ReadControl {
  /** How it is written in the page: `input#nil[name=nil]`; never what it holds. */
  readonly written: string;
  readonly field: FieldContext | null;
  readonly unread: Unread | null;
}

export interface Reading {
  readonly page: PageContext;
  readonly controls: readonly ReadControl[];
}

/**
 * @param wanted a selector, or part of a label; null: every control
 * @returns null for a page of somebody else (`says`); else `controls` are those that match
 */
function read(url: string, portal: PortalRules, wanted: string | null): Reading | null {
  const page = readPage(document, url, portal, null);
  if (!page) return null;
  const every = controlsIn(document, url, portal);
  if (wanted === null) return { page, controls: every.map(({ said }) => said) };
  const named = every.filter(({ said }) => fold(said.field?.label ?? '').includes(fold(wanted)));
  if (named.length > 0) return { page, controls: named.map(({ said }) => said) };
  const found = matching(document, wanted);
  return { page, controls: found.map((element) => sayOf(element, url, portal)) };
}

function controlsIn(root: Document | ShadowRoot, url: string, portal: PortalRules): { readonly said: ReadControl }[] {
  return [...all(root, '*')].flatMap((element) => {
    const shadow = element.shadowRoot;
    const own = isField(element) ? [{ said: sayOf(element, url, portal) }] : [];
    return shadow ? [...own, ...controlsIn(shadow, url, portal)] : own;
  });
}

function sayOf(element: Element, url: string, portal: PortalRules): ReadControl {
  const field = readFocused(document, url, portal, element);
  return { written: written(element), field, unread: unreadOf(element, field, url, portal) };
}

function unreadOf(element: Element, field: FieldContext | null, url: string, portal: PortalRules): Unread | null {
  if (isTitlesOnly(url, portal)) return 'titlesOnly';
  if (element.localName === 'iframe') return 'otherSite';
  if (!isField(element)) return 'noControl';
  if (!drawn(element)) return 'hidden';
  return field ? null : 'noName';
}

function matching(root: Document | ShadowRoot, selector: string): Element[] {
  try {
    const here = [...root.querySelectorAll(selector)];
    const inside = [...all(root, '*')].flatMap(({ shadowRoot }) => (shadowRoot ? matching(shadowRoot, selector) : []));
    return [...here, ...inside];
  } catch {
    return []; // part of a label, not a selector
  }
}

/** Attributes a developer finds the element by. */
function written(element: Element): string {
  const id = attribute(element, 'id');
  const others = ['name', 'type', 'role', 'data-case'].map((name) => [name, attribute(element, name)] as const);
  const said = others.filter(([, value]) => value !== '').map(([name, value]) => `[${name}=${value}]`);
  return `${element.localName}${id && `#${id}`}${said.join('')}`;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

Object.assign(globalThis, { repereReads: read });
