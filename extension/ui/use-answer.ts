/** Which answer is open, what was voted on it, and where focus and scroll go back to when it closes. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../src/answer';
import type { Knowledge } from './knowledge';
import type { Surface } from './surface';
import type { Vote } from './vote';

export interface OpenAnswer {
  readonly answer: Answer | null;
  readonly vote: Vote | null;
  /** True once a vote was given since the answer was opened. */
  readonly voted: boolean;
  open(id: string): void;
  /** Back to the list: the row it was opened from takes the focus again, or the search when `toSearch`. */
  close(toSearch?: boolean): void;
  setVote(vote: Vote): void;
}

/** Where the list stood when an answer was opened over it. */
interface Origin {
  readonly row: string;
  readonly scroll: number;
}

/** @param elsewhere gives the focus a place when there is no row to go back to */
export function useAnswer(
  surface: Pick<Surface, 'voteFor' | 'setVote'>,
  knowledge: Knowledge | null,
  elsewhere: () => void,
): OpenAnswer {
  const [id, setId] = useState<string | null>(null);
  const [vote, setVoteState] = useState<Vote | null>(null);
  const [voted, setVoted] = useState(false);
  const origin = useRef<Origin | null>(null);
  const returning = useRef<'row' | 'search' | null>(null);
  const answer = (id !== null && knowledge?.answer(id)) || null;

  // Before anything can be pressed: a reset after the first vote would undo it.
  useLayoutEffect(() => {
    setVoteState(null);
    setVoted(false);
    if (id === null) return;
    let current = true;
    surface.voteFor(id).then(
      (stored) => current && setVoteState((given) => given ?? stored),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [surface, id]);

  useLayoutEffect(() => {
    if (id !== null || returning.current === null) return;
    const { row, scroll } = origin.current ?? { row: '', scroll: 0 };
    const list = document.querySelector('.panel-body');
    const link = document.querySelector<HTMLElement>(`[data-answer="${CSS.escape(row)}"] .sugg-q a`);
    if (list) list.scrollTop = scroll;
    if (link && returning.current === 'row') link.focus({ preventScroll: scroll > 0 });
    else elsewhere();
    origin.current = null;
    returning.current = null;
  }, [id, elsewhere]);

  return {
    answer,
    vote,
    voted,
    open(next) {
      origin.current ??= { row: next, scroll: document.querySelector('.panel-body')?.scrollTop ?? 0 };
      setId(next);
    },
    close(toSearch = false) {
      returning.current = toSearch ? 'search' : 'row';
      setId(null);
    },
    setVote(next) {
      if (!answer || !knowledge) return;
      setVoteState(next);
      setVoted(true);
      surface.setVote(answer.id, next, knowledge.version).catch(() => {
        setVoteState(vote);
        setVoted(false);
      });
    },
  };
}
