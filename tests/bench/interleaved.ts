/** Variants measured in turns, in browsers that are open side by side: a machine that is busy for a while slows all alike. */
import type { BrowserContext } from 'playwright';
import { openChromium } from '../../src/cli/open-browser.mjs';
import type { Measure } from './measure';
import { inMs, median, percentile } from './statistics';

/** Folder of the extension of each variant, or null for none. */
export type Variants = Readonly<Record<string, string | null>>;
export type Samples = Readonly<Record<string, readonly number[]>>;

/**
 * One sample of each variant a round, the first round to warm up; rounds go forth and back by turns.
 * @param prepare runs once in each browser
 */
export async function inTurns(
  path: string,
  variants: Variants,
  rounds: number,
  prepare: (context: BrowserContext) => Promise<void>,
  sample: (context: BrowserContext) => Promise<number>,
): Promise<Samples> {
  const opened: { readonly name: string; readonly context: BrowserContext; readonly end: () => Promise<void> }[] = [];
  const samples: Record<string, number[]> = {};
  try {
    for (const [name, extension] of Object.entries(variants)) {
      const { context, end } = await openChromium({ path, extension, headless: true });
      opened.push({ name, context, end });
      samples[name] = [];
      await prepare(context);
      await sample(context);
    }
    for (let round = 0; round < rounds; round++) {
      for (const { name, context } of round % 2 ? [...opened].reverse() : opened) samples[name]?.push(await sample(context));
    }
  } finally {
    for (const { end } of opened) await end();
  }
  return samples;
}

/** Beyond this the machine was too busy: the same thing measured twice differs by more than what is asked. */
const NOISY = 0.05;

/**
 * A line for each variant, beside the one named `base`, round by round: the median ratio and where half of the rounds lie.
 * @param again the variant that is `base` once more: what its ratio is off 1 is noise
 */
export function linesOf(samples: Samples, what: Readonly<Record<string, string>>, base: string, again: string): Measure[] {
  const noise = ratios(samples, again, base);
  const off = Math.abs(median(noise) - 1);
  return Object.entries(what).map(([name, says]) => {
    const of = samples[name] ?? [];
    const value = inMs(median(of));
    if (name === base)
      return { what: says, value, note: `median of ${of.length}, in turns; again: ratio ${spread(noise)}${verdict(off)}` };
    return { what: says, value, note: `ratio ${spread(ratios(samples, name, base))}` };
  });
}

function verdict(off: number): string {
  return off > NOISY ? ' — too noisy a machine to tell ratios apart' : '';
}

function ratios(samples: Samples, of: string, base: string): number[] {
  return (samples[of] ?? []).map((value, round) => value / (samples[base]?.[round] ?? Number.NaN));
}

function spread(all: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => percentile(all, part).toFixed(2));
  return `${middle} (${low} to ${high})`;
}
