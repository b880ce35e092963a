/** The answers of an organisation beside ours: one index of both, kept, and ours alone where theirs cannot be read. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type Knowledge, openKnowledge } from '../../extension/ui/knowledge/knowledge';
import type { OwnSource } from '../../extension/ui/knowledge/own-source';
import { baseAnswers, ownAnswers } from '../../src/own/entry';
import { partsOf } from '../../src/own/own-parts';
import { baseEntry, content, entry } from '../unit/own/sample-own';
import { FILE } from './gallery/sample';
import { CARDS, faults, files, first, hearNothing, INDEX, lost, options } from './packed';

beforeEach(hearNothing);

describe.each([
  ['in the page', Number.POSITIVE_INFINITY],
  ['in a worker', 1],
])('with the answers of an organisation, %s', (_where, workerFrom) => {
  const answers = ownAnswers(content(), [
    entry('badge', { question: 'Que faire d’un badge zorglub perdu\u202f?' }),
    entry('retirer', { variants: ['retirer un certificat'], replaces: 'retirer-certificat' }),
  ]);
  const parts = partsOf(answers);
  const kept: string[] = [];
  const source = (changes: Partial<OwnSource> = {}): OwnSource => ({
    stamp: '7',
    cards: async () => parts.cards,
    parts: async () => parts,
    index: async () => null,
    keepIndex: async (version, json) => void kept.push(version, json),
    ...changes,
  });
  const open = (changes?: Partial<OwnSource>) =>
    openKnowledge(files(CARDS, INDEX), { ...options, workerFrom, own: Promise.resolve(source(changes)) });
  const found = (knowledge: Knowledge, typed: string) => expect.poll(() => first(knowledge, typed));

  test('an index of both is built once, kept, and opened by the next', async () => {
    const knowledge = await open();
    await found(knowledge, 'badge zorglub').toBe('own:badge');
    expect(kept[0]).toBe(`${FILE.version}+7`);
    const next = await open({ index: async () => kept[1] ?? null });
    expect(await first(next, 'badge zorglub')).toBe('own:badge');
    expect(await first(next)).toBe('own:retirer');
    expect([faults, lost]).toEqual([[], []]);
  });

  test('ours answers at once, and one that is replaced leads to theirs', async () => {
    const knowledge = await open({ parts: () => Promise.reject(new Error('gone')) });
    expect(await first(knowledge, 'retirer un certificat')).toBe('retirer-certificat');
    expect(knowledge.answer('collegues')?.id).toBe('collegues');
    expect(faults).toContainEqual(new Error('gone'));
    expect(knowledge.card('retirer-certificat')).toMatchObject({ id: 'own:retirer', organisation: 'Hôpital du Nord' });
  });

  test('an index of another analysis is built again', async () => {
    const knowledge = await open({ index: async () => JSON.stringify({ ...INDEX, version: 'another' }) });
    await found(knowledge, 'badge zorglub').toBe('own:badge');
  });

  test('an answer is read whole when it is asked for', async () => {
    const knowledge = await open();
    expect(knowledge.answer('own:badge')).toBeUndefined();
    await knowledge.whole();
    expect(knowledge.answer('own:badge')).toEqual(answers[0]);
    expect(knowledge.answer('retirer-certificat')).toEqual(answers[1]);
    expect(knowledge.answer('collegues')?.id).toBe('collegues');
  });

  test('where they cannot be read, ours stand alone, and why is told', async () => {
    const knowledge = await open({ cards: () => Promise.reject(new Error('gone')) });
    expect(knowledge.version).toBe(FILE.version);
    expect(await first(knowledge)).toBe('retirer-certificat');
    expect(faults).toEqual([new Error('gone')]);
  });

  test('a newer answer of ours stands where the one that ships stood, and never with its body', async () => {
    const [shipped] = CARDS.answers;
    const newer = baseAnswers({ day: '2026-11-27' }, [baseEntry(shipped?.id ?? '', { hash: '00000009' })]);
    const theirs = partsOf(newer);
    const knowledge = await open({ cards: async () => theirs.cards, parts: async () => theirs });
    await knowledge.whole();
    expect(knowledge.answers).toHaveLength(CARDS.answers.length);
    expect(knowledge.answer(shipped?.id ?? '')).toEqual(newer[0]);
    const without = await open({ cards: async () => theirs.cards, parts: () => Promise.reject(new Error('gone')) });
    await without.whole();
    expect(without.card(shipped?.id ?? '')?.newer).toBe('2026-11-27');
    expect(without.answer(shipped?.id ?? '')).toBeUndefined();
  });
});
