/**
 * A pack too large for the page, in the installed extension: its index is held by a worker. The build is the shipped one,
 * copied; its two data files are replaced by the real answers grown past the size where the worker takes over, and its
 * worker script says, to those who ask, what it was asked.
 */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { WORKER_FROM } from '../../extension/ui/knowledge/knowledge';
import { type AnswersFile, type BodiesFile, joinAnswers, splitAnswer } from '../../src/answer/answers-file';
import { buildIndex, type PackedIndex } from '../../src/search/faq-index';
import { grow } from '../bench/grow';
import { flows, stage } from './kit/flow';
import { POPUP, shown, type Tab, until } from './kit/stage';

let popup: Tab;

const test = flows((folder) => {
  enlarge(folder);
  tap(folder);
});
test.beforeAll(async () => {
  popup = await stage.extensionPage(POPUP);
});

/** Real answers whole; of the grown ones as little as can be shown, so that the files stay small. */
function enlarge(folder: string): void {
  const at = {
    answers: join(folder, 'answers.json'),
    bodies: join(folder, 'bodies.json'),
    index: join(folder, 'faq-index.json'),
  };
  const file = JSON.parse(readFileSync(at.answers, 'utf8')) as AnswersFile;
  const rest = JSON.parse(readFileSync(at.bodies, 'utf8')) as BodiesFile;
  const shipped = joinAnswers(file.answers, rest.bodies);
  const { thesaurus, calibration } = JSON.parse(readFileSync(at.index, 'utf8')) as PackedIndex;
  const [real] = shipped;
  const more = grow(shipped, WORKER_FROM)
    .slice(shipped.length)
    .map((grown) => ({ ...real!, ...grown, variants: [], keywords: [], body: [grown.text.slice(0, 80)], related: [] }));
  const answers = [...shipped, ...more];
  const split = answers.map(splitAnswer);
  writeFileSync(at.answers, JSON.stringify({ ...file, answers: split.map(({ card }) => card) }));
  writeFileSync(at.bodies, JSON.stringify({ ...rest, bodies: split.map(({ body }) => body) }));
  writeFileSync(at.index, JSON.stringify({ ...buildIndex(answers, thesaurus, file.portals), calibration }));
}

/** The worker keeps what it was asked and tells it on a channel: no browser shows a test what an extension's worker does. */
function tap(folder: string): void {
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => /^search\.worker-.*\.js$/.test(name));
  expect(scripts).toHaveLength(1);
  appendFileSync(
    join(folder, 'assets', scripts[0] ?? ''),
    `;{const asked=[],tap=new BroadcastChannel('tap');
      addEventListener('message',({data})=>{if('ask' in data)asked.push(data.ask.typed)});
      tap.onmessage=({data})=>{if(data==='asked?')tap.postMessage(asked)}}`,
  );
}

/** What the worker of the popup was asked, in order. */
const askedOfWorker = () =>
  popup.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const tap = new BroadcastChannel('tap');
        tap.onmessage = ({ data }) => {
          // Other pages have a worker too, which nobody asked.
          if (!Array.isArray(data) || data.length === 0) return;
          tap.close();
          resolve(data);
        };
        tap.postMessage('asked?');
      }),
  );

const LAST = 'carte cps de test';

test('the popup finds the same answers, through a worker its policy allows', async () => {
  await until('the caret in the search box', () => popup.evaluate(() => document.activeElement?.localName === 'input'));
  await popup.type(LAST);
  await shown(popup, '[data-region="results"] [data-answer="igc-produits-de-test"]');
  await until('the last words asked of the worker', askedOfWorker, (asked) => asked.at(-1) === LAST);
});

test('words typed quickly end in the answers to the last ones', async () => {
  const before = (await askedOfWorker()).length;
  for (const typed of ['difference entre ecps et pro sante connect', 'zzxqv wkjh', LAST]) {
    await popup.evaluate(() => (document.querySelector('input') as HTMLInputElement).select());
    await popup.type(typed);
  }
  await until('the last words asked of the worker', askedOfWorker, (asked) => asked.length > before && asked.at(-1) === LAST);
  await shown(popup, '[data-region="results"] [data-answer="igc-produits-de-test"]');
  await until(
    'nothing left of the words before',
    () => popup.evaluate(() => document.body.innerText),
    (text) => !text.includes('zzxqv'),
  );
});
