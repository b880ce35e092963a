/** Copying an answer, and how long the surface says so. */
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../src/answer';
import type { Knowledge } from './knowledge';
import type { Surface } from './surface';
import { say } from './words';

/** Milliseconds « Copié » stays. */
const SAID = 2000;

export type Copied = 'copied' | 'refused' | null;

export interface Copying {
  readonly copied: Copied;
  /** Id of the answer it is said of. */
  readonly of: string | null;
  copy(answer: Answer | undefined): void;
}

export function useCopy(surface: Pick<Surface, 'copy'>, knowledge: Knowledge | null): Copying {
  const [state, setState] = useState<{ copied: Copied; of: string | null }>({ copied: null, of: null });
  useEffect(() => {
    if (state.copied !== 'copied') return;
    const timer = setTimeout(() => setState({ copied: null, of: null }), SAID);
    return () => clearTimeout(timer);
  }, [state]);
  return {
    ...state,
    copy(answer) {
      if (!answer || !knowledge) return;
      surface.copy(answer, knowledge.version).then(
        (done) => setState({ copied: done ? 'copied' : 'refused', of: answer.id }),
        () => setState({ copied: 'refused', of: answer.id }),
      );
    },
  };
}

/** What the status line says of it. */
export function copySaid(copied: NonNullable<Copied>): string {
  return say(copied === 'copied' ? 'copyDone' : 'copyRefused');
}
