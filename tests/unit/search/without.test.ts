import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex } from '../../../src/search/faq-index';
import { suggest } from '../../../src/search/suggest';
import { SIGNALS, type Signal, type Without } from '../../../src/search/suggestion';
import { emptyPage } from '../empty-page';
import { DATA } from '../project';

const EMPTY = emptyPage();

const { answers, portals, thesaurus } = DATA;
const index = openIndex(buildIndex(answers, thesaurus, portals));
const PAGE = {
  ...EMPTY,
  portal: 'igc-sante',
  screen: 'demander',
  title: 'Révoquer un certificat',
  headings: ['Demander un nouveau produit de certification'],
  field: { label: 'Cartes CPS et certificats de test', legend: 'Retirer un certificat', hint: null, heading: null },
};
const ask = (without: Without = {}) => suggest(index, { page: PAGE, without });
const kindsIn = (without: Without) => {
  const { field, page } = ask(without);
  return new Set([...field, ...page].flatMap(({ reasons }) => reasons.map(({ kind }) => kind)));
};

describe('hidden answers', () => {
  test('leave both lists, and the next ones move up', () => {
    const all = ask();
    const [first] = all.field;
    const { field, page } = ask({ answers: [first?.id ?? ''] });
    expect([...field, ...page].map(({ id }) => id)).not.toContain(first?.id);
    expect(field.map(({ id }) => id).slice(0, 2)).toEqual(all.field.map(({ id }) => id).slice(1));
  });

  test('pinned ones too', () => {
    expect(ask().page[0]?.reasons[0]?.kind).toBe('pinned');
    const pinned = ask().page[0]?.id ?? '';
    expect(ask({ answers: [pinned] }).page.map(({ id }) => id)).not.toContain(pinned);
  });

  test('are still found by typing', () => {
    const { typed } = suggest(index, {
      typed: 'carte de test opposée',
      page: PAGE,
      without: { answers: ['igc-produits-de-test'] },
    });
    expect(typed.map(({ id }) => id)).toContain('igc-produits-de-test');
  });
});

describe('signals left out', () => {
  test.each(SIGNALS)('%s is no reason any more', (kind: Signal) => {
    expect(kindsIn({ kinds: [kind] })).not.toContain(kind);
  });

  test('the label of the field: its region follows the rest of what names it', () => {
    expect(kindsIn({})).toContain('field');
    const before = ask().field.map(({ id }) => id);
    expect(ask({ kinds: ['field'] }).field.map(({ id }) => id)).not.toEqual(before);
    expect(ask({ kinds: ['field', 'legend', 'hint', 'heading'] }).field).toEqual([]);
  });

  test('nothing heard: only what was chosen by hand for the screen', () => {
    const { page } = ask({ kinds: [...SIGNALS] });
    expect(page.length).toBeGreaterThan(0);
    for (const { reasons } of page) expect(reasons.map(({ kind }) => kind)).toEqual(['pinned']);
  });

  test('switched on again: the same lists as before', () => {
    ask({ kinds: ['title'] });
    expect(ask({ kinds: [] })).toEqual(ask());
  });
});
