/** A button and its menu, after the ARIA pattern « menu button »: arrows, Home, End, Escape, and the focus comes back. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import './menu.css';
import { say } from '../../words/words';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** A rule above: another kind of entry begins. */
  readonly apart?: boolean;
  /** Title of the entries it stands with. */
  readonly group?: string;
  run(): void;
}

export interface MenuProps {
  readonly entries: readonly MenuEntry[];
  /** Names button and menu; default « Menu ». */
  readonly label?: string;
  /** What the button shows, on the grid of the icons; default three dots. */
  readonly icon?: ComponentChildren;
  /** `data-action` of the button. */
  readonly action?: string;
  /** Classes of the button. */
  readonly look?: string;
}

const DOTS = <path d="M10 4.5v0M10 10v0M10 15.5v0" stroke-width="3" />;

export function Menu({ entries, label = say('menu'), icon = DOTS, action = 'menu', look = 'btn btn-icon' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const show = (first: number) => {
    setAt(first);
    setOpen(true);
  };
  const move = (event: KeyboardEvent) => {
    const last = entries.length - 1;
    const step: Record<string, () => void> = {
      ArrowDown: () => (open ? setAt(at === last ? 0 : at + 1) : show(0)),
      ArrowUp: () => (open ? setAt(at === 0 ? last : at - 1) : show(last)),
      ...(open && { Home: () => setAt(0), End: () => setAt(last), Escape: close, Tab: () => setOpen(false) }),
    };
    const taken = step[event.key];
    if (!taken || event.ctrlKey || event.altKey || event.metaKey) return;
    taken();
    // The page's own keys (Escape, arrows over rows) are not for a menu; Tab goes on to what follows.
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };

  useLayoutEffect(() => {
    if (open) list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]')[at]?.focus();
  }, [open, at]);
  useLayoutEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node && (list.current?.contains(target) || button.current?.contains(target)))) setOpen(false);
    };
    const left = () => setOpen(false);
    document.addEventListener('pointerdown', outside);
    window.addEventListener('blur', left);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('blur', left);
    };
  }, [open]);

  const item = ({ id, label, apart = false, run }: MenuEntry) => (
    <button
      key={id}
      class={apart ? 'apart' : undefined}
      type="button"
      role="menuitem"
      tabIndex={-1}
      data-choice={id}
      onClick={() => {
        close();
        run();
      }}
    >
      {label}
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the button and the entries
    <div class="menu-at" onKeyDown={move}>
      <button
        ref={button}
        type="button"
        class={look}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        data-action={action}
        onClick={() => (open ? setOpen(false) : show(0))}
      >
        <svg class="ic" viewBox="0 0 20 20" aria-hidden="true">
          {icon}
        </svg>
      </button>
      {open && (
        <div ref={list} class="menu" role="menu" aria-label={label}>
          {grouped(entries).map(({ title, of }) =>
            title === undefined ? (
              of.map(item)
            ) : (
              // biome-ignore lint/a11y/useSemanticElements: a menu holds groups and items only
              <div key={title} role="group" aria-label={title} class="menu-group">
                <p aria-hidden="true">{title}</p>
                {of.map(item)}
              </div>
            ),
          )}
        </div>
      )}
    </div>
  );
}

interface Grouped {
  readonly title: string | undefined;
  readonly of: readonly MenuEntry[];
}

/** In the order their titles come first. */
function grouped(entries: readonly MenuEntry[]): Grouped[] {
  const titles = entries.map(({ group }) => group).filter((title, i, all) => all.indexOf(title) === i);
  return titles.map((title) => ({ title, of: entries.filter(({ group }) => group === title) }));
}
