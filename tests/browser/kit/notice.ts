/** What is shown for a moment only, for a test that may look too late. */
import type { View } from './stage';

let notices = 0;

/**
 * Notes, from the next change of the document on, the first visible match of a selector, however shortly it is there.
 * Returns how to read it: its text then, or null while there was none.
 */
export async function noticing(view: View, selector: string): Promise<() => Promise<string | null>> {
  notices += 1;
  const name = `noticed${notices}`;
  await view.evaluate(
    (given) => {
      const look = () => {
        const found = [...document.querySelectorAll<HTMLElement>(given.selector)].find((element) => element.checkVisibility());
        if (!found) return;
        changes.disconnect();
        Object.assign(window, { [given.name]: found.innerText });
      };
      const changes = new MutationObserver(look);
      changes.observe(document, { subtree: true, childList: true, attributes: true });
    },
    { selector, name },
  );
  return () => view.evaluate((given) => (window as unknown as Record<string, string>)[given] ?? null, name);
}
