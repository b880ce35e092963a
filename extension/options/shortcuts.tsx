/** Keys: those the browser gives us, as they are in force, and those of our own pages. */
import { useEffect, useState } from 'preact/hooks';
import { Group } from '../ui/controls/group';
import { Icon } from '../ui/controls/icon';
import { shortcutKeys } from '../words/shortcut';
import { say, type WordKey } from '../words/words';
import { Keys, KeyTable } from './key-table';
import type { Command, OptionsSurface, SectionProps } from './surface';

/** In our words, since the browser may speak another language than the page. */
const COMMANDS: Readonly<Record<string, WordKey>> = {
  _execute_action: 'optionsCommandPopup',
  'toggle-sidebar': 'toggleSidebar',
  'switch-focus': 'switchFocus',
};

/** Those that come without a key: to have none is no fault. */
const WITHOUT_KEY: ReadonlySet<string> = new Set(['switch-focus']);

export function Shortcuts({ surface }: SectionProps) {
  const commands = useCommands(surface);
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

function CommandRow({ command: { name, description, shortcut } }: { command: Command }) {
  const words = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return (
    <div class="set-row" data-row data-command={name}>
      <div>
        <b>{words ? say(words) : description || name}</b>
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

const ORDER = Object.keys(COMMANDS);

function byName(one: Command, other: Command): number {
  return ORDER.indexOf(one.name) - ORDER.indexOf(other.name);
}

/** As they are now, and again when the user comes back from the browser's own page. */
function useCommands({ commands, report }: OptionsSurface): readonly Command[] {
  const [list, setList] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = () => void commands.list().then((found) => setList([...found].sort(byName)), report);
    read();
    addEventListener('focus', read);
    document.addEventListener('visibilitychange', read);
    return () => {
      removeEventListener('focus', read);
      document.removeEventListener('visibilitychange', read);
    };
  }, [commands]);
  return list;
}
