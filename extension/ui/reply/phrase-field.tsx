/** Opening or closing of the reply, with the user's own phrases: one to choose, this one to keep or to forget. */
import { parseSetting, type SettingChange } from '../../../src/stored/settings';
import { say } from '../../words/words';
import { Menu, type MenuEntry } from '../controls/menu';
import type { Desk } from '../desk/use-desk';
import { GrowingText } from './growing-text';
import type { Undo } from './undo';

/** Characters of a phrase in the menu. */
const SHOWN = 80;

const WORDS = {
  opening: { list: 'openings', label: 'replyOpening', choose: 'replyOpeningChoose' },
  closing: { list: 'closings', label: 'replyClosing', choose: 'replyClosingChoose' },
} as const;

export type PhraseDesk = Pick<Desk, 'settings' | 'draft' | 'tell'>;

export interface PhraseFieldProps {
  readonly desk: PhraseDesk;
  readonly which: 'opening' | 'closing';
  /** Hears that a text made way for a phrase. */
  readonly onReplaced: (undo: Undo) => void;
}

export function PhraseField({ desk, which, onReplaced }: PhraseFieldProps) {
  const { list, label, choose } = WORDS[which];
  const { settings, change: set } = desk.settings;
  const text = desk.draft.draft[which];
  const write = (to: string) => desk.draft.change(which === 'opening' ? { opening: to } : { closing: to });
  const phrases = settings?.[list] ?? [];
  const phrase = text.trim();
  const known = phrases.includes(phrase);
  const fits = phrase !== '' && parseSetting(list, [phrase]) !== null;
  const take = (chosen: string) => {
    if (phrase !== '' && !known) {
      const back = which === 'opening' ? { opening: text } : { closing: text };
      onReplaced({ at: which, says: say('replyPhraseReplaced'), back: [back], focus: `[data-phrase="${which}"] textarea` });
    }
    write(chosen);
  };
  const entries: MenuEntry[] = phrases.map((each, i) => ({ id: String(i), label: shortened(each), run: () => take(each) }));
  const setting = async (change: SettingChange, says: string) => {
    if (await set(change)) desk.tell(says, 'seen');
  };
  const forget = () => {
    void setting({ key: list, remove: phrase } as SettingChange, say('replyPhraseForgotten'));
  };
  const keep = (event: MouseEvent) => {
    // The button has nothing more to do and goes.
    (event.currentTarget as HTMLElement).closest<HTMLElement>('[data-phrase]')?.focus();
    void setting({ key: list, add: phrase } as SettingChange, say('replyPhraseKept'));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one more form control to a screen reader
    <div class="phrase" role="group" aria-label={say(label)} tabIndex={-1} data-phrase={which}>
      <div class="phrase-head">
        <b>{say(label)}</b>
        {phrases.length > 0 && (
          <Menu
            label={say(choose)}
            action="choose-phrase"
            icon={<path d="m5.5 8 4.5 4.5L14.5 8" />}
            entries={[
              ...entries,
              ...(known ? [{ id: 'forget', label: say('replyPhraseForget'), apart: true, run: forget }] : []),
            ]}
          />
        )}
      </div>
      <GrowingText label={say(label)} value={text} onType={write} />
      {settings && fits && !known && (
        <p>
          <button type="button" class="btn btn-quiet" data-action="keep-phrase" onClick={keep}>
            {say('replyPhraseKeep')}
          </button>
        </p>
      )}
    </div>
  );
}

function shortened(phrase: string): string {
  const line = phrase.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trim()}…` : line;
}
