/** The search itself, in this very thread. Brought when the index is opened: what is shown first takes none of it. */
import { buildIndex, type FaqIndex, IndexMismatch, openIndex, packedParts } from '../../../src/search/faq-index';
import { suggest } from '../../../src/search/suggest';
import type { Ask, Suggestions } from '../../../src/search/suggestion';
import type { Rebuilt } from './packed-files';
import type { SearchClient } from './search-client';

/** An index in this very thread. */
export class LocalSearch implements SearchClient {
  private constructor(
    readonly index: FaqIndex,
    readonly repaired: boolean,
  ) {}

  /**
   * Never rejects for a bad index: it is then built again. The thesaurus and the calibration are packed with the index
   * only; they are kept where they can still be read.
   * @param readIndex the packaged index; may reject
   * @param readAnswers asked for only when there is something to build again; its rejection is passed on
   * @param content version of the answers that are shown: the index of others finds what is not there
   * @param onFault hears why there is
   */
  static async open(
    readIndex: () => Promise<unknown>,
    readAnswers: () => Rebuilt | Promise<Rebuilt>,
    content: string,
    onFault: (error: unknown) => void,
  ): Promise<LocalSearch> {
    let packed: unknown = null;
    try {
      packed = await readIndex();
      checkContent(packed, content);
      return new LocalSearch(openIndex(packed as never), false);
    } catch (error) {
      onFault(error);
      const { answers, portals } = await readAnswers();
      const { thesaurus = [], calibration } = packedParts(packed);
      const built = buildIndex(answers, thesaurus, portals);
      return new LocalSearch(openIndex(calibration ? { ...built, calibration } : built), true);
    }
  }

  suggest(ask: Ask): Suggestions {
    return suggest(this.index, ask);
  }
}

function checkContent(packed: unknown, content: string): void {
  const of = (packed as { readonly content?: unknown } | null)?.content;
  if (of !== undefined && of !== content) throw new IndexMismatch(`index of ${String(of)}, answers of ${content}`);
}
