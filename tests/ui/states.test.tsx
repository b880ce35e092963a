/**
 * Every state of the gallery, opened once a theme: the rules of axe (in dark the one about colours), targets of 24 px, and
 * nothing cut or on one another at 300 px, 400 %, with text at 200 % or spaced out, in forced colours. In light it is French,
 * opened wide and made narrow; in dark it is English, opened narrow and made wide: what is laid out first must not matter, and
 * nothing of it stays French.
 */
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { frenchDrawn, speak } from './drawn-words';
import { still } from './gallery/appears';
import { STATES } from './gallery/states';
import { outside, small } from './layout';
import { cut, overlapping } from './legible';
import { openState } from './mounted';
import { prefers, spaced } from './preferences';

const EVERY_RULE: axe.RunOptions = {};
/** The rule that depends on the theme. */
const CONTRAST: axe.RunOptions = { runOnly: ['color-contrast'] };

const fresh = (name: string) => STATES[name]?.() ?? expect.unreachable(name);

afterEach(async () => {
  speak('fr');
  await prefers('forced-colors', '');
});

describe.each(Object.keys(STATES))('%s', (name) => {
  test('light, in French: breaks no rule of axe, has no target under 24 px, fits text at 200 %, then 300 px', async () => {
    document.documentElement.dataset.theme = 'light';
    await openState(fresh(name));
    expect(frenchDrawn().length, 'drawn of the very words that English must not have').toBeGreaterThan(2);
    await still();
    expect(small(document.body, 24), 'targets').toEqual([]);
    expect(await broken(EVERY_RULE), 'axe').toEqual([]);
    document.documentElement.style.fontSize = '200%';
    await laidOut();
    expectLegible('text at 200 %');
    document.documentElement.style.fontSize = '';
    await spaced(async () => {
      await laidOut();
      expectLegible('text spaced out');
    });
    await narrow();
    expectLegible('300 px');
    await page.viewport(320, 256);
    await laidOut();
    expectLegible('1280 × 1024 at 400 %');
  });

  test('dark, in English throughout: opened in 300 px it fits, and made wide its colours contrast', async () => {
    document.documentElement.dataset.theme = 'dark';
    speak('en');
    await narrow();
    await openState(fresh(name));
    expect(frenchDrawn(), 'left in French').toEqual([]);
    expectLegible('300 px');
    await page.viewport(360, 780);
    document.body.style.inlineSize = '';
    await laidOut();
    await still();
    expectLegible('360 px');
    expect(await broken(CONTRAST), 'axe').toEqual([]);
    await prefers('forced-colors', 'active');
    await laidOut();
    expectLegible('forced colours');
  });
});

/** Nothing sticks out, lies on something else or is cut without a way to the rest. */
function expectLegible(when: string): void {
  expect(outside(document.body), `${when}: outside`).toEqual([]);
  expect(overlapping(document.body), `${when}: on one another`).toEqual([]);
  expect(cut(document.body), `${when}: cut`).toEqual([]);
}

async function narrow(): Promise<void> {
  await page.viewport(300, 780);
  document.body.style.inlineSize = '300px';
  await laidOut();
}

/** What measures itself has drawn what it measured. */
async function laidOut(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function broken(rules: axe.RunOptions): Promise<string[]> {
  const { violations } = await axe.run(document.body, { ...rules, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
