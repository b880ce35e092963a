/** The answers of an organisation: a file is chosen, who made it is shown and confirmed once, and it can be removed whole. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { OWN_LIMITS, type OwnPackCard } from '../../src/own/own-file';
import { Refusal } from '../../src/own/refusal';
import { FileButton } from '../ui/controls/file-button';
import { longDay } from '../words/dates';
import { fileSize, formatNumber } from '../words/numbers';
import { say, sayCount, type WordKey } from '../words/words';
import { FreshAnswers } from './fresh-answers';
import { refusalSaid } from './own-refusal';
import type { KeptOwn, OwnRead, SectionProps } from './surface';

const ASIDE = { expired: 'ownAsideExpired', notAllowed: 'ownAsideNotAllowed' } as const satisfies Record<string, WordKey>;

export function OwnAnswers({ surface, settings }: SectionProps) {
  const [kept, setKept] = useState<KeptOwn | null>(null);
  const [asking, setAsking] = useState<(OwnRead & { readonly asked?: true }) | null>(null);
  const [busy, setBusy] = useState(false);
  const [did, setDid] = useState('');
  const [fault, setFault] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    const look = () => void surface.own.kept().then(setKept, surface.report);
    look();
    return surface.own.watch(look);
  }, [surface]);
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
    await surface.own.take(pack);
    setAsking(null);
    if (asked) await surface.fresh.note({ says: 'taken', where: String(pack.card.pack) });
    return say('ownTaken', pack.card.organisation, longDay(pack.card.day));
  };
  const read = (file: Blob) =>
    act(async () => {
      const found = await surface.own.read(file);
      if (found.known) return take(found);
      setAsking(found);
      return '';
    });
  /** What comes is taken in as a file chosen by hand; what became of it stands in its own row. */
  const ask = async () => {
    await surface.fresh.ask(async (file) => {
      const found = await surface.own.read(file);
      if (!found.known) {
        setAsking({ ...found, asked: true });
        return { says: 'stranger', where: '' };
      }
      await surface.own.take(found.pack);
      return { says: 'taken', where: String(found.pack.card.pack) };
    });
    return '';
  };
  const from = (address: string | null) =>
    act(async () => {
      await surface.fresh.from(address);
      return address === null ? say('freshStopped') : ask();
    });
  const remove = () =>
    act(async () => {
      await surface.own.remove();
      return say('ownRemoved');
    });
  return (
    <div ref={box} data-row>
      <div class="card">
        <div class="set-row">
          <div data-own={kept ? 'kept' : 'none'}>
            <b>{kept ? kept.card.organisation : say('ownTitle')}</b>
            {kept ? <Facts card={kept.card} words={kept.words} /> : <small>{say('ownLead', fileSize(OWN_LIMITS.bytes))}</small>}
            {kept?.aside && (
              <small data-aside={kept.aside}>{say(ASIDE[kept.aside], longDay(kept.card.expires ?? kept.card.day))}</small>
            )}
            {settings.managed?.answersKey !== undefined && <small data-managed="own">{say('ownManaged')}</small>}
            <p class="set-said" role="status">
              {busy ? say('ownBusy') : did}
            </p>
            {fault !== '' && (
              <p class="set-fault" role="alert">
                {fault}
              </p>
            )}
          </div>
          {kept && (
            <button type="button" class="btn" data-action="own-remove" onClick={remove}>
              {say('ownRemove')}
            </button>
          )}
          <FileButton name="own" accept=".json,application/json" onChoose={([chosen]) => chosen && void read(chosen)}>
            {say(kept ? 'ownUpdate' : 'ownChoose')}
          </FileButton>
        </div>
        <FreshAnswers surface={surface} busy={busy} onAsk={() => act(ask)} onFrom={from} />
      </div>
      {asking && <Question asking={asking} onTake={() => act(() => take(asking))} onLeave={() => setAsking(null)} />}
    </div>
  );
}

function Facts({ card, words }: { card: OwnPackCard; words: string }) {
  const { count, replacing, day, expires } = card;
  const facts = [
    sayCount('answers', count),
    ...(replacing > 0 ? [sayCount('ownReplacing', replacing, formatNumber(replacing))] : []),
    say('ownOf', longDay(day)),
    ...(expires === undefined ? [] : [say('ownUntil', longDay(expires))]),
  ];
  return (
    <>
      <small>{facts.join(', ')}</small>
      <small>
        {`${say('ownKey')} `}
        <b class="own-key">{words}</b>
      </small>
    </>
  );
}

interface QuestionProps {
  readonly asking: OwnRead;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

function Question({ asking: { pack, words }, onTake, onLeave }: QuestionProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a set of fields
    <div
      class="card confirm own-ask"
      role="group"
      aria-labelledby="own-ask"
      data-own-ask
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      <div>
        <p id="own-ask">
          <b>{say('ownAsk', pack.card.organisation)}</b>
        </p>
        <Facts card={pack.card} words={words} />
        <small>{say('ownAskExplained')}</small>
      </div>
      <button type="button" class="btn" data-action="own-cancel" onClick={onLeave}>
        {say('optionsEraseCancel')}
      </button>
      <button type="button" class="btn btn-primary" data-action="own-take" onClick={onTake}>
        {say('ownTake')}
      </button>
    </div>
  );
}
