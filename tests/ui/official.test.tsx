/** An official answer that changed since it was read: said where it is read, and wherever ours is shown or copied. */
import { cleanup, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Board } from '../../extension/board/board';
import { answerClip } from '../../extension/ui/copy/copy';
import { withOfficialChanges } from '../../extension/ui/knowledge/official-changes';
import { appears } from './gallery/appears';
import { boardStub, TODAY } from './gallery/board';
import { onField, sampleKnowledge } from './gallery/sample';
import { openSidebar } from './mounted';

const ID = 'produits-de-test';
const CHANGE = {
  seen: TODAY,
  was: '0'.repeat(16),
  text: 'Une carte de test dure cinq ans.',
  changed: ['Une carte de test dure cinq ans.'],
  lost: 1,
};
const changed = { officialChanges: { [ID]: CHANGE } };
const text = (selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('on the official page', () => {
  test('the answer that changed is named, with the day we read it; the others are counted', async () => {
    await openSidebar({ settings: changed, official: { changed: [ID], unchanged: 12, unknown: 7 } }, '[data-official="changed"]');
    expect(text('[data-official="changed"] h2 > :not([hidden])')).toBe('Une réponse officielle de cette page a changé');
    expect(text('[data-official="changed"] li span')).toBe(
      'La réponse officielle a changé depuis notre lecture du 22 novembre 2026.',
    );
    expect(text('[data-official="counts"]')).toBe(
      '12 réponses officielles de cette page disent ce qu’elles disaient à notre lecture. 7 réponses officielles de cette page ne sont pas dans Repère.',
    );
    expect((await axe.run(document.body)).violations).toEqual([]);
    document.querySelector<HTMLElement>('[data-official="changed"] a')?.click();
    await appears(`[data-open-answer="${ID}"] [data-note="official"]`);
  });

  test('seen, with nothing to change, it is told nowhere until taken back; the way back stays where it was', async () => {
    const { asked } = await openSidebar(
      { settings: changed, official: { changed: [ID], unchanged: 12, unknown: 7 } },
      '[data-official="changed"]',
    );
    const toggle = () => document.querySelector<HTMLElement>(`[data-confirm="${ID}"]`) as HTMLElement;
    const { top, width } = toggle().getBoundingClientRect();
    toggle().focus();
    toggle().click();
    await appears('[data-official="confirmed"] [aria-pressed="true"]');
    expect(text('[data-official="confirmed"] h2 > :not([hidden])')).toBe('Changements déjà vus');
    expect(document.activeElement).toBe(toggle());
    expect([toggle().getBoundingClientRect().top, toggle().getBoundingClientRect().width]).toEqual([top, width]);
    expect((await axe.run(document.body)).violations).toEqual([]);
    expect(asked.at(-1)).toContain(`"answer":"${ID}","to":{"seen":"${TODAY}"`);
    document.querySelector<HTMLElement>('[data-official="confirmed"] a')?.click();
    await appears(`[data-open-answer="${ID}"] .official-note.is-confirmed`);
    expect(document.querySelector('.source .is-stale, .source.is-stale')).toBeNull();
    toggle().click();
    await appears('.official-note:not(.is-confirmed)');
    await appears('.source .is-stale');
  });

  test('where nothing changed, a calm line; elsewhere nothing', async () => {
    await openSidebar({ official: { changed: [], unchanged: 1, unknown: 0 } }, '[data-official="counts"]');
    expect(text('[data-official="counts"]')).toBe('1 réponse officielle de cette page dit ce qu’elle disait à notre lecture.');
    expect(document.querySelector('[data-official="changed"]')).toBeNull();
    cleanup();
    await openSidebar();
    expect(document.querySelector('[data-official]')).toBeNull();
  });
});

describe('wherever ours is shown', () => {
  test('its row says so, and copying it asks first', async () => {
    const id = 'nil-avant-candidature';
    await openSidebar(
      { page: onField('Numéro NIL'), settings: { officialChanges: { [id]: CHANGE } } },
      `[data-answer="${id}"] .is-stale`,
    );
    const row = within(document.querySelector(`[data-answer="${id}"]`) as HTMLElement);
    row.getByText('Réponse officielle modifiée');
    document.querySelector<HTMLElement>(`[data-answer="${id}"] .sugg-q a`)?.click();
    await appears(`[data-open-answer="${id}"] [data-note="official"]`);
    document.querySelector<HTMLElement>('.actions [data-action="copy"]')?.click();
    await screen.findByText(/La réponse officielle a changé depuis notre lecture.*vérifiez-la avant d’envoyer celle-ci\./);
  });

  test('a copy says so below its source', () => {
    const knowledge = withOfficialChanges(sampleKnowledge(), changed.officialChanges);
    const answer = knowledge.answer(ID) ?? expect.unreachable();
    expect(answerClip(answer, knowledge.version, 'rich').text).toContain(
      'La réponse officielle a changé depuis cette lecture (constaté le 22 novembre 2026)\u202f: à vérifier.',
    );
  });

  test('no longer once the answer was written from a newer text', () => {
    const knowledge = sampleKnowledge();
    expect(withOfficialChanges(knowledge, { [ID]: { ...CHANGE, was: 'f'.repeat(16) } })).toBe(knowledge);
  });
});

test('on the board, what was seen leaves the list and can be brought back from below it; the focus goes along', async () => {
  await page.viewport(900, 900);
  render(<Board surface={boardStub(changed).surface} />, { container: document.body.appendChild(document.createElement('div')) });
  const inList = `[data-table="late"] [data-confirm="${ID}"]`;
  const below = `.board-confirmed [data-confirm="${ID}"]`;
  for (const [from, to] of [
    [inList, below],
    [below, inList],
  ] as const) {
    await appears(from);
    const button = document.querySelector(from) as HTMLElement;
    button.focus();
    button.click();
    await appears(to);
    expect(document.querySelector(from)).toBeNull();
    await expect.poll(() => document.activeElement?.matches(to)).toBe(true);
  }
});

test('the board lists it first, and copies both texts', async () => {
  await page.viewport(900, 900);
  const { surface, asked } = boardStub(changed);
  render(<Board surface={surface} />, { container: document.body.appendChild(document.createElement('div')) });
  await appears(`[data-both="${ID}"]`);
  const [first] = document.querySelectorAll<HTMLElement>('[data-table="late"] [data-row]');
  expect(first?.dataset.row).toBe(ID);
  expect(first?.textContent).toContain('réponse officielle modifiée');
  document.querySelector<HTMLElement>(`[data-both="${ID}"]`)?.click();
  await screen.findByText('Les deux textes sont copiés.');
  const copied = asked.find((each) => each.startsWith('copy ')) ?? '';
  expect(copied).toContain('Notre réponse, source lue le 22 novembre 2026');
  expect(copied).toContain('Réponse officielle, constatée le 22 novembre 2026\u202f:\nUne carte de test dure cinq ans.');
  expect(copied).toContain('1 phrase lue alors n’y est plus.');
});
