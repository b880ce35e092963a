/** An answer in short, in the language of the interface when we wrote it in that language, else in its own. */
import type { Answer } from '../../../src/answer/answer';
import { DATA_LANGUAGE } from '../../words/data-language';
import { language } from '../../words/words';

/** The other language answers are told in. */
const TRANSLATED = 'en';

export interface InShort {
  readonly question: string;
  readonly short: string;
  readonly lang: string;
  /** In another language than the body. */
  readonly translated: boolean;
}

export function inShort({ question, short, en }: Pick<Answer, 'question' | 'short' | 'en'>): InShort {
  // A base read from a damaged file may hold answers without English, and an organisation may write none.
  if (language() !== TRANSLATED || !en || en.question === question)
    return { question, short, lang: DATA_LANGUAGE, translated: false };
  return { ...en, lang: TRANSLATED, translated: true };
}
