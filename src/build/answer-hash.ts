import { createHash } from 'node:crypto';
import { type Answer, FACETS } from '../answer/answer';

/**
 * 8 hexadecimal digits of a SHA-256 over what a reader sees of an answer, and over nothing else: it changes exactly when
 * what is shown changes. Variants, keywords, portals and screens only help to find it; the fingerprint is for its keepers.
 */
export function hashOf(answer: Omit<Answer, 'hash'>): string {
  const { question, body, sources, read, confidence, review, validUntil, conflict, related, en } = answer;
  const facets = FACETS.map((name) => answer.facets[name] ?? []);
  const links = sources.map(({ title, url }) => [title, url]);
  const shown = [question, body, facets, links, read, confidence, review, validUntil, conflict, related, en];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 8);
}
