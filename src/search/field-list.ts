/** What is suggested for the focused field. */
import type { PageContext } from '../page/context';
import { asksNothing, asksWho } from './asks-nothing';
import { namedLikeField } from './exact-labels';
import { type FieldAsked, type FieldSignals, fieldSignals, fieldTrust } from './field-trust';
import type { FaqIndex } from './index-shape';
import { isOfScreen, thresholdOn } from './page-boost';
import { fieldPieces } from './pieces';
import { pinnedOn, pinnedOnScreen } from './pinned';
import { readQuery } from './query';
import { type Ranked, rank } from './ranking';
import { reasonsFor, signalOf, tagReasons } from './reasons';
import { isSaidByField, wordsOfField } from './said-by-field';
import type { Signal, Suggestion } from './suggestion';
import { FIELD_TRUST } from './weights';

/** An answer that shares words with the field. */
export interface ForField {
  readonly found: Ranked;
  readonly asked: FieldAsked;
  readonly signals: FieldSignals;
  /** How far it can be trusted to be about the field, 0 to 1. */
  readonly trust: number;
  /** Whether trust decides: what only everyday words find is not shown, and what bears the name of the field is. */
  readonly decided: 'by trust' | 'shown' | 'not shown';
  readonly isShown: boolean;
}

/** The answers shown for the field, the worthiest first. @param passes filters */
export function askField(
  index: FaqIndex,
  page: PageContext,
  passes: (id: string) => boolean,
  muted: ReadonlySet<Signal | null>,
): Suggestion[] {
  return weighField(index, page, passes, muted)
    .filter(({ isShown }) => isShown)
    .map(({ found, trust, asked }) => ({
      id: found.id,
      score: trust,
      reasons: [...reasonsFor(index, found, asked.query), ...tagReasons(index, found.id, page, muted)],
    }));
}

/**
 * All that shares a word with the field, the worthiest first. With everyday words alone a field asks for nothing, unless
 * writers gave an answer for this screen exactly its name; the heading above it only ranks what the field itself asks for.
 */
export function weighField(
  index: FaqIndex,
  page: PageContext,
  passes: (id: string) => boolean = () => true,
  muted: ReadonlySet<Signal | null> = new Set(),
): ForField[] {
  const pieces = fieldPieces(page).filter(({ source }) => !muted.has(signalOf(source)));
  const query = readQuery(index, pieces);
  const damped = new Map(rank(index, readQuery(index, pieces, { damped: true }), passes).map(({ id, score }) => [id, score]));
  const named = new Set([...namedLikeField(index, page)].filter((id) => !index.answers.get(id)?.notForFields));
  const pinned = new Set(pinnedOnScreen(index, page));
  const threshold = thresholdOn(index, 'field', page);
  const asked: FieldAsked = { page, query, own: wordsOfField(query), damped, threshold, named, pinned, muted };
  const isWanted = wantedOn(index, page);
  return rank(index, query, passes)
    .map((found) => {
      const { id } = found;
      const signals = fieldSignals(index, found, asked);
      const trust = fieldTrust(signals);
      const decided = named.has(id) ? 'shown' : isSaidByField(index, found) && isWanted(id) ? 'by trust' : 'not shown';
      const isShown = decided === 'shown' || (decided === 'by trust' && trust >= FIELD_TRUST.sure);
      return { found, asked, signals, trust, decided, isShown } as const;
    })
    .sort((a, b) => worth(b) - worth(a));
}

/** What orders answers: how well the words fit, as far as it is about the field at all. Trust alone puts near ones of the portal first. */
const worth = ({ trust, found }: Pick<ForField, 'trust' | 'found'>) => trust * found.score;

/** What a field may bring that asks for nothing: what writers gave for this screen; of who the user is, for the portal. */
function wantedOn(index: FaqIndex, page: PageContext): (id: string) => boolean {
  const who = asksWho(page);
  if (!who && !asksNothing(index, page)) return () => true;
  const pinned = who ? pinnedOn(index, page) : [];
  return (id) => isOfScreen(index, id, page) || pinned.includes(id);
}
