/** The shapes of an index, as packaged and as opened. Types only: every file of the search may name them without a circle. */
import type { Answer } from '../answer/answer';
import type { AnswerTags, PackedTags } from './answer-tags';
import type { OpenedEngine, PackedEngine } from './packed-engine';
import type { Lexicon, PackedLexicon } from './thesaurus';
import type { PackedVocabulary, Vocabulary } from './vocabulary';

/** What is indexed of an answer; `ask --corpus` has nothing more. */
export type Indexed = Pick<Answer, 'id' | 'question' | 'text'> &
  Partial<Pick<Answer, 'variants' | 'keywords' | 'labels' | 'facets' | 'portals' | 'screens' | 'notForFields' | 'en'>>;

/** Answers that lead on a portal or on one of its screens; a `Portal` fits. */
export interface PinnedOn {
  readonly id: string;
  readonly name?: string;
  readonly pinned: readonly string[];
  readonly screens: readonly {
    readonly id: string;
    readonly name?: string;
    readonly pinned?: readonly string[];
    readonly quiet?: boolean;
  }[];
}

/**
 * Short wordings of answers and the labels that writers gave them, with the numbers of these answers. A field that is
 * called exactly so, on a screen its answer was written for, is what the answer is about, however everyday the word.
 */
export type PackedLabels = Readonly<Record<string, readonly number[]>>;

/**
 * Subjects that are asked here and answered by others: their index terms, and the numbers of those of each subject, the
 * largest first and in the order of it: told is by how much it is larger than that of the subject before.
 */
export interface PackedElsewhere {
  readonly terms: string;
  readonly subjects: readonly (readonly number[])[];
}

/** Words of French at large, in two lists; see `French`. */
export interface PackedFrench {
  readonly around: string;
  readonly near: string;
}

/** What a pack knows of texts it has no answer for. Scores depend on the pack, so each pack is measured on its own. */
export interface Calibration {
  /** 95th percentile of the best scores of unrelated typed queries. */
  readonly typed: number;
  /** Scores almost no unrelated page, and almost no unrelated field, reaches. */
  readonly page: number;
  readonly field: number;
  /** Words everyday pages are made of, with the share of their weight that counts there, 0 to 1. */
  readonly everyday: Readonly<Record<string, number>>;
  /** The same for the labels of everyday forms. */
  readonly labels: Readonly<Record<string, number>>;
  /** Subjects that others answer. */
  readonly elsewhere?: PackedElsewhere;
  readonly french?: PackedFrench;
}

/** The index as packaged: plain JSON. */
export interface PackedIndex {
  /** Analysis and fields it was built with; another one is refused. */
  readonly version: string;
  /** Version of the answers it was built from; absent where they have none. */
  readonly content?: string;
  readonly engine: PackedEngine;
  readonly tags: PackedTags;
  readonly vocabulary: PackedVocabulary;
  readonly thesaurus: PackedLexicon;
  readonly exactLabels: PackedLabels;
  readonly pinned: readonly PinnedOn[];
  readonly calibration: Calibration;
}

/** An index ready to be asked. */
export interface FaqIndex {
  readonly engine: OpenedEngine;
  readonly answers: ReadonlyMap<string, AnswerTags>;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  /** Answers by the short names writers gave them. */
  readonly exactLabels: Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
  readonly pinned: readonly PinnedOn[];
  readonly calibration: Calibration;
}
