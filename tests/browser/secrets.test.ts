/** Value-blindness (trial 21): every kind of control holds a secret, and no secret is found in anything we touch. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { noticing } from './kit/notice';
import { PORTAL_URL } from './kit/portal-page';
import { hear, noted, noteMessages, press, pressNamed, shown, type Tab, until } from './kit/stage';

const SECRET = 'Zoiseau';
/** Controls by id. Each is labelled « Carte CPS de test <id> » and holds a secret of its own. */
const CONTROLS: Record<string, string> = {
  texte: `<input value="${SECRET}-texte">`,
  motdepasse: `<input type="password" value="${SECRET}-motdepasse">`,
  courriel: `<input type="email" value="${SECRET}@courriel.example">`,
  telephone: `<input type="tel" value="${SECRET}-telephone">`,
  adresse: `<input type="url" value="https://${SECRET}.example/">`,
  recherche: `<input type="search" value="${SECRET}-recherche">`,
  nombre: '<input type="number" value="749913374">',
  date: '<input type="date" value="1913-07-04">',
  case: `<input type="checkbox" checked value="${SECRET}-case">`,
  bouton: `<input type="radio" checked value="${SECRET}-bouton">`,
  fichier: '<input type="file">',
  liste: `<select><option>Autre</option><option selected value="${SECRET}-valeur">${SECRET}-choix</option></select>`,
  zone: `<textarea>${SECRET}-zone</textarea>`,
  editeur: `<div contenteditable role="textbox">${SECRET}-editeur</div>`,
  combo: `<div tabindex="0" role="combobox">${SECRET}-combo</div>`,
  cache: `<input type="hidden" value="${SECRET}-cache">`,
};
const FOCUSABLE = Object.keys(CONTROLS).filter((id) => id !== 'cache');
const FOUND = new RegExp(`${SECRET}|749913374|1913-07-04|4 juillet 1913`, 'i');

let heard: () => Promise<string[]>;
let tab: Tab;

test.beforeAll(async () => {
  stage.serve(PORTAL_URL, page());
  heard = await hear(stage);
  tab = await stage.open(PORTAL_URL);
  await tab.evaluate((secret) => {
    const files = new DataTransfer();
    files.items.add(new File([secret], `${secret}-fichier.pdf`));
    (document.querySelector('#fichier') as HTMLInputElement).files = files.files;
  }, SECRET);
});

test('every control is focused, typed in and read about, and no secret is in messages, sidebar, storage or clipboard', async () => {
  const sidebar = await tab.sidebar();
  const rendered: string[] = [];
  await noteMessages(sidebar);
  for (const id of FOCUSABLE) {
    await tab.focus(`#${id}`);
    if (['texte', 'motdepasse', 'zone', 'editeur'].includes(id)) await tab.type(`${SECRET}!`);
    await until(`« ${id} » read`, heard, (messages) => messages.some((message) => message.includes(label(id))));
    rendered.push(await sidebar.evaluate(() => document.documentElement.outerHTML));
  }
  await until(
    'the last field shown',
    () => shown(sidebar, '[data-region="champ"]'),
    (text) => text.includes(label(FOCUSABLE.at(-1) as string)),
  );
  await press(sidebar, '[data-answer]');
  const copied = await noticing(sidebar, '[data-action="copy"].is-done');
  await pressNamed(sidebar, 'Copier');
  expect(await until('the copy said', copied)).toContain('Copié');
  await pressNamed(sidebar, 'Oui');

  const { text, html } = await stage.paste();
  const kept = await stage.storage();
  expect(text).not.toBe('');
  const everything = {
    'messages to the background': await heard(),
    'messages to the sidebar': await noted(sidebar),
    'the sidebar': [...rendered, await sidebar.evaluate(() => document.documentElement.outerHTML + location.href)],
    'the storage': [JSON.stringify(kept)],
    'the clipboard': [text, html],
  };
  for (const [where, pieces] of Object.entries(everything)) {
    expect(
      pieces.filter((piece) => FOUND.test(piece)),
      where,
    ).toEqual([]);
  }
});

function label(id: string): string {
  return `Carte CPS de test ${id}`;
}

function page(): string {
  const rows = Object.entries(CONTROLS).map(([id, control]) => {
    const named = control.replace(/^<(\w+)/, `<$1 id="${id}" aria-labelledby="nom-${id}"`);
    return `<p><label id="nom-${id}" for="${id}">${label(id)}</label> ${named}</p>`;
  });
  return `<!doctype html><html lang="fr"><title>IGC-Santé : demander un certificat</title>
    <h1>Demander un nouveau produit de certification</h1><form>${rows.join('\n')}</form></html>`;
}
