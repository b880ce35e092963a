/** Which steps, and which test files, the words after `npm test --` mean. */
import { readdirSync } from 'node:fs';
import { withNeeds } from './schedule.mjs';

/**
 * @typedef {import('./schedule.mjs').Step & { name: string, folder?: string, files?: readonly string[] }} Part
 *   `folder`: where its test files lie, below `tests`; `files`: the only ones to run
 */

/**
 * A word that names a part chooses it; any other chooses the test files whose path holds it, in the parts named or in all.
 * @template {Part} P
 * @param {readonly P[]} parts
 * @param {readonly string[]} words
 * @param {readonly string[]} files paths of all test files, below the project
 * @returns {P[]} with what they need
 * @throws {Error} when a word means nothing here: the message lists what does
 */
export function choose(parts, words, files) {
  if (words.length === 0) return [...parts];
  const named = words.map((word) => ({ word, parts: partsNamed(parts, word) }));
  const paths = named.filter((one) => one.parts.length === 0).map(({ word }) => word.replace(/^\.\//, ''));
  const within = paths.length === words.length ? parts : parts.filter((part) => named.some((one) => one.parts.includes(part)));
  if (paths.length === 0) return withNeeds(parts, within);
  for (const path of paths) {
    if (!files.some((file) => file.includes(path) && within.some((part) => holds(part, file))))
      throw new Error(nothing(path, parts, within));
  }
  const chosen = within
    .map((part) => ({ ...part, files: files.filter((file) => holds(part, file) && paths.some((path) => file.includes(path))) }))
    .filter((part) => part.files.length > 0);
  const ids = new Map(chosen.map((part) => [part.id, part]));
  return withNeeds(parts, chosen).map((part) => ids.get(part.id) ?? part);
}

/** Every test file of the project, as its path below it. */
export function testFiles() {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort();
}

function partsNamed(parts, word) {
  const exact = parts.filter(({ id }) => id === word);
  return exact.length > 0 ? exact : parts.filter(({ name }) => name.toLowerCase().includes(word.toLowerCase()));
}

function holds({ folder }, file) {
  return folder !== undefined && file.startsWith(`tests/${folder}/`);
}

function nothing(word, parts, within) {
  const where = within.length < parts.length ? ` in ${within.map(({ id }) => id).join(', ')}` : '';
  const lines = parts.map(({ id, name, folder }) => `  ${id.padEnd(14)}${name}${folder ? ` (tests/${folder})` : ''}`);
  return `No part and no test file is meant by « ${word} »${where}. The parts:\n${lines.join('\n')}\nor a piece of a test file’s path.`;
}
