import type { Portal } from '../portal/portal';
import { type Located, readYaml } from './located';
import type { Report } from './problem';
import type { AnswerRead } from './read-answer';
import type { Routing } from './routed';
import { checkRoutes } from './routes-check';
import { ROUTE_EXAMPLES, type RoutesFile, routesSchema } from './routes-schema';
import { checkShape } from './shape';

const FILE = 'data/routes.yaml';

/** `data/routes.yaml`, as bodies refer to it and as it was written; `file` is null when there is none that can be read. */
export interface RoutesRead {
  readonly routing: Routing;
  readonly file: { readonly value: RoutesFile; readonly located: Located } | null;
}

/** Reads the routes, when there are some. */
export function readRoutes(files: ReadonlyMap<string, string>, report: Report): RoutesRead {
  const text = files.get(FILE);
  const located = text === undefined ? null : readYaml(FILE, text, 1, report);
  const value = located && checkShape(routesSchema, located, ROUTE_EXAMPLES, report);
  const { routes = [], code = [] } = value ?? {};
  return {
    routing: { routes: new Map(routes.map((route) => [route.id, route])), code: new Set(code.map(({ text }) => text)) },
    file: value && located ? { value, located } : null,
  };
}

/** Reports what is wrong in the routes beside the answers. @param read null when some answer could not be read */
export function checkUsed(
  { file }: RoutesRead,
  portals: readonly Portal[] | null,
  read: readonly AnswerRead[] | null,
  report: Report,
): void {
  if (!file) return;
  const used = read?.map(({ body, front }) => ({
    routes: [...body.used.routes],
    code: [...body.used.code],
    sources: (front.sources ?? []).map(({ title }) => title),
  }));
  const ids = portals?.map(({ id }) => id) ?? null;
  checkRoutes(file.value, file.located, ids, used ?? null, report);
}
