/**
 * A message to ask for help with: what was looked for, where, and with which answers. Nothing of a field, no address. It goes to
 * people who work in the language of the answers.
 */
import { scrub } from '../../../src/page/scrub';
import { saySent } from '../../words/words';

/** Characters of the question that are passed on. */
const QUESTION = 300;
const UNSEEN = /[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
const BLANKS = /[\p{Cc}\s]+/gu;

export interface HelpNeeded {
  /** As typed in our own search. */
  readonly question: string;
  /** Name of the portal beside; null where there is none. */
  readonly portal: string | null;
  /** Title of the page beside. */
  readonly title: string | null;
  /** The filters in force, as they are called on screen. */
  readonly filters: readonly string[];
  /** Version of the answers. */
  readonly version: string;
}

/**
 * The text, ready to be read and sent; a line without something to say is left out. Each thing stays on its line, and the
 * title goes through `scrub` again: whatever a page calls itself, no address with its query, token or number comes along.
 */
export function helpMessage({ question, portal, title, filters, version }: HelpNeeded): string {
  const page = scrub(title ?? '');
  const asked = [...question.replace(BLANKS, ' ').replace(UNSEEN, '').trim()].slice(0, QUESTION).join('');
  const facts = [
    asked && saySent('sentHelpQuestion', asked),
    portal && saySent('sentHelpPortal', portal),
    page && page !== portal && saySent('sentHelpPage', page),
    filters.length > 0 && saySent('sentHelpFilters', filters.join(', ')),
    saySent('sentHelpBase', version),
  ].filter(Boolean);
  return [saySent('sentHelpAsk'), facts.join('\n'), saySent('sentHelpThanks')].join('\n\n');
}
