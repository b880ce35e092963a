/** Reads a portal page: one door, bounded, that never throws. */
import { findPortal } from '../portal/find-portal';
import { findScreen } from '../portal/find-screen';
import type { PortalRules } from '../portal/portal';
import type { FieldContext, PageContext } from './context';
import { readField } from './field';
import { cutNames, cutUnknown, repeats } from './given-names';
import { headingsOf } from './headings';
import { freshBudget } from './limits';
import { messagesOf } from './messages';
import { pathWords } from './path';
import { scrub } from './scrub';
import { stepOf } from './step';
import { unclobbered } from './unclobbered';

/**
 * Reads a page of a recognised portal: address, title, step, headings, visible messages, and how the focused control
 * is named. Bounded by `LIMITS`; never throws, whatever the page did to its own document: what cannot be read is
 * empty. On a place marked `titlesOnly` neither field nor messages are read. Null for a page of somebody else, at an
 * address that several share (`says`): of it nothing is kept.
 */
export function readPage(document: Document, url: string, portal: PortalRules, focused: Element | null): PageContext | null {
  const around = readSurroundings(document, url, portal);
  return around && { ...around, field: readFocused(document, url, portal, focused) };
}

/** All of a page but the field: what stays the same while the focus moves, and costs most on a long form. */
export type Surroundings = Omit<PageContext, 'field'>;

/** The surroundings alone; see `readPage`. */
export function readSurroundings(document: Document, url: string, portal: PortalRules): Surroundings | null {
  if (!isOurs(document, url, portal)) return null;
  const titlesOnly = isTitlesOnly(url, portal);
  const budget = freshBudget();
  const { title, names } = cutNames(
    attempt(() => scrub(unclobbered(document, 'title')), ''),
    portal.titles,
  );
  const ours = (text: string) => !repeats(text, names);
  const step = [attempt(() => stepOf(document, budget), null)].find((text) => text && ours(text)) ?? null;
  const messages = titlesOnly ? [] : attempt(() => messagesOf(document, budget), []).filter(ours);
  const headings = attempt(() => headingsOf(document, budget), []).filter(ours);
  return {
    portal: portal.id,
    screen: findScreen(portal, url, { title, headings, step })?.id ?? null,
    title: portal.titles ? title : cutUnknown(title, url, portal),
    headings,
    step,
    messages,
    path: attempt(() => pathWords(url), []),
    ...(titlesOnly && { fieldsUnread: true }),
  };
}

/** The focused field alone; see `readPage`. */
export function readFocused(document: Document, url: string, portal: PortalRules, focused: Element | null): FieldContext | null {
  if (!focused || isTitlesOnly(url, portal) || !isOurs(document, url, portal)) return null;
  return attempt(() => readField(focused, freshBudget(), portal.rows), null);
}

/** True on a sign-in screen, of which neither fields nor messages are read. */
export function isTitlesOnly(url: string, portal: PortalRules): boolean {
  return findPortal(url, [portal])?.place.titlesOnly ?? false;
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** False on a page of somebody else at an address that several share; see `PortalLocation.says`. */
function isOurs(document: Document, url: string, portal: PortalRules): boolean {
  const says = findPortal(url, [portal])?.place.says;
  if (!says) return true;
  const budget = freshBudget();
  const texts = [attempt(() => scrub(unclobbered(document, 'title')), ''), ...attempt(() => headingsOf(document, budget), [])];
  return says.some((words) => texts.some((text) => text.includes(words)));
}
