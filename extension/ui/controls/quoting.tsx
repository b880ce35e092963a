/** A sentence in the language of the interface with words of the answers or of the page in it, which say so. */
import { DATA_LANGUAGE } from '../../words/data-language';

/** Never part of a text: stands on both sides of what is quoted until the sentence is cut there. */
const EDGE = '\0';

/** What a sentence of `Quoting` quotes. A number, as of a step, is read in the language of its sentence. */
export function quoted(text: string): string {
  return /\p{L}/u.test(text) ? EDGE + text + EDGE : text;
}

export function Quoting({ sentence }: { readonly sentence: string }) {
  return (
    <span>
      {sentence.split(EDGE).map((part, i) =>
        i % 2 === 0 ? (
          part
        ) : (
          <span key={i} lang={DATA_LANGUAGE}>
            {part}
          </span>
        ),
      )}
    </span>
  );
}
