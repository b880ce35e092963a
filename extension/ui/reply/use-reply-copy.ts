/** Copying the whole reply: asked again where an answer of it is doubtful, said for a while, shown to be copied by hand when refused. */
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../src/answer/answer';
import { say } from '../../words/words';
import { type Clip, type CopyFormat, type Reply, replyClip } from '../copy/copy';
import { DOUBTS, type Doubt, doubtsOf } from '../copy/doubt';
import type { Copied } from '../copy/use-copy';
import type { Surface } from '../desk/surface';
import type { Desk } from '../desk/use-desk';
import type { Knowledge } from '../knowledge/knowledge';

/** Milliseconds « Copié » stays. */
const SAID = 2000;

export interface ReplyCopying {
  readonly copied: Copied;
  /** A copy that waits for « Copier quand même », and why. */
  readonly asking: Doubted | null;
  /** A copy the browser refused. */
  readonly byHand: Clip | null;
  copy(format: CopyFormat): void;
  confirm(): void;
  cancel(): void;
  doneByHand(): void;
}

type Box = { readonly format: CopyFormat; readonly doubted: Doubted } | { readonly refused: Clip };

export function useReplyCopy(
  { surface, tell }: Pick<Desk, 'surface' | 'tell'>,
  { version }: Knowledge,
  reply: Reply,
): ReplyCopying {
  const [copied, setCopied] = useState<Copied>(null);
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    if (copied !== 'copied') return;
    const timer = setTimeout(() => setCopied(null), SAID);
    return () => clearTimeout(timer);
  }, [copied]);

  const answers = sentAnswers(reply);
  const done = () => {
    setBox(null);
    setCopied('copied');
    tell(say('replyCopied'));
    noteCopies(surface, answers);
  };
  const put = (format: CopyFormat) => {
    const clip = replyClip(reply, version, format);
    const refused = () => {
      setBox({ refused: clip });
      setCopied('refused');
    };
    setBox(null);
    surface.copy(clip).then((taken) => (taken ? done() : refused()), refused);
  };
  return {
    copied,
    asking: box && 'doubted' in box ? box.doubted : null,
    byHand: box && 'refused' in box ? box.refused : null,
    copy(format) {
      const doubted = gravest(answers);
      if (doubted) setBox({ format, doubted });
      else put(format);
    },
    confirm() {
      if (box && 'doubted' in box) put(box.format);
    },
    cancel: () => setBox((now) => (now === box ? null : now)),
    doneByHand: done,
  };
}

/** The answers of a reply that are copied: those with a text. */
export function sentAnswers({ pieces }: Reply): Answer[] {
  return pieces.filter(({ text }) => text?.trim() !== '').map(({ answer }) => answer);
}

/** An answer to look twice at, and why. */
export interface Doubted {
  readonly answer: Answer;
  readonly why: Doubt;
}

/** The gravest doubt about any of them. */
export function gravest(answers: readonly Answer[]): Doubted | null {
  const doubts = answers.flatMap((answer) => doubtsOf(answer).map((why) => ({ answer, why })));
  return DOUBTS.flatMap((why) => doubts.find((each) => each.why === why) ?? [])[0] ?? null;
}

const OF_SEVERAL = {
  outdated: 'replyAskOutdated',
  official: 'replyAskOfficial',
  conflict: 'replyAskConflict',
  stale: 'replyAskStale',
} as const satisfies Record<Doubt, string>;

/** Which of several answers it is; undefined where there is but one. */
export function doubtSaid({ answer, why }: Doubted, count: number): string | undefined {
  return count > 1 ? say(OF_SEVERAL[why], answer.question) : undefined;
}

/** For the quality board: each answer that went out. */
export function noteCopies({ journal, report }: Pick<Surface, 'journal' | 'report'>, answers: readonly Answer[]): void {
  for (const { id } of answers) journal.note({ kind: 'copy', answer: id }).catch(report);
}
