/** Which words of what names a field are its name: marks, icons, help and slots. */
import { afterEach, describe, expect, test } from 'vitest';
import { closePages } from './corpus';
import { labelIn, made, read } from './made-page';

afterEach(closePages);

describe('words of a name', () => {
  test.each([
    ['a place to break a word', '<label for=f>Établis<wbr>sement</label><input id=f>', 'Établissement'],
    ['a letter of its own', '<label for=f><span>N</span>uméro</label><input id=f>', 'Numéro'],
    ['blocks are words', '<label for=f><div>Nom</div><div>complet</div></label><input id=f>', 'Nom complet'],
    ['a line break is a space', '<label for=f>Nom<br>complet</label><input id=f>', 'Nom complet'],
    ['an icon of letters', '<label for=f><i class=material-icons>info</i>Numéro</label><input id=f>', 'Numéro'],
    ['an icon by its font', '<label for=f><b style="font-family:MyIcons">home</b>Numéro</label><input id=f>', 'Numéro'],
    ['an icon element', '<label for=f><mat-icon>edit</mat-icon>Numéro</label><input id=f>', 'Numéro'],
    ['marks', '<label for=f>Numéro <abbr title=obligatoire>*</abbr></label><input id=f>', 'Numéro'],
    ['a mark in words', '<label for=f>Numéro <span>(champ obligatoire)</span></label><input id=f>', 'Numéro'],
    ['a mark in an attribute', '<input id=f aria-label="Numéro (facultatif)">', 'Numéro'],
    ['a box that is called so', '<label><input type=checkbox id=f> Obligatoire</label>', 'Obligatoire'],
    [
      'help within',
      '<label for=f>Numéro <button>?</button><img alt=Aide><span class=help-text>Neuf chiffres</span></label><input id=f>',
      'Numéro',
    ],
    ['help set higher', '<label for=f>Numéro<sup>?</sup></label><input id=f>', 'Numéro'],
    ['the format of a thing', '<label for=f>Format d’échange</label><input id=f>', 'Format d’échange'],
    ['a format alone', '<label for=f>Format</label><input id=f>', 'Format'],
    ['an icon that is asked for', '<label for=f>Icône</label><input id=f>', 'Icône'],
    [
      'an aside for screen readers',
      '<label for=f>Numéro <span style="position:absolute;width:1px;height:1px;overflow:hidden">, chiffres uniquement,</span></label><input id=f>',
      'Numéro',
    ],
    ['the same in sight', '<label for=f>Numéro <span>(FINESS)</span></label><input id=f>', 'Numéro (FINESS)'],
    [
      'a name wholly for screen readers',
      '<label for=f style="position:absolute;width:1px;height:1px;overflow:hidden">Numéro <span>(FINESS)</span></label><input id=f>',
      'Numéro (FINESS)',
    ],
    [
      'a link is a word',
      '<label><input type=checkbox id=f> J’accepte les <a href=#>conditions</a></label>',
      'J’accepte les conditions',
    ],
  ])('%s', async (_, html, label) => expect(await labelIn(html)).toBe(label));

  test('a slot says what it is given, else its own words', async () => {
    const inner =
      '<template shadowrootmode=open><p><slot name=before>Avant</slot></p><label for=c><slot>Libellé</slot></label><input id=c></template>';
    const label = async (given: string) => {
      const page = await made(`<x-a>${inner}${given}</x-a>`);
      return read(page, page.querySelector('x-a')?.shadowRoot?.querySelector('input') ?? null).field?.label;
    };
    expect(await label('Clé publique')).toBe('Clé publique');
    expect(await label('<b>Clé</b> publique')).toBe('Clé publique');
    expect(await label('')).toBe('Libellé');
  });

  test('an empty slot takes nothing of the component before', async () => {
    const page = await made(
      '<p>Autre</p><x-a><template shadowrootmode=open><label for=c><slot></slot></label><input id=c></template></x-a>',
    );
    const field = page.querySelector('x-a')?.shadowRoot?.querySelector('input') ?? null;
    expect(read(page, field).field?.label).toBe('Autre');
  });
});
