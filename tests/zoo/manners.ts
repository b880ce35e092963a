/** One list in all the ways a page names it, for the packages that draw themselves in the place of a `select`. */
import { SECRET, type ZooField } from './family';

const entries = `<option value="">–</option><option>${SECRET} un</option><option selected>${SECRET} deux</option><option>${SECRET} trois</option>`;
const list = (attributes = '') => `<select ${attributes}>${entries}</select>`;

/** Markup around a list by the id of its part of the page, with the name it gives. */
const MANNERS: Readonly<Record<string, readonly [called: string, html: string, under?: string]>> = {
  for: ['Pays d’exercice', `<label for="pays">Pays d’exercice</label>${list('id="pays"')}`],
  many: ['Usages du certificat', `<label for="usages">Usages du certificat</label>${list('id="usages" multiple')}`],
  around: ['Région', `<label>Région ${list('name="region"')}</label>`],
  aria: ['Département', list('aria-label="Département"')],
  by: ['Mode de raccordement', `<span id="mode">Mode de raccordement</span> ${list('aria-labelledby="mode"')}`],
  row: ['Statut juridique', `<table><tr><td>Statut juridique :</td><td>${list('name="j_idt4:statut"')}</td></tr></table>`],
  term: ['Couloir', `<dl><dt>Couloir</dt><dd>${list()}</dd></dl>`],
  loose: ['Motif', `<div class="form-group"><label>Motif <span class="text-danger">*</span></label>${list('required')}</div>`],
  legend: [
    'Type de carte',
    `<fieldset><legend>Carte à remettre</legend><label for="carte">Type de carte</label><small class="form-text">Comme au registre</small>${list('id="carte"')}</fieldset>`,
    'Carte à remettre',
  ],
};

/** A page with every manner, a footer after it. */
export const MANNERS_PAGE = `<main><form>${Object.entries(MANNERS)
  .map(([id, [, html]]) => `<div id="${id}">${html}</div>`)
  .join('\n')}</form></main><footer>Mentions légales</footer>`;

/** A field for each manner. `control`: what is clicked, within its part; `differs`: by manner, see `ZooField`. */
export function inEveryManner(
  control: (id: string) => string,
  fill: (id: string) => ZooField['fill'],
  differs: Readonly<Record<string, string>> = {},
  by: ZooField['by'] = 'click',
): readonly ZooField[] {
  return Object.entries(MANNERS).map(([id, [called, , under]]) => ({
    at: control(id),
    called,
    fill: fill(id),
    by,
    ...(under && { under }),
    ...(differs[id] && { differs: differs[id] }),
  }));
}
