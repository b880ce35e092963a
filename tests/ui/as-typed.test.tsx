/** A word read as another: said, and taken back with one press. */
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { appears, gone } from './gallery/appears';
import { sampleKnowledge, sampleSuggest } from './gallery/sample';
import { openSidebar, searchField } from './mounted';

const one = (selector: string) => document.querySelector(selector) as HTMLElement;

test('one press searches the words as they stand, and the caret is in the search again; other words are read anew', async () => {
  const literal: (boolean | undefined)[] = [];
  const open = async () =>
    sampleKnowledge({
      suggest: (ask) => {
        if (ask.typed) literal.push(ask.asTyped);
        return { ...sampleSuggest(ask), ...(ask.asTyped && { corrected: [] }) };
      },
    });
  await openSidebar({ open });
  searchField().focus();
  await userEvent.keyboard('certifcat');
  await appears('[data-action="as-typed"]');
  expect(one('.read-as').textContent).toBe('Résultats pour «\u202fcertificat\u202f». Chercher «\u202fcertifcat\u202f»');
  expect(literal.at(-1)).toBe(false);
  one('[data-action="as-typed"]').click();
  await gone('[data-action="as-typed"]');
  expect(literal.at(-1)).toBe(true);
  expect(document.activeElement).toBe(searchField());
  await userEvent.keyboard('{End}s');
  await expect.poll(() => literal.at(-1)).toBe(false);
});
