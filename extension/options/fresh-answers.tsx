/** Having the file of an organisation asked for at one address: off until one is written down, by the user or by policy. */
import { useRef, useState } from 'preact/hooks';
import { fileAddress } from '../../src/stored/file-address';
import { Icon } from '../ui/controls/icon';
import { Managed } from '../ui/controls/managed';
import { say } from '../words/words';
import { freshSaid, isAsking, isFailure } from './fresh-said';
import type { FreshShown, OptionsSurface } from './surface';
import { useFresh } from './use-fresh';

const REFUSED = {
  empty: 'freshEmpty',
  notHttps: 'freshNotHttps',
  more: 'freshMore',
  notAnAddress: 'freshNotAddress',
} as const;

export interface FreshAnswersProps {
  readonly surface: OptionsSurface;
  /** Something is being taken in, asked or removed. */
  readonly busy: boolean;
  readonly onAsk: () => void;
  readonly onFrom: (address: string | null) => void;
}

export function FreshAnswers({ surface, busy, onAsk, onFrom }: FreshAnswersProps) {
  const shown = useFresh(surface);
  if (!shown) return null;
  const { isPossible } = surface.fresh;
  const { address } = shown;
  if (isPossible && address !== null) return <Asked {...{ shown, address, busy, onAsk, onFrom }} />;
  return (
    <div class="set-row" data-row data-fresh={isPossible ? 'off' : 'impossible'}>
      <div>
        <b>{say('freshTitle')}</b>
        <small>{say(isPossible ? 'freshOff' : 'freshFirefox')}</small>
        {isPossible && <small>{say('freshSeen')}</small>}
        {isPossible && <AddressForm busy={busy} onFrom={onFrom} />}
      </div>
    </div>
  );
}

function Asked({
  shown,
  address,
  busy,
  onAsk,
  onFrom,
}: Omit<FreshAnswersProps, 'surface'> & { shown: FreshShown; address: string }) {
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
        <p class="set-locked" data-locked="answersFrom">
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

function AddressForm({ busy, onFrom }: Pick<FreshAnswersProps, 'busy' | 'onFrom'>) {
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
      <label for="fresh-address">{say('freshAddress')}</label>
      <input
        ref={field}
        id="fresh-address"
        class="set-in"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        maxLength={500}
        aria-describedby="fresh-fault"
        aria-invalid={fault !== ''}
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      <button type="submit" class="btn" data-action="fresh-start" disabled={busy}>
        {say('freshStart')}
      </button>
      <p id="fresh-fault" class="set-fault" role="status">
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
