/** Known words of the family of a word asked, where their stems differ. */
import { ABLATION } from './ablation';
import type { Vocabulary } from './vocabulary';
import { KIN } from './weights';

/**
 * The terms of which one is the start of the other: « apair » and « apairag » (« appairer », « appairage »). Words with nothing
 * in common share short starts, and sometimes a long one (« numer » is « numérique », « numero » « numéro »): kin weighs little.
 * @param term a stem; a code has no kin, another sign there is another code
 */
export function kinOf(vocabulary: Vocabulary, term: string): string[] {
  if (!ABLATION.kin || term.length < KIN.least || !/^[a-z]+$/.test(term)) return [];
  const longest = term.length / KIN.share;
  const longer = vocabulary.startingLike(term).filter((one) => one.term.length <= longest && /^[a-z]+$/.test(one.term));
  const kin = longer.map((one) => one.term);
  for (let length = Math.max(KIN.least, Math.ceil(term.length * KIN.share)); length < term.length; length++) {
    const start = term.slice(0, length);
    if (vocabulary.count(start) > 0) kin.push(start);
  }
  return kin;
}
