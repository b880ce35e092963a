/** How far an answer found for the focused field can be trusted: a logistic model of a few named signals, as for typed words. */
import type { PageContext } from '../page/context';
import { namesFact } from './fact-words';
import type { FaqIndex } from './index-shape';
import { isOfScreen } from './page-boost';
import type { AskedWord, Query } from './query';
import type { Ranked } from './ranking';
import { isNamedByField, rarestShare } from './said-by-field';
import type { Signal } from './suggestion';
import { FIELD_TRUST, SOURCE_WEIGHT } from './weights';

/** What is known of a field before any answer is looked at. */
export interface FieldAsked {
  readonly page: PageContext;
  readonly query: Query;
  /** Words of the field itself. */
  readonly own: readonly AskedWord[];
  /** Scores with everyday words damped, by answer. */
  readonly damped: ReadonlyMap<string, number>;
  /** Score that almost no unrelated field reaches. */
  readonly threshold: number;
  /** Answers that writers gave this field its name, on its screen. */
  readonly named: ReadonlySet<string>;
  /** Answers pinned on the screen. */
  readonly pinned: ReadonlySet<string>;
  readonly muted: ReadonlySet<Signal | null>;
}

export type FieldSignals = Readonly<Record<keyof typeof FIELD_TRUST.weights, number>>;

/** What an answer is trusted by; see `FIELD_TRUST`. */
export function fieldSignals(index: FaqIndex, found: Ranked, asked: FieldAsked): FieldSignals {
  const { page, own, damped, threshold, named, pinned, muted } = asked;
  const { id, words, titledWords } = found;
  const isTitled = (word: AskedWord) => titledWords.includes(word);
  const label = own.filter(({ source }) => source === 'label');
  const around = own.filter((word) => word.source !== 'label' && isTitled(word));
  const heldWords = label.filter((word) => words.includes(word));
  const answer = index.answers.get(id);
  return {
    relative: Math.log(Math.max(FIELD_TRUST.leastRelative, (damped.get(id) ?? 0) / threshold)),
    held: sumOf(heldWords, rarity) / (sumOf(label, rarity) || 1),
    name: Number(isNamedByField(index, found)),
    several: Number(label.filter(isTitled).length > 1),
    around: Math.log1p(sumOf(around, (word) => rarity(word) * rarestShare(index, word))),
    screen: Number(isOfScreen(index, id, page) && !muted.has('screen')),
    portal: Number((answer?.portals.includes(page.portal) ?? false) && !muted.has('portal')),
    pinned: Number(pinned.has(id)),
    named: Number(named.has(id)),
    notForFields: Number(answer?.notForFields ?? false),
    fact: Number(namesFact(page.field?.label ?? '')),
  };
}

/** How far an answer can be trusted to be about the field, 0 to 1. */
export function fieldTrust(signals: FieldSignals): number {
  const names = Object.keys(FIELD_TRUST.weights) as (keyof FieldSignals)[];
  const sum = names.reduce<number>((all, name) => all + FIELD_TRUST.weights[name] * signals[name], FIELD_TRUST.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** How rare a word is in the pack, whichever text of the page says it. */
const rarity = ({ mass, source }: AskedWord) => mass / (source === 'typed' ? 1 : SOURCE_WEIGHT[source]);

const sumOf = (words: readonly AskedWord[], worth: (word: AskedWord) => number) =>
  words.reduce((sum, word) => sum + worth(word), 0);
