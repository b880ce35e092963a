/** Naming a frame by its place, with windows made of nothing but their frames. */
import { expect, test } from 'vitest';
import { framePath, placeIn } from '../../../../extension/content/insert/frame-path';

interface Frames extends Array<Frames> {
  parent: Frames;
}

/** A window with frames of its own; without a parent it is the top. */
function frames(...children: Frames[]): Frames {
  const view = Object.assign(children, { parent: [] as unknown as Frames });
  view.parent = view;
  for (const child of children) child.parent = view;
  return view;
}
const asWindow = (view: Frames) => view as unknown as Window;

test('the top has an empty path; a frame in a frame says both places', () => {
  const inner = frames();
  const outer = frames(frames(), inner);
  const top = frames(frames(), frames(), outer);
  expect(framePath(asWindow(top))).toEqual([]);
  expect(framePath(asWindow(outer))).toEqual([2]);
  expect(framePath(asWindow(inner))).toEqual([2, 1]);
});

test('a frame the list leaves out, as in a shadow root, and one that has gone', () => {
  const top = frames(frames());
  const hidden = Object.assign(frames(), { parent: top });
  expect(framePath(asWindow(hidden))).toEqual([-1]);
  expect(placeIn(asWindow(top), null)).toBe(-1);
});
