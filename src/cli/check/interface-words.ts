import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Located, readJson } from '../../build/located';
import type { Report } from '../../build/problem';
import { checkTypography } from '../../build/typography';

const FOLDER = 'extension/public/_locales';
/** Every other language has its keys. */
const FIRST = 'fr';
/** « resultsOne », « resultsOther »: said as `results`. */
const COUNTED = /(One|Other)$/;

type Words = Readonly<Record<string, { readonly message?: unknown }>>;

/**
 * Reports words of the interface that a language lacks, says empty or with other places than French, keys nobody says, and
 * French typography. Nothing where there is no interface.
 */
export function checkInterfaceWords(root: string, report: Report): void {
  if (!existsSync(join(root, FOLDER, FIRST))) return;
  const french = readWords(root, FIRST, report);
  if (!french) return;
  for (const language of readdirSync(join(root, FOLDER)).sort()) {
    const located = language === FIRST ? french : readWords(root, language, report);
    if (located) checkLanguage(language, located, french.value as Words, report);
  }
  checkUse(french, saidIn(root), report);
}

function readWords(root: string, language: string, report: Report): Located | null {
  const file = `${FOLDER}/${language}/messages.json`;
  if (existsSync(join(root, file))) return readJson(file, readFileSync(join(root, file), 'utf8'), report);
  report({ kind: 'words', file, line: 1, what: 'the file is missing', write: `it, with the keys of ${FOLDER}/${FIRST}` });
  return null;
}

function checkLanguage(language: string, located: Located, french: Words, report: Report): void {
  const words = located.value as Words;
  const fault = (key: string, what: string, write: string) =>
    report({ kind: 'words', file: located.file, line: located.lineOf([key]), what: `"${key}" ${what}`, write });
  for (const [key, { message: model }] of Object.entries(french)) {
    const message = words[key]?.message;
    if (message === undefined) fault(key, 'is not translated', `it: in French, « ${String(model)} »`);
    else if (typeof message !== 'string' || message.trim() === '') fault(key, 'is empty', 'what people read');
    else {
      const [here, there] = [placesOf(message), placesOf(String(model))];
      const leavesNumber = COUNTED.test(key) && key.endsWith('One') && `$1 ${here}`.trim() === there;
      if (here !== there && !leavesNumber) fault(key, `has the places « ${here} »`, `those of French: « ${there} »`);
      if (language === FIRST) {
        checkTypography({ file: located.file, line: located.lineOf([key, 'message']) }, message.replaceAll('://', ''), report);
      }
    }
  }
  for (const key of Object.keys(words)) {
    if (!(key in french)) fault(key, 'is no key of French', `it in ${FOLDER}/${FIRST} too, or remove it`);
  }
}

/** `$1` to `$9`, in order, each once. */
function placesOf(message: string): string {
  return [...new Set(message.match(/\$[1-9]/g))].sort().join(' ');
}

function checkUse(located: Located, code: string, report: Report): void {
  const keys = Object.keys(located.value as Words);
  const inManifest = new Set([...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
  for (const key of keys) {
    const start = key.replace(COUNTED, '');
    if (inManifest.has(key) || code.includes(`'${key}'`) || code.includes(`'${start}'`)) continue;
    const what = `"${key}" is said nowhere`;
    report({ kind: 'words', file: located.file, line: located.lineOf([key]), what, write: `say('${key}'), or remove it` });
  }
  for (const start of new Set(keys.filter((key) => COUNTED.test(key)).map((key) => key.replace(COUNTED, '')))) {
    for (const form of ['One', 'Other']) {
      if (keys.includes(start + form) || keys.includes(start) || !code.includes(`'${start}'`)) continue;
      const line = located.lineOf([`${start}${form === 'One' ? 'Other' : 'One'}`]);
      const write = `it: sayCount('${start}') needs both`;
      report({ kind: 'words', file: located.file, line, what: `"${start}${form}" is missing`, write });
    }
  }
}

function saidIn(root: string): string {
  return ['extension', 'src']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => readFileSync(join(root, folder, name), 'utf8')),
    )
    .join('\n');
}
