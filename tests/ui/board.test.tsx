/** The quality board without an extension around it: what it counts, gives away, takes in and erases. */
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../extension/ui/styles/theme.css';
import { Board } from '../../extension/board/board';
import { BOARD_FORMAT } from '../../extension/board/board-file';
import { addDays } from '../../extension/board/period';
import english from '../../extension/public/_locales/en/messages.json';
import french from '../../extension/public/_locales/fr/messages.json';
import { setWords } from '../../extension/words/words';
import { addFact, JOURNAL } from '../../src/stored/journal';
import { appears } from './gallery/appears';
import { BOARD_STATES, type BoardStub, boardStub, type GivenBoard, OWN, sampleEntries, TODAY } from './gallery/board';
import { outside, small } from './layout';
import { openState } from './mounted';

async function open(given: GivenBoard = {}, shows = '[data-table="late"]'): Promise<BoardStub> {
  const stub = boardStub(given);
  render(<Board surface={stub.surface} />, { container: document.body.appendChild(document.createElement('div')) });
  await appears(shows);
  return stub;
}

const figure = (id: string) => document.querySelector(`[data-figure="${id}"] b`)?.textContent;
const rows = (table: string) => [...document.querySelectorAll<HTMLElement>(`[data-table="${table}"] [data-row]`)];
const names = (table: string) => rows(table).map((row) => row.dataset.row);
const button = (name: string) => page.getByRole('button', { name });
const input = () => document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;

/** Chooses files as the browser's own dialogue would. */
function choose(...files: readonly File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input().files = chosen.files;
  input().dispatchEvent(new Event('change', { bubbles: true }));
}
const exported = (entries: readonly unknown[], name = 'suivi.json') =>
  new File([JSON.stringify({ ...BOARD_FORMAT, entries })], name);

beforeEach(() => page.viewport(900, 900));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

describe.each(Object.entries(BOARD_STATES))('%s', (_, state) => {
  test.each([360, 900])('fits %i px, with targets of 24 px, and breaks no rule of axe there', async (width) => {
    await page.viewport(width, 900);
    document.body.style.inlineSize = `${width}px`;
    await openState(state());
    expect(outside(document.body)).toEqual([]);
    expect(small(document.body, 24)).toEqual([]);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('periods', () => {
  test('thirty days at first; seven, all and dates count others', async () => {
    await open();
    expect([figure('searches'), figure('misses'), figure('useless')]).toEqual(['14', '5', '4']);
    await page.getByText('7 jours').click();
    expect([figure('searches'), figure('misses'), figure('useless')]).toEqual(['10', '4', '3']);
    await page.getByText('Depuis le début').click();
    expect([figure('searches'), names('gaps').length]).toEqual(['15', 3]);
    await page.getByText('Du … au …').click();
    expect(figure('searches')).toBe('14');
    await page.getByLabelText('Au', { exact: true }).fill(addDays(TODAY, -40));
    await page.getByLabelText('Du', { exact: true }).fill(addDays(TODAY, -41));
    expect([figure('searches'), names('gaps')]).toEqual(['1', ['ancienne question']]);
  });

  test('agents are a number, never a name; those of this installation can be seen alone', async () => {
    await open();
    await expect.element(page.getByText('3 postes')).toBeVisible();
    await page.getByText('Ce poste', { exact: true }).click();
    expect([figure('searches'), figure('copied')]).toEqual(['6', '3']);
  });

  test('one agent: nothing to choose', async () => {
    await open({ journal: { entries: sampleEntries([OWN]), agent: OWN } });
    expect(document.querySelector('[data-choice="postes"]')).toBeNull();
  });
});

describe('lists', () => {
  test('what weighs most comes first, with its reasons; an answer opens, one that is gone does not', async () => {
    const { asked } = await open();
    expect(names('doubted')).toEqual(['nil-solution-tierce', 'collegues', 'retiree-depuis']);
    expect(rows('doubted')[0]?.textContent).toContain('Périmée (2), Contradictoire avec une autre source');
    expect(names('reasons')[0]).toBe('outdated');
    expect(names('gaps')).toEqual(['erreur 418 DMP', 'attestation PGSSI']);
    expect(names('copied')).toEqual(['produits-de-test', 'collegues']);
    await expect
      .element(page.getByRole('table', { name: 'Copiées ou insérées, seules ou dans «\u202fMa réponse\u202f»' }))
      .toBeVisible();
    expect(names('late')[0]).toBe('nil-solution-tierce');
    await page.getByRole('table', { name: 'Les plus souvent jugées' }).getByRole('button', { name: 'Quel NIL indiquer' }).click();
    expect(asked).toEqual(['open nil-solution-tierce']);
    expect(rows('doubted')[2]?.querySelector('button')).toBeNull();
  });

  test('the chart is one image with a sentence, and a table with its figures', async () => {
    await open();
    await expect
      .element(page.getByRole('img', { name: 'Recherches au fil du temps' }))
      .toHaveAccessibleDescription(/14 recherches, dont 5/);
    await page.getByText('Les chiffres de ce graphique').click();
    const sum = (column: number) =>
      rows('steps').reduce((all, row) => all + Number(row.querySelectorAll('td')[column]?.textContent), 0);
    expect([sum(0), sum(1)]).toEqual([14, 5]);
  });

  test('long lists show ten rows, the others on demand', async () => {
    const entries = Array.from({ length: 34 }, (_, at) => addFact([], { kind: 'copy', answer: `a${at}` }, OWN, TODAY)).flat();
    await open({ journal: { entries, agent: OWN } });
    expect(rows('copied')).toHaveLength(10);
    await button('Afficher les 34 lignes').click();
    expect(rows('copied')).toHaveLength(34);
    await button('Afficher les 10 premières').click();
    expect(rows('copied')).toHaveLength(10);
  });
});

describe('files', () => {
  test('everything is exported, whatever the period, and what a spreadsheet opens has questions', async () => {
    const { saved } = await open();
    await page.getByText('7 jours').click();
    await button('Exporter en JSON').click();
    await button('Exporter en CSV').click();
    expect(JSON.parse(saved[0]?.text ?? '').entries).toHaveLength(sampleEntries().length);
    expect(saved[1]?.text).toContain('Comment associer mes collègues');
  });

  test('an import says what it did; the same again adds nothing', async () => {
    const stub = await open({ journal: { entries: sampleEntries([OWN]), agent: OWN } });
    const others = sampleEntries().length - sampleEntries([OWN]).length;
    choose(exported([...sampleEntries(), { kind: 'mood' }, 7]));
    await expect
      .element(
        page.getByText(
          `${others} lignes ajoutées, ${sampleEntries([OWN]).length} lignes déjà connues, 2 lignes illisibles laissées de côté.`,
        ),
      )
      .toBeVisible();
    await expect.element(page.getByText('3 postes')).toBeVisible();
    choose(exported(sampleEntries(), 'encore.json'));
    await expect.element(page.getByText(`${sampleEntries().length} lignes déjà connues.`, { exact: true })).toBeVisible();
    expect(stub.kept().entries).toHaveLength(sampleEntries().length);
  });

  test.each([
    ['fr', french, ['1 ligne déjà connue.', '1 ligne mise à jour.', '1 ligne illisible laissée de côté.']],
    ['en', english, ['1 line already known.', '1 line updated.', '1 unreadable line skipped.']],
  ] as const)('one thing alone is said with its noun: %s', async (language, words, says) => {
    setWords(language, words);
    onTestFinished(() => setWords('fr', french));
    const once = addFact([], { kind: 'search' }, OWN, TODAY);
    const twice = addFact(once, { kind: 'search' }, OWN, TODAY);
    await open({ journal: { entries: once, agent: OWN } }, 'input[type="file"]');
    for (const [at, entries] of [once, twice, [{ kind: 'mood' }]].entries()) {
      choose(exported(entries));
      await expect.element(page.getByText(says[at] as string, { exact: true })).toBeVisible();
    }
  });

  test('a wrong file is named with its reason, a good one beside it is taken', async () => {
    await open({ journal: { entries: [], agent: null } });
    choose(new File(['{'], 'abime.json'), exported(sampleEntries([OWN])), new File(['{}'], 'autre.json'));
    await expect.element(page.getByText('lignes ajoutées.')).toBeVisible();
    const refused = [...document.querySelectorAll('.board-refused li')].map(({ textContent }) => textContent);
    expect(refused).toEqual([expect.stringMatching(/^abime\.json .*JSON/), expect.stringMatching(/^autre\.json .*export/)]);
  });

  test.each([
    [new RangeError('full'), /dépasseraient.*20.000.*Rien n’a été changé/, 0],
    [new Error('quota'), /pas pu garder.*Rien n’a été changé/, 1],
  ])('%s is said calmly', async (error, sentence, reports) => {
    const stub = boardStub();
    render(<Board surface={{ ...stub.surface, merge: () => Promise.reject(error) }} />);
    await appears('[data-table="late"]');
    choose(exported(sampleEntries()));
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(stub.asked.filter((call) => call.startsWith('report'))).toHaveLength(reports);
    expect(JOURNAL.entries).toBe(20_000);
  });

  test('the keyboard reaches the choice of files, and sees that it does', async () => {
    await open();
    button('Exporter en CSV').element().focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(input());
    expect(getComputedStyle(input().closest('label') as HTMLElement).outlineStyle).toBe('solid');
  });
});

describe('what is kept', () => {
  test('every kind with its number of lines, and the installation’s own number', async () => {
    await open();
    expect(rows('kept').reduce((all, row) => all + Number(row.querySelector('td')?.textContent), 0)).toBe(sampleEntries().length);
    await expect.element(page.getByText(OWN)).toBeVisible();
  });

  test('erasing asks once; afterwards the board is empty and says what stays', async () => {
    const { asked } = await open();
    await button('Effacer le suivi').click();
    await expect.element(page.getByText('Vos réglages, vos épingles et «\u202fMa réponse\u202f» restent.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(asked).toEqual([]);
    await button('Effacer le suivi').click();
    await page.getByRole('button', { name: 'Effacer', exact: true }).click();
    await expect.element(page.getByText('Le suivi est effacé.')).toBeVisible();
    await expect.element(page.getByText('Rien n’a été noté pendant cette période.')).toBeVisible();
    expect(asked).toEqual(['erase']);
  });

  test('damaged data: one notice, exported as it is, then forgotten', async () => {
    const damaged = { journal: [[{ kind: 'mood' }]], theme: ['pink', 4] };
    const { asked, saved } = await open({ damaged }, '[data-notice="damaged"]');
    await button('Exporter les données brutes').click();
    expect(JSON.parse(saved[0]?.text ?? '')).toEqual(damaged);
    await button('Oublier').click();
    await expect.poll(() => document.querySelector('[data-notice="damaged"]')).toBeNull();
    expect(asked).toEqual([`save repere-donnees-illisibles-${TODAY}.json`, 'forget']);
  });
});

test('another window’s change is shown; a store that fails is said once', async () => {
  const stub = await open();
  await stub.surface.merge(addFact([], { kind: 'search' }, 'ffffffff', TODAY));
  await expect.element(page.getByText('4 postes')).toBeVisible();
  cleanup();
  await open({ unreadable: true }, '[role="alert"]');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Rien n’a été perdu');
});
