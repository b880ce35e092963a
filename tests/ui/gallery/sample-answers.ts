/** Made-up answers in the shape of the real ones, long and short enough to see every part of the interface. */
import type { Answer, BodyNode } from '../../../src/answer/answer';
import type { Glossary } from '../../../src/answer/glossary';

const p = (...children: BodyNode[]): BodyNode => ({ tag: 'p', children });
const strong = (text: string): BodyNode => ({ tag: 'strong', children: [text] });
const a = (href: string, text: string): BodyNode => ({ tag: 'a', href, children: [text] });

interface Sketch extends Partial<Answer> {
  readonly id: string;
  readonly question: string;
  readonly short: string;
}

function answer({ id, question, short, body = [p(short)], ...rest }: Sketch): Answer {
  return {
    id,
    question,
    short,
    body,
    topic: 'exemple',
    kind: 'procedure',
    en: { question: `In English: ${question}`, short: `In English: ${short}` },
    review: '2999-01-01',
    variants: [],
    keywords: [],
    facets: {},
    portals: [],
    screens: [],
    text: short,
    sources: [{ title: 'FAQ du Portail Industriels, rubrique exemple', url: 'https://industriels.esante.gouv.fr/faq' }],
    read: '2026-11-22',
    confidence: 'A',
    related: [],
    hash: '1a2b3c4d',
    official: '0'.repeat(16),
    ...rest,
  };
}

export const ANSWERS: readonly Answer[] = [
  answer({
    id: 'nil-avant-candidature',
    question: 'Faut\u2011il avoir engagé les démarches CNDA avant la candidature\u202f?',
    short: 'Oui. L’étape Éligibilité demande le NIE ou le NIL, avec une preuve de dépôt au CNDA.',
    facets: { produit: ['cnda'], offre: ['segur'] },
  }),
  answer({
    id: 'nil-solution-tierce',
    question: 'Quel NIL indiquer quand j’intègre une solution tierce\u202f?',
    short: 'Celui de la solution tierce pour un simple montage. Un moteur EAI impose une homologation.',
    facets: { produit: ['cnda'], offre: ['segur'] },
    review: '2026-01-01',
    confidence: 'B',
    conflict: 'La FAQ dit le montage sans démarche, alors que le DSR demande une attestation.',
  }),
  answer({
    id: 'dossier-administratif',
    question: 'De quoi se compose le dossier administratif\u202f?',
    short: 'D’une candidature administrative et d’un formulaire d’éligibilité. Le DSR liste les pièces.',
    facets: { produit: ['convergence'], offre: ['segur'] },
  }),
  answer({
    id: 'collegues',
    question: 'Comment associer mes collègues au dossier\u202f?',
    short: 'Chacun ouvre un compte iSC, puis le mandataire le rattache et lui délègue des tâches.',
    facets: { produit: ['isc'] },
  }),
  answer({
    id: 'interop-ou-interopsegur',
    question: 'Quelle plateforme utiliser pour les preuves\u202f: interop ou interopsegur\u202f?',
    short: 'interop sert à s’entraîner. Pour le référencement, seules comptent les preuves d’interopsegur.',
    facets: { produit: ['espace-de-test'], offre: ['segur'] },
  }),
  answer({
    id: 'produits-de-test',
    question: 'Comment obtenir des cartes CPS et des certificats de test de l’IGC\u2011Santé\u202f?',
    short: 'En deux temps\u202f: une démarche administrative, puis une commande que vous menez vous-même avec la carte reçue.',
    body: [
      p('En deux temps\u202f: une démarche administrative, puis une commande que vous menez vous-même avec la carte reçue.'),
      {
        tag: 'ol',
        children: [
          {
            tag: 'li',
            children: [strong('Demander les cartes.'), ' Envoyez le formulaire F414 signé par le représentant légal.'],
          },
          {
            tag: 'li',
            children: [strong('Commander les certificats.'), ' Sur la Plateforme de confiance, carte de test insérée.'],
          },
        ],
      },
      { tag: 'h3', children: ['À retenir'] },
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['La carte de test est mise en opposition au bout de ', strong('3 ans'), '.'] },
          { tag: 'li', children: ['Le droit s’écrit ', { tag: 'code', children: ['test_igc_sante'] }, ' & rien d’autre.'] },
        ],
      },
      p('Détail\u202f: ', a('https://esante.gouv.fr/guides', 'guide de la commande'), '.'),
    ],
    text: 'En deux temps : une démarche administrative, puis une commande.\nDemander les cartes. Envoyez le formulaire F414 signé par le représentant légal.\nCommander les certificats.',
    facets: { produit: ['igc-sante', 'produits-de-test'], theme: ['certificats'] },
    related: ['certificat-plusieurs-usages'],
    sources: [
      { title: 'FAQ des industriels, rubrique IGC-Santé', url: 'https://industriels.esante.gouv.fr/faq?theme=igc&x=<b>' },
      { title: 'Guide interne des produits de test' },
    ],
  }),
  answer({
    id: 'certificat-plusieurs-usages',
    question: 'Un même certificat peut\u2011il servir à plusieurs usages\u202f?',
    short: 'Oui, pour le DMP ou MSSanté. Pas pour INSi, qui impose le nom du certificat.',
    facets: { produit: ['igc-sante', 'insi'] },
  }),
  answer({
    id: 'retirer-certificat',
    question: 'Comment retirer un certificat\u202f?',
    short: 'Onglet «\u202fRetirer\u202f»\u202f: cherchez par offre, structure et usage, puis choisissez un code de révocation.',
    facets: { produit: ['igc-sante'], theme: ['certificats'] },
    validUntil: '2026-06-30',
  }),
];

export const GLOSSARY: Glossary = [
  { short: 'CNDA', long: 'centre national de dépôt et d’agrément' },
  { short: 'CPS', long: 'carte de professionnel de santé' },
  { short: 'DMP', long: 'dossier médical partagé', answers: ['certificat-plusieurs-usages'] },
  { short: 'EAI', long: 'moteur d’échange entre applications', about: 'Au CNDA, c’est un module d’interface autonome.' },
  { short: 'IGC-Santé', long: 'infrastructure de gestion de clés' },
  { short: 'NIL', long: 'numéro de logiciel' },
];
