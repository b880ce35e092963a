/** What names a field in a table: heads, rows and labels, and never a cell of data. */
import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page';
import { closePages } from './corpus';
import { ADDRESS, labelIn, made, PORTAL, read } from './made-page';

afterEach(closePages);

describe('tables', () => {
  test.each([
    ['a head over two columns', '<table><tr><th colspan=2>Contact<th>Rôle<tr><td><input><td><input id=f><td></table>', 'Contact'],
    [
      'a head over two rows',
      '<table><tr><th rowspan=2>Nom<th colspan=2>Contact<tr><th>Courriel<th>Téléphone<tr><td>x<td><input><td><input id=f></table>',
      'Téléphone',
    ],
    [
      'a cell that spans two rows of data',
      '<table><tr><th>Lot<th>Clé<th>Date<tr><td rowspan=2>Bleu<td>x<td>y<tr><td><input id=f><td>z</table>',
      'Clé',
    ],
    ['heads named by headers', '<table><tr><th id=h1>Clé<th id=h2>Date<tr><td headers=h2><input id=f></table>', 'Date'],
    [
      'heads in a table of their own',
      '<div><div><table><tr><th>Lot<th>Clé publique</table></div><div><table><tr><td>Lot bleu<td><input id=f></table></div></div>',
      'Clé publique',
    ],
    [
      'heads in cells of a thead',
      '<table><thead><tr><td>Lot<td>Clé publique</thead><tr><td>Lot bleu<td><input id=f></table>',
      'Clé publique',
    ],
    [
      'a grid of roles',
      '<div role=grid><div role=row><span role=columnheader>Lot</span><span role=columnheader>Clé</span></div><div role=row><span role=gridcell>Bleu</span><span role=gridcell><input id=f></span></div></div>',
      'Clé',
    ],
    [
      'a grid that says its columns',
      '<div role=grid><div role=row><b role=columnheader aria-colindex=3>Clé</b><b role=columnheader aria-colindex=2>Lot</b></div><div role=row><i role=gridcell aria-colindex=3><input id=f></i></div></div>',
      'Clé',
    ],
    ['labels in the row above', '<table><tr><td>Nom<td>Adresse<tr><td><input><td><input id=f></table>', 'Adresse'],
    ['labels in the row above, the first', '<table><tr><td>Nom<td>Adresse<tr><td><input id=f><td><input></table>', 'Nom'],
    [
      'rows of labels and controls in turn',
      '<table><tr><td>A<td>B<tr><td><input><td><input><tr><td>Ville<td>Pays<tr><td><input><td><select id=f></select></table>',
      'Pays',
    ],
  ])('%s', async (_, html, label) => expect(await labelIn(html)).toBe(label));

  test('a data cell is no name, nor is the row of one', async () => {
    const under = await made('<table><tr><th>Titulaire<th></th><tr><td>SECRET<td><input id=f></table>');
    expect(JSON.stringify(read(under))).not.toContain('SECRET');
    const row = await made('<table><tr><td>SECRET 1<td>SECRET actif<td><select id=f><option>x</select></table>');
    expect(JSON.stringify(read(row))).not.toContain('SECRET');
    const heads = await made('<table><tr><th>Nom<th>Courriel<tr><td>SECRET<td><input id=f></table>');
    expect(read(heads).field).toMatchObject({ label: 'Courriel', legend: null });
  });

  test('a row is read where the portal says that its words are its own', async () => {
    const page = await made(
      '<table><tr><th>Étape<th>Auteur<th>Preuve<tr><td>Envoyer l’archive<td>SECRET<td><input id=f></table>',
    );
    const portal = { ...PORTAL, rows: [['Étape']] };
    expect(readPage(page, ADDRESS, portal, page.querySelector('#f'))?.field).toMatchObject({
      label: 'Preuve',
      legend: 'Envoyer l’archive',
    });
    expect(read(page).field?.legend).toBeNull();
  });

  test('the head above the head is the legend', async () => {
    const page = await made(
      '<table><tr><th colspan=2>Contact technique<th>Rôle<tr><th>Nom<th>Courriel<th><tr><td><input><td><input id=f><td></table>',
    );
    expect(read(page).field).toMatchObject({ label: 'Courriel', legend: 'Contact technique' });
  });
});
