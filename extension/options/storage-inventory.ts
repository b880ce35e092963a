/** What is kept on this machine: every key of the storage under a name, counted and weighed from the storage itself. */

import { JOURNAL } from '../../src/stored/journal';
import { MOST_SITES } from '../../src/stored/own-sites';
import { DAMAGED_KEY, type SettingKey, STORAGE_LIMITS } from '../../src/stored/settings';
import type { CARD_KEYS as CARDS } from '../storage/answer-cards';
import type { FRESH_KEYS as FRESH } from '../storage/fresh-answers';
import type { JOURNAL_KEYS } from '../storage/journal';
import { formatNumber } from '../words/numbers';
import { say, type WordKey } from '../words/words';
import type { Stored } from './surface';

export interface StorageRow {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly count: number;
  /** Of keys and values, as JSON in UTF-8: what browsers count too. */
  readonly bytes: number;
  readonly until: string;
}

interface Row {
  readonly id: string;
  readonly keys: readonly string[];
  readonly name: WordKey;
  readonly what: WordKey;
  /** Things it holds at most, before the oldest go. */
  readonly most?: number;
  /** Not shown while there is nothing. */
  readonly rare?: true;
}

/** As `extension/storage` names it. */
const CARD_KEYS: typeof CARDS = { base: 'baseAnswers', own: 'ownAnswers' };
const FRESH_KEYS: typeof FRESH = { base: 'freshBase', own: 'freshAnswers' };
const FILES: readonly string[] = Object.values(CARD_KEYS);
const ADDRESSES: readonly string[] = Object.values(FRESH_KEYS);

type Of<Keys> = Keys[keyof Keys];
type Local = SettingKey | Of<typeof CARDS> | Of<typeof FRESH> | 'draft' | (typeof JOURNAL_KEYS)[number] | typeof DAMAGED_KEY;
const row = (id: string, keys: readonly Local[], name: WordKey, what: WordKey, rest: Pick<Row, 'most' | 'rare'> = {}): Row => ({
  id,
  keys,
  name,
  what,
  ...rest,
});

/** Every key of `storage.local`, each once. */
export const LOCAL_KEYS: readonly Row[] = [
  row('modes', ['modes'], 'optionsKeptModes', 'optionsKeptModesWhat'),
  row('layout', ['layout'], 'optionsKeptLayout', 'optionsKeptLayoutWhat'),
  row('surface', ['surface'], 'optionsKeptSurface', 'optionsKeptSurfaceWhat'),
  row('hintSeen', ['hintSeen'], 'optionsKeptHint', 'optionsKeptHintWhat'),
  row('quickCloses', ['quickCloses'], 'optionsKeptCloses', 'optionsKeptClosesWhat', { rare: true }),
  row('reducedAlerts', ['reducedAlerts'], 'optionsKeptAlerts', 'optionsKeptAlertsWhat'),
  row('ownSites', ['ownSites'], 'optionsKeptOwnSites', 'optionsKeptOwnSitesWhat', { most: MOST_SITES }),
  row('filters', ['filters'], 'optionsKeptFilters', 'optionsKeptFiltersWhat'),
  row('favourites', ['favourites'], 'optionsKeptPinned', 'optionsKeptPinnedWhat', { most: STORAGE_LIMITS.perList }),
  row('read', ['read'], 'optionsKeptRead', 'optionsKeptReadWhat', { most: STORAGE_LIMITS.perAnswer }),
  row('officialChanges', ['officialChanges'], 'optionsKeptOfficial', 'optionsKeptOfficialWhat', {
    most: STORAGE_LIMITS.perAnswer,
  }),
  row('phrases', ['openings', 'closings'], 'optionsKeptPhrases', 'optionsKeptPhrasesWhat'),
  row('notRelevant', ['notRelevant'], 'optionsKeptHidden', 'optionsKeptHiddenWhat', { most: STORAGE_LIMITS.perList }),
  row('mutedSignals', ['mutedSignals'], 'optionsKeptMuted', 'optionsKeptMutedWhat'),
  row('journal', ['journal', 'votes'], 'optionsKeptJournal', 'optionsKeptJournalWhat', { most: JOURNAL.entries }),
  row('agent', ['agent'], 'optionsKeptAgent', 'optionsKeptAgentWhat'),
  row('seenPack', ['seenPack'], 'optionsKeptSeen', 'optionsKeptSeenWhat'),
  row(
    'single',
    ['everywhere', 'pausedUntil', 'announceField', 'singleKeys', 'keepMisses', 'language', 'theme', 'density'],
    'optionsKeptSingle',
    'optionsKeptSingleWhat',
  ),
  row('ownAnswers', [CARD_KEYS.own], 'optionsKeptOwn', 'optionsKeptOwnWhat', { rare: true }),
  row('baseAnswers', [CARD_KEYS.base], 'optionsKeptBase', 'optionsKeptBaseWhat', { rare: true }),
  row('freshAnswers', Object.values(FRESH_KEYS), 'optionsKeptFresh', 'optionsKeptFreshWhat', { rare: true }),
  row('draft', ['draft'], 'optionsKeptDraft', 'optionsKeptDraftWhat'),
  row('damaged', [DAMAGED_KEY], 'optionsKeptDamaged', 'optionsKeptDamagedWhat', { rare: true }),
];

/** Every key of `storage.session`, each once. */
export const SESSION_KEYS: readonly Row[] = [
  { id: 'presets', keys: ['removedPresets'], name: 'optionsKeptPresets', what: 'optionsKeptPresetsWhat' },
  { id: 'steps', keys: ['tickedSteps'], name: 'optionsKeptSteps', what: 'optionsKeptStepsWhat' },
  { id: 'handed', keys: ['handed'], name: 'optionsKeptHanded', what: 'optionsKeptHandedWhat', rare: true },
  { id: 'wanted', keys: ['wantedSite'], name: 'optionsKeptWanted', what: 'optionsKeptWantedWhat', rare: true },
  { id: 'faults', keys: ['faults'], name: 'optionsKeptFaults', what: 'optionsKeptFaultsWhat', rare: true },
  { id: 'session', keys: ['closed', 'autoOpened', 'frames'], name: 'optionsKeptSession', what: 'optionsKeptSessionWhat' },
];

/** One row for each kind of thing, in a fixed order; a kind with nothing stays, except what normally never exists. */
export function storageRows({ local, session }: Stored): StorageRow[] {
  const named = new Set(LOCAL_KEYS.flatMap(({ keys }) => keys));
  const others = Object.keys(local).filter((key) => !named.has(key));
  const closed = say('optionsUntilClosed');
  return [
    ...LOCAL_KEYS.map((row) => kept(row, local, row.id === 'draft' ? closed : say('optionsUntilErased'))),
    {
      id: 'other',
      name: say('optionsKeptOther'),
      what: others.join(', '),
      count: others.length,
      bytes: weight(others, local),
      until: say('optionsUntilErased'),
      rare: true as const,
    },
    ...SESSION_KEYS.map((row) => kept(row, session, row.id === 'handed' ? say('optionsUntilTaken') : closed)),
  ].filter(({ count, rare }) => count > 0 || !rare);
}

function kept({ id, keys, name, what, most, rare }: Row, area: Readonly<Record<string, unknown>>, until: string) {
  const count = keys.reduce((sum, key) => sum + size(key, area[key]), 0);
  const holds = most ? say('optionsKeptMost', say(what), formatNumber(most)) : say(what);
  return { id, name: say(name), what: holds, count, bytes: weight(keys, area), until, rare };
}

function weight(keys: readonly string[], area: Readonly<Record<string, unknown>>): number {
  const stored = keys.filter((key) => area[key] !== undefined).map((key) => key + JSON.stringify(area[key]));
  const files = keys.filter((key) => FILES.includes(key)).reduce((sum, key) => sum + fileOf(area[key]).bytes, 0);
  return new TextEncoder().encode(stored.join('')).length + files;
}

/** Answers of files lie elsewhere: what is remembered says how many they are, and how large their file was. */
function fileOf(card: unknown): { readonly count: number; readonly bytes: number } {
  const { count, bytes } = (card ?? {}) as Readonly<Record<string, unknown>>;
  return { count: typeof count === 'number' ? count : 0, bytes: typeof bytes === 'number' ? bytes : 0 };
}

function size(key: string, value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (FILES.includes(key)) return fileOf(value).count;
  if (['seenPack', 'handed', 'wantedSite', ...ADDRESSES].includes(key) || typeof value !== 'object') return 1;
  if (key !== 'draft') return Object.keys(value).length;
  const { opening, closing, pieces } = value as Readonly<Record<string, unknown>>;
  return (
    (Array.isArray(pieces) ? pieces.length : 0) +
    [opening, closing].filter((text) => typeof text === 'string' && text !== '').length
  );
}
