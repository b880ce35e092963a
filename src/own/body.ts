/** The body of an own answer: walked, never parsed, and refused whole for anything that has no place in one. */
import { BODY_TAGS, type BodyNode, type BodyTag } from '../answer/answer';

/** Elements within one another, at most: a list in a list in a list, with its emphasis. */
const DEEPEST = 12;
/** Elements and texts in one body, at most. */
const MOST = 5000;
/** What a link may lead to. */
const SCHEMES = ['https:', 'mailto:', 'tel:'];

/** @returns the same body with nothing but what was looked at, or null when any of it has no place there */
export function checkedBody(read: unknown): readonly BodyNode[] | null {
  let left = MOST;
  const nodes = (list: unknown, depth: number): BodyNode[] | null => {
    if (!Array.isArray(list) || depth > DEEPEST) return null;
    const checked: BodyNode[] = [];
    for (const one of list as unknown[]) {
      left -= 1;
      const node = left < 0 ? null : typeof one === 'string' ? one : element(one, depth);
      if (node === null) return null;
      checked.push(node);
    }
    return checked;
  };
  const element = (one: unknown, depth: number): BodyNode | null => {
    if (typeof one !== 'object' || one === null) return null;
    const { tag, href, children, ...rest } = one as Record<string, unknown>;
    if (!BODY_TAGS.includes(tag as BodyTag) || Object.keys(rest).length > 0) return null;
    if (href !== undefined && !(tag === 'a' && isLink(href))) return null;
    const inner = nodes(children, depth + 1);
    return inner && { tag: tag as BodyTag, ...(href !== undefined && { href: href as string }), children: inner };
  };
  const body = nodes(read, 0);
  return body && body.length > 0 ? body : null;
}

/** An address that leads out, without a user name that would pass for a host. */
export function isLink(href: unknown): boolean {
  if (typeof href !== 'string' || href.length > 2000 || !URL.canParse(href)) return false;
  const { protocol, username, password } = new URL(href);
  return SCHEMES.includes(protocol) && username === '' && password === '';
}
