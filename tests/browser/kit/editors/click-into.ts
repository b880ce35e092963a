import { type Tab, until } from '../stage';

/** Clicks near the first line of something one writes in. Resolves once it has the focus: keys may follow. */
export async function clickInto(tab: Tab, place: string): Promise<void> {
  const at = await tab.evaluate((selector) => {
    const { left, top } = document.querySelector(selector)!.getBoundingClientRect();
    return { x: left + 15, y: top + 15 };
  }, place);
  await tab.clickAt(at.x, at.y);
  await until(`the focus in « ${place} »`, () =>
    tab.evaluate((selector) => document.activeElement?.matches(selector) ?? false, place),
  );
}
