/** Which screen of its portal a page is: paths and words that agree. */
import { longestPrefix, parseAddress } from './address';
import type { ScreenRules } from './portal';

/** What a page says of itself, already cleaned and bounded. */
export interface ScreenSignals {
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly step?: string | null;
}

/**
 * The screen of a portal, or null when unsure. A path that only one screen claims tells by itself. Otherwise two of
 * path, title, headings and step must carry a screen's words (or one, beside a path claimed by several); the step
 * speaks louder than the headings, the headings than the title, and two equal screens are none.
 */
export function findScreen<S extends ScreenRules>(
  portal: { readonly screens: readonly S[] },
  url: string,
  page: ScreenSignals,
): S | null {
  const address = parseAddress(url);
  if (!address) return null;
  const lengths = portal.screens.map((screen) => longestPrefix(screen.paths ?? [], address));
  const claim = Math.max(0, ...lengths);
  const claimants = portal.screens.filter((_, i) => claim && lengths[i] === claim);
  if (claimants.length === 1) return claimants[0] as S;
  const texts = [page.title ?? '', address.segments.join(' '), (page.headings ?? []).join(' | '), page.step ?? ''].map(fold);
  let found: S | null = null;
  let best = 0;
  for (const screen of claimants.length ? claimants : portal.screens) {
    const words = (screen.words ?? []).map(fold);
    let signals = claimants.length && 1;
    let weight = 0;
    for (const [i, text] of texts.entries()) {
      if (!words.some((word) => text.includes(word) || text.includes(`${word.trimEnd()}s `))) continue;
      signals++;
      weight += i + 1;
    }
    if (signals < 2 || weight < best) continue;
    found = weight > best ? screen : null;
    best = weight;
  }
  return found;
}

function fold(text: string): string {
  return ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}
