/** Which explanations of an answer are open: those that were pressed, and the one pointed at or stood on. */
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Explanations {
  /** Short forms whose explanation stands in the text, until pressed again or Escape; the last opened last. */
  readonly open: readonly string[];
  /** Short form explained beside it, while it is pointed at or has the focus. */
  readonly hinted: string | null;
  toggle(short: string): void;
  hint(short: string | null): void;
}

/** One state for a whole answer, so that Escape closes one explanation at a time before it leaves the answer. */
export function useExplanations(): Explanations {
  const [open, setOpen] = useState<readonly string[]>([]);
  const [hinted, setHinted] = useState<string | null>(null);

  useLayoutEffect(() => {
    if (hinted === null) return;
    // First of all, wherever the focus is: what a pointer called up must go without the pointer moving (WCAG 1.4.13).
    const leave = (event: KeyboardEvent) => {
      if (takesEscape(event)) setHinted(null);
    };
    window.addEventListener('keydown', leave, true);
    return () => window.removeEventListener('keydown', leave, true);
  }, [hinted]);

  useLayoutEffect(() => {
    if (open.length === 0) return;
    // Before the page, which listens on the document, but after a menu or a field, which stand nearer.
    const close = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      if (takesEscape(event)) setOpen((now) => now.slice(0, -1));
    };
    document.documentElement.addEventListener('keydown', close);
    return () => document.documentElement.removeEventListener('keydown', close);
  }, [open]);

  return {
    open,
    hinted,
    toggle(short) {
      setHinted(null);
      setOpen((now) => (now.includes(short) ? now.filter((one) => one !== short) : [...now, short]));
    },
    hint: setHinted,
  };
}

/** True for Escape, which then goes no further. */
function takesEscape(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}
