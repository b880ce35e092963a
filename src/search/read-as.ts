/** Typed text with the spellings of messages and English words read as the French words of the answers. */
import {
  ENGLISH_FILLERS,
  ENGLISH_MARKS,
  ENGLISH_WORDS,
  SHORT_FILLERS,
  SHORT_PHRASES,
  SHORT_WORDS,
  SPOKEN_WORDS,
} from './read-as-words';
import { stem } from './stem';
import { STOP_WORDS } from './stop-words';
import { fold } from './terms';

/** Whether an index knows a word, folded or not. */
export type Knows = (word: string) => boolean;

const list = (words: string) => words.trim().split(/\s+/);
const pairs = (table: string) => table.split(',').map((line) => line.trim().split(': ') as [string, string]);
const nothing = (words: string) => list(words).map((word): [string, string] => [word, '']);

/** What a spelling is read as, nothing where it asks for nothing. */
const SHORT: ReadonlyMap<string, string> = new Map([...nothing(SHORT_FILLERS), ...pairs(SHORT_WORDS), ...pairs(SHORT_PHRASES)]);
/** The same for English words; the longest hold three. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ...nothing(ENGLISH_MARKS),
  ...nothing(ENGLISH_FILLERS),
  ...pairs(ENGLISH_WORDS),
]);
/** By stem. */
const SPOKEN: ReadonlyMap<string, string> = new Map(pairs(SPOKEN_WORDS).map(([word, instead]) => [stem(fold(word)), instead]));
const MARKS: ReadonlySet<string> = new Set(list(ENGLISH_MARKS));
const MOST_WORDS = 3;

/** A word, its elided form too, and what stands after an elision (« l’hosto »); no part of a code, of an address or of a compound. */
const WORD =
  /(?<![\p{L}\p{N}\p{M}._/@-]|(?<!(?<![\p{L}\p{N}])(?:qu|[ldjmtsnc]))['’])\p{L}[\p{L}\p{M}]*(?:['’](?:m|s|t|re|ve|ll|d)(?!\p{L}))?(?![\p{L}\p{M}\p{N}_/@'’]|[-.]\p{L})/giu;

/** What stands between the words of a phrase. */
const isOneSpace = (between: string) => /^\s$/.test(between);

/**
 * The same text, spellings and English words replaced. English is read word by word: all of it where the text is
 * English, among keywords what nothing knows (« certificate renewal »). Linear in the length of the text.
 * @param goesOn the last word is being typed: « pr » may become « preuve »
 */
export function readAs(text: string, knows: Knows, goesOn: boolean): string {
  const words = [...text.matchAll(WORD)].map(({ 0: written, index }) => ({
    key: keyOf(written),
    start: index,
    end: index + written.length,
  }));
  const language = languageOf(words.map(({ key }) => key));
  let [read, from] = ['', 0];
  for (let at = 0; at < words.length; ) {
    const [instead, count] = phraseAt(at);
    const first = words[at] as (typeof words)[number];
    const last = words[at + count - 1] as (typeof words)[number];
    at += count;
    if (instead === null || (goesOn && last.end === text.length)) continue;
    read += text.slice(from, first.start) + instead;
    from = last.end;
  }
  return read + text.slice(from);

  function phraseAt(at: number): readonly [instead: string | null, words: number] {
    let key = '';
    let found: readonly [string | null, number] = [null, 1];
    for (let count = 1; count <= MOST_WORDS; count++) {
      const [before, word] = [words[at + count - 2], words[at + count - 1]];
      if (!word || (count > 1 && before && !isOneSpace(text.slice(before.end, word.start)))) break;
      key = count === 1 ? word.key : `${key} ${word.key}`;
      const instead = SHORT.get(key) ?? englishOf(key) ?? (count === 1 ? spokenOf(key) : undefined);
      if (instead !== undefined) found = [instead, count];
    }
    return found;
  }

  function spokenOf(key: string): string | undefined {
    const instead = key === '' ? undefined : SPOKEN.get(stem(fold(key)));
    return instead !== undefined && !knows(key) ? instead : undefined;
  }

  function englishOf(key: string): string | undefined {
    const instead = language === 'french' ? undefined : ENGLISH.get(key);
    return instead !== undefined && (language === 'english' || (instead !== '' && !knows(key))) ? instead : undefined;
  }
}

/** As listed, all of it without accents; a word in capitals is a name and in no list: « PR », « IS ». */
function keyOf(written: string): string {
  if (written.length > 1 && written.length <= 6 && written === written.toUpperCase()) return '';
  return written.toLowerCase().replace('’', "'");
}

/**
 * English holds as many function words of its own as of French; keywords hold none of either and may be of both languages.
 * A French text is neither: « file » is a queue there.
 */
function languageOf(keys: readonly string[]): 'english' | 'keywords' | 'french' {
  const english = keys.filter((key) => MARKS.has(key)).length;
  const french = keys.filter((key) => !ENGLISH.has(key) && STOP_WORDS.has(key)).length;
  return english > 0 && english >= french ? 'english' : french === 0 ? 'keywords' : 'french';
}
