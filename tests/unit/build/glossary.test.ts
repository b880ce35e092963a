import { describe, expect, test } from 'vitest';
import { glossaryOf } from '../../../src/answer/glossary';
import { type CompiledData, compileFiles } from '../../../src/build/compile';
import { packageData } from '../../../src/build/package-data';
import { printProblem } from '../../../src/build/problem';
import { DATA } from '../project';
import { CARTE_FILE, sampleFiles } from './sample-data';

const FILE = 'data/glossary.yaml';
const SAYS = 'La carte se demande en ligne.';

/** The sample, with these words in an answer, this glossary and these entries of the thesaurus. */
function compiled({ body = SAYS, entries = '', plain = '', thesaurus = '' }): CompiledData {
  const files = sampleFiles();
  files.set(CARTE_FILE, (files.get(CARTE_FILE) as string).replace(SAYS, body));
  files.set('data/thesaurus.yaml', `${files.get('data/thesaurus.yaml')}${thesaurus}`);
  files.set(FILE, `entries: [${entries}]\nplain: [${plain}]\n`);
  return compileFiles(files);
}
const meanings = ({ glossary }: CompiledData) => glossary.map(({ short, long }) => `${short} = ${long}`);
const said = (given: Parameters<typeof compiled>[0]) => compiled(given).problems.map(printProblem);

const CRL = '- { id: crl, kind: acronym, forms: [CRL, LCR, liste de révocation, liste des certificats révoqués] }\n';
const ENS = `- { id: ens, kind: acronym, forms: [ENS, entreprise du numérique], context: { ENS: [entreprise, ligne] } }
- { id: mes, kind: acronym, forms: [MES, Mon espace santé, ENS], context: { ENS: [patient] } }
`;

describe('the thesaurus gives', () => {
  test('each short form of an acronym, with its first long one', () => {
    const data = compiled({ body: `${SAYS} CRL, liste.`, thesaurus: CRL });
    expect(meanings(data)).toEqual(['CRL = liste de révocation', 'LCR = liste de révocation']);
  });

  test('nothing where forms only mean the same', () => {
    expect(meanings(compiled({}))).toEqual([]);
  });

  test('an ambiguous form to the answers that hold a word of its context', () => {
    const { glossary } = compiled({ body: `${SAYS} L’ENS.`, thesaurus: ENS });
    expect(glossary.filter(({ short }) => short === 'ENS')).toEqual([
      { short: 'ENS', long: 'entreprise du numérique', answers: ['carte'] },
    ]);
    expect(glossaryOf('certificat', glossary).map(({ short }) => short)).toEqual(['MES']);
  });

  test('no meaning where two fit, where no word of the context stands, or where only code holds the form', () => {
    const found = (body: string) => compiled({ body, thesaurus: ENS }).glossary.filter(({ short }) => short === 'ENS');
    expect(found(`${SAYS} L’ENS du patient.`)).toEqual([]);
    expect(found('La carte. L’ENS.')).toEqual([]);
    expect(found(`${SAYS} Le champ \`ENS\`.`)).toEqual([]);
  });
});

describe('data/glossary.yaml', () => {
  test('adds to the thesaurus, and what it says or calls plain takes the place of what the thesaurus says', () => {
    const data = compiled({
      body: `${SAYS}\n\nNIL, CRL.`,
      entries: '{ short: NIL, long: numéro de logiciel, about: Il se demande. }, { short: CRL, long: liste }',
      plain: 'LCR',
      thesaurus: CRL,
    });
    expect(data.problems).toEqual([]);
    expect(data.glossary).toEqual([
      { short: 'CRL', long: 'liste' },
      { short: 'NIL', long: 'numéro de logiciel', about: 'Il se demande.' },
    ]);
    expect(JSON.parse(packageData(data).bodiesJson).glossary).toEqual(data.glossary);
  });

  test('may be absent', () => {
    expect(compileFiles(sampleFiles()).glossary).toEqual([]);
  });
});

describe('a fault is told at its line with what to write', () => {
  const NIL = { body: `${SAYS} Le NIL.` };
  test.each([
    [
      'no meaning',
      { ...NIL, entries: '{ short: NIL }' },
      '1: "entries.0.long" is missing. Write "long:" with what it stands for.',
    ],
    [
      'twice',
      { ...NIL, entries: '{ short: NIL, long: numéro }, { short: NIL, long: nombre }' },
      '1: "NIL" stands twice in the glossary. Write it once.',
    ],
    ['twice plain', { plain: 'URL, URL' }, '2: "URL" stands twice in plain. Write it once.'],
    [
      'plain too',
      { ...NIL, entries: '{ short: NIL, long: numéro }', plain: 'NIL' },
      '1: "NIL" is also plain. Write it in one of the two.',
    ],
    [
      'said by the thesaurus',
      { body: `${SAYS} La CRL.`, entries: '{ short: CRL, long: liste de révocation }', thesaurus: CRL },
      '1: the thesaurus already says what "CRL" stands for. Write something it does not say, or remove it.',
    ],
    [
      '1: no answer uses it',
      { entries: '{ short: NIL, long: numéro }' },
      '1: no answer uses "NIL". Write a form that stands in an answer, or remove it.',
    ],
    [
      'no word',
      { body: `${SAYS} S/MIME.`, entries: '{ short: S/MIME, long: courriel signé }' },
      '1: "S/MIME" cannot be found in a text. Write one word, or two with one space between them.',
    ],
    [
      'full stop',
      { ...NIL, entries: '{ short: NIL, long: numéro. }' },
      '1: the meaning of "NIL" ends with a mark. Write it without.',
    ],
    [
      'no sentence',
      { ...NIL, entries: '{ short: NIL, long: numéro, about: pour le logiciel }' },
      '1: what is said of "NIL" is not one sentence. Write one, with its full stop.',
    ],
    [
      'typography',
      { ...NIL, entries: `{ short: NIL, long: numéro d'éditeur }` },
      `1: straight apostrophe in "d'éditeur". Write the typographic apostrophe ’ (U+2019).`,
    ],
  ])('%s', (_fault, given, told) => expect(said(given)).toContain(`${FILE}:${told}`));
});

describe('an acronym of three answers that nothing explains is told', () => {
  /** The sample with this sentence in as many answers. */
  const inAnswers = (count: number, words: string, plain = '') => {
    const files = sampleFiles();
    const text = files.get('data/answers/igc/certificat.md') as string;
    files.delete(CARTE_FILE);
    for (let i = 0; i < count; i++) {
      const copy = text.replace('id: certificat', `id: essai-${i}`).replace(/question: .*/, `question: Essai ${i}\u202f?`);
      const variants = copy.replace(/variants: .*/, `variants: [${[1, 2, 3, 4, 5].map((n) => `essai ${i} ${n}`).join(', ')}]`);
      files.set(`data/answers/igc/essai-${i}.md`, variants.replace('Le certificat se', `${words} Le certificat se`));
    }
    files.set(FILE, `entries: []\nplain: [${plain}]\n`);
    return compileFiles(files)
      .problems.map(printProblem)
      .filter((problem) => problem.startsWith(FILE));
  };

  test('with the answers that use it', () => {
    expect(inAnswers(3, 'Le XYZ.')).toEqual([
      `${FILE}:1: nothing says what "XYZ" stands for, and 3 answers use it (essai-0, essai-1, essai-2…). Write what it stands for under "entries", or the word under "plain".`,
    ]);
  });

  test('but not in fewer answers, when called plain, in code or in a link, or when it is no acronym', () => {
    expect(inAnswers(2, 'Le XYZ.')).toEqual([]);
    expect(inAnswers(3, 'Le XYZ.', 'XYZ')).toEqual([]);
    expect(inAnswers(3, 'Le `XYZ` et [XYZ](https://esante.gouv.fr/).')).toEqual([]);
    expect(inAnswers(3, 'DataPass, Xyz et A.')).toEqual([]);
  });
});

describe('the glossary that ships', () => {
  const { glossary } = DATA;
  const words = (short: string) => glossary.find((entry) => entry.short === short)?.long;

  test.each([
    ['DSR', 'dossier de spécifications de référencement'],
    ['REM', 'référentiel d’exigences minimales'],
    ['LCR', 'liste de révocation'],
    ['CRL', 'liste de révocation'],
    ['EAI', 'moteur d’échange entre applications'],
    ['NIL', 'numéro de logiciel'],
    ['PC', 'politique de certification'],
    ['EDC PSC', 'espace de confiance Pro Santé Connect'],
  ])('%s', (short, long) => expect(words(short)).toBe(long));

  test('keeps an ambiguous form to few answers', () => {
    expect(glossary.find(({ short }) => short === 'EDIT')?.answers).toContain('edit-identites-de-test');
    expect(glossary.filter(({ answers }) => answers && answers.length > 10)).toEqual([]);
  });
});
