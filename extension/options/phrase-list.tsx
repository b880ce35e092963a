/** One list of phrases. Only one is rewritten at a time; what is being typed stays when another window changes the list. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { parseSetting, type SettingChange, type Settings } from '../../src/stored/settings';
import { Icon } from '../ui/controls/icon';
import { say } from '../words/words';
import type { SectionProps } from './surface';
import { usePersistentState } from './use-persistent-state';

type List = 'openings' | 'closings';

/** The field of a phrase to come. */
const NEW = '[data-part="new"] textarea';
/** Characters of a phrase. */
const LONGEST = 2000;

export function PhraseList({ settings, change, list }: SectionProps & { list: List }) {
  const phrases = settings[list];
  const [fresh, setFresh] = usePersistentState(`${list} new`, '');
  const [rewritten, setRewritten] = usePersistentState(`${list} rewritten`, '');
  const [text, setText] = usePersistentState(`${list} text`, '');
  const box = useRef<HTMLDivElement>(null);
  const focusOn = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (focusOn.current === null) return;
    const wanted = box.current?.querySelector<HTMLElement>(focusOn.current) ?? box.current?.querySelector<HTMLElement>(NEW);
    wanted?.focus();
    focusOn.current = null;
  });
  const fits = (phrase: string) => phrase.trim() !== '' && parseSetting(list, [phrase.trim()]) !== null;
  useEffect(() => {
    if (rewritten === '' || phrases.includes(rewritten)) return;
    // Another window took the phrase away: what was made of it stays, as a new one.
    setFresh([fresh, text].filter((each) => each !== '').join('\n'));
    setRewritten('');
  }, [phrases]);
  const add = () => {
    focusOn.current = NEW;
    if (!fits(fresh)) return;
    change([changing(list, { add: fresh.trim() })], say('optionsPhraseAdded'));
    setFresh('');
  };
  const stop = (at: number) => {
    setRewritten('');
    focusOn.current = `li:nth-child(${at + 1}) [data-action="rewrite"]`;
  };
  const keep = (at: number) => {
    if (!fits(text)) return;
    change(rewriting(list, phrases, at, text.trim()), say('optionsPhraseKept'));
    stop(at);
  };
  return (
    <div class="card" ref={box} data-phrases={list}>
      {phrases.length > 0 && (
        <ol>
          {phrases.map((phrase, at) => (
            <li class="set-row" key={phrase} data-row>
              {phrase === rewritten ? (
                <>
                  <div>
                    <PhraseText
                      label={say('optionsPhraseRewrite')}
                      text={text}
                      onType={setText}
                      onKeep={() => keep(at)}
                      onLeave={() => stop(at)}
                    />
                  </div>
                  <button type="button" class="btn btn-primary" onClick={() => keep(at)}>
                    {say('optionsPhraseKeep')}
                  </button>
                  <button type="button" class="btn" onClick={() => stop(at)}>
                    {say('optionsEraseCancel')}
                  </button>
                </>
              ) : (
                <>
                  <p class="phrase-text">{phrase}</p>
                  <button
                    type="button"
                    class="btn"
                    data-action="rewrite"
                    onClick={() => {
                      setText(phrase);
                      setRewritten(phrase);
                      focusOn.current = `li:nth-child(${at + 1}) textarea`;
                    }}
                  >
                    {say('optionsPhraseRewrite')}
                    <span class="sr">{say('optionsThingNamed', phrase)}</span>
                  </button>
                  <button
                    type="button"
                    class="btn"
                    data-action="remove"
                    onClick={() => {
                      change([changing(list, { remove: phrase })], say('optionsPhraseRemoved'));
                      focusOn.current = `li:nth-child(${Math.min(at + 1, phrases.length - 1)}) [data-action="remove"]`;
                    }}
                  >
                    {say('optionsPhraseRemove')}
                    <span class="sr">{say('optionsThingNamed', phrase)}</span>
                  </button>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      <div class="set-row phrase-new" data-part="new" data-row>
        <div>
          <PhraseText
            label={say(list === 'openings' ? 'optionsOpeningNew' : 'optionsClosingNew')}
            text={fresh}
            onType={setFresh}
            onKeep={add}
            labelled
          />
        </div>
        <button type="button" class="btn" data-action="add-phrase" onClick={add}>
          <Icon name="add" />
          {say('optionsPhraseAdd')}
        </button>
      </div>
    </div>
  );
}

interface PhraseTextProps {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Ctrl+Enter. */
  readonly onKeep: () => void;
  /** Escape, where what was there before comes back; a new phrase is not thrown away by a key. */
  readonly onLeave?: () => void;
  /** The label is seen too. */
  readonly labelled?: boolean;
}

function PhraseText({ label, text, onType, onKeep, onLeave, labelled = false }: PhraseTextProps) {
  return (
    <label class="phrase-field">
      <span class={labelled ? undefined : 'sr'}>{label}</span>
      <textarea
        rows={2}
        maxLength={LONGEST}
        value={text}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape') onLeave?.();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onKeep();
        }}
      />
    </label>
  );
}

/** A list takes new phrases at its end only: those that follow go there after it. */
function rewriting(list: List, phrases: Settings[List], at: number, to: string): SettingChange[] {
  const after = phrases.slice(at + 1).filter((phrase) => phrase !== to);
  return [changing(list, { remove: phrases[at] as string }), ...[to, ...after].map((add) => changing(list, { add }))];
}

function changing(list: List, change: { readonly add: string } | { readonly remove: string }): SettingChange {
  return { key: list, ...change } as SettingChange;
}
