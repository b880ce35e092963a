/** What a support ticket asks: sure answers to it as a whole and to each of its questions, with the sentence that brought them. */
import type { Ticket } from '../page/context';
import type { FailedFacets } from './facet-index';
import type { FaqIndex } from './index-shape';
import { type Said, sentencesSaid } from './letter';
import { marks } from './passages';
import type { Ask, RequestPart, Suggestion } from './suggestion';
import { askTyped } from './typed';

/** Answers shown, answers to the whole, questions asked one by one, and characters of a sentence that are shown. */
const MOST = { shown: 5, whole: 3, asked: 4, sentence: 180 } as const;

interface Brought {
  readonly suggestion: Suggestion;
  readonly said: Said;
}

/**
 * A ticket that asks several things is asked once whole and once a question, each time with its story: a question alone seldom
 * says what it is about. Parts in the order of the ticket, no answer twice.
 */
export function askRequest(index: FaqIndex, ticket: Ticket, { facets, without }: Ask, failed: FailedFacets): RequestPart[] {
  const { subject, message } = ticket;
  const hidden = new Set(without?.answers);
  const said = [...(subject ? [{ text: subject, asks: false }] : []), ...sentencesSaid(message)];
  const sure = (sentences: readonly Said[]) =>
    askTyped(index, { typed: textOf(sentences), limit: MOST.whole + hidden.size, ...(facets && { facets }) }, failed)
      .typed.filter(({ id }) => !hidden.has(id))
      .slice(0, MOST.whole);

  const asking = said.filter(({ asks }) => asks).slice(0, MOST.asked);
  const eachAsked = asking.length > 1 ? asking : [];
  const single = eachAsked.flatMap((one): Brought[] =>
    sure(said.filter((other) => other === one || !other.asks))
      .slice(0, 1)
      .map((suggestion) => ({ suggestion, said: one })),
  );
  const whole = sure(said).map((suggestion): Brought => ({ suggestion, said: sentenceOf(suggestion, said) }));
  const [first, ...rest] = whole;
  return inParts(said, unique([...(first ? [first] : []), ...single, ...rest]).slice(0, MOST.shown));
}

const textOf = (sentences: readonly Said[]) => sentences.map(({ text }) => text).join('\n');

/** The sentence with most of the words that an answer was found by; of equals the one that asks, then the first. */
function sentenceOf({ reasons }: Suggestion, said: readonly Said[]): Said {
  const words = reasons.flatMap((reason) => reason.words);
  const weigh = ({ text, asks }: Said) => marks(text, words).length + (asks ? 0.5 : 0);
  return said.reduce((best, one) => (weigh(one) > weigh(best) ? one : best));
}

function unique(brought: readonly Brought[]): Brought[] {
  return [...new Map(brought.toReversed().map((one) => [one.suggestion.id, one])).values()].reverse();
}

function inParts(said: readonly Said[], brought: readonly Brought[]): RequestPart[] {
  return said.flatMap((one): RequestPart[] => {
    const suggestions = brought.filter((each) => each.said === one).map(({ suggestion }) => suggestion);
    return suggestions.length > 0 ? [{ sentence: onLine(one.text), suggestions }] : [];
  });
}

function onLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST.sentence ? `${line.slice(0, MOST.sentence).replace(/\s+\S*$/, '')}…` : line;
}
