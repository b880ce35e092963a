/** The journal and the answers as the board shows them; the journal is followed when another window changes it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../src/stored/settings';
import type { Journal } from '../storage/journal';
import { useSettings } from '../ui/desk/use-settings';
import { markChanged } from '../ui/knowledge/official-changes';
import type { BoardAnswer, BoardSurface } from './section';

export interface Shown {
  /** Null until read. */
  readonly board: Journal | null;
  /** By id; empty until read, and when they cannot be. */
  readonly answers: ReadonlyMap<string, BoardAnswer>;
  /** What was met of official texts. */
  readonly changes: Settings['officialChanges'];
  /** The journal could not be read. */
  readonly failed: boolean;
}

const NONE: readonly BoardAnswer[] = [];
const NOTHING: Settings['officialChanges'] = {};

export function useBoard(surface: BoardSurface): Shown {
  const [board, setBoard] = useState<Journal | null>(null);
  const [packaged, setAnswers] = useState(NONE);
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
    surface.answers().then(setAnswers, surface.report);
    return surface.watch(read);
  }, [surface]);
  const changes = useSettings(surface.settings).settings?.officialChanges ?? NOTHING;
  const answers = useMemo(
    () => new Map(markChanged(packaged, changes).map((answer) => [answer.id, answer])),
    [packaged, changes],
  );
  return { board, answers, changes, failed };
}
