/** A long form is searched once, not at each of its fields; and what changed is seen at once. */
import { afterEach, expect, test, vi } from 'vitest';
import { closePages } from './corpus';
import { made, read } from './made-page';

afterEach(closePages);

const FIELDS = Array.from({ length: 60 }, (_, at) => `<p><label for=c${at}>Champ ${at}</label> <input id=c${at}></p>`).join('');

test('of a page that stays as it is, the next field costs no search of the whole', async () => {
  const page = await made(`<h1>Certificats</h1><form>${FIELDS}</form>`);
  read(page, page.getElementById('c1'));
  const whole = vi.fn();
  const { prototype } = (page.defaultView as typeof globalThis & Window).Document;
  const { querySelectorAll } = prototype;
  prototype.querySelectorAll = function (this: Document, selector: string) {
    whole(selector);
    return querySelectorAll.call(this, selector);
  } as typeof querySelectorAll;
  expect(read(page, page.getElementById('c2')).field?.label).toBe('Champ 2');
  expect(whole.mock.calls).toEqual([]);
  page.body.className = 'other';
  read(page, page.getElementById('c3'));
  expect(whole).toHaveBeenCalled();
});

test.each<[string, (page: Document) => void]>([
  ['put in', (page) => page.querySelector('h1')?.insertAdjacentHTML('afterend', '<p role=alert>Ligne 3 refusée</p>')],
  ['named otherwise', (page) => page.querySelector('p')?.setAttribute('role', 'alert')],
  [
    'put in after a change nobody asked about',
    (page) => {
      page.body.className = 'other';
      page.querySelector('h1')?.insertAdjacentHTML('afterend', '<p role=alert>Ligne 3 refusée</p>');
    },
  ],
])('a message %s in the same moment is read', async (_, change) => {
  const page = await made('<h1>Certificats</h1><p>Ligne 3 refusée</p><input id=f>');
  expect(read(page).messages).toEqual([]);
  change(page);
  expect(read(page).messages).toEqual(['Ligne 3 refusée']);
});

test('a heading that goes, also in an open shadow root', async () => {
  const page = await made('<h1>Certificats</h1><div id=host></div><input id=f>');
  const root = (page.getElementById('host') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<h2>Liste</h2>';
  expect(read(page).headings).toEqual(['Certificats', 'Liste']);
  root.querySelector('h2')?.remove();
  page.querySelector('h1')?.remove();
  expect(read(page).headings).toEqual([]);
});
