/** Dates as a reader of their language expects them. Days are plain `YYYY-MM-DD`, without a time zone. */
import { locale, sentLocale } from './words';

/** « 22 nov. 2026 » */
export function shortDay(day: string): string {
  return format(day, 'short', locale());
}

/** « 22 novembre 2026 » */
export function longDay(day: string): string {
  return format(day, 'long', locale());
}

/** `longDay` of what is pasted elsewhere, in the language of the answers. */
export function sentDay(day: string): string {
  return format(day, 'long', sentLocale());
}

/** Today where the user is, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}

function format(day: string, month: 'short' | 'long', locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(date);
}
