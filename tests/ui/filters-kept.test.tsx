/** What of the filters outlives a surface, and what another window changes. */
import { describe, expect, test } from 'vitest';
import { appears } from './gallery/appears';
import { PAGE } from './gallery/sample';
import { filterKnowledge, RIS_PAGE } from './gallery/sample-filters';
import type { Given } from './gallery/surfaces';
import { openPopup, openSidebar, rowsOf } from './mounted';

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
    surface.settings.change = () => Promise.reject(new Error('full'));
    await openFilters();
    await choose('ville');
    await expect.poll(() => asked).toEqual(['report Error: full']);
    expect(chips()).toEqual(['couloir/ville']);
  });
});

test('of two windows the last one wins, and neither answers the other', async () => {
  const { surface, asked } = await openSidebar({ open, page });
  await openFilters();
  await choose('ville');
  await surface.settings.change([{ key: 'filters', surface: 'sidebar', to: { couloir: ['officine'] } }]);
  await appears('[data-chip="couloir/officine"]');
  expect(chips()).toEqual(['couloir/officine']);
  await choose('biologie');
  expect(asked).toHaveLength(3);
});
