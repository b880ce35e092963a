/** The diagnosis in words: what is shown is what is copied. */
import { expect, test } from 'vitest';
import { diagnosisLines, diagnosisText } from '../../../extension/options/diagnosis-lines';
import { DIAGNOSED, ELSEWHERE } from '../../ui/gallery/sample-diagnosis';

const portals = [{ id: 'convergence', name: 'Convergence', hosts: ['convergence.example'], titlesOnly: false }];
const says = (found: typeof DIAGNOSED, paused = false) =>
  Object.fromEntries(diagnosisLines(found, portals, paused, '2026.11-0').map(({ id, says }) => [id, says]));

test('a tab with all there can be', () => {
  expect(says(DIAGNOSED, true)).toEqual({
    tab: ['Reconnu', 'convergence.example', 'Convergence'],
    page: ['Écran\u202f: eligibilite', 'Candidature', '2. Éligibilité', 'Éligibilité', 'Ce champ est obligatoire.'],
    field: ['Numéro NIL', 'Onze chiffres', 'Homologations'],
    mode: [expect.any(String), 'Barre fermée jusqu’à la fermeture du navigateur'],
    pause: ['Repère est en pause.'],
    layout: [
      'Par-dessus la page, 360\u00a0px, à gauche',
      'Pour ne pas couvrir le champ actif',
      'La page la cache ou la rend inerte',
    ],
    'page-scores': ['produits-de-test\u202f: proposée, 31,3 pour un seuil de 12,0'],
    'field-scores': [
      'produits-de-test\u202f: proposée, 50,0 pour un seuil de 18,0',
      'second\u202f: écartée, 20,0 pour un seuil de 45,0',
      'third\u202f: écartée, 10,0 pour un seuil de 45,0',
    ],
    policy: ['everywhere = button', 'Ignoré, valeur non reconnue\u202f: modes.igc'],
    version: ['2026.11-0'],
    faults: ['2026-11-22T09:30:00Z countSuggestions · SyntaxError · Unexpected token …'],
  });
});

test('a site we do not know says nothing of itself', () => {
  expect(says(ELSEWHERE)).toEqual({
    tab: ['Non reconnu\u202f: ce site n’est pas un portail que Repère connaît.'],
    version: ['2026.11-0'],
    faults: ['Aucun depuis l’ouverture du navigateur.'],
  });
});

test.each([
  ['otherPath', 'Site d’un portail, mais cette partie du site n’en fait pas partie.'],
  ['silent', 'Adresse d’un portail, mais la page ne répond pas\u202f: rechargez-la.'],
  ['noTab', 'Aucun onglet à examiner dans cette fenêtre.'],
] as const)('why a tab is not recognised: %s', (recognition, said) => {
  expect(says({ ...ELSEWHERE, recognition }).tab?.[0]).toBe(said);
});

test('the text to copy holds every line', () => {
  const lines = diagnosisLines(DIAGNOSED, portals, false, '2026.11-0');
  expect(diagnosisText(lines)).toContain('Champ actif, tel que lu\n  Numéro NIL\n  Onze chiffres');
  for (const { name, says } of lines) for (const one of [name, ...says]) expect(diagnosisText(lines)).toContain(one);
});

test('newer answers of ours: those in place, whether they count, and what came of asking for more', () => {
  const card = { pack: 7, day: '2026-11-20', key: 'CC==', beside: '0.1.0', count: 276, bytes: 10 };
  const asked = { day: '2026-11-22', at: 0, says: 'same', where: '' } as const;
  const base = { address: 'https://repere.example/a.json', isManaged: false, isKeyKnown: true, asked };
  const newer = { card, words: '', aside: 'behind' } as const;
  expect(says({ ...ELSEWHERE, newer, fresh: { base, own: null } }).newer).toEqual([
    '276 réponses, fichier du 20 novembre 2026',
    'Cette version de Repère est livrée avec des réponses aussi récentes\u202f: celles de ce fichier sont mises de côté.',
    'Demandé le 22 novembre 2026. Rien de nouveau.',
  ]);
});
