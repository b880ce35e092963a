/** How our page in a portal learns that our content script made its frame: by a key the page around never sees. */

/** Milliseconds after our page is loaded in which the key comes, unless somebody else made the frame. */
const WAIT = 3000;

/**
 * Hears the key, and asks with it until it is the right one: the page around may send others.
 * @param isRight asks the background; rejects or resolves to false for a key that is not ours
 * @param mine runs once, with our own frame @param none runs when no key came in time; the right one may still come
 */
export function awaitKey(view: Window, isRight: (key: string) => Promise<boolean>, mine: () => void, none: () => void): void {
  const ended = new AbortController();
  const { signal } = ended;
  const hear = ({ source, data }: MessageEvent) => {
    if (source !== view.parent || typeof data !== 'string') return;
    isRight(data).then(
      (right) => {
        if (!right || signal.aborted) return;
        ended.abort();
        mine();
      },
      () => {},
    );
  };
  view.addEventListener('message', hear, { signal });
  const wait = () => view.setTimeout(() => signal.aborted || none(), WAIT);
  if (view.document.readyState === 'complete') wait();
  else view.addEventListener('load', wait, { once: true, signal });
}
