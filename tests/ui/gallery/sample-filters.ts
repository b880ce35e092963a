/** A pack to filter: five filters with their real ties, sixteen answers, and the real counts over a scripted search. */
import type { Knowledge } from '../../../extension/ui/knowledge/knowledge';
import type { Answer, FacetName, FacetValues } from '../../../src/answer/answer';
import type { Facet } from '../../../src/answer/facets';
import type { PageContext } from '../../../src/page/context';
import { facetIndex } from '../../../src/search/facet-index';
import type { FaqIndex } from '../../../src/search/faq-index';
import { countFilters } from '../../../src/search/filters';
import type { Ask, Suggestions } from '../../../src/search/suggestion';
import { FILE, PAGE, sampleKnowledge, sampleSuggest } from './sample';
import { ANSWERS } from './sample-answers';

const facet = (
  name: FacetName,
  label: string,
  values: Readonly<Record<string, string>>,
  owners: Record<string, string[]> = {},
) => ({
  name,
  label,
  aliases: [],
  values: Object.entries(values).map(([id, called]) => ({
    id,
    label: called,
    aliases: [],
    ...(owners[id] && { couloirs: owners[id] }),
  })),
});

const PRODUCTS =
  'Pro Santé Connect,e-CPS,Cartes CPx,IGC-Santé,Produits de test,mesHabilitations,EDIT,DataPass,MOS-NOS,CI-SIS,Espace de test,RPPS,FINESS,ROR,INS,INSi,DMP,MSSanté,DRIM-M,HDS,DMN,Convergence,CNDA,PGSSI-S,SAS';

const FACETS_SAMPLE: readonly Facet[] = [
  facet('offre', 'Type d’offre', { segur: 'Ségur numérique', hds: 'Certification HDS', referentiels: 'Référentiels' }),
  facet('couloir', 'Couloir Ségur', {
    hopital: 'Hôpital',
    ville: 'Médecine de ville',
    biologie: 'Biologie médicale',
    imagerie: 'Imagerie',
    officine: 'Officine',
    'medico-social': 'Social et médico-social',
  }),
  facet(
    'dispositif',
    'Dispositif Ségur',
    {
      dpi: 'DPI – dossier patient informatisé',
      lgc: 'LGC – logiciel de gestion de cabinet',
      ris: 'RIS – système d’information de radiologie',
      drimbox: 'DRIMbox',
      dui: 'DUI – dossier usager informatisé',
      'mssante-transverse': 'Opérateurs et clients MSSanté',
    },
    { dpi: ['hopital'], lgc: ['ville'], ris: ['imagerie'], drimbox: ['imagerie'], dui: ['medico-social'] },
  ),
  facet('produit', 'Produit ou service', Object.fromEntries(PRODUCTS.split(',').map((name) => [name.toLowerCase(), name]))),
  facet('theme', 'Thématique', { preuves: 'Dossier de preuves et instruction', candidature: 'Candidature' }),
];

/** « preuve » finds those whose id begins so. */
const FILED: Readonly<Record<string, FacetValues>> = {
  'preuve-ris-1': { offre: ['segur'], couloir: ['imagerie'], dispositif: ['ris'], theme: ['preuves'] },
  'preuve-ris-2': { offre: ['segur'], couloir: ['imagerie'], dispositif: ['ris'], produit: ['dmp'] },
  'preuve-ris-3': { offre: ['segur'], couloir: ['imagerie'], dispositif: ['ris'], produit: ['ins', 'insi'] },
  'preuve-dpi-1': { offre: ['segur'], couloir: ['hopital'], dispositif: ['dpi'], theme: ['preuves'] },
  'preuve-dpi-2': { offre: ['segur'], couloir: ['hopital'], dispositif: ['dpi'], produit: ['dmp'] },
  'preuve-lgc': { offre: ['segur'], couloir: ['ville'], dispositif: ['lgc'] },
  'preuve-biologie': { offre: ['segur'], couloir: ['biologie'], dispositif: ['lgc'] },
  'preuve-dui': { offre: ['segur'], couloir: ['medico-social'], dispositif: ['dui'], theme: ['candidature'] },
  'preuve-hds': { offre: ['hds'], couloir: ['hopital'], dispositif: ['dpi'] },
  'drimbox-recette': { offre: ['segur'], couloir: ['imagerie'], dispositif: ['drimbox'] },
  'compte-1': { offre: ['segur'], couloir: ['hopital', 'ville'], dispositif: ['dpi', 'lgc'] },
  'compte-2': { offre: ['hds'], couloir: ['officine'], dispositif: ['dui'] },
  'compte-3': { offre: ['referentiels'], couloir: ['officine'], dispositif: ['dui'], produit: ['ror'] },
  'compte-4': { offre: ['hds'], couloir: ['biologie'], dispositif: ['dui'], produit: ['hds'] },
  'compte-5': { offre: ['segur'], couloir: ['ville'], dispositif: ['lgc'], produit: ['cnda'] },
  'compte-6': { offre: ['segur'], couloir: ['ville'], dispositif: ['lgc'], produit: ['convergence'] },
};

const filedAnswers: readonly Answer[] = Object.entries(FILED).map(([id, facets], at) => {
  const like = ANSWERS[at % ANSWERS.length] as Answer;
  return { ...like, id, facets, related: [], question: `${like.question.slice(0, -2)}, cas ${at + 1}\u202f?` };
});
const INDEX = { answers: new Map(filedAnswers.map((one) => [one.id, one])) } as unknown as FaqIndex;

/** Pages whose title names a dispositif, on a portal that proposes an offer. */
export const RIS_PAGE: PageContext = { ...PAGE, headings: ['Dossier de preuves RIS'] };
export const DRIMBOX_PAGE: PageContext = { ...PAGE, headings: ['Dossier de preuves DRIMbox'] };

export function filterKnowledge(changes: Partial<Knowledge> = {}): Knowledge {
  return sampleKnowledge({
    facets: FACETS_SAMPLE,
    scopes: [{ id: 'dispositif', facet: 'dispositif' }],
    portals: FILE.portals.map((portal) => (portal.id === PAGE.portal ? { ...portal, facets: { offre: ['segur'] } } : portal)),
    answer: (id) => [...filedAnswers, ...ANSWERS].find((one) => one.id === id),
    suggest,
    ...changes,
  });
}

function suggest({ typed = '', page, pageLists, facets = {}, browsing = false, counting = false, limit = 10 }: Ask): Suggestions {
  const words = typed.trim();
  const all = Object.keys(FILED).filter((id) => words === '' || (words.startsWith('preuve') && id.startsWith('preuve')));
  const failed = facetIndex(INDEX).failedFacets(facets);
  const reason = { kind: 'typed', about: [words], words: [words] } as const;
  const found = all.map((id) => ({ answer: { id }, failedFacets: failed(id) }));
  const passing = all.filter((id) => failed(id) === 0).slice(0, limit);
  const listed = words !== '' || browsing ? passing : [];
  return {
    ...(pageLists === false ? { field: [], page: [] } : sampleSuggest({ page: page ?? null })),
    typed: listed.map((id) => ({ id, score: 1, reasons: words === '' ? [] : [reason] })),
    maybe: [],
    corrected: [],
    ...(counting && { filters: countFilters(INDEX, { all: found, sure: words === '' ? [] : found, wider: [] }, facets) }),
  };
}
