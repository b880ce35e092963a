/** Keys the browser gives us: the commands as they are assigned, and keys as they are drawn. */
import { useEffect, useState } from 'preact/hooks';
import { say, type WordKey } from '../../words/words';

/** A command of the manifest. */
export interface Command {
  readonly name: string;
  /** In the browser's language; empty for the toolbar button. */
  readonly description: string;
  /** As of `commands.getAll()`; empty when no key is assigned. */
  readonly shortcut: string;
}

export interface Commands {
  list(): Promise<readonly Command[]>;
  /** Opens the browser's own page for them; absent where there is none. */
  readonly open?: () => Promise<unknown>;
}

/** In our words, since the browser may speak another language than the page. */
const COMMANDS: Readonly<Record<string, WordKey>> = {
  _execute_action: 'optionsCommandPopup',
  'toggle-sidebar': 'toggleSidebar',
  'switch-focus': 'switchFocus',
};
const ORDER = Object.keys(COMMANDS);

/** Those that come without a key: to have none is no fault. */
export const WITHOUT_KEY: ReadonlySet<string> = new Set(['switch-focus']);

/** What a command does. */
export function commandSays({ name, description }: Command): string {
  const words = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return words ? say(words) : description || name;
}

/** As they are now, and again when the user comes back from the browser's own page. */
export function useCommands(commands: Commands, report: (error: unknown) => void): readonly Command[] {
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

function byName(one: Command, other: Command): number {
  return ORDER.indexOf(one.name) - ORDER.indexOf(other.name);
}

/** Keys pressed together. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span class="keys-together">
      {keys.map((key, i) => (
        <>
          {i > 0 && ' + '}
          <kbd class="kbd">{key}</kbd>
        </>
      ))}
    </span>
  );
}
