/** What stores show and ask: `data/store/<language>.yaml`, held to the limits of Chrome's, Edge's and Firefox's forms. */
import * as v from 'valibot';
import { readYaml } from './located';
import type { Report } from './problem';
import { checkShape, say, text } from './shape';
import { checkTypography } from './typography';

const FOLDER = 'data/store/';
/** The language every other is compared with; the only one with French typography. */
const FIRST = 'fr';
/** Edge refuses a description under 250 characters or over 10,000; Chrome takes more. */
const DESCRIPTION = { least: 250, most: 10_000 };
/** One field of Chrome's privacy form. */
const REASON = 1000;
/** Edge's search terms: how many, how long, and how many words in all. */
const TERMS = { many: 7, long: 30, words: 21 };

const reason = v.pipe(text, v.maxLength(REASON, say('is longer than a store takes', `${REASON} characters at most`)));
const description = v.pipe(
  text,
  v.minLength(DESCRIPTION.least, say('is shorter than Edge takes', `${DESCRIPTION.least} characters at least`)),
  v.maxLength(DESCRIPTION.most, say('is longer than Edge takes', `${DESCRIPTION.most} characters at most`)),
);
const terms = v.pipe(
  v.array(v.pipe(text, v.maxLength(TERMS.long, say('is longer than Edge takes', `${TERMS.long} characters at most`)))),
  v.maxLength(TERMS.many, say('has more terms than Edge takes', `${TERMS.many} at most`)),
  v.check(
    (all) => all.flatMap((term) => term.split(/\s+/)).length <= TERMS.words,
    say('has more words than Edge takes', `${TERMS.words} words in all at most`),
  ),
);

const listingSchema = v.strictObject({
  /** The phrase of the promotion tile. */
  tile: v.pipe(text, v.maxLength(60, say('does not fit the tile', '60 characters at most'))),
  /** Chrome's « single purpose ». */
  purpose: reason,
  description,
  /** Why each permission of the manifest is asked for, by its name. */
  permissions: v.record(v.string(), reason),
  hosts: reason,
  optionalHosts: reason,
  remoteCode: reason,
  dataUse: reason,
  /** For those who review it. */
  reviewer: reason,
  search: terms,
});

/** What a store shows and asks, in one language. */
export type Listing = v.InferOutput<typeof listingSchema>;

/**
 * Reads and checks the texts of the stores: shape, limits, French typography, the same permissions in every language, and a
 * privacy page for each. Nothing where there is none.
 * @param files texts by path from the root
 * @returns the sound listings by language, such as `fr`
 */
export function readListings(files: ReadonlyMap<string, string>, report: Report): Map<string, Listing> {
  const listings = new Map<string, Listing>();
  for (const [file, content] of files) {
    const language = new RegExp(`^${FOLDER}([a-z]+)\\.yaml$`).exec(file)?.[1];
    const located = language === undefined ? null : readYaml(file, content, 1, report);
    if (!language || !located) continue;
    const listing = checkShape(listingSchema, located, {}, report);
    if (!listing) continue;
    listings.set(language, listing);
    if (!files.has(privacyPage(language))) {
      report({ kind: 'reference', file, line: 1, what: 'it has no privacy page', write: `it as ${privacyPage(language)}` });
    }
    if (language === FIRST) checkLines(file, content, report);
  }
  const french = files.get(privacyPage(FIRST));
  if (french !== undefined) checkLines(privacyPage(FIRST), french, report);
  comparePermissions(listings, report);
  return listings;
}

/** Path of the privacy page in a language. */
export function privacyPage(language: string): string {
  return `${FOLDER}privacy.${language}.md`;
}

function checkLines(file: string, content: string, report: Report): void {
  for (const [at, line] of content.split('\n').entries()) {
    // Keys, the quotes of YAML and comments are no text.
    const words = file.endsWith('.md') ? line : line.replace(/^\s*\w+: ?"?|"$|^#.*/g, '');
    checkTypography({ file, line: at + 1 }, words, report);
  }
}

function comparePermissions(listings: ReadonlyMap<string, Listing>, report: Report): void {
  const asked = new Set([...listings.values()].flatMap(({ permissions }) => Object.keys(permissions)));
  for (const [language, { permissions }] of listings) {
    for (const name of asked) {
      if (name in permissions) continue;
      const what = `no reason is given for the permission "${name}"`;
      report({ kind: 'reference', file: `${FOLDER}${language}.yaml`, line: 1, what, write: `it under "permissions:"` });
    }
  }
}
