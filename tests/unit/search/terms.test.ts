import { describe, expect, it } from 'vitest';
import { fold, terms } from '../../../src/search/terms';
import { counting } from './work';

const heads = (text: string) =>
  terms(text)
    .filter((term) => term.head)
    .map((term) => term.word);
const all = (text: string) => terms(text).map((term) => term.term);

describe('terms', () => {
  it('ignores accents, case, ligatures, apostrophes and invisible signs', () => {
    expect(all('L’ŒUVRE homologu\u00ADée d’e‑santé')).toEqual(all("l'oeuvre homologuee d'e-sante"));
    expect(all('e\u0301diteur')).toEqual(all('éditeur'));
    expect(fold('Ｆ４１４')).toBe('f414');
  });

  it.each(['e-CPS', 'e‑CPS', 'eCPS', 'ecps', 'e cps', 'E-CPS', 'l’e-CPS', "l'ecps"])('reads %s as one word', (text) => {
    expect(heads(text)).toEqual(['ecps']);
  });

  it('keeps codes whole and reaches them by their parts', () => {
    expect(all('SC.MSS/CONF.18')).toEqual(expect.arrayContaining(['scmssconf18', 'conf18', 'mss']));
    for (const text of ['DESIR_560', 'DESIR-560', 'DESIR 560', 'desir560']) expect(all(text)).toContain('desir560');
    expect(all('HL7 2.3.1')).toContain('2.3.1');
    expect(all('directive 93/42')).toContain('93.42');
    expect(all('INS/va1.53')).toEqual(expect.arrayContaining(['insva1.53', 'va1.53', 'ins']));
    expect(all('X-MSS-NIL')).toEqual(expect.arrayContaining(['mss', 'nil']));
    expect(all('AUTH_CLI')).toEqual(all('auth-cli'));
  });

  it('joins a word and the number after it', () => {
    expect(all('F 414')).toContain('f414');
    expect(all('vague 2')).toContain('vague2');
    expect(all('vague. 2')).not.toContain('vague2');
  });

  it('drops function words, but not acronyms written like them', () => {
    expect(heads('est-ce que je dois avoir une carte')).toEqual(['carte']);
    expect(heads('le marquage CE et le SI')).toEqual(['marquage', 'ce', 'si']);
    expect(heads('LE MARQUAGE CE EST-IL OBLIGATOIRE')).toEqual(['marquage', 'obligatoire']);
  });

  it('tells the NOS from a possessive', () => {
    expect(heads('mos nos')).toEqual(['mos', 'nos']);
    expect(heads('mutualiser nos certificats')).toEqual(['mutualiser', 'certificats']);
  });

  it('says where each word stands', () => {
    const text = 'Si l’INS est absente';
    const [ins] = terms(text);
    expect(text.slice(ins?.start, ins?.end)).toBe('INS');
  });

  it('is linear on hostile texts', () => {
    const texts = [
      'a'.repeat(1e6),
      "l'".repeat(5e5),
      '\u0000\u202e😀'.repeat(2e5),
      'a.b-c_'.repeat(2e5),
      '(((.*+?^$ {}[]'.repeat(1e5),
    ];
    for (const text of texts) {
      const { folded, result } = counting(() => terms(text));
      expect(folded, text.slice(0, 20)).toBeLessThanOrEqual(9 * text.length);
      expect(result.length).toBeLessThanOrEqual(text.length);
    }
  });
});
