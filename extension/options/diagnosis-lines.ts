/** The diagnosis in words: what is shown is what is copied. Names of things the page shows, never an address, never a value. */
import { ownHost } from '../../src/portal/own-site';
import type { WeighedPlace } from '../../src/search/weigh-place';
import type { PlacementReason, Recognition } from '../messaging/diagnosis';
import { formatScore } from '../words/numbers';
import { say, type WordKey } from '../words/words';
import { asideSaid, fileFacts } from './file-words';
import { freshSaid } from './fresh-said';
import type { Diagnosed, PortalFact } from './surface';

/** One line: what it is about, and what is known of it. */
export interface DiagnosisLine {
  readonly id: string;
  readonly name: string;
  readonly says: readonly string[];
}

const RECOGNITIONS: Readonly<Record<Recognition, WordKey>> = {
  noTab: 'diagnosisNoTab',
  otherSite: 'diagnosisOtherSite',
  otherPath: 'diagnosisOtherPath',
  silent: 'diagnosisSilent',
  recognised: 'diagnosisRecognised',
};

const MODES = { open: 'optionsModeOpen', button: 'optionsModeButton', never: 'optionsModeNever' } as const;

const REASONS: Readonly<Record<PlacementReason, WordKey>> = {
  room: 'diagnosisWhyRoom',
  wish: 'diagnosisWhyWish',
  narrow: 'diagnosisWhyNarrow',
  small: 'diagnosisWhySmall',
  field: 'diagnosisWhyField',
};

const HOW = { push: 'diagnosisPush', overlay: 'diagnosisOverlay', sheet: 'diagnosisSheet', strip: 'diagnosisStrip' } as const;

/** Candidates said of each list. */
const FIRST = 3;

/** @param paused everything is on pause now */
export function diagnosisLines(
  found: Diagnosed,
  portals: readonly PortalFact[],
  paused: boolean,
  version: string,
): DiagnosisLine[] {
  const line = (id: string, name: WordKey, ...says: readonly (string | null)[]): DiagnosisLine => ({
    id,
    name: say(name),
    says: says.filter((one) => one !== null),
  });
  const policy = policySays(found.policy);
  const newer = newerSays(found);
  const portal = portals.find(({ id }) => id === found.portal)?.name ?? ownHost(found.portal ?? '') ?? found.portal;
  return [
    line('tab', 'diagnosisTab', say(RECOGNITIONS[found.recognition]), found.host, portal, titlesOnlySays(found)),
    ...(found.page ? [line('page', 'diagnosisPage', ...pageSays(found.page))] : []),
    ...(found.page?.field ? [line('field', 'diagnosisField', ...fieldSays(found.page.field))] : []),
    ...(found.state
      ? [line('mode', 'diagnosisMode', say(MODES[found.state.mode]), found.state.closed ? say('diagnosisClosed') : null)]
      : []),
    ...(paused ? [line('pause', 'diagnosisPause', say('diagnosisPaused'))] : []),
    ...(found.sidebar ? [line('layout', 'diagnosisLayout', ...layoutSays(found.sidebar))] : []),
    ...(found.weighed ? [line('page-scores', 'diagnosisPageScores', ...scoresSay(found.weighed.page))] : []),
    ...(found.weighed?.field ? [line('field-scores', 'diagnosisFieldScores', ...scoresSay(found.weighed.field))] : []),
    ...(policy.length > 0 ? [line('policy', 'diagnosisPolicy', ...policy)] : []),
    ...(found.fresh.own ? [line('fresh', 'freshTitle', freshSaid(found.fresh.own, Date.now()))] : []),
    ...(newer.length > 0 ? [line('newer', 'baseTitle', ...newer)] : []),
    line('version', 'diagnosisVersion', version),
    line('faults', 'diagnosisFaults', ...faultsSay(found.faults)),
  ];
}

/** The lines as plain text, for a bug report. */
export function diagnosisText(lines: readonly DiagnosisLine[]): string {
  return lines.map(({ name, says }) => [name, ...says.map((one) => `  ${one}`)].join('\n')).join('\n');
}

const titlesOnlySays = ({ titlesOnly }: Diagnosed) => (titlesOnly ? say('diagnosisTitlesOnly') : null);

function pageSays({ screen, title, headings, step, messages }: NonNullable<Diagnosed['page']>): string[] {
  return [
    screen ? say('diagnosisScreen', screen) : say('diagnosisNoScreen'),
    ...[title, step, ...headings, ...messages].filter((text) => text !== null && text !== ''),
  ] as string[];
}

function fieldSays({ label, legend, hint, heading }: NonNullable<NonNullable<Diagnosed['page']>['field']>): string[] {
  return [label, legend, hint, heading].filter((text) => text !== null && text !== '') as string[];
}

function layoutSays({ open, how, side, width, why, hindered }: NonNullable<Diagnosed['sidebar']>): (string | null)[] {
  const stands = open && how && side && width !== null;
  return [
    stands
      ? say(HOW[how], String(width), say(side === 'left' ? 'optionsLayoutLeft' : 'optionsLayoutRight'))
      : say('diagnosisNotShown'),
    why && say(REASONS[why]),
    hindered ? say('diagnosisHindered') : null,
  ];
}

function scoresSay({ candidates }: WeighedPlace): string[] {
  if (candidates.length === 0) return [say('diagnosisNoCandidate')];
  return candidates
    .slice(0, FIRST)
    .map(({ id, score, needed, isShown }) =>
      say(isShown ? 'diagnosisShown' : 'diagnosisRefused', id, formatScore(score), formatScore(needed)),
    );
}

function newerSays({ newer, fresh }: Diagnosed): (string | null)[] {
  return [
    ...(newer ? [fileFacts(newer.card), asideSaid('base', newer)] : []),
    ...(fresh.base ? [freshSaid(fresh.base, Date.now())] : []),
  ];
}

function policySays({ inForce, ignored }: Diagnosed['policy']): string[] {
  return [...inForce, ...ignored.map((place) => say('diagnosisPolicyIgnored', place))];
}

function faultsSay(faults: Diagnosed['faults']): string[] {
  if (faults.length === 0) return [say('diagnosisNoFault')];
  return faults.map(({ at, where, name, message }) =>
    [`${new Date(at).toISOString().slice(0, 19)}Z ${where}`, name, message].filter((part) => part !== '').join(' · '),
  );
}
