/** All but the texts: of an element that stays, they move nothing. */
const WATCHED = { subtree: true, childList: true, attributes: true };

/**
 * Tells whether the elements of a document or shadow root changed since it was last asked; true the first time. Lets go
 * at the first change until it is asked again: a page that is busy with itself pays for one. Changes by style alone are not seen.
 */
export function changesIn(root: Node): () => boolean {
  let changed = true;
  const hear = () => {
    changed = true;
    observer.disconnect();
  };
  const observer = new MutationObserver(hear);
  return () => {
    if (observer.takeRecords().length) hear();
    if (!changed) return false;
    observer.observe(root, WATCHED);
    changed = false;
    return true;
  };
}
