import { describe, expect, test } from 'vitest';
import { SCOPE_NOUNS, scopeText } from '../../../extension/ui/answer/scope-text';
import type { Answer } from '../../../src/answer/answer';
import { otherScope, spokenOn } from '../../../src/answer/scopes';
import type { PageContext } from '../../../src/page/context';
import { emptyPage } from '../empty-page';
import { DATA } from '../project';

const EMPTY = emptyPage();

const { answers, scopes, facets } = DATA;
const real = (id: string) => answers.find((answer) => answer.id === id) ?? expect.unreachable(id);
const about = (question: string): Answer => ({ ...(answers[0] as Answer), question, short: '', facets: {} });

const other = (answer: Answer, page: Partial<PageContext>) =>
  otherScope(answer, spokenOn({ ...EMPTY, ...page }, scopes, facets), facets);
const note = (answer: Answer, page: Partial<PageContext>) => {
  const found = other(answer, page);
  return found && scopeText(found);
};

describe('another wave', () => {
  test('is said when the page names one and the answer the other', () => {
    expect(note(about('Quel est le solde de la vague 1 ?'), { headings: ['Candidature Ségur, vague 2'] })).toBe(
      'Cette réponse parle de la vague 1\u202f; la page parle de la vague 2.',
    );
    expect(note(real('drimbox-vague-2-calendrier'), { title: 'Ségur VAGUE 1' })).toBe(
      'Cette réponse parle de la vague 2\u202f; la page parle de la vague 1.',
    );
    expect(note(real('etapes-referencement-segur-vague-2'), { step: 'Première vague' })).toContain(
      'la page parle de la vague 1.',
    );
  });

  test('is not said of the same wave, of both, or where one side names none', () => {
    const wave2 = { headings: ['Candidature Ségur, vague 2'] };
    expect(note(real('etapes-referencement-segur-vague-2'), wave2)).toBeNull();
    expect(note(real('segur-vague-2-nouveautes'), { headings: ['Vague 1'] })).toBeNull();
    expect(note(real('etapes-referencement-segur-vague-2'), { headings: ['Vague 1', 'Vague 2'] })).toBeNull();
    expect(note(real('etapes-referencement-segur-vague-2'), { title: 'Convergence' })).toBeNull();
    expect(note(real('igc-produits-de-test'), wave2)).toBeNull();
  });

  test('is not said for a wave named in passing', () => {
    expect(note(real('asp-solde-pieces'), { headings: ['Vague 2'] })).toBeNull();
  });
});

describe('another dispositif', () => {
  const filed = (...dispositif: string[]): Answer => ({ ...about('Que fournir ?'), facets: { dispositif } });

  test('is said from what the answer is filed under', () => {
    expect(note(filed('drimbox'), { title: 'Candidature DPI' })).toBe(
      'Cette réponse parle du dispositif DRIMbox\u202f; la page parle du dispositif DPI.',
    );
    expect(note(filed('ris', 'dcc'), { step: 'Logiciel de gestion d’officine' })).toBe(
      'Cette réponse parle des dispositifs RIS et DCC\u202f; la page parle du dispositif LGO.',
    );
    const of = answers.filter((answer) => answer.facets.dispositif?.join() === 'drimbox');
    expect(of.length).toBeGreaterThan(0);
    for (const answer of of) expect(note(answer, { title: 'Dispositif LGC' })).toContain('du dispositif DRIMbox');
  });

  test('is not said of an answer for all of them, nor of a page that lists them', () => {
    expect(note(about('Que fournir pour un DPI ?'), { title: 'DRIMbox' })).toBeNull();
    expect(note(filed('dui'), { headings: ['DPI', 'LGC', 'RIS'] })).toBeNull();
  });

  test('takes the longest name, and no everyday word', () => {
    expect(note(filed('lgc'), { title: 'Référencement LGC SF' })).toContain('du dispositif LGC sages-femmes.');
    expect(note(filed('lgc-sf'), { title: 'Référencement LGC SF' })).toBeNull();
    expect(note(filed('lgc'), { title: 'Tu ris, db, RI' })).toBeNull();
  });
});

test('is told as data, for whatever language says it', () => {
  expect(other(about('Quel est le solde de la vague 1 ?'), { title: 'Vague 2' })).toEqual({
    scope: 'vague',
    there: ['1'],
    here: ['2'],
  });
});

test('every subject of the data has a name in the interface', () => {
  expect(Object.keys(SCOPE_NOUNS).sort()).toEqual(scopes.map(({ id }) => id).sort());
});

test('most pages that name a wave or a dispositif leave most answers without a note', () => {
  const page = { headings: ['Candidature Ségur, vague 2'], step: 'Dispositif DPI' };
  const noted = answers.filter((answer) => note(answer, page) !== null);
  expect(noted.length).toBeGreaterThan(0);
  expect(noted.length).toBeLessThan(answers.length / 10);
});
