/** More than anyone would write: titles of 200 signs, ten reasons, an answer of 3 000 words. */
import type { Answer, BodyNode } from '../../../src/answer/answer';
import { type Reason, SIGNALS, type Suggestion } from '../../../src/search/suggestion';
import { onField, PAGE, sampleKnowledge, sampleSuggest } from './sample';
import { ANSWERS } from './sample-answers';
import { open, pick, popup, press, type State, sidebar, type } from './state';
import type { Given } from './surfaces';

/** As many signs, with words as long as an identifier among them. */
const signs = (text: string, many: number) =>
  `${text} ${'pour une structure de santé, urn:oid:1.2.250.1.213.1.1.1.1.39.20221129.45678, '.repeat(many)}`
    .slice(0, many)
    .trimEnd();
const words = (many: number) =>
  'une réponse se lit du début à la fin '
    .repeat(Math.ceil(many / 9))
    .split(' ')
    .slice(0, many)
    .join(' ');

const p = (text: string): BodyNode => ({ tag: 'p', children: [text] });
const list = (tag: 'ol' | 'ul', items: number): BodyNode => ({
  tag,
  children: Array.from({ length: items }, () => ({ tag: 'li', children: [words(60)] })),
});
const LONG_BODY: readonly BodyNode[] = [
  p(words(120)),
  list('ol', 12),
  { tag: 'h3', children: [signs('À retenir', 200)] },
  ...Array.from({ length: 14 }, () => p(words(90))),
  list('ul', 12),
  p(`${'https://industriels.esante.gouv.fr/'.repeat(9)} ${words(180)}`),
];

const LONG: readonly Answer[] = ANSWERS.map((answer) => ({
  ...answer,
  question: `${signs(answer.question.slice(0, 40), 198)}\u202f?`,
  short: signs(answer.short, 300),
  en: { question: signs('In English', 200), short: signs('In English', 300) },
  ...(answer.id === 'produits-de-test' && { body: LONG_BODY }),
}));

const KINDS: readonly Reason['kind'][] = [...SIGNALS, 'thesaurus'];
const REASONS = KINDS.map((kind): Reason => ({ kind, about: [signs('Étape', 80), signs('carte', 60)], words: [] }));
const withReasons = (list: readonly Suggestion[]) => list.map((each) => ({ ...each, reasons: REASONS }));

const long: Given = {
  page: onField(signs('Numéro', 200), { ...PAGE, title: signs('Candidature', 200), step: signs('Étape', 200) }),
  settings: { favourites: ['collegues'] },
  open: async () =>
    sampleKnowledge({
      answers: LONG,
      answer: (id) => LONG.find((answer) => answer.id === id),
      suggest: (ask) => {
        const found = sampleSuggest({ ...ask, page: ask.page ? onField('Numéro NIL') : null });
        return { ...found, field: withReasons(found.field), page: withReasons(found.page) };
      },
    }),
};

const ROW = '[data-region="page"] [data-answer]';
const why = press(`${ROW} [data-action="signals"]`, `${ROW} .signals:not([hidden])`);

export const LONG_STATES: Readonly<Record<string, () => State>> = {
  'titres-longs': sidebar('Titres de 200 signes', long, ROW),
  'dix-raisons': sidebar('Dix raisons', long, ROW, why),
  'titres-longs-trouves': sidebar('Titres de 200 signes, trouvés', long, ROW, type('certificat')),
  'reponse-longue': sidebar('Réponse de 3\u202f000 mots', long, ROW, type('certificat'), open('produits-de-test')),
  'fenetre-titres-longs': popup('Fenêtre rapide, titres de 200 signes', long, ROW, type('certificat'), pick('produits-de-test')),
};
