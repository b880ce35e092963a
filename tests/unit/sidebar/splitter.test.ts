import { expect, test, vi } from 'vitest';
import { oneAtATime, widthAfter } from '../../../extension/sidebar/splitter';

test('the arrows move the edge, Home and End go to its bounds', () => {
  expect(widthAfter('ArrowLeft', 'right', 360)).toBe(380);
  expect(widthAfter('ArrowRight', 'right', 360)).toBe(340);
  expect(widthAfter('ArrowRight', 'left', 360)).toBe(380);
  expect(widthAfter('ArrowLeft', 'left', 310)).toBe(300);
  expect(widthAfter('ArrowRight', 'left', 510)).toBe(520);
  expect([widthAfter('Home', 'right', 360), widthAfter('End', 'right', 360)]).toEqual([300, 520]);
  expect(['ArrowUp', 'Tab', 'Enter', ' '].map((key) => widthAfter(key, 'right', 360))).toEqual([null, null, null, null]);
});

test('while one width is taken only the latest waits, and it is said when none is left', async () => {
  const taken: number[] = [];
  const release: (() => void)[] = [];
  let done = 0;
  const edge = oneAtATime(
    (width) => {
      taken.push(width);
      return new Promise<void>((resolve) => release.push(resolve));
    },
    () => {
      done += 1;
    },
  );
  for (const width of [380, 400, 420]) edge.move(width);
  expect([taken, edge.busy(), done]).toEqual([[380], true, 0]);
  release.shift()?.();
  await vi.waitFor(() => expect(taken).toEqual([380, 420]));
  release.shift()?.();
  await vi.waitFor(() => expect(done).toBe(1));
  expect(edge.busy()).toBe(false);
});
