import { expect, test } from 'vitest';
import { widthAfter } from '../../../extension/sidebar/splitter';

test('the arrows move the edge, Home and End go to its bounds', () => {
  expect(widthAfter('ArrowLeft', 'right', 360)).toBe(380);
  expect(widthAfter('ArrowRight', 'right', 360)).toBe(340);
  expect(widthAfter('ArrowRight', 'left', 360)).toBe(380);
  expect(widthAfter('ArrowLeft', 'left', 310)).toBe(300);
  expect(widthAfter('ArrowRight', 'left', 510)).toBe(520);
  expect([widthAfter('Home', 'right', 360), widthAfter('End', 'right', 360)]).toEqual([300, 520]);
  expect(['ArrowUp', 'Tab', 'Enter', ' '].map((key) => widthAfter(key, 'right', 360))).toEqual([null, null, null, null]);
});
