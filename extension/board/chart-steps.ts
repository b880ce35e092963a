/** Searches and those without answer, step by step: what the chart draws and its table says. */
import type { Entry } from '../../src/stored/journal';
import { addDays, type Period, within } from './period';

export type Unit = 'day' | 'week' | 'month';

export interface Step {
  /** First day of the step, a Monday or the first of a month; the steps at both ends may be cut by the period. */
  readonly start: string;
  readonly searches: number;
  readonly misses: number;
}

/** Steps of a chart, and days up to which a step is a day, then a week. The newest steps are drawn when there are more. */
export const CHART_LIMITS = { most: 60, days: 31, weeks: 190 } as const;

/**
 * @param entries of the period
 * @param today where a period without end ends, or one that ends later
 * @returns no steps when nothing was searched
 */
export function steps(entries: readonly Entry[], period: Period, today: string): { readonly unit: Unit; readonly steps: Step[] } {
  const searched = entries.filter(({ kind }) => kind === 'search' || kind === 'miss');
  const days = searched.map(({ day }) => day).sort();
  const newest = [today, days.at(-1) ?? today].sort()[1] as string;
  const to = period.to !== null && period.to < newest ? period.to : newest;
  const from = period.from ?? days[0] ?? to;
  const unit = unitOf(from, to);
  const found: Step[] = [];
  if (searched.length === 0) return { unit, steps: found };
  for (let end = to; end >= from && found.length < CHART_LIMITS.most; ) {
    const start = startOf(end, unit);
    const here = within(searched, { from: start, to: end });
    found.unshift({ start, searches: sum(here, 'search'), misses: sum(here, 'miss') });
    end = addDays(start, -1);
  }
  return { unit, steps: found };
}

function unitOf(from: string, to: string): Unit {
  if (addDays(to, -CHART_LIMITS.days) < from) return 'day';
  return addDays(to, -CHART_LIMITS.weeks) < from ? 'week' : 'month';
}

function startOf(day: string, unit: Unit): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}

function sum(entries: readonly Entry[], kind: 'search' | 'miss'): number {
  return entries.reduce((all, entry) => all + (entry.kind === kind ? entry.count : 0), 0);
}
