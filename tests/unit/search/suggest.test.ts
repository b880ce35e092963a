import { describe, expect, it } from 'vitest';
import { buildIndex, IndexMismatch, openIndex } from '../../../src/search/faq-index';
import { suggest } from '../../../src/search/suggest';
import { BOUNDS } from '../../../src/search/weights';
import { emptyPage } from '../empty-page';
import { ANSWERS, sampleIndex, THESAURUS } from './sample';
import { counting } from './work';

const index = sampleIndex();
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const both = (typed: string) => {
  const found = suggest(index, { typed });
  return ids([...found.typed, ...found.maybe]);
};
const PAGE = emptyPage('igc-sante');

describe('typed words', () => {
  it.each([
    ['F414', 'commande'],
    ['f 414', 'commande'],
    ['DESIR-560', 'erreur-desir'],
    ['560', 'erreur-desir'],
    ['révocation des certificats', 'revoquer'],
    ['durée session prosante connect', 'session'],
    ['expiration PSC', 'session'],
  ])('%s finds %s first', (typed, id) => expect(both(typed)[0]).toBe(id));

  it.each(['formu', 'formulai', 'revoqu', 'certificat revoqu'])(
    'reads %s as a start, and goes on when the keys rest',
    (typed) => {
      const wanted = typed.startsWith('form') ? 'commande' : 'revoquer';
      for (const typing of [true, false]) {
        const { typed: sure, maybe, corrected } = suggest(index, { typed, typing });
        expect(ids([...sure, ...maybe])[0]).toBe(wanted);
        expect(corrected).toEqual([]);
      }
    },
  );

  it.each(['certificat revoqeur', 'certificat revoqeur svp', 'revoqeur'])('corrects the last word of « %s » at once', (typed) => {
    for (const typing of [true, false]) {
      const { typed: sure, maybe, corrected } = suggest(index, { typed, typing });
      expect(ids([...sure, ...maybe])[0]).toBe('revoquer');
      expect(corrected).toEqual([{ from: 'revoqeur', to: 'révoquer' }]);
    }
  });

  it('searches a word that is no slip as it stands', () => {
    const { typed, maybe, corrected } = suggest(index, { typed: 'revoqeur', asTyped: true });
    expect(corrected).toEqual([]);
    expect(ids([...typed, ...maybe])).toEqual([]);
  });

  it('takes a short last word as a start only while keys are pressed', () => {
    expect(both('fo')).toEqual([]);
    const { typed, maybe } = suggest(index, { typed: 'fo', typing: true });
    expect(ids([...typed, ...maybe])).toContain('commande');
  });

  it('corrects unknown words and says so', () => {
    const found = suggest(index, { typed: 'certficat revoqué' });
    expect(found.corrected).toEqual([{ from: 'certficat', to: 'certificat' }]);
    expect(ids([...found.typed, ...found.maybe])[0]).toBe('revoquer');
    expect(suggest(index, { typed: 'certificat' }).corrected).toEqual([]);
  });

  it('says why', () => {
    const [first] = suggest(index, { typed: 'session psc' }).typed;
    expect(first?.reasons[0]).toEqual({
      kind: 'typed',
      about: ['session', 'psc'],
      words: ['session', 'psc'],
    });
  });

  it('keeps silent on unknown and empty words', () => {
    for (const typed of ['', '   ', '?', '😀😀', 'zébulon gratte']) {
      expect(suggest(index, { typed })).toEqual({ typed: [], maybe: [], field: [], page: [], corrected: [] });
    }
  });

  it('filters by facet; answers without values pass', () => {
    const found = suggest(index, { typed: 'certificat', facets: { produit: ['psc'] } });
    expect(ids([...found.typed, ...found.maybe])).toEqual(['erreur-desir']);
  });

  it('never throws and stays bounded', () => {
    for (const typed of ['a'.repeat(1e6), 'certificat '.repeat(1e5), '\u0000\ud800[(*+?^$', 'é'.repeat(1e5)]) {
      expect(counting(() => suggest(index, { typed, typing: true })).folded).toBeLessThan(30 * BOUNDS.characters);
    }
  });
});

describe('pages', () => {
  it('leads with what is pinned on the portal', () => {
    const { page } = suggest(index, { page: PAGE });
    expect(page[0]).toMatchObject({ id: 'commande', reasons: [{ kind: 'pinned' }] });
  });

  it('answers a field by its label', () => {
    const field = { label: 'Motif de révocation du certificat', legend: null, hint: null, heading: null };
    const found = suggest(index, { page: { ...PAGE, screen: 'revoquer', field } });
    expect(ids(found.field)[0]).toBe('revoquer');
    expect(found.field[0]?.reasons[0]).toMatchObject({ kind: 'field', about: ['Motif de révocation du certificat'] });
  });

  it('keeps silent on a field that says nothing', () => {
    const field = { label: 'Prénom', legend: null, hint: null, heading: null };
    expect(suggest(index, { page: { ...PAGE, field } }).field).toEqual([]);
  });
});

describe('packed index', () => {
  it('refuses another version', () => {
    const packed = buildIndex(ANSWERS, THESAURUS);
    expect(() => openIndex({ ...packed, version: '0' })).toThrow(IndexMismatch);
    expect(() => openIndex({ ...packed, engine: {} as never })).toThrow(IndexMismatch);
    expect(() => openIndex(null as never)).toThrow(IndexMismatch);
  });
});
