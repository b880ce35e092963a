import { describe, expect, it, vi } from 'vitest';
import { FACETS, type FacetValues } from '../../../src/answer/answer';
import { buildIndex, type Indexed, openIndex } from '../../../src/search/faq-index';
import { countOf, type FilterCounts, otherWays, ownOf } from '../../../src/search/filters';
import { suggest } from '../../../src/search/suggest';
import type { Ask } from '../../../src/search/suggestion';
import { ANSWERS, PORTALS, sampleIndex, THESAURUS } from './sample';

const filed = (id: string, question: string, facets: FacetValues) => ({ id, question, text: 'Un certificat logiciel.', facets });
/** So few answers make every word common: what is close enough is set by hand. */
const opened = (answers: readonly Indexed[]) =>
  openIndex({ ...buildIndex(answers, THESAURUS), calibration: { typed: 1, page: 1, field: 1, everyday: {}, labels: {} } });
const index = opened([
  filed('a', 'Où retirer un certificat ?', { offre: ['segur'], couloir: ['hopital'], produit: ['igc-sante'] }),
  filed('b', 'Qui révoque un certificat ?', { offre: ['services'], couloir: ['hopital', 'ville'] }),
  filed('c', 'Combien coûte un certificat ?', { offre: ['services', 'segur'], produit: ['psc'] }),
  filed('d', 'Que contient un certificat ?', {}),
  filed('e', 'Comment installer un certificat ?', { couloir: ['officine'], theme: ['certificats'] }),
]);
const asked = (ask: Ask) => suggest(index, { counting: true, limit: 100, ...ask });
const counted = (ask: Ask): FilterCounts => asked(ask).filters ?? expect.unreachable();
const listed = (ask: Ask) => {
  const { typed, maybe } = asked(ask);
  return typed.length + maybe.length;
};

const CHOICES: readonly FacetValues[] = [
  {},
  { offre: ['segur'] },
  { offre: ['segur'], couloir: ['ville'] },
  { offre: ['segur', 'services'], couloir: ['ville'], produit: ['igc-sante'] },
  { couloir: ['officine'], produit: ['psc'], theme: ['compte'] },
  { produit: ['nothing-like-it'] },
];
const WORDS = 'retirer révoque coûte contient installer';
const QUESTIONS: readonly Ask[] = [{ typed: WORDS }, { typed: 'retirer coûte' }, { browsing: true }];

describe('counts', () => {
  it.each(QUESTIONS.flatMap((ask) => CHOICES.map((facets) => ({ ...ask, facets }))))('are what each choice lists: %j', (ask) => {
    const counts = counted(ask);
    const facets = ask.facets;
    expect(counts.unfiltered).toBe(ask.typed === 'retirer coûte' ? 2 : 5);
    expect(counts.all).toBe(listed(ask));
    expect(counts.unfiltered).toBe(listed({ ...ask, facets: {} }));
    for (const name of FACETS) {
      for (const id of ['segur', 'services', 'hopital', 'ville', 'officine', 'psc', 'igc-sante', 'certificats', 'nobody']) {
        expect(countOf(counts, name, id), `${name} ${id}`).toBe(listed({ ...ask, facets: { ...facets, [name]: [id] } }));
      }
      if (facets[name]) expect(counts.without[name]).toBe(listed({ ...ask, facets: { ...facets, [name]: [] } }));
      else expect(counts.without).not.toHaveProperty(name);
    }
    for (const { without, count } of counts.withoutPairs) {
      expect(count).toBe(listed({ ...ask, facets: { ...facets, [without[0]]: [], [without[1]]: [] } }));
    }
  });

  it.each(QUESTIONS.flatMap((ask) => CHOICES.map((facets) => ({ ...ask, facets }))))(
    'under the filters before one and without one are those of these filters: %j',
    (ask) => {
      const { facets } = ask;
      const chosen = FACETS.filter((name) => facets[name]?.length);
      const under = (names: readonly (typeof FACETS)[number][]) => {
        const { values, unheld, own } = counted({
          ...ask,
          facets: Object.fromEntries(names.map((name) => [name, facets[name] ?? []])),
        });
        return { values, unheld, own };
      };
      const { valuesAfter, valuesWithout } = counted(ask);
      expect(Object.keys(valuesAfter)).toEqual(chosen);
      expect(Object.keys(valuesWithout)).toEqual(chosen);
      for (const [at, name] of chosen.entries()) {
        expect(valuesAfter[name], name).toEqual(under(chosen.slice(0, at)));
        expect(valuesWithout[name], name).toEqual(under(chosen.filter((one) => one !== name)));
      }
    },
  );

  it('ask the engine once, whatever is chosen', () => {
    const search = vi.spyOn(index.engine, 'sum');
    for (const facets of CHOICES) asked({ typed: WORDS, facets });
    expect(search).toHaveBeenCalledTimes(CHOICES.length);
    search.mockRestore();
  });

  it('hold every value some answer is filed under', () => {
    expect(counted({ browsing: true }).values).toEqual({
      offre: { segur: 4, services: 4 },
      couloir: { hopital: 4, ville: 3, officine: 3 },
      dispositif: {},
      produit: { 'igc-sante': 4, psc: 4 },
      theme: { certificats: 5 },
    });
  });

  it('are made only when asked for, and pass through a message as they are', () => {
    expect(suggest(index, { typed: 'certificat' })).not.toHaveProperty('filters');
    const found = asked({ typed: 'certificat', facets: { offre: ['segur'] } });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('tell sure answers that filters hide', () => {
    const sample = sampleIndex();
    const ask = (facets: FacetValues) => suggest(sample, { typed: 'F414', counting: true, facets }).filters;
    expect(ask({})).toMatchObject({ sure: 1, sureHidden: 0 });
    expect(ask({ produit: ['psc'] })).toMatchObject({ all: 0, unfiltered: 1, sure: 0, sureHidden: 1, without: { produit: 1 } });
  });

  it('tell those filed under the value from those filed under none', () => {
    const all = counted({ browsing: true });
    expect([ownOf(all, 'couloir', 'hopital'), countOf(all, 'couloir', 'hopital')]).toEqual([2, 4]);
    expect([ownOf(all, 'couloir', 'imagerie'), countOf(all, 'couloir', 'imagerie')]).toEqual([0, 2]);
    const segur = counted({ browsing: true, facets: { offre: ['segur'], couloir: ['ville'] } });
    expect([ownOf(segur, 'couloir', 'hopital'), countOf(segur, 'couloir', 'hopital')]).toEqual([1, 3]);
  });

  it('count answers found by narrower words where nothing sure is left', () => {
    const sample = openIndex(buildIndex(ANSWERS, THESAURUS, PORTALS));
    for (const facets of [{}, { produit: ['psc'] }, { produit: ['igc-sante'] }]) {
      const { typed, maybe, filters } = suggest(sample, { typed: 'durée', counting: true, limit: 100, facets });
      expect(filters?.all).toBe(typed.length + maybe.length);
    }
    expect(suggest(sample, { typed: 'durée', counting: true }).filters).toMatchObject({
      all: 1,
      values: { produit: { psc: 1 } },
    });
  });
});

describe('lists', () => {
  it('of filters alone: what passes, the screen first, then the portal, in the order of the pack', () => {
    const page = {
      portal: 'igc-sante',
      screen: 'revoquer',
      title: '',
      headings: [],
      step: null,
      messages: [],
      path: [],
      field: null,
    };
    const found = suggest(sampleIndex(), { browsing: true, page, pageLists: false });
    expect(found.typed.map(({ id }) => id)).toEqual(['revoquer', 'commande', 'erreur-desir', 'session']);
    expect(found.typed.every(({ reasons }) => reasons.length === 0)).toBe(true);
    expect(found).toMatchObject({ maybe: [], field: [], page: [] });
    const passing = suggest(sampleIndex(), { browsing: true, facets: { produit: ['psc'] } });
    expect(passing.typed.map(({ id }) => id)).toEqual(['session', 'erreur-desir']);
    expect(suggest(sampleIndex(), { typed: ' ', facets: { produit: ['psc'] } }).typed).toEqual([]);
  });

  it('of filters alone begin with what is filed under the couloir or dispositif chosen', () => {
    const own = opened([
      filed('partout', 'Question ?', {}),
      filed('ville', 'Question ?', { couloir: ['ville'] }),
      filed('hopital', 'Question ?', { couloir: ['hopital'] }),
      filed('lgc', 'Question ?', { dispositif: ['lgc'] }),
    ]);
    const ids = (facets: Ask['facets']) => suggest(own, { browsing: true, facets: facets ?? {} }).typed.map(({ id }) => id);
    expect(ids({ couloir: ['ville'] })).toEqual(['ville', 'partout', 'lgc']);
    expect(ids({ dispositif: ['lgc'] })).toEqual(['lgc', 'partout', 'ville', 'hopital']);
    expect(ids({})).toEqual(['partout', 'ville', 'hopital', 'lgc']);
  });

  it('of filters alone stop at two hundred', () => {
    const many = Array.from({ length: 250 }, (_, at) => filed(`n${at}`, 'Question ?', {}));
    const large = opened(many);
    const found = suggest(large, { browsing: true, counting: true });
    expect([found.typed.length, found.filters?.all]).toEqual([200, 250]);
    expect(suggest(large, { browsing: true, limit: 20 }).typed).toEqual(found.typed.slice(0, 20));
  });

  it('of more answers begin like shorter ones', () => {
    const words = 'alpha bravo charlie delta foxtrot golf hotel juliette kilo lima mike novembre oscar papa quebec romeo'.split(
      ' ',
    );
    const word = (at: number) => words[at % words.length];
    const many = Array.from({ length: 60 }, (_, at) =>
      filed(`n${at}`, `${word(at)} ${word(at * 7 + 3)} ${word(at * 5 + 1)}`, {}),
    );
    const large = opened(many);
    const ask = (limit: number) => suggest(large, { typed: words.slice(0, 5).join(' '), limit });
    const all = ask(1000);
    expect(all.typed.length + all.maybe.length).toBeGreaterThan(30);
    for (const limit of [10, 20, 30]) {
      const { typed, maybe } = ask(limit);
      expect(typed.length + maybe.length).toBe(limit);
      expect(typed).toEqual(all.typed.slice(0, typed.length));
      expect(maybe).toEqual(all.maybe.slice(0, maybe.length));
    }
  });
});

describe('other ways', () => {
  const none = { offre: {}, couloir: {}, dispositif: {}, produit: {}, theme: {} };
  const counts = (given: Partial<FilterCounts>): FilterCounts => ({
    all: 0,
    unfiltered: 9,
    values: none,
    own: none,
    unheld: { offre: 0, couloir: 0, dispositif: 0, produit: 0, theme: 0 },
    without: {},
    withoutPairs: [],
    valuesAfter: {},
    valuesWithout: {},
    sure: 0,
    sureHidden: 0,
    ...given,
  });
  const three: FacetValues = { offre: ['segur'], couloir: ['ville'], theme: ['compte'], produit: [] };

  it('name single filters that bring answers, best first, then pairs, then all', () => {
    const given = counts({
      without: { offre: 1, couloir: 4, theme: 0 },
      withoutPairs: [
        { without: ['offre', 'couloir'], count: 4 },
        { without: ['offre', 'theme'], count: 3 },
        { without: ['couloir', 'theme'], count: 6 },
      ],
    });
    expect(otherWays(given, three)).toEqual([
      { without: ['couloir'], count: 4 },
      { without: ['offre'], count: 1 },
      { without: ['couloir', 'theme'], count: 6 },
      { without: ['offre', 'theme'], count: 3 },
      { without: ['offre', 'couloir', 'theme'], count: 9 },
    ]);
  });

  it('are none where no filter hides anything', () => {
    expect(otherWays(counts({ all: 9, without: { offre: 9, couloir: 9, theme: 9 } }), three)).toEqual([]);
    expect(otherWays(counts({ unfiltered: 0, without: { offre: 0 } }), { offre: ['segur'] })).toEqual([]);
    expect(otherWays(counts({}), {})).toEqual([]);
  });

  it('come out of a real question', () => {
    const facets: FacetValues = { couloir: ['officine'], produit: ['psc'], offre: ['nobody'] };
    const counts = counted({ typed: WORDS, facets });
    for (const { without, count } of otherWays(counts, facets)) {
      const left = Object.fromEntries(Object.entries(facets).filter(([name]) => !without.includes(name as 'offre')));
      expect(listed({ typed: WORDS, facets: left }), without.join()).toBe(count);
      expect(count).toBeGreaterThan(counts.all);
    }
    expect(otherWays(counts, facets).length).toBeGreaterThan(1);
  });
});
