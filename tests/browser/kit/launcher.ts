/** Our tab at the edge of a page, found as a person finds it: by looking. */
import { type Point, type Tab, until } from './stage';

/** A point of the viewport where the launcher is painted; null when there is none, or the sidebar itself stands there. */
export async function launcherAt(tab: Tab): Promise<Point | null> {
  if (await tab.hasSidebar()) return null;
  return tab.evaluate(() => {
    const ours = (x: number, y: number) => document.elementFromPoint(x, y)?.matches('[repere-e-sante]');
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    // The sidebar reaches the foot of the page, wherever it stands.
    if (ours(width - 3, height - 3) || ours(3, height - 3)) return null;
    for (let y = 4; y < innerHeight; y += 4) if (ours(width - 12, y)) return { x: width - 12, y: y + 8 };
    return null;
  });
}

/** Clicks the launcher once it is at rest. */
export async function openByLauncher(tab: Tab): Promise<void> {
  let seen = '';
  const still = (at: Point | null) => {
    const before = seen;
    seen = JSON.stringify(at);
    return at !== null && seen === before;
  };
  const { x, y } = (await until('the launcher, at rest', () => launcherAt(tab), still)) as Point;
  await tab.clickAt(x, y);
}
