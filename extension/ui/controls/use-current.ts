/** The section a reader is in: the last one whose title has come up, or the last of all at the end of the page. */
import { useEffect, useState } from 'preact/hooks';

/** Part of the window's height a title has to reach. */
const REACHED = 0.3;

/** @param ids of the sections, in order @param ready they are in the page */
export function useCurrent(ids: readonly string[], ready: boolean): string {
  const [current, setCurrent] = useState(ids[0] ?? '');
  useEffect(() => {
    if (!ready) return;
    const look = () => {
      const shown = ids.map((id) => document.getElementById(id)).filter((section) => section?.checkVisibility());
      const atEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 1;
      const reached = shown.filter((section) => section && section.getBoundingClientRect().top <= innerHeight * REACHED);
      const found = (atEnd ? shown : reached).at(-1) ?? shown[0];
      if (found) setCurrent(found.id);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [ready]);
  return current;
}
