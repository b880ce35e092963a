/** The database of an organisation's answers, with windows that read and remove at once: removed, it leaves no name behind. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteDatabase, keepOnly, putParts, readPart } from '../../../extension/storage/own-database';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(() => putParts({ '1/cards': 'one', '2/cards': 'two' }));
afterEach(deleteDatabase);

test('what was put is read, and what is not kept goes', async () => {
  expect([await readPart('1/cards'), await readPart('3/cards')]).toEqual(['one', undefined]);
  await keepOnly(['2']);
  expect([await readPart('1/cards'), await readPart('2/cards')]).toEqual([undefined, 'two']);
});

test('what is of several stamps is kept for as long as all of them are', async () => {
  await putParts({ '1+2/index': 'both', '2/index': 'one' });
  const left = async () => Promise.all(['1/cards', '2/cards', '1+2/index', '2/index'].map(readPart));
  await keepOnly(['1', '2']);
  expect(await left()).toEqual(['one', 'two', 'both', 'one']);
  await keepOnly(['2']);
  expect(await left()).toEqual([undefined, 'two', undefined, 'one']);
});

test('read after it was removed, it is not made anew', async () => {
  await deleteDatabase();
  await keepOnly(['2']);
  expect([await readPart('1/cards'), await names()]).toEqual([undefined, []]);
});

test('removed while others read: nothing stays, and nobody waits', async () => {
  await Promise.all([readPart('1/cards'), deleteDatabase(), readPart('2/cards'), keepOnly(['1']), readPart('1/cards')]);
  expect(await names()).toEqual([]);
});

test('put again after it was removed', async () => {
  await deleteDatabase();
  await putParts({ '3/cards': 'three' });
  expect(await readPart('3/cards')).toBe('three');
});
