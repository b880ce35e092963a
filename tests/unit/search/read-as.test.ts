import { describe, expect, it } from 'vitest';
import { readAs } from '../../../src/search/read-as';
import { suggest } from '../../../src/search/suggest';
import { sampleIndex } from './sample';

const KNOWN = new Set(['carte', 'server', 'key']);
const read = (text: string, goesOn = false) =>
  readAs(text, (word) => KNOWN.has(word), goesOn)
    .replace(/\s+/g, ' ')
    .trim();

describe('spellings of messages and English words', () => {
  it.each([
    ['slt jai un pb de certif svp', 'jai un problème de certificat'],
    ['Ki contacter', 'contacter'],
    ['how to renew a health professional card', 'renouveler professionnel de santé carte'],
    ['certificate renewal', 'certificat renouvellement'],
    ['mes preuves, personne ne les regarde', 'mes preuves, ne les regarde'],
    ['la personne morale', 'la personne morale'],
    ["l’hosto, d'hosto, jusqu’hosto", "l’hôpital, d'hôpital, jusqu’hosto"],
    // English is no reason to read a French text word by word, nor what the answers hold themselves.
    ['la carte du server', 'la carte du server'],
    [
      'le message « unable to get key » de la carte est le même pour tous',
      'le message « unable to get key » de la carte est le même pour tous',
    ],
    // Names, codes and addresses are no spellings.
    ['PR ou PB', 'PR ou PB'],
    ['pb12, x.pb, pb@exemple.fr, /pb', 'pb12, x.pb, pb@exemple.fr, /pb'],
  ])('%s is %s', (text, meant) => expect(read(text)).toBe(meant));

  it('leaves the word being typed to become another', () => {
    expect(read('carte pr', true)).toBe('carte pr');
    expect(read('carte pr')).toBe('carte');
  });

  it('costs nothing of how sure an answer is', () => {
    const sure = (typed: string) => suggest(sampleIndex(), { typed }).typed.map(({ id }) => id);
    const plain = sure('révoquer certificat');
    expect(plain.length).toBeGreaterThan(0);
    expect(sure('slt cmt révoquer certif svp')[0]).toBe(plain[0]);
    expect(sure('how to revoke my certificate please')[0]).toBe(plain[0]);
  });
});
