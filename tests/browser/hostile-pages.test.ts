/** Pages that forbid frames and scripts, pages that attack, and pages that only look like a portal. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { FIRST, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { pressAgain } from './kit/press-again';
import { isFirefox, POPUP, press, type Served, shown, until } from './kit/stage';

/** Each forbids more; all at once forbid what any of them does. */
const POLICIES: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; sandbox allow-scripts allow-same-origin allow-forms",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'clipboard-write=()',
};

test('the sidebar lives under every policy at once: content, Trusted Types, sandbox, embedder, opener, frames (trial 38)', async () => {
  const tab = await openPage({ html: PORTAL_HTML, headers: POLICIES });
  const sidebar = await tab.sidebar();
  await tab.focus(FIRST.selector);
  await press(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  await until(
    'the answer',
    () => sidebar.evaluate(() => document.body.innerText),
    (text) => /F414/.test(text),
  );
  await tab.close();
});

/** Shown as text, whatever it says. */
const ATTACK = `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script> javascript:alert(1) \u202E\u2066cartes CPS et certificats de test\u0000`;

test('markup, bidi controls and NUL in a label are text (trial 15)', async () => {
  const tab = await openPage(labelled(ATTACK));
  const sidebar = await tab.sidebar();
  await tab.focus(FIRST.selector);
  const region = await until(
    'the label shown',
    () => shown(sidebar, '[data-region="field"]'),
    (text) => text.includes('<img src=x'),
  );
  expect(region, 'no control that turns text around').not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  const seen = await sidebar.evaluate(() => ({
    pwned: 'pwned' in window,
    images: document.querySelectorAll('[data-region] img, [data-region] script').length,
  }));
  expect(seen).toEqual({ pwned: false, images: 0 });
  await tab.close();
});

test('a label of 5 MB is cut, and the page stays alive (trial 15)', async () => {
  const tab = await openPage(labelled(`Cartes CPS et certificats de test ${'é'.repeat(5_000_000)}`));
  const sidebar = await tab.sidebar();
  await tab.focus(FIRST.selector);
  const region = await until(
    'the label shown',
    () => shown(sidebar, '[data-region="field"]'),
    (text) => text.includes('Cartes CPS'),
  );
  expect(region.length).toBeLessThan(5_000);
  await tab.close();
});

/** A sidebar of the page's own, like ours to the eye. */
const DRAWN = `<div id="repere-e-sante" role="complementary" style="position:fixed; inset:0 0 0 auto; width:360px; background:#fff">
  <h2>Repère e-santé</h2><p>5 réponses pour cette page</p><button>Insérer</button></div>`;

test('look-alike addresses and documentation get nothing, not even with a sidebar they draw (trials 14 and 18)', async () => {
  const lookAlikes = [
    'https://pfc.eservices.esante.gouv.fr.example.org/pfcng-ihm/demander.xhtml',
    'http://pfc.eservices.esante.gouv.fr/pfcng-ihm/demander.xhtml',
    'https://pfc.eservices.esante.gouv.fr:8443/pfcng-ihm/demander.xhtml',
    'https://interop.esante.gouv.fr/ig/fhir/',
    'https://autre.esante.gouv.fr/',
  ];
  const tabs = [];
  for (const url of lookAlikes) {
    stage.serve(url, PORTAL_HTML.replace('</form>', `</form>${DRAWN}`));
    tabs.push(await stage.open(url));
  }
  // A recognised page opened last: once its sidebar is there, the others have had their time.
  const recognised = await openPage({ html: PORTAL_HTML });
  await shown(await recognised.sidebar(), '[data-region="page"]');
  const popup = await stage.extensionPage(POPUP);
  const signs = () =>
    popup.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id as number })));
    });
  expect((await until('the number of the recognised page', signs, (all) => all.some(Boolean))).filter(Boolean)).toHaveLength(1);
  await popup.close();
  for (const [index, tab] of tabs.entries()) {
    const ours = await tab.evaluate(() => document.querySelectorAll('[repere-e-sante]').length);
    expect({ url: lookAlikes[index], ours, sidebar: await tab.hasSidebar() }).toEqual({
      url: lookAlikes[index],
      ours: 0,
      sidebar: false,
    });
    await tab.close();
  }
});

test('a copy of our page in a frame of the page has no answer and no use, and ours goes on (trial 9)', async () => {
  const tab = await openPage({ html: PORTAL_HTML });
  const sidebar = await tab.sidebar();
  await shown(sidebar, '[data-region="page"]');
  const address = await sidebar.evaluate(() => location.href);
  const ours = (await stage.storage()).session.frames;
  await tab.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, id: 'copie' });
    frame.onload = () => {
      for (const key of ['', 'a', '0-0']) frame.contentWindow?.postMessage(key, '*');
      document.title = 'copie chargée';
    };
    document.body.append(frame);
  }, address);
  await until('the copy loaded', () => tab.evaluate(() => document.title === 'copie chargée'));
  await tab.focus(FIRST.selector);
  await shown(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"]`);
  expect((await stage.storage()).session.frames, 'no frame but ours was taken for ours').toEqual(ours);
  await tab.close();
});

// Firefox cannot close its store to content scripts.
if (!isFirefox())
  test('what lives in the process of a page cannot read what is kept (trial 22)', async () => {
    const settings = await stage.extensionPage(POPUP);
    const tab = await openPage({ html: PORTAL_HTML });
    await shown(await tab.sidebar(), '[data-region="page"]');
    const read = await settings.evaluate(async (url) => {
      const [found] = await chrome.tabs.query({ url });
      const [done] = await chrome.scripting.executeScript({
        target: { tabId: found?.id as number },
        func: () => chrome.storage.local.get().then(Object.keys, (error: Error) => error.message),
      });
      return done?.result;
    }, `${PORTAL_URL}*`);
    expect(read).toMatch(/not allowed|Access to storage/i);
    await tab.close();
    await settings.close();
  });

/** A page that asks for a text, and one that lays something over us that lets the mouse through. */
const WRITING = PORTAL_HTML.replace(
  '</form>',
  '<label>Message <textarea id="message" rows="5" cols="30"></textarea></label></form>',
);
const COVER = `const over = document.createElement('div');
  over.popover = 'manual';
  over.style.cssText = 'position:fixed; inset:0; width:100vw; height:100vh; pointer-events:none; opacity:.01';
  document.body.append(over);
  over.showPopover();`;

test('a reply goes in by a second press, where it was shown, and never through something that lies over us (trials 3, 6, 7)', async () => {
  const tab = await openPage({ html: WRITING });
  const sidebar = await tab.sidebar();
  const held = () => tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#message')?.value);
  /** Pressed as a mouse that came through would: no hit test of the driver's is in the way. */
  const pressed = () => sidebar.evaluate(() => document.querySelector<HTMLElement>('[data-action="insert"]')?.click());
  const ask = (call: string) =>
    sidebar.evaluate((name) => chrome.runtime.sendMessage({ call: name, args: [] }) as Promise<{ ok: unknown }>, call);
  await press(sidebar, '[data-region="page"] [data-answer] a');
  await shown(sidebar, '[data-open-answer] h2');

  await tab.run("document.querySelector('#message').focus()");
  expect(await ask('takesReply'), 'a field that a script went to').toEqual({ ok: false });
  expect(await ask('aimReply')).toEqual({ ok: { done: 'noEditor' } });

  await tab.click('#message');
  await press(sidebar, '[data-open-answer] h2'); // whoever comes over from the page
  await press(sidebar, '[data-action="insert"]');
  expect(await shown(sidebar, '[data-insert="aimed"]')).toContain('Message');
  await pressed();
  await shown(sidebar, '[data-insert="moved"]');
  expect(await held(), 'too early').toBe('');
  await tab.run(COVER);
  await pressed();
  await shown(sidebar, '[data-insert="covered"]');
  expect(await held(), 'covered').toBe('');

  await tab.run("document.querySelector('[popover]:popover-open:not([repere-e-sante])').remove()");
  await tab.click('#message');
  await press(sidebar, '[data-action="insert"]');
  await shown(sidebar, '[data-insert="aimed"]');
  await pressAgain(sidebar, async () => (await held()) !== '');
  await shown(sidebar, '[data-insert="inserted"]');
  await tab.close();
});

/** Methods of elements that we use. The driver of Firefox finds its way to frames by the last one. */
const ELEMENT = ['attachShadow', 'remove', 'append', 'closest', 'matches', ...(isFirefox() ? [] : ['getBoundingClientRect'])];

/** In the world of the page everything we might use throws, or says something else. */
const OVERRIDDEN = `<script>{
  const thrown = () => { throw new Error('taken over'); };
  for (const name of ${JSON.stringify(ELEMENT)}) Element.prototype[name] = thrown;
  for (const name of ['showPopover', 'focus']) HTMLElement.prototype[name] = thrown;
  for (const name of ['MutationObserver', 'ResizeObserver', 'MessageChannel', 'AbortController', 'CSSStyleSheet']) window[name] = thrown;
  customElements.define = EventTarget.prototype.addEventListener = thrown;
  Array.prototype.toJSON = () => 'taken over';
}</script>`;

/** Images named like all that a document has, elements like what our files keep in their world, frames like what the browser gives it. */
const TAKEN = `<script>
  const taken = new Set();
  for (let at = document; (at = Object.getPrototypeOf(at)); ) for (const name of Object.getOwnPropertyNames(at)) taken.add(name);
  const ours = ['InPage', 'Drawn', 'Reader', 'TicketReader', 'OfficialReader', 'Touched', 'Caret', 'Insertion', 'Aimed'];
  const frames = ['chrome', 'browser', 'runtime', 'navigation'];
  document.body.insertAdjacentHTML('beforeend',
    [...taken].map((name) => '<img hidden name="' + name + '">').join('') +
    ours.map((name) => '<a hidden id="repere' + name + '"></a>').join('') +
    frames.map((name) => '<iframe hidden name="' + name + '"></iframe>').join(''));
</script>`;

test('images, elements and frames that take the names of the document, of our world and of the browser change nothing, nor do overrides (trials 11 and 12)', async () => {
  const tab = await openPage({
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>IGC-Santé : demander un certificat</title></head>
      <body><h1>Demander un nouveau produit de certification</h1><label for="champ">${FIRST.label}</label>
      <textarea id="champ" style="position:absolute; left:20px; top:150px; width:300px; height:90px"></textarea>${TAKEN}${OVERRIDDEN}</body></html>`,
  });
  // By the prototype: the page has hidden the document's own from itself as well.
  const held = () => tab.evaluate(() => (Document.prototype.querySelector.call(document, '#champ') as HTMLTextAreaElement).value);
  const sidebar = await tab.sidebar();
  await shown(sidebar, '[data-region="page"]');
  await tab.clickAt(100, 190);
  await press(sidebar, `[data-region="field"] [data-answer="${FIRST.answer}"] a`);
  await press(sidebar, '[data-action="insert"]');
  expect(await shown(sidebar, '[data-insert="aimed"]')).toContain(FIRST.label);
  await pressAgain(sidebar, async () => (await held()) !== '');
  await shown(sidebar, '[data-insert="inserted"]');
  await tab.close();
});

function openPage(page: Served) {
  stage.serve(PORTAL_URL, page);
  return stage.open(PORTAL_URL);
}

/** The portal page with another label on its first field, escaped as a server would. */
function labelled(label: string): Served {
  return { html: PORTAL_HTML.replace(FIRST.label, () => label.replace(/&/g, '&amp;').replace(/</g, '&lt;')) };
}
