import { checkLink } from './link';
import { nearest } from './nearest';
import type { Report } from './problem';
import type { Route } from './routes-schema';

/** What bodies may refer to. */
export interface Routing {
  /** By id. */
  readonly routes: ReadonlyMap<string, Route>;
  /** Addresses that may stand in a body without leading anywhere. */
  readonly code: ReadonlySet<string>;
  /** Bodies may name addresses themselves: those of an organisation, which are not among ours. */
  readonly raw?: boolean;
}

export const NO_ROUTES: Routing = { routes: new Map(), code: new Set() };

/** What a body does with them; filled as it is read. */
export interface Routed {
  readonly routes: Set<string>;
  readonly code: Set<string>;
}

const SCHEME = 'route:';
/** A host, with or without a path, a mailbox or a French telephone number. Endings are those of addresses people are sent to. */
const ADDRESS =
  /(?:https?:\/\/|mailto:|tel:\+)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.@/-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:fr|com|org|net|io|eu|dev|app|info|tech|cloud|health|ai)(?![\w-]|\.[a-z])(?:\/[^\s,;)]*)?|(?<![\w.])(?:\+33|0)[\s.]?(?:8\d{2}(?:[\s.]?\d{3}){2}|[1-9](?:[\s.]?\d{2}){4})(?!\w)/giu;

/** Where a link of a body leads: by a route, or by an address where those may be written; nowhere when it is not right. */
export function addressOf(
  url: string,
  at: { file: string; line: number },
  routing: Routing,
  used: Routed,
  report: Report,
): string {
  if (routing.raw && !url.startsWith(SCHEME)) {
    if (/^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[\d.() -]+)$/i.test(url)) return url;
    let right = true;
    checkLink(at.file, at.line, url, (problem) => {
      right = false;
      report(problem);
    });
    return right ? url : '';
  }
  const route = routeOf(url, at, routing, report);
  if (route) used.routes.add(route.id);
  return route?.url ?? '';
}

/** The route a link of a body names; reports a raw address and an unknown route. */
function routeOf(url: string, at: { file: string; line: number }, { routes }: Routing, report: Report): Route | null {
  if (!url.startsWith(SCHEME)) {
    const known = [...routes.values()].find((route) => route.url === url);
    const write = known ? `route:${known.id}` : 'route:<id>, and the address in data/routes.yaml';
    report({ kind: 'link', ...at, what: `"${url}" is a raw address`, write });
    return null;
  }
  const id = url.slice(SCHEME.length);
  const route = routes.get(id);
  if (route) return route;
  const near = nearest(id, [...routes.keys()]);
  const write = near ? `route:${near}, or add it to data/routes.yaml` : 'a route of data/routes.yaml';
  report({ kind: 'reference', ...at, what: `there is no route "${id}"`, write });
  return null;
}

/** Reports addresses that stand in a text outside a link, but for those declared as leading nowhere. */
export function checkAddresses(
  text: string,
  at: { file: string; line: number },
  { code, raw }: Routing,
  used: Routed,
  report: Report,
) {
  if (raw) return;
  if (code.has(text)) {
    used.code.add(text);
    return;
  }
  for (const [found] of text.matchAll(ADDRESS)) {
    const address = found.replace(/[.:»]+$/, '');
    if (code.has(address)) used.code.add(address);
    else {
      const write = '[words](route:<id>); declare what nobody is to follow under "code" in data/routes.yaml';
      report({ kind: 'link', ...at, what: `the address "${address}" leads nowhere`, write });
    }
  }
}
