/** Which of a portal's alerts show on a page. The conditions are data; this is all that understands them. */

import type { PageContext } from '../page/context';
import { mentions, wordsOf } from './mentions';
import type { AlertCondition, PortalAlert } from './portal';

/** The alerts to show on a page, in the order of the data. An alert without conditions shows on the whole portal. */
export function alertsFor(page: PageContext, alerts: readonly PortalAlert[]): PortalAlert[] {
  const said = textsOf(page).map(wordsOf);
  return alerts.filter(({ when }) => !when || when.some((condition) => holds(condition, page, said)));
}

/** What a page says that may be compared with words: title, headings, step, messages, and how its field is named. */
export function textsOf({ title, headings, step, messages, field }: PageContext): string[] {
  return [field?.label ?? '', field?.legend ?? '', step ?? '', title, ...headings, ...messages];
}

function holds({ screens, anyWord, allWords }: AlertCondition, page: PageContext, said: readonly string[][]): boolean {
  const named = (name: string) => said.some((text) => mentions(text, wordsOf(name)));
  if (screens && !screens.includes(page.screen ?? '')) return false;
  if (anyWord && !anyWord.some(named)) return false;
  return !allWords || allWords.every(named);
}
