/** The five filters in the hands of a person at the keyboard. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chips, find, numbers, on, openFilters, options, pressAt, RESULT, tabTo, text, typed } from './filtering';
import { appears } from './gallery/appears';
import { PAGE } from './gallery/sample';
import { DRIMBOX_PAGE, RIS_PAGE } from './gallery/sample-filters';
import { leave, openPopup, openSidebar, rowsOf, searchField } from './mounted';

describe('choosing', () => {
  test('a couloir, and the dispositifs follow', async () => {
    await openSidebar(on(PAGE));
    await openFilters();
    expect(find('.btn-filter')?.ariaExpanded).toBe('true');
    expect(options('dispositif')).toContain('drimbox');
    await pressAt('[data-option="hopital"] input', ' ');
    await appears('[data-chip="couloir/hopital"]');
    await pressAt('[data-facet="dispositif"] summary');
    expect(options('dispositif')).toEqual(['dpi', 'mssante-transverse']);
    expect(text('.limited')).toContain('Dispositifs de : Hôpital');
    await pressAt('[data-option="dpi"] input', ' ');
    await appears('[data-chip="dispositif/dpi"]');
    expect(numbers()).toEqual([12, 3, 3]);
    expect(find('.btn-filter')?.ariaLabel).toBe('Filtres, 3 actifs');
  });

  test('another couloir in its place takes the dispositif away', async () => {
    await openSidebar(on(RIS_PAGE));
    await openFilters();
    await pressAt('[data-option="ville"] input', ' ');
    await appears('[data-chip="couloir/ville"]');
    await tabTo('[data-option="imagerie"] input');
    await userEvent.keyboard(' ');
    await appears('.filters:not(:has([data-chip="couloir/imagerie"]))');
    expect(chips()).toEqual(['offre/segur', 'couloir/ville']);
  });

  test('several values of one filter: any of them will do', async () => {
    await openSidebar(on({ ...PAGE, portal: 'industriels' }));
    await openFilters();
    await pressAt('[data-option="biologie"] input', ' ');
    await appears('[data-chip="couloir/biologie"]');
    expect(text('[data-action="see"]')).toBe('Voir les 2 réponses');
    await pressAt('[data-option="officine"] input', ' ');
    await appears('[data-chip="couloir/officine"]');
    expect(text('[data-action="see"]')).toBe('Voir les 4 réponses');
    expect(text('[data-facet="couloir"] .val')).toBe('2 choix');
  });

  test('↑ ↓ Début Fin walk over a long list', async () => {
    await openSidebar(on(PAGE));
    await openFilters();
    await pressAt('[data-facet="produit"] summary');
    const all = options('produit');
    expect(all).toHaveLength(25);
    await userEvent.keyboard('{Tab}{End}');
    const standing = () => document.activeElement?.closest<HTMLElement>('[data-option]')?.dataset.option;
    expect(standing()).toBe(all.at(-1));
    await userEvent.keyboard('{ArrowUp}');
    expect(standing()).toBe(all.at(-2));
    await userEvent.keyboard('{Home}{ArrowDown}');
    expect(standing()).toBe(all[1]);
  });
});

test.each([420, 320])(
  'in a window %i px high, what is pressed keeps its place, while chips above it fill line after line',
  async (height) => {
    await page.viewport(360, height);
    await page.viewport(360, 420);
    await openSidebar(on({ ...PAGE, portal: 'industriels' }));
    await openFilters();
    const moved: number[] = [];
    for (const id of options('couloir')) {
      const box = find(`[data-option="${id}"] input`) as HTMLElement;
      box.scrollIntoView({ block: 'center' });
      const before = box.getBoundingClientRect().top;
      box.click();
      await appears(`[data-chip="couloir/${id}"]`);
      moved.push(Math.round(box.getBoundingClientRect().top - before));
    }
    expect(find('.chips')?.offsetHeight).toBeGreaterThan(100);
    expect(moved).toEqual([0, 0, 0, 0, 0, 0]);
  },
);

test('what is left is said politely at each change', async () => {
  await openSidebar(on(DRIMBOX_PAGE));
  const said = () => expect.poll(() => text('[role="status"]'));
  await openFilters();
  await said().toBe('1 réponse');
  await pressAt('[data-facet="offre"] summary');
  await pressAt('[data-option="hds"] input', ' ');
  await pressAt('[data-chip="offre/segur"]');
  await said().toBe('Aucune réponse avec ces 3 filtres.');
});

describe('a dispositif that goes with its couloir', () => {
  const said = () => expect.poll(() => text('[role="status"]'));

  test('is said with the reason, once: in the filters, and not of the next change', async () => {
    await openSidebar(on({ ...PAGE, portal: 'industriels' }));
    await openFilters();
    await pressAt('[data-facet="dispositif"] summary');
    await pressAt('[data-option="dpi"] input', ' ');
    await appears('[data-chip="dispositif/dpi"]');
    find('[data-option="imagerie"] input')?.click();
    await appears('.filters:not(:has([data-chip="dispositif/dpi"]))');
    await said().toBe(`« DPI » retiré : hors du couloir « Imagerie ». ${numbers()[0]} réponses`);
    find('[data-option="ville"] input')?.click();
    await appears('[data-chip="couloir/ville"]');
    await said().toMatch(/^\d+ réponses$/);
  });

  test('is said among the results, and not of other words', async () => {
    await openSidebar(on(RIS_PAGE, { settings: { filters: { sidebar: { couloir: ['ville', 'imagerie'] } } } }));
    await typed('preuve', RESULT);
    await pressAt('[data-chip="couloir/imagerie"]');
    await said().toMatch(/^« RIS » retiré : hors du couloir « Médecine de ville »\. \d+ réponse/);
    await typed(' ', RESULT);
    await said().toMatch(/^\d+ réponse/);
  });

  test('is not said of one that was taken away itself', async () => {
    await openSidebar(on(RIS_PAGE));
    await openFilters();
    await pressAt('[data-chip="dispositif/ris"]');
    await said().toBe('4 réponses');
  });
});

describe('no dead end', () => {
  test('a value that leaves nothing is not disabled and says what stands in its way', async () => {
    await openSidebar(on(RIS_PAGE));
    await typed('preuve', RESULT);
    await openFilters();
    expect(text('[data-option="hopital"] .n')).toBe('0 ici, 2 sans Dispositif');
    expect(text('[data-option="officine"] .n')).toBe('0 réponse');
    expect(document.querySelectorAll('.filters :disabled')).toHaveLength(0);
  });

  test('zero: what each filter leaves is on its chip, one key takes the last away, and the focus stays in the view', async () => {
    await openSidebar(on(DRIMBOX_PAGE));
    await typed('preuve', '[data-notice="zero"]');
    await openFilters();
    expect(chips()).toEqual(['offre/segur', 'couloir/imagerie', 'dispositif/drimbox']);
    expect(numbers()).toEqual([8, 3, 0]);
    expect(text('[data-notice="zero"] p')).toBe('Aucune réponse avec ces 3 filtres.');
    expect(text('[data-notice="zero"] li')).toBe('Retirer « DRIMbox » 3 réponses');
    await pressAt('[data-way="dispositif"]');
    await appears('.filters:not(:has([data-notice="zero"]))');
    expect(chips()).toEqual(['offre/segur', 'couloir/imagerie']);
    expect(find('.filters')?.contains(document.activeElement)).toBe(true);
  });

  test('the main button says what it will show, and does it', async () => {
    await openSidebar(on(DRIMBOX_PAGE));
    await typed('preuve', '[data-notice="zero"]');
    await openFilters();
    expect(text('[data-action="see"]')).toBe('Voir sans « DRIMbox » (3)');
    await pressAt('[data-action="see"]');
    await appears(RESULT);
    expect(rowsOf('results')).toEqual(['preuve-ris-1', 'preuve-ris-2', 'preuve-ris-3']);
    expect(document.activeElement).toBe(searchField());
  });

  test('results hidden by the filters: the same ways out instead of « nothing »', async () => {
    await openPopup(on(DRIMBOX_PAGE));
    await typed('preuve', '[data-region="results"] [data-notice="zero"]');
    expect(find('[data-region="results"] .lead')).toBeNull();
    await pressAt('[data-way="dispositif"]');
    await appears(RESULT);
    expect(rowsOf('results')).toHaveLength(3);
    expect(document.activeElement).toBe(searchField());
  });

  test('sure answers that filters hide are said in one line, one key away', async () => {
    await openSidebar(on(PAGE));
    await typed('preuve', RESULT);
    expect(text('.hidden-line')).toBe('1 autre réponse sans le filtre « Offre »');
    await pressAt('.hidden-line button');
    await appears('[data-answer="preuve-hds"]');
    expect(find('.hidden-line')).toBeNull();
    expect(chips()).toEqual([]);
  });
});

describe('what the page brings', () => {
  test('is said, and alone it never takes the place of the suggestions', async () => {
    await openSidebar(on(RIS_PAGE));
    expect(find('.badge')?.innerText).toBe('3');
    expect(find('[data-region="page"]')).not.toBeNull();
    await openFilters();
    expect(text('.filters .status')).toContain('repris de la page');
    await userEvent.keyboard('{Escape}');
    await appears('[data-region="page"]');
  });

  test('can be looked at without a word typed', async () => {
    await openSidebar(on(RIS_PAGE));
    await openFilters();
    await pressAt('[data-action="see"]');
    await appears(RESULT);
    expect(rowsOf('results')).toHaveLength(3);
    await userEvent.keyboard('{Escape}');
    await appears('[data-region="page"]');
  });

  test('once removed does not come back with the next page of the portal', async () => {
    const { news } = await openSidebar(on(RIS_PAGE));
    await openFilters();
    await pressAt('[data-chip="couloir/imagerie"]');
    await appears('.filters:not(:has([data-chip="couloir/imagerie"]))');
    await userEvent.keyboard('{Escape}');
    leave();
    news({ ...RIS_PAGE, screen: null, step: 'Suite' });
    await expect.poll(() => text('.portal')).toContain('Suite');
    await openFilters();
    expect(chips()).toEqual(['offre/segur', 'dispositif/ris']);
  });

  test('goes with « Réinitialiser », and the choice too', async () => {
    const { asked } = await openSidebar(on(RIS_PAGE, { settings: { filters: { sidebar: { theme: ['preuves'] } } } }));
    await openFilters();
    expect(chips()).toHaveLength(4);
    await pressAt('[data-action="reset"]');
    await appears('.filters:not(:has(.chips))');
    expect(find('.badge')).toBeNull();
    expect(find('.filters')?.contains(document.activeElement)).toBe(true);
    expect(asked).toEqual([
      'remove convergence/offre/segur convergence/couloir/imagerie convergence/dispositif/ris',
      'set {"key":"filters","surface":"sidebar","to":null}',
    ]);
  });
});
