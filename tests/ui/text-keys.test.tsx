/** Where one writes, letters are letters. */
import { render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useKeys } from '../../extension/ui/desk/use-keys';

function Page({ done }: { done: string[] }) {
  const panel = useRef<HTMLDivElement>(null);
  const note = (what: string) => () => void done.push(what);
  useKeys(panel, { toSearch: note('search'), back: note('back'), copy: note('copy'), singleKeys: true });
  return (
    <div ref={panel}>
      <button type="button">Ailleurs</button>
      <main>
        <a href="#ligne" data-answer="un">
          Réponse
        </a>
      </main>
      <input aria-label="Ligne" />
      <textarea aria-label="Texte" />
      <div contentEditable />
    </div>
  );
}

test.each(['input', 'textarea', '[contenteditable]'])('/ and c are written in %s', async (selector) => {
  const done: string[] = [];
  const { container } = render(<Page done={done} />);
  const field = container.querySelector<HTMLElement>(selector);
  field?.focus();
  await userEvent.keyboard('a/c');
  expect(field instanceof HTMLDivElement ? field.textContent : (field as HTMLInputElement).value).toBe('a/c');
  expect(done).toEqual([]);
});

test('elsewhere they act, c on an answer alone', async () => {
  const done: string[] = [];
  const { container } = render(<Page done={done} />);
  container.querySelector('button')?.focus();
  await userEvent.keyboard('/c');
  expect(done).toEqual(['search']);
  container.querySelector('a')?.focus();
  await userEvent.keyboard('/c');
  expect(done).toEqual(['search', 'search', 'copy']);
});
