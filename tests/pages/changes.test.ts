/** A long form is searched once, not at each of its fields; and what changed is seen at once. */
import { afterEach, expect, test } from 'vitest';
import { closePages } from './corpus';
import { made, read } from './made-page';

afterEach(closePages);

const FIELDS = Array.from({ length: 60 }, (_, at) => `<p><label for=c${at}>Champ ${at}</label> <input id=c${at}></p>`).join('');

/** What is sought in the whole page from now on. */
function searches(page: Document): string[] {
  const whole: string[] = [];
  const { prototype } = (page.defaultView as typeof globalThis & Window).Document;
  const { querySelectorAll } = prototype;
  prototype.querySelectorAll = function (this: Document, selector: string) {
    whole.push(selector);
    return querySelectorAll.call(this, selector);
  } as typeof querySelectorAll;
  return whole;
}

test('of a page that stays as it is, the next field costs no search of the whole', async () => {
  const page = await made(`<h1>Certificats</h1><form>${FIELDS}</form>`);
  read(page, page.getElementById('c1'));
  const whole = searches(page);
  expect(read(page, page.getElementById('c2')).field?.label).toBe('Champ 2');
  expect(whole).toEqual([]);
});

test('nor of one that marks the field with the focus', async () => {
  const page = await made(`<h1>Certificats</h1><form>${FIELDS}</form>`);
  read(page, page.getElementById('c1'));
  const whole = searches(page);
  (page.getElementById('c2')?.parentElement as Element).className = 'focused';
  page.getElementById('c1')?.setAttribute('aria-invalid', 'false');
  expect(read(page, page.getElementById('c2')).field?.label).toBe('Champ 2');
  expect(whole).toEqual([]);
});

test('a page that changes all the time is sought anew', async () => {
  const page = await made(`<h1>Certificats</h1><form>${FIELDS}</form>`);
  read(page, page.getElementById('c1'));
  const whole = searches(page);
  for (const field of [...page.querySelectorAll('input'), ...page.querySelectorAll('p')]) field.className = 'other';
  whole.length = 0;
  expect(read(page, page.getElementById('c2')).field?.label).toBe('Champ 2');
  expect(whole).toContain('label[for]');
});

test.each<[string, string, (page: Document) => void]>([
  ['points elsewhere', 'Champ 1', (page) => page.querySelector('[for=c1]')?.setAttribute('for', 'c2')],
  ['is put in', 'Nom', (page) => page.querySelector('h1')?.insertAdjacentHTML('afterend', '<p><label for=c2>Nom</label></p>')],
  [
    'goes with what is around it, and is another there',
    'Champ 1',
    (page) => {
      page.querySelector('[for=c1]')?.setAttribute('for', 'c2');
      const gone = page.querySelectorAll('[for=c2]')[1]?.parentElement as Element;
      gone.replaceWith(page.getElementById('c2') as Element);
      gone.querySelector('label')?.removeAttribute('for');
    },
  ],
])('a label that %s in the same moment is read', async (_, label, change) => {
  const page = await made(`<h1>Certificats</h1><form>${FIELDS}</form>`);
  expect(read(page, page.getElementById('c2')).field?.label).toBe('Champ 2');
  change(page);
  expect(read(page, page.getElementById('c2')).field?.label).toContain(label);
  expect(read(page, page.getElementById('c3')).field?.label).toBe('Champ 3');
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
