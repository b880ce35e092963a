import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../src/cli/ask-lines';
import type { Pack } from '../../../src/cli/searched';
import type { Portal } from '../../../src/portal/portal';
import { ANSWERS, PORTALS, sampleIndex } from './sample';

const portals = PORTALS.map((portal) => ({
  ...portal,
  about: '',
  places: [{ host: `${portal.id}.example.fr` }],
  alerts: [],
  contacts: [],
  examples: [],
})) as unknown as Portal[];
const pack: Pack = { index: sampleIndex(), documents: ANSWERS, facets: [], portals };
const ask = (line: unknown) => answerLine(pack, JSON.stringify(line));

describe('a JSON line', () => {
  it('answers a query with ids, scores and reasons', () => {
    const { typed, maybe, portal } = ask({ query: 'F414' });
    expect(portal).toBeNull();
    expect([...typed, ...maybe][0]).toEqual({ id: 'commande', score: expect.any(Number), reasons: ['mot «\u202fF414\u202f»'] });
  });

  it('answers a page, its field and what is pinned there', () => {
    const page = {
      url: 'https://igc-sante.example.fr/x',
      title: 'Plateforme',
      headings: ['Révoquer'],
      label: 'Révocation du certificat',
    };
    const found = ask({ page });
    expect(found.portal).toBe('igc-sante');
    expect(found.field[0]?.id).toBe('revoquer');
    expect(found.page[0]?.id).toBe('commande');
  });

  it('says nothing of a page that belongs to no portal', () => {
    const found = ask({ page: { url: 'https://igc-sante.example.fr.evil.example/', title: 'Révoquer un certificat' } });
    expect(found).toMatchObject({ portal: null, screen: null, field: [], page: [] });
  });

  it('says which filters it did not understand, and uses the others', () => {
    const values = [{ id: 'psc', label: 'Pro Santé Connect', aliases: [] }];
    const facets = [{ name: 'produit', label: 'Produit', aliases: [], values }] as const;
    const filtered = { query: 'F414', facets: { Produit: ['psc', 'pcs'], couleur: 'bleu' } };
    const found = answerLine({ ...pack, facets }, JSON.stringify(filtered));
    expect(found.unknown).toEqual([
      'filter "produit" has no value "pcs": psc',
      'unknown filter "couleur": offre, couloir, dispositif, produit, theme',
    ]);
    expect([...found.typed, ...found.maybe]).toEqual([]);
    expect(ask({ query: 'F414' })).not.toHaveProperty('unknown');
  });

  it('keeps to titles on a sign-in screen, as the browser does', () => {
    const places = [{ host: 'igc-sante.example.fr', titlesOnly: true }];
    const signIn = { ...pack, portals: portals.map((portal) => (portal.id === 'igc-sante' ? { ...portal, places } : portal)) };
    const page = { url: 'https://igc-sante.example.fr/x', title: 'x', label: 'Révocation du certificat' };
    expect(ask({ page }).field).not.toEqual([]);
    const found = answerLine(signIn, JSON.stringify({ page }), true);
    expect(found.field).toEqual([]);
    expect(found.explained).toMatchObject({ titlesOnly: true, field: null, read: { field: null, messages: [] } });
  });

  it('explains a field: what was shown reached what it needed, what was refused did not, or stood behind', () => {
    const page = { url: 'https://igc-sante.example.fr/x', title: 'x', label: 'Révocation du certificat' };
    const { field, explained } = answerLine(pack, JSON.stringify({ page }), true);
    const shown = explained?.field?.candidates.filter(({ isShown }) => isShown) ?? [];
    expect(shown.map(({ id }) => id)).toEqual(field.map(({ id }) => id));
    expect(explained?.field?.terms.length).toBeGreaterThan(0);
    expect(ask({ page })).not.toHaveProperty('explained');
  });

  it.each([
    ['{"querry": "a"}', '"querry" is not a known key: "query"'],
    ['{"query": "a", "page": {"url": "x", "lable": "NIL"}}', '"page.lable" is not a known key: "label"'],
  ])('refuses a key nobody reads: %s', (line, said) => expect(() => answerLine(pack, line)).toThrow(said));

  it.each([
    '',
    'oops',
    '[]',
    'null',
    '{}',
    '{"query": 3}',
    '{"page": "x"}',
    '{"page": {"headings": [1]}}',
    '{"query": "a", "facets": []}',
  ])('refuses %s', (line) => expect(() => answerLine(pack, line)).toThrow());
});
