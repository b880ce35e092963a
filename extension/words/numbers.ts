/** Numbers as a reader of the interface's language expects them. */
import { locale } from './words';

/** « 1 204 » */
export function formatNumber(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

/** « 21,4 », with one digit after the comma. */
export function formatScore(score: number): string {
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score);
}

/** « 12 % », of a whole that is not zero. */
export function share(part: number, whole: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent' }).format(part / whole);
}

/** « 12,3 ko » or « 50 Mo », of 1000 bytes each. */
export function fileSize(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}
