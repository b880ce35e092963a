import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { still } from './gallery/appears';
import { STATES } from './gallery/states';
import { outside, small } from './layout';
import { openState } from './mounted';

const fresh = (name: string) => STATES[name]?.() ?? expect.unreachable(name);

describe.each(Object.keys(STATES))('%s', (name) => {
  test.each(['light', 'dark'])('breaks no rule of axe, %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    await openState(fresh(name));
    await still();
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test('fits 300 px', async () => {
    await page.viewport(300, 780);
    document.body.style.inlineSize = '300px';
    await openState(fresh(name));
    expect(outside(document.body)).toEqual([]);
  });

  test('fits with text at 200 %', async () => {
    document.documentElement.style.fontSize = '200%';
    await openState(fresh(name));
    expect(outside(document.body)).toEqual([]);
  });

  test('has no target under 24 px', async () => {
    await openState(fresh(name));
    expect(small(document.body, 24)).toEqual([]);
  });
});
