/**
 * What Chrome and Edge check a policy by: the keys of `src/stored/policy.ts`. No more than the kind of each value: of one that
 * does not fit a closer schema they would drop all that stands beside it, and tell us nothing of it.
 */
import { PORTAL_MODES } from '../../src/stored/portal-mode';

/** Name of the file at the root of the package. */
export const MANAGED_SCHEMA = 'managed-schema.json';

const modes = PORTAL_MODES.join(', ');

/**
 * The schema, in the part of JSON Schema that Chrome reads.
 * @param portals ids of the portals
 * @param languages folders of `_locales`
 */
export function managedSchema(portals: readonly string[], languages: readonly string[]) {
  const contact = {
    type: 'object',
    properties: {
      label: { type: 'string' },
      url: { type: 'string', description: 'https://… or mailto:…' },
      note: { type: 'string' },
    },
  };
  return {
    type: 'object',
    properties: {
      organisation: { type: 'string', description: 'Name shown above your own contacts.' },
      everywhere: { type: 'string', description: `On every portal that "modes" does not name: ${modes}.` },
      modes: {
        type: 'object',
        description: `By portal (${portals.join(', ')}): ${modes}.`,
        additionalProperties: { type: 'string' },
      },
      language: { type: 'string', description: `Language of the interface: ${languages.join(', ')}.` },
      insertion: { type: 'boolean', description: 'Replies may be inserted into pages.' },
      board: { type: 'boolean', description: 'The quality board is there, and searches and copies are counted for it.' },
      answersKey: { type: 'string', description: 'The six words of the key that files of own answers are signed with.' },
      answersFrom: {
        type: 'string',
        description: 'https://… address that the file of own answers is asked for at, once a day at most.',
      },
      baseFrom: {
        type: 'string',
        description: 'https://… address that newer answers of Repère itself are asked for at, once a day at most.',
      },
      sites: { type: 'boolean', description: 'Users may add sites of their own.' },
      tickets: { type: 'boolean', description: 'Tickets may be read on those sites, where their user says so.' },
      proposedSites: {
        type: 'array',
        items: { type: 'string' },
        description: 'Hosts that users are offered to add as sites of their own, such as your ticket tool.',
      },
      contacts: { type: 'array', items: contact, description: 'Your own help desk, shown before the contacts of portals.' },
    },
  };
}
