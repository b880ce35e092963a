/** Votes, pins, readings and gaps in the installed extension: found again after the background was gone, and nothing of the page with them. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { FIRST, PORTAL, PORTAL_URL, SECOND } from './kit/portal-page';
import { POPUP, press, shown, until, type View } from './kit/stage';

const SECRET = 'Zoiseau';
const TITLE = 'Demande de Madame Zoiseau-Titre';
/** The portal's form, every field of it filled in. */
const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${TITLE}</title></head>
  <body><h1>Demander un nouveau produit de certification</h1><form>
    <p><label for="produits">${FIRST.label}</label> <input id="produits" value="${SECRET}-produits"></p>
    <p><label for="moyen">${SECOND.label}</label> <input id="moyen" value="${SECRET}-moyen"></p>
    <p><label for="note">Remarques</label> <textarea id="note">${SECRET}-note 749913374</textarea></p>
    <p><label for="mdp">Mot de passe</label> <input id="mdp" type="password" value="${SECRET}-mdp"></p>
  </form></body></html>`;
/** Words that find nothing at all. */
const MISSING = 'zzxqv wkjh';
/** Read first, and by letters after the one read next. */
const EARLIER = { words: 'différence e-CPS PSC', id: 'psc-difference-e-cps' } as const;

test.beforeAll(async () => {
  stage.serve(PORTAL_URL, PAGE);
});

interface Noted {
  readonly kind: string;
  readonly [more: string]: unknown;
}

const kept = async () => (await stage.storage()).local;
const noted = async (kind: string) => (((await kept()).journal ?? []) as Noted[]).filter((entry) => entry.kind === kind);
const pressed = (view: View) =>
  view.evaluate(() => [...document.querySelectorAll('.vote-room [aria-pressed="true"]')].map((each) => each.textContent));
const listed = (view: View, list: string) =>
  view.evaluate(
    (name) => [...document.querySelectorAll<HTMLElement>(`[data-list="${name}"] [data-answer]`)].map((row) => row.dataset.answer),
    list,
  );

async function answerOf(field: typeof FIRST | typeof SECOND) {
  const tab = await stage.open(PORTAL_URL);
  const sidebar = await tab.sidebar();
  await tab.focus(field.selector);
  await press(sidebar, `[data-region="champ"] [data-answer="${field.answer}"]`);
  await shown(sidebar, `[data-open-answer="${field.answer}"]`);
  return { tab, sidebar };
}

test('« Non » with two reasons and a pin outlive tab and background', async () => {
  const { tab, sidebar } = await answerOf(FIRST);
  await press(sidebar, '[data-action="pin"]');
  await shown(sidebar, '[data-action="pin"][aria-pressed="true"]');
  for (const each of ['[data-vote="no"]', '[data-reason="incomplete"]', '[data-reason="contradictory"]']) {
    await press(sidebar, each);
    await shown(sidebar, `${each}[aria-pressed="true"]`);
  }
  const [vote] = await until(
    'both reasons kept',
    () => noted('vote'),
    ([vote]) => (vote?.reasons as string[] | undefined)?.length === 2,
  );
  expect(vote).toMatchObject({ answer: FIRST.answer, vote: 'no', reasons: ['incomplete', 'contradictory'] });
  await tab.close();
  await stage.killBackground();

  const again = await answerOf(FIRST);
  await shown(again.sidebar, '[data-reason="contradictory"][aria-pressed="true"]');
  expect(await pressed(again.sidebar)).toEqual(['Non', 'Incomplète', 'Contradictoire avec une autre source']);
  await shown(again.sidebar, '[data-action="pin"][aria-pressed="true"]');
  await press(again.sidebar, '[data-vote="no"]');
  await until(
    'the vote taken back',
    () => noted('vote'),
    (votes) => votes.length === 0,
  );
  await again.tab.close();
});

test('the popup lists what was pinned in the sidebar, and what was read, the last one first', async () => {
  const popup = await stage.extensionPage(POPUP);
  await until('the caret in the search box', () => popup.evaluate(() => document.activeElement?.localName === 'input'));
  await popup.type(EARLIER.words);
  await press(popup, `[data-region="resultats"] [data-answer="${EARLIER.id}"]`);
  await shown(popup, `[data-open-answer="${EARLIER.id}"]`);
  await until('the reading noted', kept, ({ read }) => EARLIER.id in ((read ?? {}) as object));
  await popup.close();
  const { tab } = await answerOf(SECOND);
  await until('the reading noted', kept, ({ read }) => SECOND.answer in ((read ?? {}) as object));
  await tab.close();

  const again = await stage.extensionPage(POPUP);
  await shown(again, '[data-list="recent"]');
  expect(await listed(again, 'pinned')).toEqual([FIRST.answer]);
  expect(await listed(again, 'recent')).toEqual([SECOND.answer, EARLIER.id]);
  await press(again, '[data-action="unpin"]');
  await until('the pin gone', kept, ({ favourites }) => JSON.stringify(favourites) === '[]');
  await again.close();
});

test('a gap is kept with words and portal, the help message holds both, and neither holds anything of the form', async () => {
  const tab = await stage.open(PORTAL_URL);
  const sidebar = await tab.sidebar();
  for (const field of ['#produits', '#moyen', '#note', '#mdp']) await tab.focus(field);
  await shown(sidebar, '.search-in');
  await sidebar.focus('.search-in');
  await tab.type(MISSING);
  await press(sidebar, '[data-action="report-gap"]');
  await shown(sidebar, '[data-action="report-gap"].is-done');
  const [gap] = await until(
    'the gap kept',
    () => noted('gap'),
    (gaps) => gaps.length > 0,
  );
  expect(gap).toEqual({
    kind: 'gap',
    words: MISSING,
    portal: PORTAL,
    byHand: true,
    id: expect.stringMatching(/^[0-9a-f]{8}:gap:\d{4}-\d\d-\d\d:zzxqv wkjh$/),
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });

  await press(sidebar, '[data-action="help"]');
  const message = await shown(sidebar, '[data-help]');
  await press(sidebar, '[data-action="copy-help"]');
  await shown(sidebar, '[data-action="copy-help"].is-done');
  const { text } = await stage.paste();
  expect(text.replace(/\r\n/g, '\n').trim()).toBe(message.trim());
  for (const part of ['IGC', MISSING, 'Base de réponses']) expect(text).toContain(part);
  expect(text).not.toMatch(/-produits|-moyen|-note|-mdp|749913374|https?:|pfcng/);

  const everything = JSON.stringify(await stage.storage());
  expect(everything).toContain(MISSING);
  expect(everything).not.toMatch(/Zoiseau|749913374|Demande de Madame|nouveau produit de certification|pfcng/);
});
