/** Official answers found in a text and compared with what was read, when the page around them is not as it was. */
import { describe, expect, test } from 'vitest';
import { startOf } from '../../../src/answer/start-of';
import { headingMark } from '../../../src/official/block-tags';
import { readBlocks } from '../../../src/official/blocks';
import { comparePages } from '../../../src/official/compare';
import { foldOfficial, sentencesOf } from '../../../src/official/fold';
import { markBlock, sentenceMark } from '../../../src/official/mark';
import type { PortalRules } from '../../../src/portal/portal';
import { showsOfficial } from '../../../src/portal/shows-official';
import { changeMet, changeOf, OFFICIAL_CHANGE, openChangeOf, withConfirmed } from '../../../src/stored/official-change';

const END = 'Cette réponse vous a-t-elle été utile ?';
const h = (tag: string, words: string) => `${headingMark(tag)}${words}`;

/** Texts nobody published, by the id of the answer written from each. */
const TEXTS = {
  carte: 'La carte verte dure 3 ans.\nElle se commande en ligne. Prévoyez un délai de 2 jours.',
  lampe: 'Une lampe bleue indique que le serveur est allumé.',
  quai: 'Le quai ouvre à 7 heures.\nLe quai ferme à 19 heures.',
};
const ids = Object.keys(TEXTS) as (keyof typeof TEXTS)[];
const QUESTIONS = { carte: 'Combien dure la carte verte ?', lampe: 'Que veut dire la lampe ?', quai: 'Quand ouvre le quai ?' };
const OURS = await Promise.all(
  ids.map(async (id) => ({
    ...{ id, question: QUESTIONS[id], text: TEXTS[id].toUpperCase(), read: '2026-11-22' },
    fingerprint: { of: 'official-text' as const, sha256: (await markBlock({ question: null, text: TEXTS[id] })).sha256 },
  })),
);
const MARKS = await Promise.all(
  ids.map(async (id) => ({ id, sentences: await Promise.all(sentencesOf(TEXTS[id]).map(sentenceMark)) })),
);
const page = (texts: readonly string[]) => texts.map((text) => `${text}\n${END}`).join('\n');
const compared = async (text: string) => comparePages(await Promise.all(readBlocks(text).blocks.map(markBlock)), OURS, MARKS);

describe('where a question and its answer begin', () => {
  test('headings inside an answer belong to it: questions stand at one level', () => {
    const text = [h('h2', 'Cartes'), h('h3', 'Dure-t-elle ?'), 'Oui.', h('h4', 'Exception'), 'Sauf le lundi.', END];
    const more = ['Oui', 'Non', h('h3', 'Se perd-elle ?'), 'Parfois.', h('h4', 'Alors'), 'Appelez.', END];
    expect(readBlocks([...text, ...more].join('\n')).blocks).toEqual([
      { question: 'Dure-t-elle ?', text: 'Oui.\nException\nSauf le lundi.' },
      { question: 'Se perd-elle ?', text: 'Parfois.\nAlors\nAppelez.' },
    ]);
  });

  test('a heading that wraps another one without words is that one', () => {
    const lines = [headingMark('h3'), h('button', 'Une question'), 'Réponse.', END];
    expect(readBlocks(lines.join('\n')).blocks).toEqual([{ question: 'Une question', text: 'Réponse.' }]);
  });
});

describe('the same text is the same, whatever draws it', () => {
  test.each([
    ['marks of a list', 'Choisissez :\n- la carte ;\n– la clé.', 'Choisissez :\nla carte ;\nla clé.'],
    ['spaces and case', 'UNE  carte\u202f!', 'une carte !'],
  ])('%s', (_kind, one, other) => {
    expect(foldOfficial(one)).toBe(foldOfficial(other));
    expect(sentencesOf(one.toLowerCase().replaceAll('\u202f', ' '))).toHaveLength(sentencesOf(other).length);
  });

  test('a sign between two words is no mark of a list', () => {
    expect(foldOfficial('lundi - mardi')).not.toBe(foldOfficial('lundi mardi'));
  });

  test('what the page repeats below each answer is none of its sentences', async () => {
    const furniture = ids.map((id) => `${TEXTS[id]}\nPartager cette réponse`);
    expect(await compared(page(furniture))).toMatchObject({ unchanged: ids, reworded: [], added: [] });
  });

  test('the same, and a number changed in one: that one, that sentence', async () => {
    const furniture = ids.map((id) => `${TEXTS[id].replace('19 heures', '18 heures')}\nPartager cette réponse`);
    const { unchanged, reworded } = await compared(page(furniture));
    expect(unchanged).toEqual(['carte', 'lampe']);
    expect(reworded.map(({ id, changed, lost }) => [id, changed.map(({ sentence }) => sentence), lost])).toEqual([
      ['quai', ['Le quai ferme à 18 heures.'], 1],
    ]);
  });
});

test.each(ids.flatMap((id) => [...TEXTS[id].matchAll(/\d+/g)].map(({ index, 0: number }) => [id, number, index] as const)))(
  '%s: %s made another number is the one thing that changed',
  async (id, number, index) => {
    const text = `${TEXTS[id].slice(0, index)}${Number(number) + 1}${TEXTS[id].slice(index + number.length)}`;
    const { unchanged, reworded } = await compared(page(ids.map((each) => (each === id ? text : TEXTS[each]))));
    expect(unchanged).toEqual(ids.filter((each) => each !== id));
    expect(reworded.map((each) => [each.id, each.changed.length, each.lost])).toEqual([[id, 1, 1]]);
  },
);

describe('an answer we do not have is not taken for a change of ours', () => {
  test.each([
    [
      'speaks of the same with another question',
      h('h3', 'Qui entretient les serveurs ?'),
      'Le serveur de la lampe bleue est entretenu par une équipe.',
    ],
    [
      'shares one short sentence with several others',
      h('h3', 'Autre chose'),
      'Le jardin ferme. Les arbres poussent. Personne ne vient. Prévoyez un délai de 2 jours. Rien ne presse.',
    ],
  ])('%s', async (_kind, question, text) => {
    const { reworded, added } = await compared(`${question}\n${text}\n${END}`);
    expect([reworded, added.map((each) => each.text)]).toEqual([[], [text]]);
  });

  test('twice on a page is one', async () => {
    const { unchanged, added } = await compared(page([TEXTS.quai, 'Rien de nous.', TEXTS.quai, 'Rien de nous.']));
    expect([unchanged, added.length]).toEqual([['quai'], 1]);
  });
});

describe('what is kept of a change', () => {
  const was = startOf('ab'.repeat(32));
  const answer = { id: 'quai', official: was };
  const met = { text: 'Nouveau texte.', changed: ['Nouveau texte.'], lost: 2 };

  test('is bounded, and never half a sign', () => {
    const kept = changeMet(
      was,
      { text: '😀'.repeat(9000), changed: Array(50).fill('é'.repeat(900)), lost: 99_999 },
      undefined,
      '2026-12-01',
    );
    expect(kept.text.length).toBeLessThanOrEqual(OFFICIAL_CHANGE.text);
    expect(kept.text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    expect([kept.changed.length, kept.changed[0]?.length]).toEqual([OFFICIAL_CHANGE.sentences, OFFICIAL_CHANGE.sentence]);
  });

  test('the same text keeps the day it was met first; another one begins anew', () => {
    const first = changeMet(was, met, undefined, '2026-12-01');
    expect(changeMet(was, met, first, '2026-12-09').seen).toBe('2026-12-01');
    expect(changeMet(was, { ...met, text: 'Autre.' }, first, '2026-12-09').seen).toBe('2026-12-09');
  });

  test('seen by someone who found nothing to change, it is told no more until the text is another; that can be taken back', () => {
    const first = changeMet(was, met, undefined, '2026-12-01');
    const confirmed = withConfirmed(first, '2026-12-02');
    expect(openChangeOf(answer, { quai: first })).toBe(first);
    expect(openChangeOf(answer, { quai: confirmed })).toBeNull();
    expect(changeOf(answer, { quai: confirmed })).toBe(confirmed);
    expect(changeMet(was, met, confirmed, '2026-12-09')).toEqual(confirmed);
    expect(withConfirmed(confirmed, null)).toEqual(first);
    for (const other of [{ text: 'Autre.' }, { changed: ['Autre.'] }, { lost: 3 }]) {
      expect(changeMet(was, { ...met, ...other }, confirmed, '2026-12-09').confirmed).toBeUndefined();
    }
    expect(changeMet(startOf('cd'.repeat(32)), met, confirmed, '2026-12-09').confirmed).toBeUndefined();
  });

  test('no longer counts once the answer was written from a newer text, nor for a name of every object', () => {
    const kept = { quai: changeMet(was, met, undefined, '2026-12-01') };
    expect(changeOf(answer, kept)).toBe(kept.quai);
    expect(changeOf({ ...answer, official: startOf('cd'.repeat(32)) }, kept)).toBeNull();
    expect(changeOf({ ...answer, id: 'constructor' }, kept)).toBeNull();
  });
});

test('only the address of a screen marked official shows official answers', () => {
  const screens = [
    { id: 'faq', paths: ['/faq'], official: true },
    { id: 'contact', paths: ['/contact'] },
  ];
  const portals: PortalRules[] = [{ id: 'p', places: [{ host: 'p.example' }], screens }];
  const shown = ['https://p.example/faq', 'https://p.example/faq/12?x#y', 'https://p.example/contact', 'https://p.example/faqs'];
  const others = ['http://p.example/faq', 'https://q.example/faq', 'https://p.example/', 'about:blank'];
  expect([...shown, ...others].filter((url) => showsOfficial(url, portals))).toEqual(shown.slice(0, 2));
});
