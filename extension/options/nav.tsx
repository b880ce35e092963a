/** The list of sections, and the search within them. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, Logo } from '../ui/controls/icon';
import { Status } from '../ui/controls/status';
import { say, sayCount } from '../words/words';
import type { Finding } from './use-find';

export interface NavProps {
  /** In the order of the page, with their titles. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Id of the section in view. */
  readonly current: string;
  readonly typed: string;
  readonly finding: Finding;
  readonly onType: (typed: string) => void;
  readonly main: RefObject<HTMLElement | null>;
}

export function Nav({ sections, current, typed, finding, onType, main }: NavProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const wanted =
        event.key === '/' ? !isText(event.target) : (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (!wanted || event.isComposing) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const clear = () => {
    onType('');
    field.current?.focus();
  };
  const { count } = finding;
  const says = count === null ? '' : count === 0 ? say('optionsFindNone') : sayCount('optionsFindCount', count);
  return (
    <nav class="set-nav" aria-label={say('optionsTitle')}>
      <div class="set-nav-in">
        <p class="brand">
          <Logo />
          <b style={{ fontWeight: 600 }}>Repère</b> <span>e-santé</span>
        </p>
        <search class="search-box">
          <Icon name="search" />
          <input
            ref={field}
            type="text"
            class="search-in"
            aria-label={say('optionsFind')}
            placeholder={say('optionsFindShort')}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            onInput={({ currentTarget }) => onType(currentTarget.value)}
            onKeyDown={({ key, isComposing }) => {
              if (isComposing) return;
              if (key === 'Escape') clear();
              if (key === 'Enter' && typed !== '') firstControl(main.current)?.focus();
            }}
          />
          {typed !== '' && (
            <button type="button" class="btn btn-icon sm end" aria-label={say('optionsFindClear')} onClick={clear}>
              <Icon name="close" />
            </button>
          )}
        </search>
        {says !== '' && (
          <p class="set-found" aria-hidden="true" data-found={count}>
            {says}
          </p>
        )}
        <Status says={says} />
        <ul>
          {sections
            .filter(({ id }) => count === null || finding.sections.includes(id))
            .map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={current === id ? 'location' : undefined}>
                  {title}
                </a>
              </li>
            ))}
        </ul>
      </div>
    </nav>
  );
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement
    ? !['radio', 'checkbox', 'file'].includes(target.type)
    : target instanceof HTMLTextAreaElement;
}

/** Of what was found. */
function firstControl(main: HTMLElement | null): HTMLElement | null {
  const controls =
    main?.querySelectorAll<HTMLElement>('section:not([hidden]) [data-row] :is(a[href], button, input, textarea)') ?? [];
  return [...controls].find((control) => control.checkVisibility() && !control.matches('[type="radio"]:not(:checked)')) ?? null;
}
