/** Without a mouse: through the whole sidebar and back to the field, and not a word said, nor a line moved, that nobody asked for. */
import { expect } from 'vitest';
import { stage, test } from './kit/flow';
import { FIRST, PORTAL_HTML, PORTAL_URL, SECOND } from './kit/portal-page';
import { shown, type Tab, until, type View } from './kit/stage';

const FIELDS = 40;
const LONG_URL = 'https://pfc.eservices.esante.gouv.fr/pfcng-ihm/retrait/recherche.xhtml';
/** More presses of Tab than the sidebar has controls. */
const FAR = 150;

let tab: Tab;

test.beforeAll(async () => {
  stage.serve(PORTAL_URL, PORTAL_HTML);
  const fields = Array.from(
    { length: FIELDS },
    (_, at) => `<p><label for="c${at}">${at % 2 ? FIRST.label : SECOND.label} ${at}</label> <input id="c${at}"></p>`,
  );
  stage.serve(LONG_URL, `<!doctype html><html lang="fr"><title>Recherche</title><h1>Recherche</h1>${fields.join('')}`);
  tab = await stage.open(PORTAL_URL);
});

const pageFocus = () =>
  tab.evaluate(() => {
    const { activeElement: active } = document;
    return active?.id || (active?.matches('[repere-e-sante]') ? 'repere-e-sante' : active?.localName);
  });
const focusIn = (id: string) => until(`the focus in « ${id} »`, pageFocus, (focused) => focused === id);

/** Place of the focused element among the controls on screen that Tab should reach, in reading order; -1 for another. */
const place = (view: View) => view.evaluate(placeNow);

function placeNow(): { at: number; of: number } {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [role="button"], [role="separator"]'),
  ].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0 && !element.matches(':disabled'),
  );
  return { at: document.hasFocus() ? controls.indexOf(document.activeElement as HTMLElement) : -1, of: controls.length };
}

/** Presses Tab until the focus stands on what `selector` means; returns the places on the way. */
async function tabTo(view: View, selector: string): Promise<number[]> {
  const places: number[] = [];
  for (let presses = 0; presses < FAR; presses++) {
    if (await view.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return places;
    await view.press('Tab');
    places.push((await place(view)).at);
  }
  throw new Error(`Tab never came to « ${selector} »: ${places.join(' ')}`);
}

test('F6 and Escape give the focus back to the field that had it', async () => {
  const sidebar = await tab.sidebar();
  await shown(sidebar, '[data-region="page"]');
  for (const key of ['F6', 'Escape']) {
    for (const { selector } of [FIRST, SECOND]) {
      await tab.focus(selector);
      await sidebar.focus('input');
      await focusIn('repere-e-sante');
      await sidebar.press(key);
      await focusIn(selector.slice(1));
    }
  }
});

test('Tab leads from the last field through every control in reading order, and back out', async () => {
  const sidebar = await tab.sidebar();
  await tab.focus(SECOND.selector);
  await shown(sidebar, `[data-region="field"] [data-answer="${SECOND.answer}"]`);
  expect(await sidebar.evaluate(order), 'from top to bottom').toEqual(['header', 'search', 'page', 'field']);
  await tab.press('Tab');
  await focusIn('repere-e-sante');
  const { at: first, of } = await until(
    'the focus on a control',
    () => place(sidebar),
    ({ at }) => at >= 0,
  );
  const walked = [first];
  while (walked.length < of) {
    await sidebar.press('Tab');
    walked.push((await place(sidebar)).at);
  }
  expect(walked, 'all of them, in the order of the page').toEqual(Array.from({ length: of }, (_, at) => at));
  for (let presses = 0; presses < of; presses++) await sidebar.press('Shift+Tab');
  await focusIn(SECOND.selector.slice(1));
});

function order(): string[] {
  const parts = { header: 'header button', search: 'header input', field: '[data-region="field"]', page: '[data-region="page"]' };
  const tops = Object.entries(parts).map(([name, selector]) => ({
    name,
    top: document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN,
  }));
  return tops.sort((one, other) => one.top - other.top).map(({ name }) => name);
}

test('from the field to a vote and back, by keys alone', async () => {
  const sidebar = await tab.sidebar();
  await tab.focus(SECOND.selector);
  await shown(sidebar, `[data-region="field"] [data-answer="${SECOND.answer}"]`);
  await tab.press('Tab');
  const row = `[data-region="field"] [data-answer="${SECOND.answer}"] .sugg-q a`;
  await focusIn('repere-e-sante');
  await tabTo(sidebar, row);
  await sidebar.press('Enter');
  await shown(sidebar, `[data-open-answer="${SECOND.answer}"]`);
  expect(await sidebar.evaluate(() => document.activeElement?.localName), 'the title of the answer').toBe('h2');
  const places = await tabTo(sidebar, '.vote button');
  expect(places, 'in reading order').toEqual(places.map((_, step) => (places[0] as number) + step));
  await sidebar.press('Enter');
  await until(
    'the vote stored',
    async () => JSON.stringify((await stage.storage()).local.journal ?? []),
    (journal) => journal.includes(SECOND.answer),
  );
  await sidebar.press('Escape');
  await until('the focus back on the row', () =>
    sidebar.evaluate((selector) => document.activeElement?.matches(selector) ?? false, row),
  );
  await sidebar.press('Escape');
  await focusIn(SECOND.selector.slice(1));
});

test(`nothing is announced while ${FIELDS} fields have the focus in turn`, async () => {
  await tab.goto(LONG_URL);
  const sidebar = await tab.sidebar();
  await shown(sidebar, '[data-region="page"]');
  await until('the opening said and over', () =>
    sidebar.evaluate(() => document.querySelector('[role="status"]')?.textContent === ''),
  );
  await sidebar.evaluate(noteAnnouncements);
  await sidebar.evaluate(noteMovement);
  for (let at = 0; at < FIELDS; at++) {
    await tab.focus(`#c${at}`);
    // A field counts after half a second: some are passed by, some are stayed in until the sidebar shows them.
    if (at % 5 === 4)
      await until(
        `field ${at} shown`,
        () => shown(sidebar, '[data-region="field"]'),
        (text) => text.includes(` ${at}\u202f»`) || text.includes(` ${at} »`),
      );
  }
  const announced = () => sidebar.evaluate(() => (window as unknown as { announced: string[] }).announced);
  expect(await announced()).toEqual([]);
  expect(await sidebar.evaluate(movement), 'outside the region of the field').toEqual([]);
  await sidebar.focus('input');
  await sidebar.type('carte cps de test');
  const said = await until('the results announced', announced, (all) => all.length > 0);
  // Where keys come slowly the results are announced at each rest.
  for (const one of said) expect(one, 'only what was asked for').toMatch(/réponse/);
});

/** Notes where all stands that may be read outside the region of the field, and what the browser calls a layout shift there. */
function noteMovement(): void {
  // A row of both regions is drawn anew: it is known by its place.
  const read = () => [
    ...document.querySelectorAll('header *, .panel-foot, [data-region="page"], [data-region="page"] > ul > li'),
  ];
  const tops = read().map((each) => each.getBoundingClientRect().top);
  const shifted: string[] = [];
  // Firefox has no entries of this type, and observes none.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[]) {
      for (const { node } of entry.sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        if (element && !element.closest('.region-field')) shifted.push(element.outerHTML.slice(0, 80));
      }
    }
  }).observe({ type: 'layout-shift' });
  const moved = () =>
    read().flatMap((each, at) =>
      Math.abs(each.getBoundingClientRect().top - (tops[at] ?? Number.NaN)) <= 1 ? [] : [each.outerHTML.slice(0, 80)],
    );
  Object.assign(window, { movement: () => [...shifted, ...moved()] });
}

function movement(): string[] {
  return (window as unknown as { movement(): string[] }).movement();
}

function noteAnnouncements(): void {
  const live = '[role="status"], [role="alert"], [role="log"], [aria-live]';
  const announced: string[] = [];
  Object.assign(window, { announced });
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
      const come = [...addedNodes].find((node) => node instanceof Element && node.matches(live));
      const text = (region ?? come)?.textContent;
      if (text) announced.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
