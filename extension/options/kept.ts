/** What is kept on this machine, counted from the storage itself. */
import { DAMAGED_KEY, SETTINGS } from '../settings-shape';
import { say, type WordKey } from '../ui/words';

export interface KeptRow {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly count: number;
  readonly until: string;
}

const ROWS: readonly { readonly id: string; readonly name: WordKey; readonly what: WordKey }[] = [
  { id: 'modes', name: 'optionsKeptModes', what: 'optionsKeptModesWhat' },
  { id: 'layout', name: 'optionsKeptLayout', what: 'optionsKeptLayoutWhat' },
  { id: 'surface', name: 'optionsKeptSurface', what: 'optionsKeptSurfaceWhat' },
  { id: 'hintSeen', name: 'optionsKeptHint', what: 'optionsKeptHintWhat' },
  { id: 'quickCloses', name: 'optionsKeptCloses', what: 'optionsKeptClosesWhat' },
  { id: 'reducedAlerts', name: 'optionsKeptAlerts', what: 'optionsKeptAlertsWhat' },
  { id: 'notRelevant', name: 'optionsKeptHidden', what: 'optionsKeptHiddenWhat' },
  { id: 'mutedSignals', name: 'optionsKeptMuted', what: 'optionsKeptMutedWhat' },
  { id: 'votes', name: 'optionsKeptVotes', what: 'optionsKeptVotesWhat' },
  { id: DAMAGED_KEY, name: 'optionsKeptDamaged', what: 'optionsKeptDamagedWhat' },
];
const NAMED = new Set(ROWS.map(({ id }) => id));
const SINGLE = Object.keys(SETTINGS).filter((key) => !NAMED.has(key));

/** One row for each kind of thing, in a fixed order; a kind with nothing stays, except what normally never exists. */
export function keptRows(local: Readonly<Record<string, unknown>>, session: Readonly<Record<string, unknown>>): KeptRow[] {
  const others = Object.keys(local).filter((key) => !NAMED.has(key) && !SINGLE.includes(key));
  const until = say('optionsUntilErased');
  const rows = [
    ...ROWS.map(({ id, name, what }) => ({ id, name: say(name), what: say(what), count: size(local[id]), until })),
    {
      id: 'single',
      name: say('optionsKeptSingle'),
      what: say('optionsKeptSingleWhat'),
      count: SINGLE.filter((key) => key in local).length,
      until,
    },
    { id: 'other', name: say('optionsKeptOther'), what: others.join(', '), count: others.length, until },
    {
      id: 'session',
      name: say('optionsKeptSession'),
      what: say('optionsKeptSessionWhat'),
      count: Object.values(session).reduce((sum: number, value) => sum + size(value), 0),
      until: say('optionsUntilClosed'),
    },
  ];
  return rows.filter(({ id, count }) => count > 0 || ![DAMAGED_KEY, 'other', 'quickCloses'].includes(id));
}

function size(value: unknown): number {
  if (value === undefined || value === null) return 0;
  return typeof value === 'object' ? Object.keys(value).length : 1;
}
