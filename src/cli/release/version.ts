/** The version of a release and its entry in the changelog: pure text in, text out. */
import { Misuse } from '../run-command';

const VERSION = /^\d+\.\d+\.\d+$/;
/** The most a number of a version may be in Chrome. */
const MOST = 65_535;
const UNRELEASED = '## Unreleased';

/**
 * The version to release.
 * @param asked as written, or undefined: then the next minor one
 * @throws Misuse when it is none, or not higher than the present one
 */
export function nextVersion(present: string, asked: string | undefined): string {
  const [major = 0, minor = 0] = numbers(present);
  if (asked === undefined) return `${major}.${minor + 1}.0`;
  if (!VERSION.test(asked) || numbers(asked).some((number) => number > MOST)) {
    throw new Misuse(`« ${asked} » is no version: three numbers up to ${MOST}, such as ${major}.${minor + 1}.0`);
  }
  if (!isHigher(asked, present)) throw new Misuse(`${asked} is not higher than ${present}, the present version`);
  return asked;
}

const numbers = (version: string) => version.split('.').map(Number);

function isHigher(version: string, than: string): boolean {
  const [here, there] = [numbers(version), numbers(than)];
  const at = here.findIndex((number, place) => number !== there[place]);
  return at >= 0 && (here[at] as number) > (there[at] as number);
}

/**
 * The changelog with what was not released yet under a version and its day.
 * @param day `YYYY-MM-DD`
 * @returns the whole new text, and the entry alone, without its heading
 * @throws Misuse when nothing stands under « Unreleased »
 */
export function releasedChangelog(changelog: string, version: string, day: string): { changelog: string; entry: string } {
  const start = changelog.indexOf(`${UNRELEASED}\n`);
  const from = start + UNRELEASED.length;
  const end = start < 0 ? -1 : changelog.indexOf('\n## ', from);
  const entry = start < 0 ? '' : changelog.slice(from, end < 0 ? undefined : end).trim();
  if (entry === '') throw new Misuse(`CHANGELOG.md says nothing under « ${UNRELEASED} »: what changed for those who use it?`);
  return { changelog: `${changelog.slice(0, start)}## ${version} – ${day}${changelog.slice(from)}`, entry };
}

/** `package.json` or `package-lock.json` with another version, and nothing else moved. */
export function withVersion(json: string, version: string): string {
  const parsed = JSON.parse(json) as { version: string; packages?: { ''?: { version: string } } };
  parsed.version = version;
  // The lock names it twice: at its head, and as its own first package.
  if (parsed.packages?.['']) parsed.packages[''].version = version;
  return `${JSON.stringify(parsed, null, 2)}\n`;
}
