/** Where one sentence ends and the next begins; « p. ex. » or « art. 3 » is no end. */
const SENTENCE_END = /(?<!(?:^|[\s(])(?:ex|p|cf|art|etc|n|al|env|max|min|vol|réf|M|Mme|Dr))[.!?…][»”)\]\s]*\s(?=[\p{Lu}«“(\d])/u;

/** The first sentence of a paragraph, with its mark; the whole paragraph when it is only one. */
export function firstSentence(paragraph: string): string {
  const end = SENTENCE_END.exec(paragraph);
  return end ? paragraph.slice(0, end.index + end[0].length).trim() : paragraph;
}
