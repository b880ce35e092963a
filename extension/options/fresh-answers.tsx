/** Having a file of answers asked for at one address: off until one is written down, by the user or by policy. */
import { useRef, useState } from 'preact/hooks';
import type { Slot } from '../../src/own/own-file';
import { fileAddress } from '../../src/stored/file-address';
import { Icon } from '../ui/controls/icon';
import { Managed } from '../ui/controls/managed';
import { say } from '../words/words';
import { freshSaid, isAsking, isFailure } from './fresh-said';
import type { FreshShown } from './surface';

const REFUSED = {
  empty: 'freshEmpty',
  notHttps: 'freshNotHttps',
  more: 'freshMore',
  notAnAddress: 'freshNotAddress',
} as const;

export interface FreshAnswersProps {
  readonly slot: Slot;
  readonly shown: FreshShown;
  /** The browser has a page closed enough to ask from. */
  readonly isPossible: boolean;
  /** Something is being taken in, asked or removed. */
  readonly busy: boolean;
  readonly onAsk: () => void;
  readonly onFrom: (address: string | null) => void;
}

export function FreshAnswers({ slot, shown, isPossible, busy, onAsk, onFrom }: FreshAnswersProps) {
  const { address } = shown;
  if (isPossible && address !== null) return <Asked {...{ slot, shown, address, busy, onAsk, onFrom }} />;
  return (
    <div class="set-row" data-row data-fresh={isPossible ? 'off' : 'impossible'}>
      <div>
        <b>{say('freshTitle')}</b>
        <small>{say(isPossible ? 'freshOff' : 'freshFirefox')}</small>
        {isPossible && <small>{say('freshSeen')}</small>}
        {isPossible && <AddressForm slot={slot} busy={busy} onFrom={onFrom} />}
      </div>
    </div>
  );
}

function Asked({ slot, shown, address, busy, onAsk, onFrom }: Omit<FreshAnswersProps, 'isPossible'> & { address: string }) {
  const { asked, isManaged, isKeyKnown } = shown;
  const isUnderWay = asked !== null && isAsking(asked, Date.now());
  const isFault = asked !== null && !isUnderWay && isFailure(asked);
  return (
    <div class="set-row" data-row data-fresh={asked?.says ?? (isKeyKnown ? 'never' : 'waiting')}>
      <div>
        <b>{say('freshOn')}</b>
        <small>
          <code>{address}</code>
        </small>
        <p class={isFault ? 'set-warn' : 'set-said'} role="status">
          {isFault && <Icon name="alert" small />}
          {freshSaid(shown, Date.now())}
        </p>
        <small>{say('freshSeen')}</small>
      </div>
      {isManaged ? (
        <p class="set-locked" data-locked={slot === 'own' ? 'answersFrom' : 'baseFrom'}>
          <Managed />
        </p>
      ) : (
        <button type="button" class="btn" data-action="fresh-stop" disabled={busy} onClick={() => onFrom(null)}>
          {say('freshStop')}
        </button>
      )}
      <button type="button" class="btn" data-action="fresh-ask" disabled={busy || isUnderWay} onClick={onAsk}>
        {say('freshNow')}
      </button>
    </div>
  );
}

function AddressForm({ slot, busy, onFrom }: Pick<FreshAnswersProps, 'slot' | 'busy' | 'onFrom'>) {
  const [id, faultId] = [`fresh-address-${slot}`, `fresh-fault-${slot}`];
  const [typed, type] = useState('');
  const [fault, setFault] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const take = () => {
    const read = fileAddress(typed);
    if ('address' in read) return onFrom(read.address);
    setFault(say(REFUSED[read.refused]));
    field.current?.focus();
  };
  return (
    <form
      class="fresh-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label for={id}>{say('freshAddress')}</label>
      <input
        ref={field}
        id={id}
        class="set-in"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        maxLength={500}
        aria-describedby={faultId}
        aria-invalid={fault !== ''}
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <button type="submit" class="btn" data-action="fresh-start" disabled={busy}>
        {say('freshStart')}
      </button>
      <p id={faultId} class="set-fault" role="status">
        {fault !== '' && (
          <>
            <Icon name="alert" small />
            {fault}
          </>
        )}
      </p>
    </form>
  );
}
