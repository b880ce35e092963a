/** Whether the page beside takes a reply: asked when we are drawn, and each time someone comes over from there. */
import { useEffect, useState } from 'preact/hooks';
import type { Surface } from '../desk/surface';

export function useTaken({ takesReply, report }: Pick<Surface, 'takesReply' | 'report'>): boolean {
  const [taken, setTaken] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const ask = () => {
      takesReply?.().then((takes) => !signal.aborted && setTaken(takes), report);
    };
    ask();
    window.addEventListener('focus', ask, { signal });
    document.documentElement.addEventListener('pointerenter', ask, { signal });
    return () => ended.abort();
  }, [takesReply, report]);
  return taken;
}
