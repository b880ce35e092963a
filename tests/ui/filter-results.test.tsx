/** What the filters leave, and the way between them and the results. */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, numbers, on, openFilters, pressAt, RESULT, text, typed } from './filtering';
import { appears } from './gallery/appears';
import { PAGE } from './gallery/sample';
import { DRIMBOX_PAGE, filterKnowledge, RIS_PAGE } from './gallery/sample-filters';
import { openSidebar, rowsOf, searchField } from './mounted';

describe('chips of the results', () => {
  test('go one by one with the keyboard, the focus to a neighbour and at last to the search', async () => {
    await openSidebar(on(RIS_PAGE));
    await typed('preuve', RESULT);
    await pressAt('[data-chip="dispositif/ris"]');
    await appears('.chips:not(:has([data-chip="dispositif/ris"]))');
    expect((document.activeElement as HTMLElement).dataset.chip).toBe('couloir/imagerie');
    await userEvent.keyboard('{Enter}');
    await appears('.chips:not(:has([data-chip="couloir/imagerie"]))');
    expect((document.activeElement as HTMLElement).dataset.chip).toBe('offre/segur');
    await userEvent.keyboard('{Enter}');
    await appears('[data-answer="preuve-hds"]');
    expect(document.activeElement).toBe(searchField());
  });

  test('« Voir plus » adds ten, and the focus goes to the first of them', async () => {
    await openSidebar(on(PAGE));
    await openFilters();
    await pressAt('[data-action="see"]');
    await appears(RESULT);
    expect(text('.status')).toContain('12 réponses');
    expect(rowsOf('results')).toHaveLength(10);
    await pressAt('[data-action="more"]');
    await appears('[data-answer="compte-6"]');
    expect(rowsOf('results')).toHaveLength(12);
    expect(document.activeElement?.closest<HTMLElement>('[data-answer]')?.dataset.answer).toBe(rowsOf('results')[10]);
    expect(find('[data-action="more"]')).toBeNull();
  });
});

test('a worker that answers later: the same numbers, the same list', async () => {
  const near = filterKnowledge();
  await openSidebar(on(DRIMBOX_PAGE, { open: async () => filterKnowledge({ suggest: async (ask) => near.suggest(ask) }) }));
  await typed('preuve', '[data-notice="zero"]');
  await openFilters();
  expect(numbers()).toEqual([8, 3, 0]);
  expect(text('[data-option="hopital"] .n')).toBe('0 ici, 2 sans Dispositif');
  await pressAt('[data-way="dispositif"]');
  await expect.poll(numbers).toEqual([8, 3]);
  await pressAt('[data-action="see"]');
  await appears(RESULT);
  expect(rowsOf('results')).toHaveLength(3);
});

test('typing goes back to the results, and nothing typed is lost on the way', async () => {
  await openSidebar(on(RIS_PAGE));
  await openFilters();
  await typed('preuve', RESULT);
  expect(find('.filters')).toBeNull();
  expect(searchField().value).toBe('preuve');
});

test('« Fermer » gives the focus back to the button', async () => {
  await openSidebar(on(PAGE));
  await openFilters();
  await pressAt('[data-action="close-filters"]');
  await appears('[data-region="page"]');
  expect(document.activeElement).toBe(find('.btn-filter'));
});
