/** Alerts, hidden answers and muted signals in the installed extension: kept on this machine, taken back from where they are. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { gone, press, shown, type Tab, until, type View } from './kit/stage';

const CARD = 'https://pfc.eservices.esante.gouv.fr/pfcng-ihm/authentication.xhtml';
const ELSEWHERE = 'https://pfc.eservices.esante.gouv.fr/pfcng-ihm/retrait/recherche.xhtml';
const SIGN_IN = 'https://wallet.esw.esante.gouv.fr/auth/';
const WAVE = 'https://convergence.esante.gouv.fr/';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

let tab: Tab;

test.beforeAll(async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
  stage.serve(CARD, page('IGC-Santé : authentification', '<h1>Authentification par carte</h1><input type="password">'));
  stage.serve(ELSEWHERE, page('IGC-Santé : retirer un certificat', '<h1>Retirer un certificat de test</h1><input id="depart">'));
  stage.serve(SIGN_IN, page('Pro Santé Connect', '<h1>Se connecter</h1><input type="password">'));
  stage.serve(WAVE, page('Candidature', '<h1>Quelles sont les étapes du référencement Ségur ?</h1><h2>Vague 1</h2>'));
  tab = await stage.open(PORTAL_URL);
});

/** The sidebar beside a page, once it shows what the page brings. */
async function sidebarAt(url: string): Promise<View> {
  await tab.goto(url);
  const sidebar = await tab.sidebar();
  await shown(sidebar, '[data-region="page"] [data-answer]');
  return sidebar;
}

function stored(what: string, holds: (local: Record<string, unknown>) => boolean) {
  return until(what, async () => holds((await stage.storage()).local));
}

const firstRow = (sidebar: View) =>
  sidebar.evaluate(() => document.querySelector<HTMLElement>('[data-region="page"] [data-answer]')?.dataset.answer ?? '');

test('an alert reduced stays reduced on its portal', async () => {
  const ALERT = '[data-alert="carte-de-test-trois-ans"]';
  let sidebar = await sidebarAt(CARD);
  expect(await shown(sidebar, ALERT)).toContain('trois ans');
  await press(sidebar, `${ALERT} [aria-expanded="true"]`);
  await shown(sidebar, `${ALERT} [aria-expanded="false"]`);
  await stored(
    'the alert reduced',
    ({ reducedAlerts }) => JSON.stringify(reducedAlerts) === '{"igc-sante":["carte-de-test-trois-ans"]}',
  );
  await stage.killBackground();
  sidebar = await sidebarAt(ELSEWHERE);
  await shown(sidebar, `${ALERT} [aria-expanded="false"]`);
  await press(sidebar, `${ALERT} [aria-expanded="false"]`);
  await stored('the alert whole again', ({ reducedAlerts }) => JSON.stringify(reducedAlerts) === '{"igc-sante":[]}');
});

test('« Pas pertinent ici » hides for this screen, and « Annuler » takes it back', async () => {
  let sidebar = await sidebarAt(PORTAL_URL);
  const answer = 'igc-produits-de-test';
  const row = `[data-region="page"] [data-answer="${answer}"]`;
  await press(sidebar, `${row} [data-action="hide"]`);
  expect(await shown(sidebar, `[data-hidden="${answer}"]`)).toMatch(/Ne sera plus proposée ici/);
  await stored('the answer hidden', ({ notRelevant }) => JSON.stringify(notRelevant ?? []).includes(`"${answer}"`));
  await press(sidebar, '[data-region="page"] [data-action="unhide"]');
  await shown(sidebar, row);
  await stored('nothing hidden', ({ notRelevant }) => JSON.stringify(notRelevant) === '[]');

  await stage.killBackground();
  await press(sidebar, `${row} [data-action="hide"]`);
  await stored('the answer hidden again', ({ notRelevant }) => JSON.stringify(notRelevant).includes('"screen":"demander"'));
  sidebar = await sidebarAt(PORTAL_URL);
  expect(
    await sidebar.evaluate((id) => document.querySelector(`[data-answer="${id}"], [data-hidden="${id}"]`), answer),
  ).toBeNull();
  sidebar = await sidebarAt(ELSEWHERE);
  await shown(sidebar, row);
});

test('a signal left out is no reason any more, until it counts again', async () => {
  let sidebar = await sidebarAt(ELSEWHERE);
  const row = `[data-answer="${await firstRow(sidebar)}"]`;
  await press(sidebar, `${row} [data-action="signals"]`);
  await press(sidebar, `${row} [data-signal="title"]`);
  await shown(sidebar, '[data-unmute="title"]');
  await stored('the title left out', ({ mutedSignals }) => JSON.stringify(mutedSignals) === '["title"]');
  sidebar = await sidebarAt(ELSEWHERE);
  expect(await sidebar.evaluate(() => document.querySelector('.sugg-why')?.textContent)).not.toContain('IGC-Santé : retirer');
  await press(sidebar, '[data-unmute="title"]');
  await gone(sidebar, '[data-unmute="title"]');
  await stored('everything counts', ({ mutedSignals }) => JSON.stringify(mutedSignals) === '[]');
});

test('the sign-in page warns of the card, from its address alone', async () => {
  const sidebar = await sidebarAt(SIGN_IN);
  expect(await shown(sidebar, '[data-alert="carte-inseree"]')).toContain('retirez d’abord la carte');
});

test('an answer about the other wave says so', async () => {
  const sidebar = await sidebarAt(WAVE);
  expect(await shown(sidebar, '[data-answer="etapes-referencement-segur-vague-2"] [data-note="scope"]')).toBe(
    'Cette réponse parle de la vague 2\u202f; la page parle de la vague 1.',
  );
});
