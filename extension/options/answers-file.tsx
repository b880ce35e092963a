/** A file of answers, an organisation's or newer ones of ours: chosen, asked about where its key is not known, and removed whole. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { OWN_LIMITS, type Slot } from '../../src/own/own-file';
import { Refusal } from '../../src/own/refusal';
import { FileButton } from '../ui/controls/file-button';
import { fileSize } from '../words/numbers';
import { say } from '../words/words';
import { Facts, Question } from './file-question';
import { asideSaid, FILE_WORDS, fileTitle, takenSaid } from './file-words';
import { FreshAnswers } from './fresh-answers';
import { refusalSaid } from './own-refusal';
import type { FileStore, FreshStore, KeptFile, OptionsSurface, ReadFile, SectionProps } from './surface';
import { useFresh } from './use-fresh';

export function OwnAnswers({ surface, settings }: SectionProps) {
  return <AnswersFile slot="own" surface={surface} decided={settings.managed?.answersKey !== undefined} />;
}

export interface AnswersFileProps<S extends Slot> {
  readonly slot: S;
  readonly surface: OptionsSurface;
  /** The organisation decided whose files are taken in. */
  readonly decided?: boolean;
}

export function AnswersFile<S extends Slot>({ slot, surface, decided = false }: AnswersFileProps<S>) {
  const [store, fresh]: [FileStore<S>, FreshStore] = [surface.files[slot], surface.fresh[slot]];
  const shown = useFresh(surface, slot);
  const [kept, setKept] = useState<KeptFile<S> | null>(null);
  const [asking, setAsking] = useState<(ReadFile<S> & { readonly asked?: true }) | null>(null);
  const [busy, setBusy] = useState(false);
  const [did, setDid] = useState('');
  const [fault, setFault] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    const look = () => void store.kept().then(setKept, surface.report);
    look();
    return store.watch(look);
  }, [store]);
  useLayoutEffect(() => {
    // On what is asked, then back to where it was asked from.
    if (asking) box.current?.querySelector<HTMLElement>('[data-action="own-take"]')?.focus();
    else if (asked.current) box.current?.querySelector('input')?.focus();
    asked.current = asking !== null;
  }, [asking]);
  /** One thing at a time, said whichever way it ends. */
  const act = async (work: () => Promise<string>) => {
    if (busy) return;
    setBusy(true);
    setDid('');
    setFault('');
    try {
      setDid(await work());
    } catch (error) {
      setAsking(null);
      if (!(error instanceof Refusal)) surface.report(error);
      setFault(`${refusalSaid(error)} ${say('ownUnchanged')}`);
    } finally {
      setBusy(false);
    }
  };
  const take = async ({ pack, asked }: NonNullable<typeof asking>) => {
    await store.take(pack);
    setAsking(null);
    if (asked) await fresh.note({ says: 'taken', where: String(pack.card.pack) });
    return takenSaid(pack.card);
  };
  const read = (file: Blob) =>
    act(async () => {
      const found = await store.read(file);
      if (found.known) return take(found);
      setAsking(found);
      return '';
    });
  /** What comes is taken in as a file chosen by hand; what became of it stands in its own row. */
  const ask = async () => {
    await fresh.ask(async (file) => {
      const found = await store.read(file);
      if (!found.known) {
        setAsking({ ...found, asked: true });
        return { says: 'stranger', where: '' };
      }
      await store.take(found.pack);
      return { says: 'taken', where: String(found.pack.card.pack) };
    });
    return '';
  };
  const from = (address: string | null) =>
    act(async () => {
      await fresh.from(address);
      return address === null ? say('freshStopped') : ask();
    });
  const remove = () =>
    act(async () => {
      await store.remove();
      // Its button goes with it.
      box.current?.querySelector('input')?.focus();
      return say(FILE_WORDS[slot].removed);
    });
  const aside = kept && asideSaid(slot, kept);
  // Asked for by policy, ours would be back tomorrow.
  const mayRemove = slot === 'own' || !fresh.isPossible || shown?.isManaged === false;
  return (
    <div ref={box} data-row data-file={slot}>
      <div class="card">
        <div class="set-row">
          <div data-kept={kept !== null}>
            <b>{fileTitle(slot, kept?.card ?? null)}</b>
            {kept ? (
              <Facts card={kept.card} words={kept.words} />
            ) : (
              <small>{say(FILE_WORDS[slot].lead, fileSize(OWN_LIMITS.bytes))}</small>
            )}
            {aside !== null && <small data-aside={kept?.aside}>{aside}</small>}
            {decided && <small data-managed="own">{say('ownManaged')}</small>}
            <p class="set-said" role="status">
              {busy ? say('ownBusy') : did}
            </p>
            {fault !== '' && (
              <p class="set-fault" role="alert">
                {fault}
              </p>
            )}
          </div>
          {kept && mayRemove && (
            <button type="button" class="btn" data-action={`${slot}-remove`} onClick={remove}>
              {say(FILE_WORDS[slot].remove)}
            </button>
          )}
          <FileButton name={slot} accept=".json,application/json" onChoose={([chosen]) => chosen && void read(chosen)}>
            {say(kept ? 'ownUpdate' : 'ownChoose')}
          </FileButton>
        </div>
        {shown && (
          <FreshAnswers
            slot={slot}
            shown={shown}
            isPossible={fresh.isPossible}
            busy={busy}
            onAsk={() => act(ask)}
            onFrom={from}
          />
        )}
      </div>
      {asking && 'organisation' in asking.pack.card && (
        <Question
          card={asking.pack.card}
          words={asking.words}
          onTake={() => act(() => take(asking))}
          onLeave={() => setAsking(null)}
        />
      )}
    </div>
  );
}
