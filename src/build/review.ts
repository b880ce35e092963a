import { createHash } from 'node:crypto';
import type { Kind } from '../answer/answer';

/** Months after which an answer is to be checked again, and the days over which answers of a kind are spread. */
const INTERVAL: Readonly<Record<Kind, { readonly months: number; readonly spread: number }>> = {
  calendar: { months: 2, spread: 14 },
  contact: { months: 6, spread: 30 },
  procedure: { months: 9, spread: 60 },
  definition: { months: 18, spread: 90 },
};

/**
 * Day after which an answer asks to be checked again, when its writer gave none: the interval of its kind after the reading,
 * less some days drawn from its id, so that answers read on one day are not all due on one day.
 * @param validUntil the review is never later
 * @returns `YYYY-MM-DD`
 */
export function reviewOf(id: string, kind: Kind, read: string, validUntil?: string): string {
  const { months, spread } = INTERVAL[kind];
  const drawn = createHash('sha256').update(id).digest().readUInt32BE(0) % spread;
  const due = daysBefore(monthsAfter(read, months), drawn);
  return validUntil !== undefined && validUntil < due ? validUntil : due;
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** Same day some months later, or the last day of that month. */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
