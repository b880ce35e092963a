import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOUNDS } from '../../../../extension/content/in-page/bounds';
import { type Box, decidePlacement, type Situation } from '../../../../extension/content/in-page/placement';
import { allowedWidth, DEFAULT_LAYOUT } from '../../../../src/stored/layout';
import { parseSetting } from '../../../../src/stored/settings';

const box = (left: number, right: number, top = 100, bottom = 130): Box => ({ left, right, top, bottom });

function at(width: number, more: Partial<Situation> = {}) {
  return decidePlacement({
    window: { width, height: 800 },
    wish: DEFAULT_LAYOUT,
    over: null,
    focused: null,
    pushed: false,
    ...more,
  });
}

test('pushes where 640 px stay for the page, and stands over it where they do not', () => {
  expect(at(1000)).toEqual({ how: 'push', side: 'right', width: 360, height: 800, why: 'room' });
  expect(at(999)).toMatchObject({ how: 'overlay', why: 'narrow' });
  expect(at(1159, { wish: { ...DEFAULT_LAYOUT, width: 520 } })).toMatchObject({ how: 'overlay', width: 520 });
});

test('comes from below under 720 px, at half of the height', () => {
  expect(at(720)).toMatchObject({ how: 'overlay' });
  expect(at(719)).toEqual({ how: 'sheet', side: 'right', width: 719, height: 400, why: 'small' });
});

test('zoomed until five lines no longer fit, only the launcher is left', () => {
  expect(at(256, { window: { width: 256, height: 160 } })).toMatchObject({ how: 'launcher', why: 'small' });
  expect(at(640, { window: { width: 640, height: 400 } })).toMatchObject({ how: 'sheet', height: 200 });
});

test('at 400 % on 1280 × 1024 the sheet is there, as long as the focused control is in the other half', () => {
  const window = { width: 320, height: 256 };
  expect(at(320, { window })).toMatchObject({ how: 'sheet', height: 128 });
  expect(at(320, { window, focused: box(10, 300, 90, 128) })).toMatchObject({ how: 'sheet' });
  expect(at(320, { window, focused: box(10, 300, 100, 129) })).toMatchObject({ how: 'strip', why: 'field' });
});

test('keeps to the wish of the portal', () => {
  expect(at(1280, { wish: { ...DEFAULT_LAYOUT, side: 'left' } })).toMatchObject({ how: 'push', side: 'left' });
  expect(at(1280, { wish: { ...DEFAULT_LAYOUT, place: 'overlay' } })).toMatchObject({ how: 'overlay', why: 'wish' });
});

test('over the page it leaves the side of the focused control, and comes back only for another one', () => {
  expect(at(900, { focused: box(600, 800) })).toMatchObject({ how: 'overlay', side: 'left', why: 'field' });
  expect(at(900, { focused: box(400, 500), over: 'left' })).toMatchObject({ how: 'overlay', side: 'left', why: 'narrow' });
  expect(at(900, { focused: box(100, 300), over: 'left' })).toMatchObject({ how: 'overlay', side: 'right', why: 'field' });
});

test('a control that reaches both sides leaves only the launcher; one under the sheet leaves a line of it, away from the control', () => {
  expect(at(900, { focused: box(20, 880) })).toMatchObject({ how: 'launcher', why: 'field' });
  const strip = { how: 'strip', why: 'field', height: BOUNDS.stripHeight };
  expect(at(600, { focused: box(20, 580, 390, 410) })).toMatchObject(strip);
  expect(at(600, { focused: box(20, 580, 390, 410) }).atTop).toBeUndefined();
  expect(at(600, { focused: box(20, 580, 770, 800) })).toMatchObject({ ...strip, atTop: true });
  expect(at(600, { focused: box(20, 580, 0, 800) })).toMatchObject({ how: 'launcher', why: 'field' });
  expect(at(600, { focused: box(20, 580, 360, 400) })).toMatchObject({ how: 'sheet' });
});

test('before room is made a control at the edge says nothing; after, it does', () => {
  const focused = box(900, 1270);
  expect(at(1280, { focused })).toMatchObject({ how: 'push' });
  expect(at(1280, { focused, pushed: true })).toMatchObject({ how: 'overlay', side: 'left', why: 'field' });
});

test('whatever the window, the wish and the control: within bounds, and the control is never covered', () => {
  const side = fc.constantFrom('left' as const, 'right' as const);
  const situation = fc.record({
    window: fc.record({ width: fc.integer({ min: 1, max: 6000 }), height: fc.integer({ min: 1, max: 4000 }) }),
    wish: fc.record({
      width: fc.integer({ min: -50, max: 9000 }),
      side,
      place: fc.constantFrom('auto' as const, 'overlay' as const),
    }),
    over: fc.option(side),
    focused: fc.option(fc.record({ left: fc.nat(6000), right: fc.nat(6000), top: fc.nat(4000), bottom: fc.nat(4000) })),
    pushed: fc.boolean(),
  });
  fc.assert(
    fc.property(situation, (given) => {
      const { how, side, width, height, atTop } = decidePlacement(given);
      const { focused, window } = given;
      if (how === 'sheet') expect(height).toBeLessThanOrEqual(window.height / 2);
      if (how === 'push') expect(window.width - width).toBeGreaterThanOrEqual(BOUNDS.pageWidth);
      if (how === 'push' || how === 'overlay') expect(allowedWidth(width)).toBe(width);
      if (!focused || how === 'launcher' || (how === 'push' && !given.pushed)) return;
      if (how === 'strip' && atTop) expect(focused.top).toBeGreaterThanOrEqual(height);
      else if (how === 'sheet' || how === 'strip') expect(focused.bottom).toBeLessThanOrEqual(window.height - height);
      else if (side === 'right') expect(focused.right).toBeLessThanOrEqual(window.width - width);
      else expect(focused.left).toBeGreaterThanOrEqual(width);
    }),
  );
});

test('a portal of which nothing was chosen has the layout that pages begin with', () => {
  expect(parseSetting('layout', { psc: {} })).toEqual({ value: { psc: DEFAULT_LAYOUT } });
});
