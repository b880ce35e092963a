import { compileFiles } from '../../../src/build/compile';
import { printProblem } from '../../../src/build/problem';

/** Two answers, one portal, five filters, one synonym: the least `data/` without a problem. Lines are counted in tests. */
const CARTE = `---
id: carte
question: Comment demander une carte ?
variants:
  - obtenir une carte
  - commander ma carte
  - carte perdue
  - nouvelle carte
  - délai de la carte
keywords: [F414]
facets:
  couloir: [hopital]
  dispositif: [dpi]
  produit: [igc-sante]
portals: [igc-sante]
screens: [igc-sante/demander]
sources:
  - title: FAQ des industriels
    url: https://industriels.esante.gouv.fr/faq?f[0]=theme:583
read: 2026-11-22
confidence: B
review: 2027-02-22
related: [certificat]
fingerprint: { of: official-text, sha256: ${'0'.repeat(64)} }
---
La carte se demande en ligne.

1. Ouvrez la **plateforme**.
2. Suivez [le guide](https://esante.gouv.fr/guides).
`;

const CERTIFICAT = `---
id: certificat
question: Où retirer un certificat ?
variants: [retirer mon certificat, certificat prêt, télécharger le certificat, certificat de test, appli CPS]
sources: [{ title: Documents reçus en mai }]
read: 2026-11-20
confidence: A
fingerprint: { of: reading-notes, sha256: ${'a'.repeat(64)} }
---
Le certificat se retire avec la carte.
`;

const FACETS = `- { name: offre, label: Offre, values: [{ id: segur, label: Ségur }] }
- name: couloir
  label: Couloir
  values: [{ id: hopital, label: Hôpital }, { id: ville, label: Ville }]
- name: dispositif
  label: Dispositif
  values:
    - { id: dpi, label: DPI, couloirs: [hopital] }
    - { id: lgc, label: LGC, couloirs: [ville] }
- name: produit
  label: Produit
  values:
    - { id: igc-sante, label: IGC-Santé, aliases: [IGC] }
    - { id: e-cps, label: e-CPS, aliases: [appli CPS] }
- { name: theme, label: Thème, values: [{ id: compte, label: Compte }] }
`;

const PORTALS = `[
  {
    "id": "igc-sante",
    "name": "IGC-Santé",
    "about": "certificats",
    "places": [{ "host": "pfc.eservices.esante.gouv.fr" }],
    "screens": [
      { "id": "demander", "name": "Demander", "words": ["demande"], "pinned": ["carte"] }
    ],
    "pinned": ["carte"],
    "alerts": [
      { "id": "carte", "title": "Carte", "text": "Insérez la carte.", "answer": "carte" }
    ],
    "contacts": [{ "label": "Support", "url": "mailto:support@example.org" }],
    "examples": [
      "https://pfc.eservices.esante.gouv.fr/pfcng-ihm/", "https://pfc.eservices.esante.gouv.fr/", "https://pfc.eservices.esante.gouv.fr/x"
    ]
  }
]
`;

const THESAURUS = `- id: carte-cps
  kind: same
  forms: [carte, appli CPS]
`;

const SCOPES = `- { id: dispositif, facet: dispositif }
- id: vague
  values: [{ id: vague-1, label: "1", words: [vague 1] }, { id: vague-2, label: "2", words: [vague 2] }]
`;

export const CARTE_FILE = 'data/answers/igc/carte.md';
export const CERTIFICAT_FILE = 'data/answers/igc/certificat.md';

/** The sample data, by path. */
export function sampleFiles(): Map<string, string> {
  return new Map([
    [CARTE_FILE, CARTE],
    [CERTIFICAT_FILE, CERTIFICAT],
    ['data/facets.yaml', FACETS],
    ['data/portals.json', PORTALS],
    ['data/scopes.yaml', SCOPES],
    ['data/thesaurus.yaml', THESAURUS],
  ]);
}

/** One edit of a file: text found once, and what replaces it. */
export type Edit = readonly [file: string, from: string, to: string];

/** The printed problems of the sample after some edits. */
export function problemsAfter(...edits: readonly Edit[]): string[] {
  const files = sampleFiles();
  for (const [file, from, to] of edits) {
    const text = files.get(file) ?? '';
    if (text.split(from).length !== 2) throw new Error(`"${from}" stands ${text.split(from).length - 1} times in ${file}`);
    files.set(
      file,
      text.replace(from, () => to),
    );
  }
  return compileFiles(files).problems.map(printProblem);
}
