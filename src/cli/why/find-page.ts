import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rebuiltPages } from '../rebuilt-pages.mjs';
import { Misuse } from '../run-command';
import type { SavedPage } from './open-saved';

/** Where browsers and pages themselves write the address of a saved page. */
const ADDRESSES = [
  /<!-- saved from url=\(\d+\)(https:\/\/\S+) -->/,
  /<link[^>]+rel=["']?canonical["']?[^>]*href=["'](https:\/\/[^"']+)/i,
  /<meta[^>]+property=["']og:url["'][^>]*content=["'](https:\/\/[^"']+)/i,
];

/**
 * A page of the corpus, or a saved one.
 * @param url the address it stands for; undefined: what the corpus or the page itself says
 * @throws Misuse when there is no such file, or nothing tells its address
 */
export function findSavedPage(root: string, path: string, url: string | undefined): SavedPage {
  const known = existsSync(join(root, 'tests/pages/index.yaml')) ? rebuiltPages(root) : [];
  const rebuilt = known.find(({ file }) => file === basename(path));
  if (rebuilt && (!existsSync(path) || path.includes('tests/pages'))) return { html: rebuilt.html, url: url ?? rebuilt.url };
  if (!existsSync(path)) {
    const near = known.slice(0, 3).map(({ file }) => file);
    throw new Misuse(`no file ${path}: give a saved page, or one of tests/pages such as ${near.join(', ')}`);
  }
  const html = readFileSync(path, 'utf8');
  const said = url ?? ADDRESSES.map((address) => address.exec(html)?.[1]).find((one) => one !== undefined);
  if (said === undefined) throw new Misuse(`nothing tells the address of ${path}: add --url https://…`);
  if (!URL.canParse(said)) throw new Misuse(`"${said}" is not an address: --url https://…`);
  return { html, url: new URL(said.split('#')[0] as string).href };
}
