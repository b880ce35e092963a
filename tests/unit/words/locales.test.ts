/** The words of the interface: complete in every language, set as French is set, all of them in use, and all in `_locales`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import french from '../../../extension/public/_locales/fr/messages.json';

const ROOT = join(import.meta.dirname, '../../..');
const LOCALES = join(ROOT, 'extension/public/_locales');
const THIN = '\u202f';

const said = (language: string): Record<string, { readonly message: string }> =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));

const languages = readdirSync(LOCALES);
const keys = Object.keys(french);
const messages = (language: string) => Object.entries(said(language)).map(([key, { message }]) => [key, message] as const);

/** Places of a message, in order, each once: « $1 $2 ». */
const places = (message: string | undefined) => [...new Set(message?.match(/\$[1-9]/g))].sort().join(' ');

/** Files of a folder, path and text. */
function sources(folder: string, ending: RegExp): { readonly file: string; readonly code: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name))
    .map((file) => ({ file, code: readFileSync(join(ROOT, file), 'utf8') }));
}

const code = [...sources('extension', /\.tsx?$/), ...sources('src', /\.ts$/)].map((source) => source.code).join('\n');
const named = (key: string) => code.includes(`'${key}'`);

describe.each(languages)('%s', (language) => {
  const words = said(language);

  test('has the keys of French and no other', () => {
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
  });

  test('leaves nothing empty', () => {
    expect(messages(language).filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test('has the places of French; what is said of one may leave the number out', () => {
    const wrong = Object.entries(french).filter(([key, { message }]) => {
      const here = places(words[key]?.message);
      return here !== places(message) && !(key.endsWith('One') && `$1 ${here}`.trim() === places(message));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('says one and several of the same things', () => {
    const counted = keys.map((key) => key.replace(/(One|Other)$/, '')).filter((start) => !keys.includes(start) && named(start));
    expect(counted.filter((start) => !words[`${start}One`] || !words[`${start}Other`])).toEqual([]);
  });
});

test('French signs keep their narrow space and its apostrophes curve', () => {
  const wrong = messages('fr').filter(([, message]) => {
    const text = message.replaceAll('://', '');
    return new RegExp(`[^${THIN}][:;?!»]|«[^${THIN}]|'`).test(text);
  });
  expect(wrong).toEqual([]);
});

test('every key is said somewhere', () => {
  const manifest = new Set([...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
  const unused = keys.filter((key) => !manifest.has(key) && !named(key) && !named(key.replace(/(One|Other)$/, '')));
  expect(unused).toEqual([]);
});

describe('no component has words of its own', () => {
  test.each(sources('extension', /\.tsx$/))('$file', (component) => {
    const text = component.code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '').replace(/Repère|e-santé/g, '');
    expect(text.match(/[\p{L}\s]*[À-ÿŒœ«»’][^\n]*/gu) ?? []).toEqual([]);
    expect(text.match(/\b(aria-label|aria-description|title|placeholder|alt)="[^"]+"/g) ?? []).toEqual([]);
  });
});
