/** The language of the interface, each by its own name. */

import { Choice } from '../ui/controls/choice';
import { say } from '../words/words';
import type { SectionProps } from './surface';

/** Anchor of the row: the page is drawn again in the language chosen, and comes back to it. */
const ANCHOR = 'langue';

export function Language({ settings, surface, change }: SectionProps) {
  const named = surface.languages.map((tag) => ({ id: tag, label: ownName(tag), lang: tag }));
  return (
    <div class="set-row" id={ANCHOR} data-row data-also={say('optionsLanguageAlso')}>
      <div>
        <b>{say('optionsLanguage')}</b>
        <small>{say('optionsLanguageExplained')}</small>
      </div>
      <Choice
        name="language"
        label={say('optionsLanguage')}
        options={[{ id: 'browser', label: say('optionsLanguageBrowser') }, ...named]}
        chosen={settings.language ?? 'browser'}
        locked={settings.managed?.language !== undefined}
        onChoose={(tag) => {
          history.replaceState(null, '', `#${ANCHOR}`);
          change([{ key: 'language', to: tag === 'browser' ? null : tag }], say('optionsLanguageChanged'));
        }}
      />
    </div>
  );
}

/** « Français », « English »: with the capital a name has in a list. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
