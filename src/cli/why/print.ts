import type { PageContext } from '../../page/context';
import type { FaqIndex } from '../../search/faq-index';
import { type PlaceList, weighPlace } from '../../search/weigh-place';
import { LIMITS } from '../../search/weights';
import type { ReadControl, Unread } from './in-page.iife';

/** Why a control gives no field, for who writes the page or the portal's data. */
const UNREAD: Readonly<Record<Unread, string>> = {
  titlesOnly: 'not read: the place is a sign-in screen, marked "titlesOnly" in data/portals.json',
  noControl: 'not read: it is no control one fills in (input, select, textarea, editable text or an ARIA role of these)',
  noName: 'not read: neither label, legend nor hint names it',
  hidden: 'it is not drawn: nobody can put the cursor in it',
  otherSite: 'not read here: a frame is a page of its own; save it and ask with its address',
};

/** What was read of a page, a line each; what is empty says so. */
export function printRead(page: PageContext): string[] {
  const list = (values: readonly string[]) => (values.length > 0 ? values.map((one) => `« ${one} »`).join(' · ') : '(none)');
  return [
    `title: ${list(page.title ? [page.title] : [])}`,
    `headings: ${list(page.headings)}`,
    `step: ${list(page.step ? [page.step] : [])}`,
    `messages: ${list(page.messages)}`,
  ];
}

/** A control as it was read, or why it was not. */
export function printControl({ written, field, unread }: ReadControl): string[] {
  const said = unread === null ? [] : [UNREAD[unread]];
  if (!field) return [`${written}: ${said.join() || UNREAD.noName}`];
  const others = { legend: field.legend, hint: field.hint, heading: field.heading };
  const named = Object.entries(others).flatMap(([name, text]) => (text ? [`${name} « ${text} »`] : []));
  return [
    `${written}: label ${field.label ? `« ${field.label} »` : '(none)'}${named.map((one) => `, ${one}`).join('')}`,
    ...said,
  ];
}

/** The candidates of a list, shown then refused, each with its score, what it needed, and by how much it missed. */
export function printWeighed(index: FaqIndex, page: PageContext, list: PlaceList): string[] {
  const { terms, threshold, candidates } = weighPlace(index, page, list);
  const asked = terms.slice(0, 12).map(({ term, weight, held }) => `${term}×${weight.toFixed(2)} (in ${held})`);
  return [
    `terms: ${asked.join('  ') || '(none that an answer holds)'}${terms.length > 12 ? `  … ${terms.length} in all` : ''}`,
    `threshold: ${threshold.toFixed(2)}`,
    ...(candidates.length === 0 ? ['no answer shares a word with it'] : []),
    ...candidates.map(({ id, score, needed, isShown }) => {
      const isFull = candidates.filter((one) => one.isShown).length >= LIMITS[list];
      const figures = `${score.toFixed(2).padStart(7)} of ${needed.toFixed(2)}`;
      return `${isShown ? 'shown  ' : 'refused'} ${figures}  ${id}${verdict(isShown, score, needed, isFull)}`;
    }),
  ];
}

function verdict(isShown: boolean, score: number, needed: number, isFull: boolean): string {
  if (isShown) return score < needed ? ' (pinned there, named so, or asked for by a rare word)' : '';
  if (score < needed) return ` (short by ${(needed - score).toFixed(2)})`;
  return isFull ? ' (behind those shown: the list is full)' : ' (shares only everyday words with the field)';
}
