/** The keys as they are assigned, and the way to change them. */
import { commandSays, Keys, useCommands } from '../ui/controls/commands';
import { shortcutKeys } from '../words/shortcut';
import { say } from '../words/words';
import type { WelcomeSurface } from './surface';

export function Shortcuts({ commands, report }: Pick<WelcomeSurface, 'commands' | 'report'>) {
  const list = useCommands(commands, report);
  const { open } = commands;
  return (
    <section aria-labelledby="keys-title">
      <h2 id="keys-title">{say('welcomeKeys')}</h2>
      <dl class="wel-keys">
        {list.map((command) => (
          <div key={command.name} data-command={command.name}>
            <dt>{commandSays(command)}</dt>
            <dd>{command.shortcut === '' ? say('optionsShortcutNone') : <Keys keys={shortcutKeys(command.shortcut)} />}</dd>
          </div>
        ))}
      </dl>
      <p class="wel-note">{say(open ? 'optionsShortcutsWhere' : 'optionsShortcutsByHand')}</p>
      {open && (
        <button type="button" class="btn" data-action="change-shortcuts" onClick={() => open().catch(report)}>
          {say('optionsShortcutsChange')}
        </button>
      )}
    </section>
  );
}
