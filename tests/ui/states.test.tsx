/**
 * Every state of the gallery, opened once a theme: the rules of axe, 300 px, text at 200 %, targets of 24 px. In light it is
 * French, opened wide and made narrow; in dark it is English, opened narrow and made wide: what is laid out first must not
 * matter, and nothing of it stays French.
 */
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { frenchDrawn, speak } from './drawn-words';
import { still } from './gallery/appears';
import { STATES } from './gallery/states';
import { outside, small } from './layout';
import { openState } from './mounted';

const fresh = (name: string) => STATES[name]?.() ?? expect.unreachable(name);

afterEach(() => speak('fr'));

describe.each(Object.keys(STATES))('%s', (name) => {
  test('light, in French: breaks no rule of axe, has no target under 24 px, fits text at 200 %, then 300 px', async () => {
    document.documentElement.dataset.theme = 'light';
    await openState(fresh(name));
    expect(frenchDrawn().length, 'drawn of the very words that English must not have').toBeGreaterThan(2);
    await still();
    expect(small(document.body, 24), 'targets').toEqual([]);
    expect(await broken(), 'axe').toEqual([]);
    document.documentElement.style.fontSize = '200%';
    await laidOut();
    expect(outside(document.body), 'text at 200 %').toEqual([]);
    document.documentElement.style.fontSize = '';
    await narrow();
    expect(outside(document.body), '300 px').toEqual([]);
  });

  test('dark, in English throughout: opened in 300 px it fits, and made wide it breaks no rule of axe', async () => {
    document.documentElement.dataset.theme = 'dark';
    speak('en');
    await narrow();
    await openState(fresh(name));
    expect(frenchDrawn(), 'left in French').toEqual([]);
    expect(outside(document.body), '300 px').toEqual([]);
    await page.viewport(360, 780);
    document.body.style.inlineSize = '';
    await laidOut();
    await still();
    expect(await broken(), 'axe').toEqual([]);
  });
});

async function narrow(): Promise<void> {
  await page.viewport(300, 780);
  document.body.style.inlineSize = '300px';
  await laidOut();
}

/** What measures itself has drawn what it measured. */
async function laidOut(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function broken(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
