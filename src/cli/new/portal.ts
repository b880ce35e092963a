import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Misuse } from '../run-command';

const FILE = 'data/portals.json';
const INDEX = 'tests/pages/index.yaml';

/** A page with the field that it is rebuilt for; what the field holds is a secret, never to be met in what is read. */
const PAGE = `<!doctype html>
<!-- rebuilt from  -->
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title></title>
</head>
<body>
<h1></h1>
<form><p><label for="first"></label> <input id="first" data-case="first" value="SECRET-0001-new"></p></form>
</body>
</html>
`;

const FIELDS = `  fields:
    first: { label: "", silent: true }
`;

/**
 * Adds the skeleton of a portal at the end of `data/portals.json`, with a first rebuilt page and its case when there is a
 * corpus. `npm run check` then asks for each part that is still empty.
 * @param host its exact https host
 * @returns paths written, from the root
 * @throws Misuse when the id or the host is not one, or a portal of that id exists
 */
export function newPortal(root: string, id: string, host: string): string[] {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Misuse(`"${id}" is not an id: lower-case words and hyphens`);
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))
    throw new Misuse(`"${host}" is not a host alone, such as interop.esante.gouv.fr`);
  const text = readFileSync(join(root, FILE), 'utf8');
  const portals = JSON.parse(text) as readonly { readonly id: string }[];
  if (portals.some((portal) => portal.id === id)) throw new Misuse(`${FILE} has a portal "${id}" already: choose another id`);
  const page = `tests/pages/${id}_accueil.html`;
  if (existsSync(join(root, page))) throw new Misuse(`${page} exists already: remove it, or choose another id`);

  writeFileSync(
    join(root, FILE),
    `${text.trimEnd().replace(/\s*\]$/, '')}${portals.length > 0 ? ',' : ''}\n${skeleton(id, host)}\n]\n`,
  );
  if (!existsSync(join(root, INDEX))) return [FILE];
  writeFileSync(join(root, page), PAGE);
  const index = readFileSync(join(root, INDEX), 'utf8').trimEnd();
  const written = `- file: ${id}_accueil.html\n  url: https://${host}/\n  portal: ${id}\n  screen: null\n${FIELDS}`;
  writeFileSync(join(root, INDEX), `${index}\n\n${written}`);
  return [FILE, page, INDEX];
}

function skeleton(id: string, host: string): string {
  const portal = {
    id,
    name: '',
    about: '',
    places: [{ host }],
    screens: [],
    pinned: [],
    alerts: [],
    contacts: [],
    examples: [`https://${host}/`],
  };
  return JSON.stringify(portal, null, 2).replace(/^/gm, '  ');
}
