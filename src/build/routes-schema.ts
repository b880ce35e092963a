import * as v from 'valibot';
import { day, id, say, text } from './shape';

const url = v.pipe(
  v.string(),
  v.regex(
    /^(https:\/\/\S+|mailto:[^@\s]+@[^@\s]+|tel:\+\d{6,15})$/,
    say('leads nowhere', 'an address in https://, mailto: or tel:+33…'),
  ),
);

/** `data/routes.yaml`; shapes are told below. */
export const routesSchema = v.strictObject({
  routes: v.array(v.strictObject({ id, label: text, url, source: text, seen: day, portal: v.optional(id) })),
  code: v.optional(v.array(v.strictObject({ text, reason: text })), []),
});
export type RoutesFile = v.InferOutput<typeof routesSchema>;

/** A way to act that answers name by its id: a page, a form, a mailbox, a telephone. `label` tells where it leads. */
export type Route = RoutesFile['routes'][number];

/** What to write for a key that is missing or of the wrong kind. */
export const ROUTE_EXAMPLES: Readonly<Record<string, string>> = {
  routes: '"routes:" with a list of id, label, url, source and seen',
  code: '"code:" with a list of text and reason',
  id: '"id:" with lower-case words joined by hyphens',
  label: '"label:" with where it leads, in French',
  url: '"url:" with the address, in https://, mailto: or tel:',
  source: '"source:" with the title of a source of an answer that names the route',
  seen: '"seen:" with the day it was seen there, YYYY-MM-DD',
  portal: '"portal:" with the id of the portal it belongs to',
  text: '"text:" with what stands in answers',
  reason: '"reason:" why nobody is to follow it',
};
