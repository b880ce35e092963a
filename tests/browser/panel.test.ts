/** The browser's own panel and the real toolbar popup, beside whatever tab is in front. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { launcherAt, openByLauncher } from './kit/launcher';
import { FIRST, PORTAL, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { gone, press, pressNamed, shown, until, type View } from './kit/stage';

const OTHER_URL = 'https://convergence.esante.gouv.fr/';
const ELSEWHERE = 'https://ailleurs.example/';

test.beforeAll(async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
  stage.serve(OTHER_URL, '<!doctype html><html lang="fr"><title>Candidature</title><h1>Candidature</h1><input id="nom">');
  stage.serve(ELSEWHERE, '<!doctype html><html lang="fr"><title>Ailleurs</title><h1>Ailleurs</h1>');
});

const says = (view: View, words: string) =>
  until(
    `« ${words} » said of the tab in front`,
    () => shown(view, '.portal-chip'),
    (text) => text.includes(words),
  );

test('the popup answers a question, and opens the sidebar with the focus in its search', async () => {
  const tab = await stage.open(PORTAL_URL);
  await pressNamed(await tab.sidebar(), 'Fermer');
  await until('the sidebar gone', async () => !(await tab.hasSidebar()));

  const popup = await stage.popup();
  await until('the caret in the search box', () => popup.evaluate(() => document.activeElement?.localName === 'input'));
  await shown(popup, '[data-action="open-here"]');
  await popup.type('carte cps de test');
  await shown(popup, '[data-region="resultats"] [data-answer="igc-produits-de-test"]');
  await popup.press('Enter');
  await until(
    'the answer with its source',
    () => popup.evaluate(() => document.body.innerText),
    (text) => /F414/.test(text),
  );
  await popup.press('Escape');
  await shown(popup, '[data-region="resultats"]');
  await popup.press('Escape');
  await press(popup, '[data-action="open-here"]');

  const sidebar = await tab.sidebar();
  await until('the search of the sidebar focused', () =>
    sidebar.evaluate(() => document.hasFocus() && document.activeElement?.localName === 'input'),
  );
  await tab.close();
});

test('the panel shows the tab in front, says when no portal is there, and follows the field', async () => {
  const first = await stage.open(PORTAL_URL);
  const frame = await first.sidebar();
  await shown(frame, '[data-region="page"] [data-answer]');
  // A page of ours inside a portal cannot open Firefox's sidebar: there the browser's own menu does.
  if (stage.name === 'chromium') await press(frame, '[data-action="panel"]');
  const panel = await stage.panel();
  await says(panel, 'IGC-Santé');
  await shown(panel, '[data-region="page"] [data-answer="igc-produits-de-test"]');
  await gone(panel, '[data-action="close"]');

  await stage.killBackground();
  const other = await stage.open(OTHER_URL);
  await says(panel, 'Convergence');
  const nowhere = await stage.open(ELSEWHERE);
  await says(panel, 'Portail non reconnu');
  await stage.killBackground();
  await first.toFront();
  await says(panel, 'IGC-Santé');

  await first.focus(FIRST.selector);
  await shown(panel, `[data-region="champ"] [data-answer="${FIRST.answer}"]`);
  for (const tab of [other, nowhere, first]) await tab.close();
});

if (process.env.STAGE !== 'firefox')
  test('gone on in the panel, the page keeps only the launcher, which brings it back', async () => {
    expect((await stage.storage()).local.surface).toEqual({ [PORTAL]: 'panel' });
    const tab = await stage.open(PORTAL_URL);
    await until('the launcher at the edge', () => launcherAt(tab));
    await says(await stage.panel(), 'IGC-Santé');
    expect(await tab.hasSidebar()).toBe(false);

    await openByLauncher(tab);
    await shown(await tab.sidebar(), '[data-region="page"]');
    await until(
      'the choice taken back',
      async () => (await stage.storage()).local.surface,
      (surface) => JSON.stringify(surface) === JSON.stringify({ [PORTAL]: 'frame' }),
    );
    await tab.goto(PORTAL_URL);
    await shown(await tab.sidebar(), '[data-region="page"]');
    await tab.close();
  });
