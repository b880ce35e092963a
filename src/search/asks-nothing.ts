/** Fields that sound like a question and are none. */
import type { PageContext } from '../page/context';
import type { FaqIndex } from './index-shape';

const TERMS =
  /\b(?:cgu|conditions? (?:g[ée]n[ée]rales? )?d.(?:utilisation|usage)|terms (?:of (?:use|service)|and conditions)|politique de (?:confidentialit[ée]|protection des donn[ée]es))(?![\p{L}])/iu;

/** True where a field sounds like a question and is none: the box of terms of use, a field of a screen no answer is about. */
export function asksNothing(index: FaqIndex, { portal, screen, field }: PageContext): boolean {
  if (field && TERMS.test(field.label)) return true;
  return index.pinned.find(({ id }) => id === portal)?.screens.find(({ id }) => id === screen)?.quiet === true;
}
