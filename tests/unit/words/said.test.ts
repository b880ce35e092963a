/** Reasons and subjects in both languages; the terminal says reasons as the French interface does. */
import { afterEach, describe, expect, test } from 'vitest';
import english from '../../../extension/public/_locales/en/messages.json';
import french from '../../../extension/public/_locales/fr/messages.json';
import { scopeText } from '../../../extension/ui/answer/scope-text';
import { reasonText } from '../../../extension/ui/suggestions/reason-text';
import { setWords } from '../../../extension/words/words';
import { reasonLine } from '../../../src/cli/reason-line';
import type { Reason } from '../../../src/search/suggestion';

afterEach(() => setWords('fr', french));

const SAID: readonly (readonly [kind: Reason['kind'], about: readonly string[], fr: string, en: string])[] = [
  ['typed', ['NIL'], 'mot «\u202fNIL\u202f»', 'word “NIL”'],
  ['typed', ['NIL', 'CPS'], 'mots «\u202fNIL\u202f», «\u202fCPS\u202f»', 'words “NIL”, “CPS”'],
  ['thesaurus', ['PSC', 'Pro Santé Connect'], 'PSC = Pro Santé Connect', 'PSC = Pro Santé Connect'],
  [
    'narrower',
    ['carte', 'CPS', 'e-CPS'],
    '«\u202fcarte\u202f», voir «\u202fCPS\u202f», «\u202fe-CPS\u202f»',
    '“carte”, see “CPS”, “e-CPS”',
  ],
  ['field', ['NIL'], 'champ «\u202fNIL\u202f»', 'field “NIL”'],
  ['legend', ['NIL'], 'groupe de champs «\u202fNIL\u202f»', 'group of fields “NIL”'],
  ['hint', ['NIL'], 'aide du champ «\u202fNIL\u202f»', 'field help “NIL”'],
  ['message', ['NIL'], 'message «\u202fNIL\u202f»', 'message “NIL”'],
  ['step', ['2'], 'étape 2', 'step 2'],
  ['title', ['NIL'], 'page «\u202fNIL\u202f»', 'page “NIL”'],
  ['heading', ['NIL'], 'rubrique «\u202fNIL\u202f»', 'heading “NIL”'],
  ['screen', ['NIL'], 'écran «\u202fNIL\u202f»', 'screen “NIL”'],
  ['portal', [], 'adresse du portail', 'address of the portal'],
  ['pinned', [], 'choisi pour ce portail', 'chosen for this portal'],
];

test.each(SAID)('reason %s %j', (kind, about, fr, en) => {
  const reason = { kind, about, words: [] };
  expect([reasonText(reason), reasonLine(reason)]).toEqual([fr, fr]);
  setWords('en', english);
  expect(reasonText(reason)).toBe(en);
});

describe('another subject', () => {
  test('in English, one value and several', () => {
    setWords('en', english);
    expect(scopeText({ scope: 'vague', there: ['1'], here: ['2'] })).toBe(
      'This answer is about wave 1; the page is about wave 2.',
    );
    expect(scopeText({ scope: 'dispositif', there: ['RIS', 'DCC'], here: ['LGO'] })).toBe(
      'This answer is about the RIS and DCC dispositifs; the page is about the LGO dispositif.',
    );
  });

  test('without a name is not said at all', () => {
    expect(scopeText({ scope: 'other', there: ['1'], here: ['2'] })).toBeNull();
  });
});
