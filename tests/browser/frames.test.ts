/** Forms that are not in the page itself: frames of portals and of strangers, framesets, shadow roots, trapping dialogs. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { openByLauncher } from './kit/launcher';
import { FIRST, PORTAL, PORTAL_URL, SECOND } from './kit/portal-page';
import { hear, press, shown, type Tab, until, type View } from './kit/stage';
import { standing } from './kit/standing';

const FRAME_URL = 'https://pfc.eservices.esante.gouv.fr/pfcng-ihm/formulaire.xhtml';
const SIGN_IN_URL = 'https://wallet.esw.esante.gouv.fr/auth/';
const STRANGER_URL = 'https://formulaires.example/';
/** Addresses that requests to all services share: whose they are, they say themselves. */
const REQUEST_URL = 'https://datapass.api.gouv.fr/demandes/118';
const OTHER_REQUEST_URL = 'https://datapass.api.gouv.fr/demandes/119';
const FORM = `<p><label for="produits">${FIRST.label}</label> <input id="produits" value="SECRET-cadre"></p>`;

let heard: () => Promise<string[]>;

test.beforeAll(async () => {
  for (const url of [FRAME_URL, SIGN_IN_URL, STRANGER_URL, OTHER_REQUEST_URL]) stage.serve(url, framed(FORM));
  heard = await hear(stage);
});

test('a form in a frame of ours: the field is helped as if it stood in the page', async () => {
  const { tab, sidebar } = await open(`<iframe id="cadre" src="${FRAME_URL}" width="600" height="200"></iframe>`);
  await focusInFrame(tab);
  await helped(sidebar, FIRST);
  expect(await sidebar.evaluate(() => document.body.innerText)).not.toContain('SECRET');
  await tab.focus('#moyen');
  await helped(sidebar, SECOND);
  await focusInFrame(tab);
  await helped(sidebar, FIRST);
  await tab.evaluate(() => document.querySelector('iframe')?.remove());
  await tab.focus('#moyen');
  await helped(sidebar, SECOND);
  await tab.close();
});

test('frames of strangers, of sign-in screens, of others’ requests and without an address say nothing', async () => {
  const before = (await heard()).length;
  const { tab, sidebar } = await open('');
  for (const [at, given] of [
    { src: STRANGER_URL },
    { src: SIGN_IN_URL },
    { src: OTHER_REQUEST_URL },
    { srcdoc: framed(FORM) },
  ].entries()) {
    await tab.evaluate((attributes) => {
      document.body.append(Object.assign(document.createElement('iframe'), attributes));
    }, given);
    // Pressed as a person would: a browser may keep the focus from a frame that asks for it while it loads.
    await until(
      'a field of the frame focused',
      () => pressLastFrame(tab),
      (frames) => frames === at + 1,
    );
  }
  await tab.focus('#moyen');
  await helped(sidebar, SECOND);
  const messages = (await heard()).slice(before);
  expect(messages.filter((message) => message.includes('"field":{') && message.includes(FIRST.label))).toEqual([]);
  expect(messages.filter((message) => message.includes('fieldInFrame') && message.includes(FIRST.label))).toEqual([]);
  await tab.close();
});

test('a field in an open shadow root', async () => {
  const { tab, sidebar } = await open(`<x-formulaire><template shadowrootmode="open">${FORM}</template></x-formulaire>`);
  await tab.evaluate(() => document.querySelector('x-formulaire')?.shadowRoot?.querySelector('input')?.focus());
  await helped(sidebar, FIRST);
  await tab.close();
});

test('modal dialogs that keep the focus: the title leads and the field is read', async () => {
  const trap = `<script>const fenetre = document.querySelector('#fenetre');
    fenetre.showModal?.();
    document.addEventListener('focusin', (event) => {
      if (!fenetre.contains(event.target)) fenetre.querySelector('input').focus();
    });</script>`;
  for (const [open, close] of [
    ['<dialog id="fenetre">', '</dialog>'],
    ['<div id="fenetre" role="dialog" aria-modal="true">', '</div>'],
  ]) {
    const before = (await heard()).length;
    serve(`${open}<h2>Produits de test</h2>${FORM}<button>Fermer</button>${close}${trap}`);
    const tab = await stage.open(PORTAL_URL);
    await tab.focus('#produits');
    await until('the field and the dialog read', heard, (messages) =>
      messages.slice(before).some((message) => {
        const { call, args } = JSON.parse(message);
        return call === 'pageRead' && args[0].headings[0] === 'Produits de test' && args[0].field?.label === FIRST.label;
      }),
    );
    await tab.close();
  }
});

test('a modal dialog of the page: the sidebar stays, can be used, and follows when the dialog goes', async () => {
  const { tab } = await open(`<dialog id="fenetre"><h2>Produits de test</h2>${FORM}<button>Fermer</button></dialog>`);
  await shown(await tab.sidebar(), '[data-region="page"]');
  const search = async (words: string) => {
    const sidebar = await tab.sidebar(); // loaded anew where the browser cannot move a frame
    await press(sidebar, 'input');
    await sidebar.type(words);
    await until(
      'the words in our search',
      () => sidebar.evaluate(() => document.querySelector('input')?.value),
      (now) => now === words,
    );
    for (const _ of words) await sidebar.press('Backspace');
  };
  for (const leave of ['close', 'remove']) {
    await tab.evaluate(() => document.querySelector<HTMLDialogElement>('#fenetre')?.showModal());
    await tab.focus('#produits');
    await until('us in the dialog', () => tab.evaluate(() => document.querySelector('dialog > [repere-e-sante]') !== null));
    await helped(await tab.sidebar(), FIRST);
    await search('csr');
    await tab.click('#fenetre h2');
    await search('e-cps');
    await tab.evaluate((how) => document.querySelector<HTMLDialogElement>('#fenetre')?.[how as 'close'](), leave);
    await until('us out of the dialog', () => tab.evaluate(() => document.querySelector('html > [repere-e-sante]') !== null));
    if (leave === 'close') await search('psc');
  }
  await shown(await tab.sidebar(), '[data-region="page"]');
  await tab.close();
});

test('a DataPass request that does not name Pro Santé Connect gets nothing of ours, until it does', async () => {
  const before = (await heard()).length;
  stage.serve(
    REQUEST_URL,
    `<!doctype html><html lang="fr"><title>API SECRET</title><h1>Demande SECRET</h1><p role="alert">SECRET refusé</p>
     <p><label for="nom">Nom SECRET</label> <input id="nom"></p><iframe id="cadre" src="${OTHER_REQUEST_URL}"></iframe></html>`,
  );
  const tab = await stage.open(REQUEST_URL);
  const since = async () => (await heard()).slice(before);
  await tab.focus('#nom');
  await until('what reads asked for', since, (messages) => messages.some((message) => message.includes('bringReader')));
  await focusInFrame(tab);
  await until('the frame to ask as well', since, (messages) => messages.filter((one) => one.includes('bringReader')).length > 1);
  await tab.click('h1');
  expect(await tab.evaluate(() => document.querySelector('[repere-e-sante]'))).toBeNull();
  await tab.evaluate(() => document.querySelector('h1')?.append(' : API Pro Santé Connect'));
  const read = await until('the page read once it names it', since, (messages) =>
    messages.some((message) => message.includes('pageRead')),
  );
  const told = read.filter((message) => /SECRET|fieldInFrame/.test(message));
  expect(told.filter((message) => !message.includes('Pro Santé Connect'))).toEqual([]);
  await tab.close();
});

test('a frameset says nothing of the portal’s pages (trial 39)', async () => {
  stage.serve(PORTAL_URL, '<html><head><title>IGC-Santé</title></head><frameset cols="50%,50%"><frame><frame></frameset></html>');
  const tab = await stage.open(PORTAL_URL);
  await openByLauncher(tab);
  const sidebar = await tab.sidebar();
  await until('the focus in the search box', () => sidebar.evaluate(() => document.activeElement?.localName === 'input'));
  await standing(tab, 'overlay right');
  const { layout = {} } = (await stage.storage()).local;
  expect(layout).not.toHaveProperty(PORTAL);
  await tab.close();
});

async function open(inside: string): Promise<{ tab: Tab; sidebar: View }> {
  serve(inside);
  const tab = await stage.open(PORTAL_URL);
  return { tab, sidebar: await tab.sidebar() };
}

function serve(inside: string): void {
  stage.serve(
    PORTAL_URL,
    `<!doctype html><html lang="fr"><title>IGC-Santé : demander un certificat</title>
     <script>addEventListener('message', () => { window.focusedFrames = (window.focusedFrames ?? 0) + 1; });</script>
     <h1>Demander un nouveau produit de certification</h1>
     <p><label for="moyen">${SECOND.label}</label> <input id="moyen"></p>${inside}</html>`,
  );
}

/** A page that, once its field had the focus longer than it takes to count, says so to the page around. */
function framed(form: string): string {
  return `<!doctype html><title>Cadre</title><style>input { position: fixed; inset: 0 }</style>${form}<script>
    const field = document.querySelector("input");
    field.addEventListener("focus", () => setTimeout(() => parent.postMessage("focused", "*"), 900), { once: true });
  </script>`;
}

/** How many frames have said so yet. */
async function pressLastFrame(tab: Tab): Promise<number> {
  const middle = await tab.evaluate(() => {
    const { left, top, width, height } = [...document.querySelectorAll('iframe')].at(-1)!.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await tab.clickAt(middle.x, middle.y);
  return tab.evaluate(() => (window as { focusedFrames?: number }).focusedFrames ?? 0);
}

async function focusInFrame(tab: Tab): Promise<void> {
  await until('the form in its frame', () =>
    tab.evaluate(() => {
      const field = document.querySelector<HTMLIFrameElement>('#cadre')?.contentDocument?.querySelector('input');
      if (!field) return false;
      document.querySelector<HTMLElement>('#cadre')?.focus();
      field.blur();
      field.focus();
      return true;
    }),
  );
}

async function helped(sidebar: View, field: typeof FIRST | typeof SECOND): Promise<void> {
  await until(
    'the field named in its region',
    () => shown(sidebar, '[data-region="field"]'),
    (text) => text.includes(field.label),
  );
  await shown(sidebar, `[data-region="field"] [data-answer="${field.answer}"]`);
}
