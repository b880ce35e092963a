/** Names of filters and values inside a sentence: each in its quotes, since some hold an « et » of their own. */
import { afterEach, expect, test } from 'vitest';
import english from '../../../../extension/public/_locales/en/messages.json';
import french from '../../../../extension/public/_locales/fr/messages.json';
import { lostDispositifs, takenAway } from '../../../../extension/ui/filters/filter-names';
import { say, setWords } from '../../../../extension/words/words';
import type { Facet } from '../../../../src/answer/facets';

const value = (id: string, label: string) => ({ id, label, aliases: [] });
const FACETS: readonly Facet[] = [
  {
    name: 'couloir',
    label: 'Couloir Ségur',
    aliases: [],
    values: [value('officine', 'Officine'), value('imagerie', 'Imagerie')],
  },
  {
    name: 'dispositif',
    label: 'Dispositif Ségur',
    aliases: [],
    values: [value('dpi', 'DPI – dossier patient'), value('lgc', 'LGC')],
  },
  { name: 'theme', label: 'Thématique', aliases: [], values: [value('compte', 'Compte et accès')] },
];
const TWO = { couloir: ['officine'], theme: ['compte'], offre: ['segur'] };
const THIN = (text: string) => text.replaceAll(' »', '\u202f»').replaceAll('« ', '«\u202f').replaceAll(' :', '\u202f:');

afterEach(() => setWords('fr', french));

test('what is taken away', () => {
  const what = () => takenAway(FACETS, TWO, ['couloir', 'theme']) as string;
  expect(say('filtersRemove', what())).toBe(THIN('Retirer « Officine » et « Compte et accès »'));
  expect(say('filtersSeeWithout', what(), 8)).toBe(THIN('Voir sans « Officine » et « Compte et accès » (8)'));
  setWords('en', english);
  expect(what()).toBe('“Officine” and “Compte et accès”');
});

test('a filter of several values goes by its own name, in quotes too', () => {
  expect(takenAway(FACETS, { ...TWO, theme: ['compte', 'autre'] }, ['couloir', 'theme'])).toBe(
    THIN('« Officine » et « Thématique »'),
  );
});

test.each([
  [['dpi'], ['imagerie'], '« DPI » retiré : hors du couloir « Imagerie ».'],
  [['dpi', 'lgc'], ['imagerie', 'officine'], '« DPI » et « LGC » retirés : hors des couloirs « Imagerie » et « Officine ».'],
])('dispositifs %j, lost for the couloirs %j', (dispositif, couloir, said) => {
  expect(lostDispositifs(FACETS, { dispositif }, { couloir }, 'imagerie')).toBe(THIN(said));
});

test('nothing is said of what stays, nor of the dispositif the user took away', () => {
  const both = { dispositif: ['dpi', 'lgc'] };
  expect(lostDispositifs(FACETS, both, { ...both, couloir: ['imagerie'] }, 'imagerie')).toBe('');
  expect(lostDispositifs(FACETS, both, { dispositif: ['lgc'] }, 'dpi')).toBe('');
});
