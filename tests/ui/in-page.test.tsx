/** What we draw in a portal page, in both languages. */
import { afterEach, expect, test, vi } from 'vitest';
import { Host } from '../../extension/content/in-page/host';
import { HOST } from '../../extension/content/in-page/host-mark';
import { Launcher } from '../../extension/content/in-page/launcher';
import { type Refusal, refusal } from '../../extension/content/in-page/refusal';
import english from '../../extension/public/_locales/en/messages.json';
import french from '../../extension/public/_locales/fr/messages.json';
import { setWords } from '../../extension/words/words';

vi.mock('../../extension/messaging/calls', () => ({ callBackground: async () => ({ opened: false }) }));

afterEach(() => {
  setWords('fr', french);
  document.querySelector(HOST)?.remove();
});

const named = (count: number) => {
  const launcher = new Launcher(document, () => {});
  launcher.showCount(count);
  return launcher.element.querySelector('button')?.getAttribute('aria-label');
};

test('the launcher says what waits behind it', () => {
  const counts = [0, 1, 2, 10];
  expect(counts.map(named)).toEqual([
    'Ouvrir Repère\u202f: Aucune suggestion pour cette page',
    'Ouvrir Repère\u202f: 1 suggestion',
    'Ouvrir Repère\u202f: 2 suggestions',
    'Ouvrir Repère\u202f: 9 suggestions ou plus',
  ]);
  setWords('en', english);
  expect(counts.map(named)).toEqual([
    'Open Repère: No suggestion for this page',
    'Open Repère: 1 suggestion',
    'Open Repère: 2 suggestions',
    'Open Repère: 9 suggestions or more',
  ]);
});

test.each(['frame', 'ended', 'removed', 'fight', 'small'] as const satisfies readonly Refusal[])(
  'refusal « %s » has words in English',
  (why) => {
    const text = () => [...refusal(document, why, () => {}).querySelectorAll('p, button')].map((one) => one.textContent ?? '');
    const inFrench = text();
    setWords('en', english);
    const inEnglish = text();
    expect(inEnglish).toHaveLength(inFrench.length);
    for (const [at, said] of inEnglish.entries()) expect(said).not.toBe(inFrench[at]);
    expect(inEnglish.slice(-2)).toEqual(['Open in the browser', 'Close']);
  },
);

test('our element names the language of what is in it', () => {
  setWords('en', english);
  expect(new Host(document).element.lang).toBe('en');
});
