/** Pages that forbid frames and scripts, pages that attack, and pages that only look like a portal. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { FIRST, PORTAL_HTML, PORTAL_URL } from './kit/portal-page';
import { press, type Served, shown, until } from './kit/stage';

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

test('look-alike addresses and documentation get nothing (trial 18)', async () => {
  const lookAlikes = [
    'https://pfc.eservices.esante.gouv.fr.example.org/pfcng-ihm/demander.xhtml',
    'http://pfc.eservices.esante.gouv.fr/pfcng-ihm/demander.xhtml',
    'https://pfc.eservices.esante.gouv.fr:8443/pfcng-ihm/demander.xhtml',
    'https://interop.esante.gouv.fr/ig/fhir/',
    'https://autre.esante.gouv.fr/',
  ];
  const tabs = [];
  for (const url of lookAlikes) {
    stage.serve(url, PORTAL_HTML);
    tabs.push(await stage.open(url));
  }
  // A recognised page opened last: once its sidebar is there, the others have had their time.
  const recognised = await openPage({ html: PORTAL_HTML });
  await shown(await recognised.sidebar(), '[data-region="page"]');
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

function openPage(page: Served) {
  stage.serve(PORTAL_URL, page);
  return stage.open(PORTAL_URL);
}

/** The portal page with another label on its first field, escaped as a server would. */
function labelled(label: string): Served {
  return { html: PORTAL_HTML.replace(FIRST.label, () => label.replace(/&/g, '&amp;').replace(/</g, '&lt;')) };
}
