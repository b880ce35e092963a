import { checkLink } from './link';
import { type Fault, faultOf, type Located } from './located';
import { oneOf } from './nearest';
import type { Report } from './problem';
import type { Route, RoutesFile } from './routes-schema';
import { checkTypography } from './typography';

/** What one answer does with routes and addresses. */
export interface RoutesUsed {
  /** Ids of the routes its body names. */
  readonly routes: readonly string[];
  /** Declared addresses that stand in its body and lead nowhere. */
  readonly code: readonly string[];
  /** Titles of its sources. */
  readonly sources: readonly string[];
}

/** Reports what is wrong in `data/routes.yaml`, its shape being right. @param used null when some answer could not be read */
export function checkRoutes(
  { routes, code }: RoutesFile,
  located: Located,
  portals: readonly string[] | null,
  used: readonly RoutesUsed[] | null,
  report: Report,
): void {
  const fault = faultOf(located, report);
  for (const [index, route] of routes.entries()) {
    const at = ['routes', index];
    const { id, label, url, portal } = route;
    if (routes.findIndex((one) => one.id === id) < index) {
      fault('id', [...at, 'id'], `the route id "${id}" is already taken`, 'another id');
    }
    const twin = routes.find((one) => sameAddress(one.url, url));
    if (twin && twin !== route) {
      fault('duplicate', [...at, 'url'], `"${url}" is also the address of "${twin.id}"`, `route:${twin.id} in the answers`);
    }
    if (url.startsWith('https:')) checkLink(located.file, located.lineOf([...at, 'url']), url, report);
    checkTypography({ file: located.file, line: located.lineOf([...at, 'label']) }, label, report);
    if (portal !== undefined && portals && !portals.includes(portal)) {
      fault('portal', [...at, 'portal'], `unknown portal "${portal}"`, oneOf(portal, portals));
    }
    if (used) checkSupport(route, at, used, fault);
  }
  for (const [index, { text }] of code.entries()) {
    if (used?.some((one) => one.code.includes(text)) === false) {
      fault('reference', ['code', index], `no answer holds "${text}"`, 'what stands in one, or remove it');
    }
  }
}

function checkSupport({ id, source }: Route, at: readonly PropertyKey[], used: readonly RoutesUsed[], fault: Fault): void {
  const naming = used.filter(({ routes }) => routes.includes(id));
  if (naming.length === 0) {
    fault('reference', [...at, 'id'], `no answer names the route "${id}"`, `[words](route:${id}) in one, or remove it`);
  } else if (!naming.some(({ sources }) => sources.includes(source))) {
    const what = `"${source}" is no source of an answer that names "${id}"`;
    fault('reference', [...at, 'source'], what, 'the title of one of their sources');
  }
}

/** Addresses that lead to the same place: but for scheme, `www.`, case of the host, port, final slash, empty query, and case of a mailbox. */
function sameAddress(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(url: string): string {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return decoded(url).toLowerCase();
  const { host, pathname, search, hash } = new URL(url);
  return `${host.replace(/^www\./, '')}${decoded(pathname).replace(/\/+/g, '/').replace(/\/$/, '')}${search}${hash}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
