/** Dates as a reader of the interface's language expects them. Days are plain `YYYY-MM-DD`, without a time zone. */
import { locale } from './words';

/** « 22 nov. 2026 » */
export function shortDay(day: string): string {
  return format(day, 'short');
}

/** « 22 novembre 2026 » */
export function longDay(day: string): string {
  return format(day, 'long');
}

/** Today where the user is, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}

function format(day: string, month: 'short' | 'long'): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(date);
}
