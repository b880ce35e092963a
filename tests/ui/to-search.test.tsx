import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { appears } from './gallery/appears';
import { openSidebar, searchField } from './mounted';

async function openRow(id: string): Promise<void> {
  (document.querySelector(`[data-answer="${id}"] a`) as HTMLElement).click();
  await appears(`[data-open-answer="${id}"]`);
}

describe('the way to the search', () => {
  test.each(['/', '{Control>}k{/Control}'])('%s goes there from the list and from an answer', async (keys) => {
    await openSidebar();
    await userEvent.keyboard(keys);
    expect(document.activeElement).toBe(searchField());
    expect(searchField().value).toBe('');
    await openRow('collegues');
    await userEvent.keyboard(keys);
    await expect.poll(() => document.activeElement === searchField()).toBe(true);
  });

  test('/ is a sign like any other in the field', async () => {
    await openSidebar();
    searchField().focus();
    await userEvent.keyboard('a/b');
    expect(searchField().value).toBe('a/b');
  });
});
