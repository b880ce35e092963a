/** Writing into the page beside. When that fails the same text is copied, and it is said. */
import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../src/answer/answer';
import type { InsertOutcome } from '../../messaging/insert-outcome';
import { commandKeys } from '../../words/shortcut';
import { say } from '../../words/words';
import type { Clip } from '../copy/copy';
import type { Desk } from '../desk/use-desk';
import { type Doubted, gravest, noteCopies } from './use-reply-copy';

/** What became of it; `denied`: the user did not give the access that was asked for; the last two: of « Annuler ». */
export type Inserted =
  | InsertOutcome
  | { readonly done: 'denied'; readonly origin: string }
  | { readonly done: 'takenBack' }
  | { readonly done: 'notTakenBack' };

export type InsertDesk = Pick<Desk, 'settings' | 'surface' | 'tell'>;

export interface Inserting {
  /** The last one, until the next. */
  readonly outcome: Inserted | null;
  /** Waits for « Insérer quand même ». */
  readonly asking: Doubted | null;
  /** The text that reached neither page nor clipboard. */
  readonly byHand: Clip | null;
  insert(): void;
  confirm(): void;
  cancel(): void;
  /** Asks for access to the host, then inserts. Only inside a click. */
  allow(origin: string): void;
  doneByHand(): void;
  /** « Annuler » beside what was inserted; absent where that cannot be. */
  readonly takeBack?: () => void;
}

/** @param answers those the clip is made of */
export function useInsert({ surface, tell }: InsertDesk, clip: Clip, answers: readonly Answer[]): Inserting {
  const [outcome, setOutcome] = useState<Inserted | null>(null);
  const [asking, setAsking] = useState<Doubted | null>(null);
  const [byHand, setByHand] = useState<Clip | null>(null);

  const copied = (after: Inserted) => {
    setByHand(null);
    tell(insertSaid(after, true));
    noteCopies(surface, answers);
  };
  const ended = async (now: Inserted) => {
    setOutcome(now);
    aimed.current = now.done === 'aimed' || now.done === 'moved';
    if (aimed.current) return tell(insertSaid(now, false));
    if (now.done === 'inserted') {
      tell(insertSaid(now, false));
      noteCopies(surface, answers);
      return;
    }
    const mine = runs.current;
    const isCopied = await surface.copy(clip).catch(() => false);
    if (mine !== runs.current) return; // tried again meanwhile
    if (isCopied) copied(now);
    else setByHand(clip);
  };
  /** The place is shown: the next press writes. */
  const aimed = useRef(false);
  const busy = useRef(false);
  const runs = useRef(0);
  const run = () => {
    if (!surface.insert || busy.current) return;
    busy.current = true;
    runs.current += 1;
    setAsking(null);
    if (!aimed.current) setOutcome(null);
    setByHand(null);
    const show = aimed.current ? undefined : surface.aim;
    (show ? show() : surface.insert(clip))
      .catch((error: unknown): Inserted => {
        surface.report(error);
        return { done: 'refused' };
      })
      .then((now) => {
        busy.current = false;
        return ended(now);
      });
  };
  return {
    outcome,
    asking,
    byHand,
    insert() {
      const why = aimed.current ? null : gravest(answers);
      if (why) setAsking(why);
      else run();
    },
    confirm: run,
    cancel() {
      if (aimed.current) surface.endAim?.();
      aimed.current = false;
      setOutcome(null);
      setAsking(null);
      setByHand(null);
    },
    allow(origin) {
      surface.grant?.(origin).then(
        (given) => (given ? run() : setOutcome({ done: 'denied', origin })),
        (error: unknown) => {
          surface.report(error);
          setOutcome({ done: 'denied', origin });
        },
      );
    },
    doneByHand() {
      if (outcome) copied(outcome);
    },
    ...(surface.takeBack && {
      takeBack() {
        const told = (now: Inserted) => {
          setOutcome(now);
          tell(insertSaid(now, false));
        };
        surface.takeBack?.().then(
          (taken) => told({ done: taken ? 'takenBack' : 'notTakenBack' }),
          (error: unknown) => {
            surface.report(error);
            told({ done: 'notTakenBack' });
          },
        );
      },
    }),
  };
}

/** One calm sentence or two. @param copied the text is on the clipboard instead */
export function insertSaid(outcome: Inserted, copied: boolean): string {
  const what = sentence(outcome);
  return copied ? `${what} ${say('replyInsertCopied', commandKeys('V'))}` : what;
}

function sentence(outcome: Inserted): string {
  switch (outcome.done) {
    case 'aimed':
      return outcome.name === '' ? say('replyAimed') : say('replyAimedNamed', outcome.name);
    case 'moved':
      return say('replyAimMoved');
    case 'covered':
      return say('replyAimCovered');
    case 'inserted':
      return say('replyInserted');
    case 'takenBack':
      return say('replyInsertTakenBack');
    case 'notTakenBack':
      return say('replyInsertNotTakenBack', commandKeys('Z'));
    case 'noEditor':
      return say('replyInsertNoEditor');
    case 'readOnly':
      return say('replyInsertReadOnly');
    case 'oneLine':
      return say('replyInsertOneLine');
    case 'tooLong':
      return say('replyInsertTooLong');
    case 'refused':
      return say('replyInsertRefused');
    case 'noPermission':
      return outcome.origin === null ? say('replyInsertCallFirst') : say('replyInsertNoPermission', hostOf(outcome.origin));
    case 'denied':
      return say('replyInsertDenied', hostOf(outcome.origin));
    case 'impossible':
      return say('replyInsertImpossible');
  }
}

/** « tickets.example » of `https://tickets.example/*`. */
export function hostOf(origin: string): string {
  return origin.replace(/^[^:]+:\/\/(\*\.)?/, '').replace(/\/.*$/, '');
}
