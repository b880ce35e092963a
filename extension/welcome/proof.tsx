/** The live proof: the reader that runs in portal pages, run on this form at each key, and all that it brings. */
import { useRef, useState } from 'preact/hooks';
import type { FieldContext } from '../../src/page/context';
import { readFocused } from '../../src/page/read-page';
import { Icon } from '../ui/controls/icon';
import { say, sayCount } from '../words/words';
import { HERE } from './practice-form';

interface Seen {
  readonly field: FieldContext | null;
  /** Keys since the field got the caret, each with a reading of its own. */
  readonly times: number;
}

export function Proof() {
  const [seen, setSeen] = useState<Seen | null>(null);
  const times = useRef(0);
  const read = (target: EventTarget | null) => {
    const field = readFocused(document, location.href, HERE, target as Element | null);
    setSeen({ field, times: times.current });
  };
  return (
    <section aria-labelledby="proof-title">
      <h2 id="proof-title">{say('welcomeProof')}</h2>
      <p>{say('welcomeProofWhy')}</p>
      <div class="wel-pair">
        <form
          class="wel-form"
          aria-label={say('welcomeProofForm')}
          autocomplete="off"
          onSubmit={(event) => event.preventDefault()}
          onFocusIn={({ target }) => {
            times.current = 0;
            read(target);
          }}
          onInput={({ target }) => {
            times.current += 1;
            read(target);
          }}
        >
          <fieldset>
            <legend>{say('welcomeProofGroup')}</legend>
            <label for="proof-name">{say('welcomeProofName')}</label>
            <input id="proof-name" type="text" autocomplete="off" aria-describedby="proof-hint" />
            <small id="proof-hint">{say('welcomeProofHint')}</small>
          </fieldset>
          <label for="proof-secret">{say('welcomeProofSecret')}</label>
          <input id="proof-secret" type="password" autocomplete="off" />
          <label for="proof-message">{say('welcomeProofMessage')}</label>
          <textarea id="proof-message" rows={2} autocomplete="off" />
        </form>
        <div class="wel-seen">
          <div class="card is-read" data-part="read" aria-live="polite">
            <h3>
              <Icon name="check" />
              {say('welcomeRead')}
            </h3>
            {seen ? <Names {...seen} /> : <p>{say('welcomeReadNothing')}</p>}
          </div>
          <div class="card">
            <h3>
              <Icon name="lock" />
              {say('welcomeNever')}
            </h3>
            <p>{say('welcomeNeverWhat')}</p>
          </div>
        </div>
      </div>
    </section>
  );
}

function Names({ field, times }: Seen) {
  return (
    <>
      <ul>
        {field?.label && <li>{say('welcomeReadLabel', field.label)}</li>}
        {field?.legend && <li>{say('welcomeReadLegend', field.legend)}</li>}
        {field?.hint && <li>{say('welcomeReadHint', field.hint)}</li>}
        {field?.heading && <li>{say('welcomeReadHeading', field.heading)}</li>}
      </ul>
      {times > 0 && <p data-times={times}>{sayCount('welcomeReadTimes', times)}</p>}
    </>
  );
}
