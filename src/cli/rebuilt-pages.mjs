/** Portal pages rebuilt for the tests, with the addresses they stand for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** @typedef {{ file: string, url: string, portal: string, html: string }} RebuiltPage `url` without its fragment */

/** What the tests put into every control, to find it nowhere else. */
export const PLANTED = /SECRET-[\w-]+/g;

/**
 * Every page of `tests/pages/index.yaml`.
 * @param {string} root folder of the project
 * @returns {RebuiltPage[]}
 */
export function rebuiltPages(root) {
  const folder = join(root, 'tests/pages');
  /** @type {{ file: string, url: string, portal: string }[]} */
  const index = parse(readFileSync(join(folder, 'index.yaml'), 'utf8'));
  return index.map(({ file, url, portal }) => ({
    file,
    url: url.split('#')[0] ?? url,
    portal,
    html: readFileSync(join(folder, file), 'utf8'),
  }));
}
