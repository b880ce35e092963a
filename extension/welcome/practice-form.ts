/** The form of the practice: like those of any site, read by the same rules as a site the user added. */
import type { PageContext } from '../../src/page/context';
import { ownRules, ownSiteId } from '../../src/portal/own-site';

/** How this page is recognised by the reader that runs in it. */
export const HERE = ownRules('exercice');

/** What a content script would tell of the page; the field comes from the reader. In the language of the answers. */
export const PRACTICE_PAGE: PageContext = {
  portal: ownSiteId('exercice'),
  screen: null,
  title: 'Formulaire d’exercice',
  headings: ['Commander des cartes CPS de test'],
  step: null,
  messages: [],
  path: [],
  field: null,
};

/** Labels of its fields: three that answers are about, and one that asks for nothing. */
export const FIELDS = ['Numéro de carte CPS', 'Adresse MSSanté', 'Identité INS qualifiée', 'Nom de la personne'] as const;
