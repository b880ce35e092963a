/** A site of the user's own: added on a press, followed like a portal and never opened by itself, taken out without a trace. */
import { expect } from 'vitest';
import { clickInto } from './kit/editors/click-into';
import { stage, test } from './kit/flow';
import { launcherAt, openByLauncher } from './kit/launcher';
import { FIRST } from './kit/portal-page';
import { pressAgain } from './kit/press-again';
import { addOpened } from './kit/reply';
import { gone, hear, POPUP, press, shown, type Tab, until, type View } from './kit/stage';

const NAME = 'tickets.example';
const URL_THERE = `https://${NAME}/demande/12`;
const ACCESS = `https://${NAME}/*`;
const OPTIONS = 'extension/options/index.html#sites';
/** Its row among the sites; a layout remembered for it has one too. */
const ROW = `#sites [data-thing="own:${NAME}"]`;
const SECRET = 'Zoiseau';

const HTML = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Demande 12</title></head><body>
  <h1>Demande</h1>
  <div class="itil-timeline"><div class="timeline-item ITILContent"><div class="read-only-content">
    <div class="card-title">Certificat</div>
    <div class="rich_text_container"><p>Bonjour Madame ${SECRET},</p>
      <p>Peut-on réinitialiser le mot de passe qui protège la clé privée du certificat ORG ? Rappelez ${SECRET}@courriel.example, 06 91 33 74 91.</p>
      <p>Un GHT peut-il commander un seul certificat de serveur pour tous ses hôpitaux ?</p>
      <p>Cordialement,</p><p>Jeanne ${SECRET}</p></div>
  </div></div></div>
  <p><label>Objet <input id="objet" value="${SECRET}-objet"></label></p>
  <p><label for="produits">${FIRST.label}</label> <input id="produits" value="${SECRET}-produits"></p>
</body></html>`;

/** Zammad, as it draws a ticket; its reply is an editor of the page. */
const ZAMMAD_URL = `https://${NAME}/ticket/zoom/7`;
const ZAMMAD = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mot de passe perdu - Zammad</title></head><body>
  <div class="ticketZoom-header"><h1><span contenteditable="true" class="ticket-title-update">${SECRET}</span></h1></div>
  <div class="ticket-article-item"><div class="textBubble-content"><div class="richtext-content">
    <p>Bonjour,</p><p>Le mot de passe de la clé privée du certificat ORG n’a pas été noté. Peut-on le réinitialiser ?</p></div></div></div>
  <div id="reponse" class="articleNewEdit-body" contenteditable="true" aria-label="Réponse" style="min-height:8em"></div>
  <iframe name="chrome" hidden></iframe><iframe name="browser" hidden></iframe>
</body></html>`;

let tab: Tab;
let ours: View;

test.beforeAll(async () => {
  stage.serve(URL_THERE, HTML);
  ours = await stage.extensionPage(`${POPUP}?ours`);
  tab = await stage.open(URL_THERE);
  await tab.toFront();
});

const sites = async () => Object.keys((await stage.storage()).local.ownSites ?? {});
const registered = () =>
  ours.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort());
const hasAccess = () => ours.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), ACCESS);
const ourElement = () => tab.evaluate(() => document.querySelector('[repere-e-sante]') !== null);

/** The user answers the browser's question, which may have closed the page that asked. What was given once, Chromium gives unasked. */
async function allow(): Promise<void> {
  const takenIn = async () => (await sites()).length === 1;
  await until('the question', async () => (await takenIn()) || (await stage.storage()).session.wantedSite !== undefined);
  if (!(await takenIn())) await stage.allow(ACCESS);
  await until('the site taken in', takenIn);
}

test('the first minute has opened once, and does not when the background starts again', async () => {
  await stage.killBackground();
  await ours.evaluate(() => chrome.runtime.sendMessage({ call: 'readDraft', args: [] }));
  const open = await ours.evaluate(
    async () => (await chrome.tabs.query({})).filter(({ url }) => /welcome/.test(url ?? '')).length,
  );
  expect(open).toBe(0);
});

test('added in the popup: the launcher comes into the page that is open, and into the next; the sidebar does not', async () => {
  expect(await ourElement()).toBe(false);
  await tab.command('toggle-sidebar'); // beside no portal it opens the popup
  const popup = await stage.shownPopup();
  expect(await shown(popup, '[data-part="site"]')).toContain(NAME);
  await popup.click('[data-action="add-site"]');
  await allow();
  await until('the launcher', () => launcherAt(tab));
  expect(await registered()).toHaveLength(3);
  await stage.killBackground();
  await tab.goto(URL_THERE);
  await until('the launcher', () => launcherAt(tab));
  const state = await ours.evaluate(
    (portal) => chrome.runtime.sendMessage({ call: 'portalState', args: [portal] }) as Promise<{ ok: { mode: string } }>,
    `own:${NAME}`,
  );
  expect([state.ok.mode, await tab.hasSidebar()]).toEqual(['button', false]);
});

test('opened by hand it names the host, and its field brings an answer; what is typed is nowhere', async () => {
  const heard = await hear(stage);
  await tab.toFront();
  await openByLauncher(tab);
  const sidebar = await tab.sidebar();
  expect(await shown(sidebar, '.portal-chip')).toContain(NAME);
  await tab.focus(FIRST.selector);
  await tab.type(SECRET);
  await shown(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  const { local, session } = await stage.storage();
  const drawn = await sidebar.evaluate(() => document.documentElement.outerHTML);
  expect(JSON.stringify([await heard(), drawn, local, session])).not.toContain(SECRET);
});

test('marked as a ticket tool, and only then: each question of the ticket brings answers, and who asked is nowhere', async () => {
  const heard = await hear(stage);
  const sidebar = await tab.sidebar();
  expect(await sidebar.evaluate(() => document.querySelector('[data-region="request"]'))).toBeNull();
  const options = await stage.extensionPage(OPTIONS);
  await press(options, `[id="tickets-${NAME}"]`);
  await until('the switch kept', async () => JSON.stringify((await stage.storage()).local.ownSites).includes('tickets":true'));
  await tab.toFront();
  await openByLauncher(tab);
  const request = await tab.sidebar();
  const asked = await shown(request, '[data-region="request"]');
  expect(asked).toContain('réinitialiser le mot de passe');
  await shown(request, '[data-region="request"] [data-answer="igc-mot-de-passe-cle-perdu"]');
  await shown(request, '[data-region="request"] [data-answer="igc-ght-mutualisation"]');
  const diagnosis = await ours.evaluate(() => chrome.runtime.sendMessage({ call: 'diagnose', args: [] }));
  const { local, session } = await stage.storage();
  const drawn = await request.evaluate(() => document.documentElement.outerHTML);
  const all = JSON.stringify([await heard(), drawn, local, session, diagnosis]);
  expect(all).not.toMatch(new RegExp(`${SECRET}|91 33 74`));
  expect(JSON.stringify([local, session, diagnosis])).not.toContain('mot de passe qui protège');
  await options.close();
});

test('a ticket of Zammad: its answer is composed, inserted into the reply on the page, and taken back', async () => {
  stage.serve(ZAMMAD_URL, ZAMMAD);
  await tab.goto(ZAMMAD_URL);
  await openByLauncher(tab);
  const sidebar = await tab.sidebar();
  await press(sidebar, '[data-region="request"] [data-answer="igc-mot-de-passe-cle-perdu"] a');
  await addOpened(sidebar);
  await clickInto(tab, '#reponse');
  await press(sidebar, '[data-action="reply"], [data-action="add"]');
  await press(sidebar, '[data-view="reply"] [data-action="insert"]');
  await shown(sidebar, '[data-insert="aimed"]');
  const written = () => tab.evaluate(() => document.querySelector('#reponse')?.textContent ?? '');
  await pressAgain(sidebar, async () => (await written()).includes('mot de passe'));
  await press(sidebar, '[data-action="take-back"]');
  await until('taken back', written, (text) => text.trim() === '');
});

test('taken out in the settings: open pages lose all of it, and nothing of the site is kept', async () => {
  const options = await stage.extensionPage(OPTIONS);
  expect(await shown(options, ROW)).toContain(NAME);
  await press(options, `${ROW} [data-take-back]`);
  await gone(options, ROW);
  await until('nothing of ours in the page', ourElement, (there) => !there);
  await until('no script registered', registered, (ids) => ids.length === 0);
  expect(await tab.hasSidebar()).toBe(false);
  expect(await hasAccess()).toBe(false);
  const { local, session } = await stage.storage();
  const naming = Object.entries({ ...local, ...session }).filter(([, value]) => JSON.stringify(value).includes(NAME));
  expect(naming).toEqual([]);
  await options.close();
});

test('access taken back by the browser: the page loses us at once, and the settings say so', async () => {
  const options = await stage.extensionPage(OPTIONS);
  await shown(options, '#own-site');
  await options.focus('#own-site');
  await options.type(NAME);
  await press(options, '[data-action="add-own-site"]');
  await allow();
  await tab.toFront();
  await until('the launcher', () => launcherAt(tab));
  await ours.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), ACCESS);
  await until('nothing of ours in the page', ourElement, (there) => !there);
  expect(await registered()).toEqual([]);
  expect(await shown(options, `${ROW} [data-action="give-access"]`)).toContain('Redonner');
  await options.close();
});
