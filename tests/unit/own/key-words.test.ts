import { expect, test } from 'vitest';
import { keyWords, sameWords } from '../../../src/own/key-words';
import { ownInForce } from '../../../src/own/own-in-force';
import { makeKeys } from '../../../src/own/signature';

test('the words of a key are six, always the same, and others for another key', async () => {
  const [one, other] = [await makeKeys(), await makeKeys()];
  const words = await keyWords(one.publicKey);
  expect(words).toMatch(/^[a-z]{5}( [a-z]{5}){5}$/);
  expect(await keyWords(one.publicKey)).toBe(words);
  expect(await keyWords(other.publicKey)).not.toBe(words);
  expect(sameWords(words, ` ${words.toUpperCase().replaceAll(' ', '-')}`)).toBe(true);
  // Known digits, so that words given once stay the same for ever.
  expect(await keyWords('AA==')).toBe('kumuh bovis zuvug lopim nufoj higok');
});

test('what was taken in counts until its last day, and under the key of the policy alone', async () => {
  const key = (await makeKeys()).publicKey;
  const words = await keyWords(key);
  expect(await ownInForce({ key }, undefined, '2026-11-28')).toBeNull();
  expect(await ownInForce({ key, expires: '2026-11-28' }, words, '2026-11-28')).toBeNull();
  expect(await ownInForce({ key, expires: '2026-11-27' }, undefined, '2026-11-28')).toBe('expired');
  expect(await ownInForce({ key }, 'bafig dohur gilam jozip kunat lisob', '2026-11-28')).toBe('notAllowed');
});
