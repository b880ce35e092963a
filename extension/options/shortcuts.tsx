/** Keys: those the browser gives us, as they are in force, and those of our own pages. */
import { type Command, commandSays, Keys, useCommands, WITHOUT_KEY } from '../ui/controls/commands';
import { Group } from '../ui/controls/group';
import { Icon } from '../ui/controls/icon';
import { shortcutKeys } from '../words/shortcut';
import { say } from '../words/words';
import { KeyTable } from './key-table';
import type { SectionProps } from './surface';

export function Shortcuts({ surface }: SectionProps) {
  const commands = useCommands(surface.commands, surface.report);
  const { open } = surface.commands;
  return (
    <>
      <p class="set-lead">{say('optionsShortcutsLead')}</p>
      <div class="card">
        {commands.map((command) => (
          <CommandRow key={command.name} command={command} />
        ))}
        <div class="set-row" data-row data-also={say('optionsAddressBarAlso')}>
          <div>
            <b>{say('optionsAddressBar')}</b>
            <small>{say('optionsAddressBarExplained')}</small>
          </div>
          <Keys keys={['faq', say('keysSpace')]} />
        </div>
        <div class="set-row" data-row data-also={say('optionsShortcutsChangeAlso')}>
          <div>
            <small>{say(open ? 'optionsShortcutsWhere' : 'optionsShortcutsByHand')}</small>
          </div>
          {open && (
            <button type="button" class="btn" data-action="change-shortcuts" onClick={() => open().catch(surface.report)}>
              <Icon name="settings" />
              {say('optionsShortcutsChange')}
            </button>
          )}
        </div>
      </div>
      <Group title={say('optionsKeys')}>
        <KeyTable />
      </Group>
    </>
  );
}

function CommandRow({ command }: { command: Command }) {
  const { name, shortcut } = command;
  return (
    <div class="set-row" data-row data-command={name}>
      <div>
        <b>{commandSays(command)}</b>
      </div>
      {shortcut === '' ? (
        <p class={WITHOUT_KEY.has(name) ? 'set-none' : 'set-warn'}>
          {!WITHOUT_KEY.has(name) && <Icon name="alert" small />}
          {say('optionsShortcutNone')}
        </p>
      ) : (
        <Keys keys={shortcutKeys(shortcut)} />
      )}
    </div>
  );
}
