/** The settings page without an extension around it: every section acts, says so, and stays clean, narrow and in the dark. */
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import { Options } from '../../extension/options/options';
import english from '../../extension/public/_locales/en/messages.json';
import french from '../../extension/public/_locales/fr/messages.json';
import { setWords } from '../../extension/words/words';
import { appears } from './gallery/appears';
import { type GivenOptions, optionsStub } from './gallery/options-stub';
import { FULL, SITE } from './gallery/sample-settings';
import { outside, small } from './layout';

const PAUSED = { ...FULL, pausedUntil: Date.now() + 1_800_000 };

async function open(given: GivenOptions = {}, portals = 'Portails') {
  const stub = optionsStub(given);
  render(<Options surface={stub.surface} />, { container: document.body.appendChild(document.createElement('div')) });
  await expect.element(page.getByRole('heading', { name: portals, level: 2 })).toBeVisible();
  return stub;
}

beforeEach(() => page.viewport(1100, 900));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  delete document.documentElement.dataset.theme;
});

describe.each([
  ['at rest', {}],
  ['with everything', { local: PAUSED, sites: [SITE] }],
])('%s', (_, given) => {
  test.each(['light', 'dark'])('breaks no rule of axe, %s, nor does the question before erasing', async (theme) => {
    document.documentElement.dataset.theme = theme;
    await open(given);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test.each([320, 700, 1100])('fits %i px, with targets of 24 px', async (width) => {
    await page.viewport(width, 900);
    document.body.style.inlineSize = `${width}px`;
    await open(given);
    expect(outside(document.body)).toEqual([]);
    expect(small(document.body, 24)).toEqual([]);
    expect(document.body.textContent).not.toContain('\\u');
    document.body.style.inlineSize = '';
  });
});

describe('portals', () => {
  test('a mode is chosen with the keyboard and said', async () => {
    const { changes } = await open();
    const group = page.getByRole('radiogroup', { name: 'Convergence' });
    expect(group.getByRole('radio', { checked: true }).element()).toHaveProperty('value', 'open');
    (group.getByRole('radio', { checked: true }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(changes).toEqual([{ key: 'modes', portal: 'convergence', to: 'button' }]);
    await expect.element(page.getByText('Convergence\u202f: Bouton seul')).toBeInTheDocument();
  });

  test('« partout » shows on every portal; a portal’s own choice ends it and leaves the others as they were', async () => {
    const { surface } = await open({ local: { everywhere: 'button', modes: { psc: 'never' } } });
    await page.getByRole('radiogroup', { name: 'Convergence' }).getByText('Jamais').click();
    const { everywhere, modes } = await surface.settings.store.read();
    expect({ everywhere, modes }).toEqual({
      everywhere: null,
      modes: { convergence: 'never', psc: 'button', 'igc-sante': 'button' },
    });
  });

  test('a pause says its end and stops at once', async () => {
    const { changes } = await open({ local: PAUSED });
    await expect.element(page.getByText(/Suspendu jusqu’à \d+\u00a0h\u00a0\d\d/)).toBeVisible();
    await page.getByRole('button', { name: 'Reprendre' }).click();
    expect(changes).toEqual([{ key: 'pausedUntil', to: null }]);
    await page.getByRole('button', { name: 'Suspendre une heure' }).click();
    await expect.element(page.getByRole('button', { name: 'Reprendre' })).toBeVisible();
  });
});

describe('taking back', () => {
  test('a hidden answer is named and restored; the focus goes on to the next one, then to the sentence', async () => {
    const { changes } = await open({ local: PAUSED });
    await page.getByRole('button', { name: 'Rétablir\u202f: Comment obtenir des cartes' }).click();
    expect(changes).toEqual([{ key: 'notRelevant', remove: (FULL.notRelevant as unknown[])[0] }]);
    expect(document.activeElement?.textContent).toBe('Rétablir\u202f: gone');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Aucune réponse n’est masquée.');
  });

  test('a signal counts again, a layout goes back', async () => {
    const { surface } = await open({ local: PAUSED });
    await page.getByRole('button', { name: 'Rétablir\u202f: Titre de la page' }).click();
    await expect.element(page.getByText('420\u00a0px, à gauche, par-dessus la page')).toBeVisible();
    await page.getByRole('button', { name: 'Réinitialiser\u202f: Convergence' }).click();
    const { mutedSignals, layout } = await surface.settings.store.read();
    expect([mutedSignals, Object.keys(layout)]).toEqual([[], ['igc-sante']]);
  });

  test('switches and colours', async () => {
    const { changes } = await open();
    await page.getByRole('checkbox', { name: 'Annoncer les suggestions du champ' }).click();
    await page.getByRole('radiogroup', { name: 'Couleurs' }).getByText('Sombre').click();
    expect(changes).toEqual([
      { key: 'announceField', to: true },
      { key: 'theme', to: 'dark' },
    ]);
  });
});

describe('privacy', () => {
  test('counts what is stored, and says what it does not know', async () => {
    await open({ local: { ...FULL, ofTomorrow: 1 }, session: { closed: { psc: true } } });
    await appears('[data-kept="other"]');
    const rows = [...document.querySelectorAll<HTMLElement>('[data-kept]')].map((row) => [
      row.dataset.kept,
      row.querySelector('td.r')?.textContent,
    ]);
    expect(Object.fromEntries(rows)).toMatchObject({
      modes: '1',
      layout: '2',
      notRelevant: '2',
      journal: String((FULL.journal as unknown[]).length),
      phrases: '3',
      read: '12',
      draft: '0',
      other: '1',
      session: '1',
    });
    await expect.element(page.getByText("connect-src 'self'")).toBeVisible();
  });

  test('erasing asks once, in place; Escape and Annuler give the focus back', async () => {
    const { asked } = await open({ local: PAUSED });
    const ask = page.getByRole('button', { name: 'Tout effacer' });
    await ask.click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Annuler');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement === ask.element()).toBe(true);
    expect(asked).toEqual([]);
    await ask.click();
    await page.getByRole('button', { name: 'Effacer', exact: true }).click();
    expect(asked).toEqual(['erase']);
    await expect.element(page.getByText('Tout est effacé.')).toBeVisible();
    await expect.element(page.getByText('Aucune réponse n’est masquée.')).toBeVisible();
  });

  test('access to sites goes with the rest, unless the user keeps it', async () => {
    const { asked } = await open({ sites: [SITE] });
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('checkbox', { name: 'Retirer aussi l’accès au site ajouté' }).click();
    await page.getByRole('button', { name: 'Effacer', exact: true }).click();
    await expect.element(page.getByText('Tout est effacé.')).toBeVisible();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('checkbox', { name: 'Retirer aussi l’accès au site ajouté' }).click();
    await page.getByRole('button', { name: 'Effacer', exact: true }).click();
    await expect.element(page.getByText('Aucun site n’a été ajouté.')).toBeVisible();
    expect(asked).toEqual(['erase', `forget ${SITE}`, 'erase']);
  });

  test('a store that fails is said once, calmly', async () => {
    const { surface } = optionsStub();
    surface.settings.store.read = () => Promise.reject(new Error('quota'));
    render(<Options surface={surface} />);
    await expect.element(page.getByRole('alert')).toHaveTextContent('Rien n’a été perdu');
  });
});

test('in English nothing stays French but the names of what is French', async () => {
  setWords('en', english);
  onTestFinished(() => setWords('fr', french));
  await open({ local: PAUSED }, 'Portals');
  await expect.element(page.getByText('Comment obtenir des cartes').first()).toHaveAttribute('lang', 'fr');
  await expect.element(page.getByText(/Paused until \d+:\d\d/)).toBeVisible();
  await expect.element(page.getByText("allows its own files only: connect-src 'self'. The answers")).toBeVisible();
  const texts = [...document.body.querySelectorAll('h1, h2, h3, p, small, label, td, th, button, b:not([lang])')];
  const said = texts.filter(({ children }) => children.length === 0).map(({ textContent }) => textContent);
  const accents = said.filter((text) => /[àâçéèêëîïôùûœ«»]/i.test(text.replaceAll(/Repère|Santé/g, '')));
  expect(said.length).toBeGreaterThan(60);
  expect(accents).toEqual([]);
});
