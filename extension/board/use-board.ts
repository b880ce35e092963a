/** The journal and the answers as the board shows them; the journal is followed when another window changes it. */
import { useEffect, useState } from 'preact/hooks';
import type { AnswerCard } from '../../src/answer/answer';
import type { Journal } from '../storage/journal';
import type { BoardSurface } from './section';

export interface Shown {
  /** Null until read. */
  readonly board: Journal | null;
  /** By id; empty until read, and when they cannot be. */
  readonly answers: ReadonlyMap<string, AnswerCard>;
  /** The journal could not be read. */
  readonly failed: boolean;
}

const NONE: ReadonlyMap<string, AnswerCard> = new Map();

export function useBoard(surface: BoardSurface): Shown {
  const [board, setBoard] = useState<Journal | null>(null);
  const [answers, setAnswers] = useState(NONE);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const read = () =>
      surface.journal().then(
        (journal) => {
          setBoard(journal);
          setFailed(false);
        },
        (error) => {
          surface.report(error);
          setFailed(true);
        },
      );
    read();
    surface.answers().then((list) => setAnswers(new Map(list.map((answer) => [answer.id, answer]))), surface.report);
    return surface.watch(read);
  }, [surface]);
  return { board, answers, failed };
}
