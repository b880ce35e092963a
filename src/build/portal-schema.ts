import * as v from 'valibot';
import { FACETS } from '../answer/answer';
import { id, say, text } from './shape';

const texts = v.array(text);
const host = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+([.-][a-z0-9]+)*\.[a-z]+$/,
    say('is not a host', 'a host alone, lower case, such as interop.esante.gouv.fr'),
  ),
);
const path = v.pipe(
  v.string(),
  v.regex(
    /^\/(?:[^?#\s]|(?<=\/)#(?=\/|$))*$/,
    say('is not a path', 'a path that begins with "/", without "?"; "#" only for a number between slashes'),
  ),
);
const contactUrl = v.pipe(
  v.string(),
  v.regex(/^(https:\/\/|mailto:[^@\s]+@[^@\s]+$)/, say('is not a contact', 'an address in https:// or mailto:')),
);

const some = v.pipe(texts, v.minLength(1, say('is empty', 'at least one item, or remove it')));
const condition = v.pipe(
  v.strictObject({ screens: v.optional(v.array(id)), anyWord: v.optional(some), allWords: v.optional(some) }),
  v.check(
    (given) => Object.keys(given).length > 0,
    say('says nothing', '"screens", "anyWord" or "allWords", or remove the whole "when"'),
  ),
);

const facets = v.strictObject(v.entriesFromList(FACETS, v.optional(v.array(id))));

/** `data/portals.json`; shapes are told in `src/portal/portal.ts`. */
export const portalsSchema = v.array(
  v.strictObject({
    id,
    name: text,
    about: text,
    places: v.pipe(
      v.array(
        v.strictObject({
          host,
          paths: v.optional(v.array(path)),
          except: v.optional(v.array(path)),
          says: v.optional(some),
          titlesOnly: v.optional(v.boolean()),
        }),
      ),
      v.minLength(1, say('has no place', 'at least one host')),
    ),
    screens: v.array(
      v.strictObject({
        id,
        name: text,
        paths: v.optional(v.array(path)),
        words: v.optional(texts),
        pinned: v.optional(v.array(id)),
        quiet: v.optional(v.boolean()),
        official: v.optional(v.literal(true)),
        facets: v.optional(facets),
      }),
    ),
    titles: v.optional(some),
    rows: v.optional(v.array(some)),
    pinned: v.array(id),
    facets: v.optional(facets),
    alerts: v.array(
      v.strictObject({
        id,
        title: text,
        text,
        answer: id,
        link: v.optional(v.strictObject({ label: text, url: text })),
        when: v.optional(
          v.pipe(v.array(condition), v.minLength(1, say('has no condition', 'at least one, or remove it: the whole portal'))),
        ),
      }),
    ),
    contacts: v.array(v.strictObject({ label: text, url: contactUrl, note: v.optional(text) })),
    faq: v.optional(text),
    examples: v.pipe(texts, v.minLength(1, say('has no example', 'at least one https address of a page of the portal'))),
  }),
);

/** What to write for a key that is missing or of the wrong kind. */
export const PORTAL_EXAMPLES: Readonly<Record<string, string>> = {
  name: '"name": with the name people know',
  about: '"about": with a few words on what it is for',
  places: '"places": [{ "host": "…", "paths": ["/…"] }]',
  screens: '"screens": with a list, empty when screens cannot be told apart',
  pinned: '"pinned": with a list of answer ids, or []',
  facets: '"facets": with any of offre, couloir, dispositif, produit, theme, each a list of ids',
  alerts: '"alerts": with a list, or []',
  when: '"when": [{ "screens": ["…"] }, { "anyWord": ["…"] }]',
  contacts: '"contacts": [{ "label": "…", "url": "https://… or mailto:…" }], or []',
  examples: '"examples": with https addresses of its pages',
};
