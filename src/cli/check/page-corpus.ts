import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultOf, type Located, readYaml } from '../../build/located';
import { oneOf } from '../../build/nearest';
import type { Report } from '../../build/problem';
import { findPortal } from '../../portal/find-portal';
import type { Portal } from '../../portal/portal';
import { checkKnownAnswer, idsOf, listAt } from './ranking-cases';

const FOLDER = 'tests/pages';
const INDEX = `${FOLDER}/index.yaml`;
/** How a rebuilt page begins: nobody may take it for a copy. */
const REBUILT = /^<!doctype html>\n<!-- rebuilt from (?!-->)\S/;

/**
 * Reports rebuilt pages and their declarations that do not go together, and portals without any. What a page gives is for
 * the tests, which open it in a browser. Nothing where there is no corpus.
 */
export function checkPageCorpus(root: string, portals: readonly Portal[], answers: readonly string[], report: Report): void {
  if (!existsSync(join(root, INDEX))) return;
  const located = readYaml(INDEX, readFileSync(join(root, INDEX), 'utf8'), 1, report);
  if (!located) return;
  const files = readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.html'));
  const cases = listAt(located.value) as readonly Readonly<Record<string, unknown>>[];
  for (const [index, one] of cases.entries()) {
    checkCase(located, index, one, files, portals, report);
    const fields = Object.entries((one.fields ?? {}) as Record<string, unknown>);
    checkLabels(located, index, fields, report);
    const named = [
      ...idsOf(one, 'page', [index]),
      ...fields.flatMap(([name, field]) => idsOf(field, 'field', [index, 'fields', name])),
    ];
    for (const { id, path } of named) checkKnownAnswer(located, path, id, answers, report);
  }
  checkFiles(root, files, new Set(cases.map(({ file }) => file)), report);
  for (const { id } of portals) {
    if (cases.some(({ portal }) => portal === id)) continue;
    const write = `one as ${FOLDER}/${id}_<screen>.html, and say here what it must give`;
    report({ kind: 'page', file: INDEX, line: 1, what: `the portal "${id}" has no rebuilt page`, write });
  }
}

function checkCase(
  located: Located,
  index: number,
  { file, url, portal, screen }: Readonly<Record<string, unknown>>,
  files: readonly string[],
  portals: readonly Portal[],
  report: Report,
): void {
  const fault = faultOf(located, report);
  const name = String(file);
  if (!files.includes(name)) {
    fault('page', [index, 'file'], `there is no ${FOLDER}/${name}`, oneOf(name, files.slice(0, 3)));
  }
  const found = findPortal(String(url), portals)?.portal;
  if (found?.id !== portal) {
    const what = `${String(url)} is recognised as ${found ? `"${found.id}"` : 'no portal'}, not as "${String(portal)}"`;
    fault('page', [index, 'url'], what, found ? `"portal: ${found.id}", or another address` : 'an address of the portal');
  }
  const screens = found?.screens.map(({ id }) => id) ?? [];
  // YAML is read as text alone: what stands for no screen is the word itself.
  if (found && typeof screen === 'string' && screen !== 'null' && !screens.includes(screen)) {
    fault('page', [index, 'screen'], `"${found.id}" has no screen "${screen}"`, oneOf(screen, screens));
  }
}

function checkLabels(located: Located, index: number, fields: readonly (readonly [string, unknown])[], report: Report): void {
  const fault = faultOf(located, report);
  for (const [name, field] of fields)
    if ((field as { readonly label?: unknown } | null)?.label === '')
      fault('page', [index, 'fields', name], `the field "${name}" is called nothing`, 'what a person would call it on the page');
}

function checkFiles(root: string, files: readonly string[], declared: ReadonlySet<unknown>, report: Report): void {
  for (const name of files) {
    const file = `${FOLDER}/${name}`;
    const fault = (what: string, write: string) => report({ kind: 'page', file, line: 1, what, write });
    if (!declared.has(name)) fault('no case declares this page', `"- file: ${name}" in ${INDEX}, and what it must give`);
    if (!REBUILT.test(readFileSync(join(root, file), 'utf8'))) {
      fault('the page does not say that it is rebuilt', '"<!doctype html>", then a line "<!-- rebuilt from … -->": from what');
    }
  }
}
