import { describe, expect, test } from 'vitest';
import { compileFiles } from '../../../src/build/compile';
import { reviewOf } from '../../../src/build/review';
import { CARTE_FILE as CARTE, CERTIFICAT_FILE as CERTIFICAT, type Edit, problemsAfter, sampleFiles } from './sample-data';

test('the sample has no problem', () => {
  expect(problemsAfter()).toEqual([]);
});

test('what the sources disagree on is told', () => {
  const files = sampleFiles();
  const text = files.get(CERTIFICAT) as string;
  files.set(CERTIFICAT, text.replace('confidence: A', 'confidence: A\nconflict: La FAQ dit un mois, le guide deux.'));
  const { answers, problems } = compileFiles(files);
  expect(problems).toEqual([]);
  expect(answers.map(({ conflict }) => conflict)).toEqual([undefined, 'La FAQ dit un mois, le guide deux.']);
});

/** A fault, the edit that makes it, and all that must be said of it. */
const FAULTS: readonly (readonly [fault: string, edit: Edit, ...said: string[]])[] = [
  [
    'unknown facet value',
    [CARTE, 'produit: [igc-sante]', 'produit: [igc-sant]'],
    `${CARTE}:14: facet "produit" has unknown value "igc-sant". Write "igc-sante", or another of: igc-sante, e-cps.`,
  ],
  [
    'unknown facet',
    [CARTE, '  produit: [', '  produits: ['],
    `${CARTE}:14: "facets.produits" is not a known key. Write "produit".`,
  ],
  [
    'facet value twice',
    [CARTE, 'produit: [igc-sante]', 'produit: [e-cps, e-cps]'],
    `${CARTE}:14: facet "produit" has "e-cps" twice. Write it once.`,
  ],
  [
    'dispositif of another couloir',
    [CARTE, 'dispositif: [dpi]', 'dispositif: [lgc]'],
    `${CARTE}:13: dispositif "lgc" belongs to couloir ville, not to hopital. Write "ville" among the couloirs, or another dispositif.`,
  ],
  [
    'unknown portal',
    [CARTE, 'portals: [igc-sante]', 'portals: [igc-snate]'],
    `${CARTE}:15: unknown portal "igc-snate". Write "igc-sante", or another of: igc-sante.`,
  ],
  [
    'unknown screen',
    [CARTE, 'screens: [igc-sante/demander]', 'screens: [igc-sante/demande]'],
    `${CARTE}:16: unknown screen "igc-sante/demande". Write "igc-sante/demander", or another of: igc-sante/demander.`,
  ],
  [
    'dead related answer',
    [CARTE, 'related: [certificat]', 'related: [certifica]'],
    `${CARTE}:23: the related answer "certifica" does not exist. Write "certificat", or remove it.`,
  ],
  [
    'related to itself',
    [CARTE, 'related: [certificat]', 'related: [carte]'],
    `${CARTE}:23: the answer is related to itself. Write other answers only.`,
  ],
  [
    'id that is not the file name',
    [CARTE, 'id: carte', 'id: cartes'],
    `${CARTE}:2: the id "cartes" is not the name of the file. Write "id: carte", or rename the file cartes.md.`,
  ],
  [
    'id with capitals',
    [CARTE, 'id: carte', 'id: Carte'],
    `${CARTE}:2: "id" is not an id ("Carte"). Write lower-case letters without accent, digits and single hyphens.`,
  ],
  ['missing key', [CARTE, 'confidence: B\n', ''], `${CARTE}:2: "confidence" is missing. Write "confidence:" A, B or C.`],
  ['unknown key', [CARTE, 'keywords:', 'keyword:'], `${CARTE}:10: "keyword" is not a known key. Write "keywords".`],
  [
    'text where a list belongs',
    [CARTE, 'keywords: [F414]', 'keywords: F414'],
    `${CARTE}:10: "keywords" should be a list, not "F414". Write "keywords:" with a list of words, in quotes when they hold ": ".`,
  ],
  [
    'colon that made a map',
    [CARTE, '  - carte perdue', '  - carte : perdue'],
    `${CARTE}:7: "variants.2" should be text, not a map of keys. Write "variants:" with a list of at least five other wordings.`,
  ],
  [
    'empty text',
    [CARTE, '  - carte perdue', '  -'],
    `${CARTE}:7: "variants.2" is empty. Write some text, or remove it where it is optional.`,
  ],
  [
    'too few variants',
    [CARTE, '  - carte perdue\n', ''],
    `${CARTE}:4: 4 distinct variants. Write at least 5 other wordings people would type or read on a page.`,
  ],
  [
    'variant twice, by accents and case',
    [CARTE, 'nouvelle carte', 'Délai de LA carte'],
    `${CARTE}:4: 4 distinct variants. Write at least 5 other wordings people would type or read on a page.`,
    `${CARTE}:9: the variant "délai de la carte" says the same as "Délai de LA carte". Write another wording.`,
  ],
  [
    'wording of another answer',
    [CERTIFICAT, 'certificat prêt', 'Obtenir une carte'],
    `${CERTIFICAT}:4: "Obtenir une carte" is also a wording of ${CARTE}. Write a wording that tells the two questions apart, or keep it in one of them.`,
  ],
  [
    'day that does not exist',
    [CARTE, 'read: 2026-11-22', 'read: 2026-02-30'],
    `${CARTE}:20: "read" is not a day that exists ("2026-02-30"). Write a real date as YYYY-MM-DD, such as 2026-11-22.`,
  ],
  [
    'French date',
    [CARTE, 'review: 2027-02-22', 'review: 22/02/2027'],
    `${CARTE}:22: "review" is not a day that exists ("22/02/2027"). Write a real date as YYYY-MM-DD, such as 2026-11-22.`,
  ],
  [
    'review before reading',
    [CARTE, 'review: 2027-02-22', 'review: 2026-02-22'],
    `${CARTE}:22: the review (2026-02-22) is not after the day of reading (2026-11-22). Write a day after 2026-11-22.`,
  ],
  [
    'calendar over before it was read',
    [CERTIFICAT, 'confidence: A', 'confidence: A\nvalidUntil: 2025-01-01'],
    `${CERTIFICAT}:8: it stopped being valid (2025-01-01) before it was read (2026-11-20). Write a day after 2026-11-20, or remove the answer.`,
  ],
  [
    'review later than its kind gives',
    [CARTE, 'review: 2027-02-22', 'review: 2027-12-22'],
    `${CARTE}:22: the review (2027-12-22) is not earlier than what its kind gives (${reviewOf('carte', 'procedure', '2026-11-22')}). Write a day before ${reviewOf('carte', 'procedure', '2026-11-22')}, or remove it.`,
  ],
  [
    'unknown kind',
    [CARTE, 'kind: procedure', 'kind: proces'],
    `${CARTE}:25: "kind" is not a kind of answer ("proces"). Write one of: definition, procedure, contact, calendar.`,
  ],
  [
    'no English',
    [CERTIFICAT, /en: .*\n/.exec(sampleFiles().get(CERTIFICAT) ?? '')?.[0] ?? '', ''],
    `${CERTIFICAT}:2: "en" is missing. Write "en:" with "question:" and "short:", the question and the first sentence in English.`,
  ],
  [
    'English that is no question',
    [CARTE, 'ask for a card?,', 'ask for a card,'],
    `${CARTE}:26: the English question does not end with "?". Write a question.`,
  ],
  [
    'French quotation marks in English',
    [CARTE, 'the card online.', 'the « card » online.'],
    `${CARTE}:26: French typography in English. Write plain spaces and “ ”.`,
  ],
  [
    'what changed in two sentences',
    [CARTE, 'kind: procedure', 'kind: procedure\nchanged: Le délai est ajouté. La carte aussi.'],
    `${CARTE}:26: "changed" is more than one sentence. Write one sentence that says what changed in the answer, with its full stop.`,
  ],
  [
    'unknown confidence',
    [CARTE, 'confidence: B', 'confidence: D'],
    `${CARTE}:21: "confidence" is not a level of trust ("D"). Write A (confirmed twice), B (one official source) or C (one other source).`,
  ],
  [
    'more confidence than the sources give',
    [CARTE, 'confidence: B', 'confidence: A'],
    `${CARTE}:21: the sources shown do not give the confidence A. Write "confidence: B", or another official source.`,
  ],
  [
    'no source',
    [
      CERTIFICAT,
      '[{ title: Guide, url: https://esante.gouv.fr/a }, { title: Arrêté, url: https://www.legifrance.gouv.fr/b }]',
      '[]',
    ],
    `${CERTIFICAT}:5: "sources" has no source. Write at least one source, with a title and, when it is on the web, its url.`,
  ],
  [
    'broken fingerprint',
    [CERTIFICAT, 'a'.repeat(64), 'abc'],
    `${CERTIFICAT}:8: "fingerprint.sha256" is not a SHA-256 ("abc"). Write 64 hexadecimal digits, lower case.`,
  ],
  [
    'conflict left empty',
    [CERTIFICAT, 'confidence: A', 'confidence: A\nconflict:'],
    `${CERTIFICAT}:8: "conflict" is empty. Write some text, or remove it where it is optional.`,
  ],
  [
    'conflict without full stop',
    [CERTIFICAT, 'confidence: A', 'confidence: A\nconflict: La FAQ dit un mois'],
    `${CERTIFICAT}:8: the conflict sentence does not end with a full stop. Write one sentence that says which sources disagree, and on what, with its full stop.`,
  ],
  [
    'conflict in two sentences',
    [CERTIFICAT, 'confidence: A', 'confidence: A\nconflict: La FAQ dit un mois. Le guide dit deux.'],
    `${CERTIFICAT}:8: "conflict" is more than one sentence. Write one sentence that says which sources disagree, and on what, with its full stop.`,
  ],
  [
    'straight apostrophe in the conflict',
    [CERTIFICAT, 'confidence: A', "confidence: A\nconflict: La FAQ et l'aide se contredisent."],
    `${CERTIFICAT}:8: straight apostrophe in "l'aide". Write the typographic apostrophe ’ (U+2019).`,
  ],
  [
    'http source',
    [CARTE, 'https://industriels', 'http://industriels'],
    `${CARTE}:19: "http://industriels.esante.gouv.fr/faq?f[0]=theme:583" is not https. Write "https://industriels.esante.gouv.fr/faq?f[0]=theme:583", or leave the link out.`,
  ],
  [
    'tracking parameters',
    [CARTE, 'faq?f[0]=theme:583', 'faq?utm_source=x&f[0]=theme:583&mc_cid=1#q'],
    `${CARTE}:19: "https://industriels.esante.gouv.fr/faq?utm_source=x&f[0]=theme:583&mc_cid=1#q" has a tracking parameter (utm_source, mc_cid). Write "https://industriels.esante.gouv.fr/faq?f[0]=theme:583#q".`,
  ],
  [
    'straight apostrophe in the question',
    [CARTE, 'demander une carte', "demander l'accès"],
    `${CARTE}:3: straight apostrophe in "l'accès". Write the typographic apostrophe ’ (U+2019).`,
  ],
  [
    'ordinary space before ?',
    [CARTE, 'une carte\u202F?', 'une carte ?'],
    `${CARTE}:3: ordinary space before the mark in "carte ?". Write a narrow no-break space (U+202F) before : ; ? !.`,
  ],
];

describe('a fault in the front matter is told at its line with what to write', () => {
  for (const [fault, edit, ...said] of FAULTS) {
    test(fault, () => expect(problemsAfter(edit)).toEqual(said));
  }
});
