/** The vote on the open answer: shown at once, noted behind, changeable for ever. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { GivenVote, Vote, VoteReason } from '../journal-shape';
import type { Journal } from './surface';

export interface Voting {
  readonly given: GivenVote | null;
  /** True once something was given since the answer was opened. */
  readonly noted: boolean;
  /** The same vote again takes it back. */
  vote(vote: Vote): void;
  /** Adds a reason to a « non », or takes it back. */
  reason(reason: VoteReason, on: boolean): void;
}

/** @param answer id of the open answer, null while none is */
export function useVote(journal: Journal, answer: string | null, version: string, onFault: (error: unknown) => void): Voting {
  const [given, setGiven] = useState<GivenVote | null>(null);
  const [noted, setNoted] = useState(false);
  // Before anything can be pressed: a reset after the first vote would undo it.
  useLayoutEffect(() => {
    setGiven(null);
    setNoted(false);
    if (answer === null) return;
    let current = true;
    journal.voteOn(answer).then((kept) => current && setGiven((now) => now ?? kept), onFault);
    return () => {
      current = false;
    };
  }, [journal, answer]);
  const give = (next: GivenVote | null) => {
    if (answer === null) return;
    const before = given;
    setGiven(next);
    setNoted(true);
    const kept = next ? journal.note({ kind: 'vote', answer, version, ...next }) : journal.withdrawVote(answer);
    kept.catch((error) => {
      onFault(error);
      setGiven(before);
      setNoted(false);
    });
  };
  return {
    given,
    noted,
    vote: (vote) => give(given?.vote === vote ? null : { vote, reasons: [] }),
    reason(reason, on) {
      if (given?.vote !== 'no') return;
      const others = given.reasons.filter((each) => each !== reason);
      give({ vote: 'no', reasons: on ? [...others, reason] : others });
    },
  };
}
