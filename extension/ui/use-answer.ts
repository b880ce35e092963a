/** Which answer is open, what was voted on it, and where the focus goes back to when it closes. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../src/answer';
import type { Knowledge } from './knowledge';
import type { Surface } from './surface';
import type { Vote } from './vote';

export interface OpenAnswer {
  readonly answer: Answer | null;
  readonly vote: Vote | null;
  open(id: string): void;
  close(): void;
  setVote(vote: Vote): void;
}

/** @param elsewhere gives the focus a place when the row it came from is gone */
export function useAnswer(
  surface: Pick<Surface, 'voteFor' | 'setVote'>,
  knowledge: Knowledge | null,
  elsewhere: () => void,
): OpenAnswer {
  const [id, setId] = useState<string | null>(null);
  const [vote, setVoteState] = useState<Vote | null>(null);
  const closed = useRef<string | null>(null);
  const answer = (id !== null && knowledge?.answer(id)) || null;
  useEffect(() => {
    setVoteState(null);
    if (id === null) return;
    let current = true;
    surface.voteFor(id).then(
      (stored) => current && setVoteState(stored),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [surface, id]);
  useLayoutEffect(() => {
    if (id !== null || closed.current === null) return;
    const row = document.querySelector<HTMLElement>(`[data-answer="${CSS.escape(closed.current)}"] a`);
    closed.current = null;
    if (row) row.focus();
    else elsewhere();
  }, [id, elsewhere]);
  return {
    answer,
    vote,
    open: setId,
    close() {
      closed.current = id;
      setId(null);
    },
    setVote(next) {
      if (!answer || !knowledge) return;
      setVoteState(next);
      surface.setVote(answer.id, next, knowledge.version).catch(() => setVoteState(vote));
    },
  };
}
