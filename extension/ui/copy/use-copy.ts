/** Copying an answer: asked again where it is doubtful, said for a while once done, and shown to be copied by hand when refused. */
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../src/answer/answer';
import { commandKeys } from '../../words/shortcut';
import { say } from '../../words/words';
import type { Knowledge } from '../knowledge/knowledge';
import { answerClip, type Clip, type CopyFormat } from './copy';
import { type Doubt, doubtsOf } from './doubt';

/** Milliseconds « Copié » stays. */
const SAID = 2000;

export type Copied = 'copied' | 'refused' | null;

/** A copy that waits for « Copier quand même ». */
export interface Asking {
  /** Id of the answer. */
  readonly of: string;
  readonly format: CopyFormat;
  readonly why: Doubt;
}

/** A copy the browser refused. */
export interface ByHand {
  readonly of: string;
  readonly clip: Clip;
}

export interface Copying {
  readonly copied: Copied;
  /** Id of the answer it is said of. */
  readonly of: string | null;
  /** Draw `CopyAsk` where the answer is. */
  readonly asking: Asking | null;
  /** Draw `CopyByHand` where the answer is. */
  readonly byHand: ByHand | null;
  /** Copies, or asks first where the answer is doubtful. */
  copy(answer: Answer | undefined, format?: CopyFormat): void;
  /** « Copier quand même ». */
  confirm(): void;
  /** Closes the box of this drawing; a box that came since stays. */
  cancel(): void;
  /** The user copied all of it by hand. */
  doneByHand(): void;
}

export interface CopyOptions {
  /** Hears each answer that reached the clipboard. */
  onCopied?(answer: Answer, format: CopyFormat): void;
}

/** The one box open at a time: a question, or what could not be copied. */
interface Box {
  readonly answer: Answer;
  readonly format: CopyFormat;
  readonly why?: Doubt;
  readonly refused?: Clip;
}

export function useCopy(
  surface: { copy(clip: Clip): Promise<boolean> },
  knowledge: Knowledge | null,
  { onCopied }: CopyOptions = {},
): Copying {
  const [said, setSaid] = useState<{ copied: Copied; of: string | null }>({ copied: null, of: null });
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    if (said.copied !== 'copied') return;
    const timer = setTimeout(() => setSaid({ copied: null, of: null }), SAID);
    return () => clearTimeout(timer);
  }, [said]);

  const done = ({ answer, format }: Box) => {
    setBox(null);
    setSaid({ copied: 'copied', of: answer.id });
    onCopied?.(answer, format);
  };
  const put = (wanted: Box, version: string) => {
    const clip = answerClip(wanted.answer, version, wanted.format);
    const refused = () => {
      setBox({ ...wanted, refused: clip });
      setSaid({ copied: 'refused', of: wanted.answer.id });
    };
    setBox(null);
    surface.copy(clip).then((copied) => (copied ? done(wanted) : refused()), refused);
  };

  const of = box?.answer.id ?? '';
  return {
    ...said,
    asking: box?.why ? { of, format: box.format, why: box.why } : null,
    byHand: box?.refused ? { of, clip: box.refused } : null,
    copy(answer, format = 'rich') {
      if (!answer || !knowledge) return;
      const [why] = doubtsOf(answer);
      if (why) setBox({ answer, format, why });
      else put({ answer, format }, knowledge.version);
    },
    confirm() {
      if (box?.why && knowledge) put({ answer: box.answer, format: box.format }, knowledge.version);
    },
    cancel: () => setBox((now) => (now === box ? null : now)),
    doneByHand() {
      if (box?.refused) done(box);
    },
  };
}

/** What the status line says of it. */
export function copySaid(copied: NonNullable<Copied>): string {
  return copied === 'copied' ? say('copyDone') : say('copyRefused', commandKeys('C'));
}
