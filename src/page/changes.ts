import { all, rootOf } from './unclobbered';

/** All but the texts: no list of elements depends on them. */
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

type Seek = (root: ParentNode, selector: string) => readonly Element[];

/** By document or shadow root. */
const seekers = new WeakMap<Node, Seek>();

/** What `all` finds, sought again only once the page has changed: a long form is searched once, not at each of its fields. */
export const listed: Seek = (root, selector) => {
  const top = rootOf(root as unknown as Node);
  const seek = seekers.get(top) ?? seekIn(top);
  seekers.set(top, seek);
  return seek(root, selector);
};

function seekIn(top: Node): Seek {
  const changed = changesIn(top);
  let found = new Map<ParentNode, Record<string, readonly Element[]>>();
  return (root, selector) => {
    if (changed()) found = new Map();
    const lists = found.get(root) ?? {};
    found.set(root, lists);
    lists[selector] ??= [...all(root, selector)];
    return lists[selector];
  };
}
