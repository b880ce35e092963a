/** Which days the board counts. Days are plain `YYYY-MM-DD`, without a time zone. */
import type { Entry } from '../../src/stored/journal';

/** First and last day, both counted; null: no end on that side. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days of the periods offered; besides them the beginning, and dates. */
export const SPANS = [7, 30, 90] as const;

/** The last days, today being one of them. */
export function lastDays(days: number, today: string): Period {
  return { from: addDays(today, 1 - days), to: today };
}

/** From one date to another, in whichever order they were given; what is no day yet, half typed or empty, is no end. */
export function between(one: string, other: string): Period {
  const [from, to] = [one, other].map((day) => (/^\d{4}-\d\d-\d\d$/.test(day) ? day : null)) as [string | null, string | null];
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}

/** The entries of these days. */
export function within(entries: readonly Entry[], { from, to }: Period): Entry[] {
  return entries.filter(({ day }) => (from === null || day >= from) && (to === null || day <= to));
}

/** @param days may be negative */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
