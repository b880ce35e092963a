/** What of the filters outlives a surface, and what another window changes. */
import { describe, expect, test } from 'vitest';
import { appears } from './gallery/appears';
import { PAGE } from './gallery/sample';
import { filterKnowledge, RIS_PAGE } from './gallery/sample-filters';
import { type Given, sidebarStub } from './gallery/surfaces';
import { drawSidebar, openPopup, openSidebar, rowsOf } from './mounted';

const open = async () => filterKnowledge();
/** Nothing of the filters comes from this page. */
const page = { ...PAGE, portal: 'industriels' };
const chips = () => [...document.querySelectorAll<HTMLElement>('[data-chip]')].map(({ dataset }) => dataset.chip);
const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

async function openFilters(): Promise<void> {
  press('.btn-filter');
  await appears('.filters .facet');
}

async function choose(id: string, shows = `[data-chip$="/${id}"]`): Promise<void> {
  press(`[data-option="${id}"] input`);
  await appears(shows);
}

const keeping = (filters: Given['settings'] & object): Given => ({ open, page, settings: filters });

describe('a choice', () => {
  test('is stored for its surface alone', async () => {
    const { asked } = await openPopup({ open, page });
    await openFilters();
    await choose('ville');
    await choose('officine');
    expect(asked).toEqual([
      'set {"key":"filters","surface":"popup","to":{"couloir":["ville"]}}',
      'set {"key":"filters","surface":"popup","to":{"couloir":["ville","officine"]}}',
    ]);
  });

  test('is there again in the same surface, which opens with its suggestions all the same', async () => {
    await openSidebar(keeping({ filters: { sidebar: { couloir: ['ville'] }, popup: { couloir: ['officine'] } } }));
    expect(rowsOf('page').length).toBeGreaterThan(0);
    expect(document.querySelector('.badge')?.textContent).toBe('1');
    await openFilters();
    expect(chips()).toEqual(['couloir/ville']);
    expect(document.querySelector<HTMLInputElement>('[data-option="ville"] input')?.checked).toBe(true);
  });

  test('loses what no longer exists', async () => {
    await openSidebar(keeping({ filters: { sidebar: { couloir: ['disparu', 'ville'], dispositif: ['drimbox'] } } }));
    await openFilters();
    expect(chips()).toEqual(['couloir/ville']);
  });

  test('wins over what the page brings for the same filter', async () => {
    await openSidebar({ open, page: RIS_PAGE, settings: { filters: { sidebar: { couloir: ['ville'] } } } });
    await openFilters();
    expect(chips()).toEqual(['offre/segur', 'couloir/ville']);
  });

  test('that cannot be stored works until the surface closes, and the fault is reported', async () => {
    const { surface, asked } = await openSidebar({ open, page });
    surface.settings.store.change = () => Promise.reject(new Error('full'));
    await openFilters();
    await choose('ville');
    await expect.poll(() => asked).toEqual(['report Error: full']);
    await appears('[data-notice="not-kept"]');
    expect(chips()).toEqual(['couloir/ville']);
  });
});

describe('what a page brings', () => {
  const onPage: Given = { open, page: RIS_PAGE };

  test('stays away once it was removed before, here or on another surface', async () => {
    await openPopup({ ...onPage, removed: ['convergence/couloir/imagerie', 'convergence/dispositif/ris'] });
    await openFilters();
    expect(chips()).toEqual(['offre/segur']);
  });

  test('removed on another portal is not meant', async () => {
    await openPopup({ ...onPage, removed: ['industriels/offre/segur'] });
    await openFilters();
    expect(chips()).toEqual(['offre/segur', 'couloir/imagerie', 'dispositif/ris']);
  });

  test('is kept as removed once a chip is pressed', async () => {
    const { asked } = await openSidebar(onPage);
    await openFilters();
    press('[data-chip="offre/segur"]');
    await appears('.filters:not(:has([data-chip="offre/segur"]))');
    expect(asked).toEqual(['remove convergence/offre/segur']);
  });

  test('goes when another window removes it', async () => {
    const { removedElsewhere } = await openSidebar(onPage);
    await openFilters();
    removedElsewhere('convergence/offre/segur');
    await appears('.filters:not(:has([data-chip="offre/segur"]))');
    expect(chips()).toEqual(['couloir/imagerie', 'dispositif/ris']);
  });

  test('is not shown before it is known what was removed', async () => {
    const stub = sidebarStub(onPage);
    let resolve = (_removed: readonly string[]) => {};
    const promise = new Promise<readonly string[]>((know) => {
      resolve = know;
    });
    drawSidebar({ ...stub.surface, presets: { ...stub.surface.presets, read: () => promise } });
    await appears('.panel-body [data-answer]');
    expect(document.querySelector('.badge')).toBeNull();
    resolve(['convergence/offre/segur']);
    await appears('.badge');
    expect(document.querySelector('.badge')?.textContent).toBe('2');
  });

  test('is shown where that cannot be read, and the fault is reported', async () => {
    const stub = sidebarStub(onPage);
    const read = () => Promise.reject(new Error('no session'));
    drawSidebar({ ...stub.surface, presets: { ...stub.surface.presets, read } });
    await appears('.badge');
    expect(document.querySelector('.badge')?.textContent).toBe('3');
    expect(stub.asked).toEqual(['report Error: no session']);
  });
});

test('of two windows the last one wins, and neither answers the other', async () => {
  const { surface, asked } = await openSidebar({ open, page });
  await openFilters();
  await choose('ville');
  await surface.settings.store.change([{ key: 'filters', surface: 'sidebar', to: { couloir: ['officine'] } }]);
  await appears('[data-chip="couloir/officine"]');
  expect(chips()).toEqual(['couloir/officine']);
  await choose('biologie');
  expect(asked).toHaveLength(3);
});
