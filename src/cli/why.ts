/**
 * `npm run why -- PAGE.html [field] [--url ADDRESS]`: why a page or a field brings these answers, or none: portal, screen, what was
 * read or why not, terms, threshold, the best candidates and by how much they miss. `field`: a selector or part of a label;
 * without it, every control is listed. Status 1 when no portal or no such field is recognised.
 */
import { parseArgs } from 'node:util';
import { findPortal } from '../portal/find-portal';
import { portalRules } from '../portal/portal';
import { Misuse, runCommand } from './run-command';
import { keptPack } from './searched';
import { findSavedPage } from './why/find-page';
import type { Reading } from './why/in-page.iife';
import { withReader } from './why/open-saved';
import { printControl, printRead, printWeighed } from './why/print';

const USAGE = 'Usage: npm run why -- PAGE.html [field] [--url https://…]: field is a selector or part of a label';

await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const [path, wanted, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new Misuse(USAGE);
  const root = process.cwd();
  const saved = findSavedPage(root, path, values.url);
  const { index, portals } = keptPack(root);
  const match = findPortal(saved.url, portals ?? []);
  print(0, `address: ${saved.url}`);
  if (!match) {
    print(0, 'portal: none. No place of data/portals.json holds this address, or a place excepts it: nothing is read.');
    return 1;
  }
  const [rules] = portalRules([match.portal]);
  const reading: Reading | null = await withReader(root, (read) =>
    read(saved, rules as NonNullable<typeof rules>, wanted ?? null),
  );
  if (!reading) {
    print(
      0,
      'portal: none. The address is shared, and neither title nor headings hold the words the place `says`: nothing is read.',
    );
    return 1;
  }
  const { page, controls } = reading;
  print(0, `portal: ${page.portal}, for the place ${match.place.host}${match.place.titlesOnly ? ' (sign-in: titlesOnly)' : ''}`);
  print(0, `screen: ${page.screen ?? 'none recognised: neither its path nor enough of its words'}`);
  print(2, ...printRead(page));
  print(0, '', 'page');
  print(2, ...printWeighed(index, page, 'page'));
  if (controls.length === 0) print(0, '', wanted === undefined ? 'no control on the page' : `no control is « ${wanted} »`);
  for (const control of controls) {
    print(0, '', 'field');
    print(2, ...printControl(control));
    if (control.field && wanted !== undefined) print(2, ...printWeighed(index, { ...page, field: control.field }, 'field'));
  }
  return controls.length === 0 && wanted !== undefined ? 1 : 0;
});

/** Lines one under another, indented by some spaces. */
function print(indent: number, ...lines: string[]): void {
  for (const line of lines) process.stdout.write(`${line === '' ? '' : ' '.repeat(indent)}${line}\n`);
}
