/** « Copier », and beside it the other formats. */
import { COPY_FORMATS, type CopyFormat } from './copy';
import './copy.css';
import { commandKeys } from '../../words/shortcut';
import { say } from '../../words/words';
import { Icon } from '../controls/icon';
import { Menu, type MenuEntry } from '../controls/menu';
import { Steady } from '../controls/steady';

const LABELS = {
  rich: 'copyFormatRich',
  proof: 'copyFormatProof',
  markdown: 'copyFormatMarkdown',
  html: 'copyFormatHtml',
  link: 'copyFormatLink',
} as const satisfies Record<CopyFormat, string>;

export interface CopyButtonProps {
  /** True as long as « Copié » is said. */
  readonly done: boolean;
  /** What the button says before; default « Copier ». */
  readonly label?: string;
  /** The first thing to do on its surface. */
  readonly primary?: boolean;
  /** Keys that do the same, as `aria-keyshortcuts` writes them. */
  readonly keys?: string;
  /** The other formats stand in a menu nearby. */
  readonly alone?: boolean;
  readonly onCopy: (format: CopyFormat) => void;
}

/** All formats, as entries of a menu. */
export function formatEntries(onCopy: (format: CopyFormat) => void, group?: string): MenuEntry[] {
  return COPY_FORMATS.map((format) => ({
    id: format,
    label: say(LABELS[format]),
    ...(group && { group }),
    run: () => onCopy(format),
  }));
}

export function CopyButton({ done, label = say('copyAnswer'), primary = false, alone = false, keys, onCopy }: CopyButtonProps) {
  const look = `btn${primary ? ' btn-primary' : ''}${done ? ' is-done' : ''}`;
  const button = (
    <button
      type="button"
      class={look}
      data-action="copy"
      aria-keyshortcuts={keys}
      title={keys && commandKeys(say('keysEnter'))}
      onClick={() => onCopy('rich')}
    >
      <Icon name={done ? 'check' : 'copy'} />
      <Steady or={done ? label : say('copyDone')}>{done ? say('copyDone') : label}</Steady>
    </button>
  );
  if (alone) return button;
  return (
    <span class="copy-split">
      {button}
      <Menu
        label={say('copyFormat')}
        action="copy-format"
        look={look}
        icon={<path d="m5.5 8 4.5 4.5L14.5 8" />}
        entries={formatEntries(onCopy)}
      />
    </span>
  );
}
