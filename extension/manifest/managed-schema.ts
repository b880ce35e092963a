/** What Chrome and Edge check a policy by: the keys of `src/stored/policy.ts`, which has the last word value by value. */
import { PORTAL_MODES } from '../../src/stored/portal-mode';

/** Name of the file at the root of the package. */
export const MANAGED_SCHEMA = 'managed-schema.json';

const mode = (description: string) => ({ type: 'string', enum: [...PORTAL_MODES], description });

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
      everywhere: mode('What Repère does on every portal that "modes" does not name.'),
      modes: {
        type: 'object',
        description: 'By portal.',
        properties: Object.fromEntries(portals.map((id) => [id, mode(`On the portal ${id}.`)])),
      },
      language: { type: 'string', enum: [...languages], description: 'Language of the interface.' },
      insertion: { type: 'boolean', description: 'Replies may be inserted into pages.' },
      board: { type: 'boolean', description: 'The quality board is there, and searches and copies are counted for it.' },
      contacts: { type: 'array', items: contact, description: 'Your own help desk, shown before the contacts of portals.' },
    },
  };
}
