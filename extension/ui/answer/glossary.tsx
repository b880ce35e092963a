/**
 * Short forms explained where they stand. Pressed, the explanation opens in the text, under its block, and stays; pointed at
 * or focused, it lies over what follows, so that nothing moves under the reader (WCAG 1.4.13: it can be pointed at, stays
 * until left, and Escape takes it away).
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { GlossaryEntry, Term } from '../../../src/answer/glossary';
import { DATA_LANGUAGE } from '../../words/data-language';
import './glossary.css';
import { PART } from '../desk/parts';
import { scrollerOf } from '../desk/scroller';
import { type Explanations, useExplanations } from './use-explanations';

const Shared = createContext<(Explanations & { readonly id: string }) | null>(null);

/** Draws an answer in which short forms are explained. */
export function Explained({ children }: { children: ComponentChildren }) {
  const explanations = useExplanations();
  const id = useId();
  return <Shared.Provider value={{ ...explanations, id }}>{children}</Shared.Provider>;
}

/** A short form one can press. It flows like the words around it: a real button would break lines beside its marks. */
export function TermButton({ short, entry }: Term) {
  const shared = useContext(Shared);
  const hint = useRef<HTMLSpanElement>(null);
  const isOpen = shared?.open.includes(entry.short) ?? false;
  const isHinted = !isOpen && shared?.hinted === entry.short;
  useLayoutEffect(() => {
    if (isHinted && hint.current) keepInSight(hint.current);
  }, [isHinted]);
  if (!shared) return short;
  const toggle = () => shared.toggle(entry.short);
  const say = () => shared.hint(isOpen ? null : entry.short);
  return (
    <span
      class="term-at"
      onPointerEnter={(event) => event.pointerType !== 'touch' && say()}
      onPointerLeave={(event) => !event.currentTarget.querySelector(':focus-visible') && shared.hint(null)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a button is a box, before and after which lines break */}
      <span
        class="term"
        role="button"
        tabIndex={0}
        lang={DATA_LANGUAGE}
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': idOf(shared.id, entry) } : { 'aria-describedby': `${idOf(shared.id, entry)}-hint` })}
        onClick={toggle}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          event.stopPropagation();
          toggle();
        }}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && say()}
        onBlur={(event) => !event.currentTarget.parentElement?.matches(':hover') && shared.hint(null)}
      >
        {short}
      </span>
      <span
        ref={hint}
        class="term-hint"
        role="tooltip"
        id={`${idOf(shared.id, entry)}-hint`}
        hidden={!isHinted}
        lang={DATA_LANGUAGE}
      >
        <Meaning entry={entry} />
      </span>
    </span>
  );
}

/** The explanations opened among the terms of a block, to stand after its words. */
export function OpenExplanations({ terms }: { terms: readonly Term[] }) {
  const shared = useContext(Shared);
  const open = terms.filter(({ entry }) => shared?.open.includes(entry.short));
  return (
    <>
      {open.map(({ entry }) => (
        <div class="explanation" id={idOf(shared?.id ?? '', entry)} key={entry.short} lang={DATA_LANGUAGE}>
          <Meaning entry={entry} />
        </div>
      ))}
    </>
  );
}

function Meaning({ entry: { short, long, about } }: { entry: GlossaryEntry }) {
  return (
    <>
      <b>{short}</b>
      {`\u202f: ${long}.${about ? ` ${about}` : ''}`}
    </>
  );
}

function idOf(answer: string, { short }: GlossaryEntry): string {
  return `${answer}-${short.replace(/\s/g, '-')}`;
}

/** Where the end of the panel would cut a hint, it goes above its line. */
function keepInSight(hint: HTMLElement): void {
  hint.style.translate = '';
  const sight = scrollerOf(hint.closest(PART.body) ?? hint).getBoundingClientRect();
  const { bottom, height } = hint.getBoundingClientRect();
  const line = hint.previousElementSibling?.getBoundingClientRect().top ?? bottom;
  if (bottom > sight.bottom && line - height >= sight.top) hint.style.translate = `0 ${line - bottom}px`;
}
