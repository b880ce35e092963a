/** The vote on the open answer: shown at once, noted behind, changeable for ever. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type GivenVote, VOTE_REASONS, type Vote, type VoteReason } from '../../../src/stored/journal';
import { say } from '../../words/words';
import type { Journal } from '../desk/surface';

export interface Voting {
  readonly given: GivenVote | null;
  /** For the status line, from the first deed since the answer was opened; empty before. */
  readonly says: string;
  /** The same vote again takes it back. */
  vote(vote: Vote): void;
  /** Adds a reason to a « non », or takes it back. */
  reason(reason: VoteReason, on: boolean): void;
}

/** @param answer id of the open answer, null while none is */
export function useVote(journal: Journal, answer: string | null, version: string, onFault: (error: unknown) => void): Voting {
  const [given, setGiven] = useState<GivenVote | null>(null);
  const [says, setSays] = useState('');
  /** Counts what was opened and given: whatever comes later than the next deed is too late. */
  const deeds = useRef(0);
  // Before anything can be pressed: a reset after the first vote would undo it.
  useLayoutEffect(() => {
    setGiven(null);
    setSays('');
    const deed = ++deeds.current;
    if (answer === null) return;
    journal.voteOn(answer).then((kept) => deed === deeds.current && setGiven(kept), onFault);
  }, [journal, answer]);
  const give = (next: GivenVote | null) => {
    if (answer === null) return;
    const before = given;
    const deed = ++deeds.current;
    setGiven(next);
    setSays(say(next ? 'voteKept' : 'voteWithdrawn'));
    const kept = next ? journal.note({ kind: 'vote', answer, version, ...next }) : journal.withdrawVote(answer);
    kept.catch((error) => {
      onFault(error);
      if (deed !== deeds.current) return;
      setGiven(before);
      setSays('');
    });
  };
  return {
    given,
    says,
    vote: (vote) => give(given?.vote === vote ? null : { vote, reasons: [] }),
    reason(reason, on) {
      if (given?.vote !== 'no') return;
      give({ vote: 'no', reasons: VOTE_REASONS.filter((each) => (each === reason ? on : given.reasons.includes(each))) });
    },
  };
}
