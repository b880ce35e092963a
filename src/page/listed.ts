/** What is sought in a whole page, or a large part of it: kept until a change of the page concerns it. */
import { all, firstIn, rootOf, unclobbered } from './unclobbered';

/** All but the texts: no list of elements depends on them. */
const WATCHED = { subtree: true, childList: true, attributes: true };

/** Changes looked at between two questions: a page that is busy with itself pays for so many, and what was found is let go. */
const MOST = 20;

/** Selectors by which an element is in the list for what is around it: any change may concern them. */
const BY_OTHERS = /[\s>~+]|:has|-child/;

type Seek = (root: ParentNode, selector: string) => readonly Element[];

/** By document or shadow root. */
const seekers = new WeakMap<Node, Seek>();

/**
 * What `all` finds, the same list until an element of it changes, comes or goes: a long form is searched once, not at each
 * of its fields, also where the page marks the field that has the focus.
 */
export const listed: Seek = (root, selector) => {
  const top = rootOf(root as unknown as Node);
  const seek = seekers.get(top) ?? seekIn(top);
  seekers.set(top, seek);
  return seek(root, selector);
};

function seekIn(top: Node): Seek {
  const whole = new Map<string, readonly Element[]>();
  /** Of a part of it: any change may concern them. */
  let parts = new WeakMap<ParentNode, typeof whole>();
  let left = -1;
  const hear = (records: readonly MutationRecord[]) => {
    if (!records.length) return;
    left -= records.length;
    parts = new WeakMap();
    if (left < 0) {
      observer.disconnect();
      whole.clear();
    }
    for (const [selector, list] of whole) if (records.some((record) => concerns(record, selector, list))) whole.delete(selector);
  };
  const observer = new MutationObserver(hear);
  return (root, selector) => {
    hear(observer.takeRecords());
    if (left < 0) observer.observe(top, WATCHED);
    left = MOST;
    const lists = (root as unknown as Node) === top ? whole : (parts.get(root) ?? new Map());
    const list = lists.get(selector) ?? [...all(root, selector)];
    parts.set(root, lists.set(selector, list));
    return list;
  };
}

/** True when an element became one of the list, or is none any more; when one may have come or gone; when a label points elsewhere. */
function concerns(
  { type, target, attributeName, addedNodes, removedNodes }: MutationRecord,
  selector: string,
  list: readonly Element[],
): boolean {
  if (BY_OTHERS.test(selector) || attributeName === 'for') return true;
  const fits = (one: Node) => unclobbered(one as Element, 'matches')(selector);
  if (type === 'attributes') return fits(target) !== list.includes(target as Element);
  return [...addedNodes, ...removedNodes].some(
    (node) => unclobbered(node, 'nodeType') === 1 && (fits(node) || firstIn(node as Element, selector)),
  );
}
