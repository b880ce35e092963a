import { describe, expect, test } from 'vitest';
import { CARTE_FILE as CARTE, type Edit, problemsAfter } from './sample-data';

const FACETS = 'data/facets.yaml';
const PORTALS = 'data/portals.json';
const THESAURUS = 'data/thesaurus.yaml';
const FORMS = '  forms: [carte, appli CPS]\n';
const EXAMPLE = '"https://pfc.eservices.esante.gouv.fr/pfcng-ihm/"';
const OTHER_PORTAL = `  ,{
    "id": "isc", "name": "iSC", "about": "comptes", "places": [{ "host": "isconnect.esante.gouv.fr" }],
    "screens": [], "pinned": [], "alerts": [], "contacts": [],
    "examples": ["https://isconnect.esante.gouv.fr/", "https://isconnect.esante.gouv.fr/a", "https://isconnect.esante.gouv.fr/b", "https://pfc.eservices.esante.gouv.fr/y"]
  }
]`;

/** A fault, the edit that makes it, and all that must be said of it. */
const FAULTS: readonly (readonly [fault: string, edit: Edit, ...said: string[]])[] = [
  [
    'facets: unknown couloir',
    [FACETS, '[ville] }', '[vile] }'],
    `${FACETS}:9: unknown couloir "vile". Write "ville", or another of: hopital, ville.`,
  ],
  [
    'facets: couloir of a product',
    [FACETS, 'aliases: [IGC]', 'couloirs: [ville]'],
    `${FACETS}:13: "igc-sante" of "produit" has couloirs. Write couloirs for dispositifs only.`,
  ],
  [
    'facets: one spelling, two values',
    [FACETS, 'aliases: [IGC]', 'aliases: [Appli cps]'],
    `${FACETS}:14: "appli CPS" names both "igc-sante" and "e-cps" of "produit". Write it for one of them.`,
  ],
  [
    'facets: unknown filter',
    [FACETS, 'name: theme', 'name: thème'],
    `${FACETS}:15: "4.name" is not a filter ("thème"). Write one of: offre, couloir, dispositif, produit, theme.`,
  ],
  [
    'facets: id twice',
    [FACETS, 'id: e-cps', 'id: igc-sante'],
    `${FACETS}:14: the value id "igc-sante" is already taken. Write another id.`,
  ],
  [
    'portals: unknown key',
    [PORTALS, '"about"', '"abuot"'],
    `${PORTALS}:2: "0.about" is missing. Write "about": with a few words on what it is for.`,
    `${PORTALS}:5: "0.abuot" is not a known key. Write "about".`,
  ],
  [
    'portals: host with a path',
    [PORTALS, 'pfc.eservices.esante.gouv.fr" }', 'https://pfc.eservices.esante.gouv.fr/" }'],
    `${PORTALS}:6: "0.places.0.host" is not a host ("https://pfc.eservices.esante.gouv.fr/"). Write a host alone, lower case, such as interop.esante.gouv.fr.`,
  ],
  [
    'portals: dead pinned answer',
    [PORTALS, '    "pinned": ["carte"],\n    "alerts"', '    "pinned": ["cartes"],\n    "alerts"'],
    `${PORTALS}:10: the answer "cartes" does not exist. Write "carte".`,
  ],
  [
    'portals: unknown value of a proposed filter',
    [PORTALS, '"pinned": ["carte"],\n    "alerts"', '"pinned": ["carte"],\n    "facets": { "offre": ["segru"] },\n    "alerts"'],
    `${PORTALS}:11: facet "offre" has unknown value "segru". Write "segur", or another of: segur.`,
  ],
  [
    'portals: unknown filter proposed on a screen',
    [PORTALS, '"pinned": ["carte"] }', '"pinned": ["carte"], "facets": { "ofre": ["segur"] } }'],
    `${PORTALS}:8: "0.screens.0.facets.ofre" is not a known key. Write "offre".`,
  ],
  [
    'portals: a filter that hides an answer written for the screen',
    [PORTALS, '"words": ["demande"], "pinned": ["carte"]', '"words": ["demande"], "facets": { "produit": ["e-cps"] }'],
    `${PORTALS}:8: the filter produit e-cps hides "carte", which is pinned on screen "demander". Write igc-sante among its values, or remove the filter there.`,
  ],
  [
    'portals: two examples',
    [PORTALS, ', "https://pfc.eservices.esante.gouv.fr/x"', ''],
    `${PORTALS}:15: "igc-sante" has 2 distinct examples. Write at least 3 https addresses of its pages, with and without a path.`,
  ],
  [
    'portals: proposed dispositif of another couloir',
    [PORTALS, '"pinned": ["carte"] }', '"pinned": ["carte"], "facets": { "couloir": ["ville"], "dispositif": ["dpi"] } }'],
    `${PORTALS}:8: dispositif "dpi" belongs to couloir hopital, not to ville. Write "hopital" among the couloirs, or another dispositif.`,
    `${PORTALS}:8: the filter couloir ville hides "carte", which is pinned on screen "demander". Write hopital among its values, or remove the filter there.`,
  ],
  [
    'portals: dead answer of a screen',
    [PORTALS, '"pinned": ["carte"] }', '"pinned": ["zzz"] }'],
    `${PORTALS}:8: the answer "zzz" does not exist. Write the id of an answer of data/answers.`,
  ],
  [
    'portals: dead answer of an alert',
    [PORTALS, '"answer": "carte"', '"answer": "cart"'],
    `${PORTALS}:12: the answer "cart" does not exist. Write "carte".`,
  ],
  [
    'portals: screen nothing tells apart',
    [PORTALS, ' "words": ["demande"],', ''],
    `${PORTALS}:8: nothing tells the screen "demander" apart. Write "paths" or "words" for it.`,
  ],
  [
    'portals: contact',
    [PORTALS, 'mailto:support@example.org', 'support@example.org'],
    `${PORTALS}:14: "0.contacts.0.url" is not a contact ("support@example.org"). Write an address in https:// or mailto:.`,
  ],
  [
    'portals: address of the official FAQ',
    [PORTALS, '"contacts": [', '"faq": "http://faq.example.org/", "contacts": ['],
    `${PORTALS}:14: "http://faq.example.org/" is not https. Write "https://faq.example.org/", or leave the link out.`,
  ],
  [
    'portals: example of nobody',
    [PORTALS, EXAMPLE, '"https://pfc.example.org/"'],
    `${PORTALS}:16: the example https://pfc.example.org/ of "igc-sante" is recognised as no portal. Write a place that holds it, or another example.`,
  ],
  [
    'portals: example of another',
    [PORTALS, '\n]\n', `\n${OTHER_PORTAL}\n`],
    `${PORTALS}:22: the example https://pfc.eservices.esante.gouv.fr/y of "isc" is recognised as "igc-sante". Write a longer path for it in "isc", or "except" in "igc-sante".`,
  ],
  [
    'portals: typography',
    [PORTALS, 'Insérez la carte.', "Insérez l'autre carte."],
    `${PORTALS}:12: straight apostrophe in "l'autre". Write the typographic apostrophe ’ (U+2019).`,
  ],
  [
    'thesaurus: unknown kind',
    [THESAURUS, 'kind: same', 'kind: synonym'],
    `${THESAURUS}:2: "0.kind" is not a kind of entry ("synonym"). Write same, acronym or narrower.`,
  ],
  [
    'thesaurus: one form',
    [THESAURUS, FORMS, '  forms: [carte]\n'],
    `${THESAURUS}:3: "carte-cps" has one form, so it links nothing. Write a second form, or remove the entry.`,
  ],
  [
    'thesaurus: stop word swallowed',
    [THESAURUS, FORMS, '  forms: [carte, avec]\n'],
    `${THESAURUS}:3: "avec" holds only words that search drops. Write a form with a word of its own, or an acronym in capitals.`,
  ],
  [
    'thesaurus: same form to search',
    [THESAURUS, FORMS, '  forms: [carte, Cartes]\n'],
    `${THESAURUS}:3: search reads "Cartes" as "carte". Write it once.`,
  ],
  [
    'thesaurus: form of two entries',
    [THESAURUS, FORMS, `${FORMS}- { id: titre, kind: same, forms: [certificat, carte] }\n`],
    `${THESAURUS}:4: "carte" is also a form of "carte-cps". Write it in one entry only, or a "context" for it in both.`,
  ],
  [
    'thesaurus: context of no form',
    [THESAURUS, FORMS, `${FORMS}  context: { badge: [lecteur] }\n`],
    `${THESAURUS}:4: context for "badge", which is not a form of "carte-cps". Write one of its forms, spelled alike.`,
  ],
  [
    'thesaurus: used by no answer',
    [THESAURUS, FORMS, '  forms: [scanner, radiographie]\n'],
    `${THESAURUS}:1: no answer uses a form of "carte-cps". Write a form that stands in an answer, or remove the entry.`,
  ],
  [
    'thesaurus: narrower than nothing',
    [THESAURUS, 'kind: same', 'kind: narrower'],
    `${THESAURUS}:1: "carte-cps" leads to nothing. Write "to:" with narrower forms.`,
    `${THESAURUS}:1: no answer uses a form of "carte-cps". Write a form that stands in an answer, or remove the entry.`,
  ],
  [
    'thesaurus: circle',
    [
      THESAURUS,
      FORMS,
      `${FORMS}- { id: a, kind: narrower, forms: [carte], to: [certificat] }\n- { id: b, kind: narrower, forms: [certificat], to: [carte] }\n`,
    ],
    `${THESAURUS}:4: "a" leads back to itself through "b", "a". Write only narrower forms under "to".`,
    `${THESAURUS}:5: "b" leads back to itself through "a", "b". Write only narrower forms under "to".`,
  ],
];

describe('a fault in portals, facets or thesaurus is told at its line with what to write', () => {
  for (const [fault, edit, ...said] of FAULTS) {
    test(fault, () => expect(problemsAfter(edit)).toEqual(said));
  }
});

test('a broken portal is not held against the answers that name it', () => {
  expect(problemsAfter([PORTALS, '"name": "IGC-Santé"', '"name": ""'], [CARTE, 'id: carte', 'id: cart'])).toEqual([
    `${CARTE}:2: the id "cart" is not the name of the file. Write "id: carte", or rename the file cart.md.`,
    `${PORTALS}:4: "0.name" is empty. Write some text, or remove it where it is optional.`,
  ]);
});

test('a screen whose portal the answer does not name', () => {
  const portals = `${OTHER_PORTAL.replace(', "https://pfc.eservices.esante.gouv.fr/y"', '')}\n`;
  expect(problemsAfter([PORTALS, '\n]\n', `\n${portals}`], [CARTE, 'portals: [igc-sante]', 'portals: [isc]'])).toEqual([
    `${CARTE}:16: screen "igc-sante/demander" is of a portal the answer does not name. Write "igc-sante" among its portals.`,
  ]);
});
