/** What a person sees before pressing: the thing at rest under the pointer, the focus where the keys shall go. */
import { type Point, until } from './stage';

/** One element, as a driver finds it anew each time: pages replace what they draw. */
export interface Target {
  /** Where to click, scrolled into view; null while it has no place on the screen. */
  at(): Promise<Point | null>;
  /** True once the pointer is over it. */
  isHovered(): Promise<boolean>;
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
}

/** Clicks with the mouse itself, once the element stands still and the pointer is over it. */
export async function clickAtRest(what: string, { at, isHovered, mouse }: Target): Promise<void> {
  let before: Point | null = null;
  await until(`« ${what} » at rest under the pointer`, async () => {
    const now = await at();
    const rests = now !== null && now.x === before?.x && now.y === before.y;
    before = now;
    if (!rests) return false;
    await mouse.move(now.x, now.y);
    return isHovered();
  });
  await mouse.down();
  await mouse.up();
}

/** Runs inside a document: true when the pointer is over the element, or over its label where that stands for it. */
export function hovered(selector: string): boolean {
  const element = document.querySelector(selector);
  return element !== null && (element.matches(':hover') || (element.closest('label')?.matches(':hover') ?? false));
}

/** Resolves once the keys of the whole tab go to the sidebar. */
export async function focusInSidebar(page: { evaluate(read: () => boolean): Promise<boolean> }): Promise<void> {
  await until('the focus in the sidebar', () => page.evaluate(() => !!document.activeElement?.matches('[repere-e-sante]')));
}

/** Presses at one point, moves to the other in steps, and lets go. */
export async function drag(mouse: Steps, from: Point, to: Point): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
  await mouse.move(to.x, to.y, { steps: 4 });
  await mouse.up();
}

interface Steps {
  move(x: number, y: number, options?: { readonly steps: number }): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
}
