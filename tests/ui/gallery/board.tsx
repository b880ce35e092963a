/** The quality board without an extension around it: a journal of three agents, made up but kept as the real one is. */
import { Board } from '../../../extension/board/board';
import { addDays } from '../../../extension/board/period';
import type { BoardSurface } from '../../../extension/board/section';
import type { Journal } from '../../../extension/storage/journal';
import type { TextFile } from '../../../extension/ui/controls/export-file';
import { SettingsState } from '../../../extension/ui/desk/settings-state';
import type { Damaged } from '../../../src/stored/damaged';
import { addFact, type Entry, type Fact, mergeEntries } from '../../../src/stored/journal';
import type { Settings } from '../../../src/stored/settings';
import { appears } from './appears';
import { ANSWERS } from './sample-answers';
import { sampleSettings } from './surfaces';

export const TODAY = '2026-11-22';
/** This installation, and two whose exports were taken in. */
export const OWN = '0a1b2c3d';
const OTHERS = ['11111111', '22222222'] as const;

const no = (answer: string, ...reasons: Extract<Fact, { kind: 'vote' }>['reasons']): Fact => ({
  kind: 'vote',
  answer,
  vote: 'no',
  reasons,
  version: '2026.11-1a2b3c4d',
});
const yes = (answer: string): Fact => ({ kind: 'vote', answer, vote: 'yes', reasons: [], version: '2026.11-1a2b3c4d' });
const copy = (answer: string): Fact => ({ kind: 'copy', answer });
const gap = (words: string, byHand: boolean, portal: string | null = null): Fact => ({ kind: 'gap', words, byHand, portal });
const SEARCH: Fact = { kind: 'search' };
const MISS: Fact = { kind: 'miss' };

/** What was noted, by agent and days before today. */
const NOTED: readonly (readonly [agent: string, ago: number, facts: readonly Fact[]])[] = [
  [OWN, 0, [SEARCH, SEARCH, MISS, copy('produits-de-test'), yes('produits-de-test'), gap('erreur 418 DMP', true, 'convergence')]],
  [OWN, 1, [SEARCH, SEARCH, SEARCH, copy('produits-de-test'), no('nil-solution-tierce', 'outdated', 'contradictory')]],
  [OWN, 6, [SEARCH, MISS, gap('attestation PGSSI', false), copy('collegues')]],
  [OWN, 40, [SEARCH, MISS, gap('ancienne question', false)]],
  [OTHERS[0], 1, [SEARCH, SEARCH, MISS, MISS, gap('Erreur 418  dmp', true, 'igc-sante'), no('nil-solution-tierce', 'outdated')]],
  [
    OTHERS[0],
    12,
    [SEARCH, SEARCH, SEARCH, SEARCH, MISS, copy('collegues'), copy('produits-de-test'), no('retiree-depuis', 'unclear')],
  ],
  [OTHERS[1], 3, [SEARCH, SEARCH, copy('produits-de-test'), yes('nil-solution-tierce'), no('collegues', 'incomplete')]],
];

/** The entries of these agents. */
export function sampleEntries(agents: readonly string[] = [OWN, ...OTHERS]): Entry[] {
  return NOTED.filter(([agent]) => agents.includes(agent))
    .map(([agent, ago, facts]) => facts.reduce((all: Entry[], fact) => addFact(all, fact, agent, addDays(TODAY, -ago)), []))
    .reduce((all, more) => mergeEntries(all, more).entries, []);
}

export interface GivenBoard {
  readonly journal?: Journal;
  readonly damaged?: Damaged;
  readonly unreadable?: boolean;
  /** What was met of official texts. */
  readonly officialChanges?: Settings['officialChanges'];
  readonly withoutAnswers?: boolean;
}

export interface BoardStub {
  readonly surface: BoardSurface;
  /** Answers opened, files saved by name, things erased, in order. */
  readonly asked: string[];
  readonly saved: TextFile[];
  kept(): Journal;
}

export function boardStub({
  journal = { entries: sampleEntries(), agent: OWN },
  damaged,
  unreadable,
  withoutAnswers,
  officialChanges = {},
}: GivenBoard = {}): BoardStub {
  let kept = journal;
  let aside = damaged ?? null;
  const asked: string[] = [];
  const saved: TextFile[] = [];
  const listeners = new Set<() => void>();
  const keep = (next: Journal) => {
    kept = next;
    for (const listen of listeners) listen();
  };
  const surface: BoardSurface = {
    journal: async () => (unreadable ? Promise.reject(new Error('quota')) : kept),
    watch: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    async merge(others) {
      const result = mergeEntries(kept.entries, others);
      keep({ ...kept, entries: result.entries });
      return result;
    },
    async erase() {
      asked.push('erase');
      keep({ entries: [], agent: null });
    },
    answers: async () => (withoutAnswers ? Promise.reject(new SyntaxError('Unexpected token')) : ANSWERS),
    portalName: (id) => ({ convergence: 'Convergence', 'igc-sante': 'IGC\u2011Santé' })[id] ?? id,
    openAnswer: (id) => void asked.push(`open ${id}`),
    openSettings: () => void asked.push('settings'),
    copy: async (text) => asked.push(`copy ${text}`) > 0,
    settings: new SettingsState(sampleSettings({ officialChanges }, asked), () => {}),
    damaged: {
      read: async () => aside,
      async forget() {
        asked.push('forget');
        aside = null;
      },
      watch: () => () => {},
    },
    save(file) {
      asked.push(`save ${file.name}`);
      saved.push(file);
    },
    today: () => TODAY,
    report: (error) => void asked.push(`report ${error}`),
  };
  return { surface, asked, saved, kept: () => kept };
}

const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

function board(title: string, given: GivenBoard, shows: string, act: () => void = () => {}, then = shows) {
  return () => ({
    title,
    kind: 'page' as const,
    node: <Board surface={boardStub(given).surface} />,
    async reach() {
      await appears(shows);
      act();
      await appears(then);
    },
  });
}

const NOTHING: Journal = { entries: [], agent: null };

/** By name; each call gives a fresh state. */
export const BOARD_STATES = {
  suivi: board('Suivi de la qualité', {}, '[data-table="late"]'),
  'suivi-chiffres': board(
    'Suivi, chiffres du graphique',
    {},
    '[data-table="late"]',
    () => {
      press('[data-choice="periode"] input[value="dates"]');
      press('.board-details summary');
    },
    '.board-details[open]',
  ),
  'suivi-vide': board('Suivi vide', { journal: NOTHING }, '[data-table="late"]'),
  'suivi-abime': board(
    'Suivi, données abîmées',
    { damaged: { journal: [[{ kind: 'vote' }]], theme: ['pink'] } },
    '[data-table="late"]',
    () => press('[data-action="erase"]'),
    '.confirm',
  ),
  'suivi-illisible': board('Suivi illisible', { unreadable: true, withoutAnswers: true }, '[role="alert"]'),
} as const;
