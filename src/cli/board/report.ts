/** The report of a team: what its exports say together, as tables that Markdown and CSV are written from. */
import { csv } from '../../../extension/board/csv';
import { copied, doubted, gaps, late, summary } from '../../../extension/board/figures';
import { addDays } from '../../../extension/board/period';
import type { Answer } from '../../answer/answer';
import { agentOf, type Entry } from '../../stored/journal';
import { REPORT_WORDS, type ReportWord } from './words';

export interface Reported {
  /** Of the period, oldest first. */
  readonly entries: readonly Entry[];
  readonly answers: readonly Answer[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly language: 'fr' | 'en';
  /** Leaves out every trace of who noted what. */
  readonly withoutAgents: boolean;
}

/** A part of the report. Its cells are plain text, as they are to be read. */
export interface Table {
  readonly title: ReportWord;
  readonly heads: readonly ReportWord[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows of a list; a team lead reads the first ones. */
const MOST = 50;

/** The parts of the report, in order; a part with nothing to say has no rows. */
export function tables({ entries, answers, today, language, withoutAgents }: Reported): Table[] {
  const words = REPORT_WORDS[language];
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const question = (id: string) => byId.get(id)?.question ?? words.gone;
  const figures = summary(entries);
  const agents = [...new Set(entries.map(agentOf))].sort();
  const inShort = (['searches', 'misses', 'copies', 'useful', 'useless'] as const).map((key) => [
    words[key],
    String(figures[key]),
  ]);
  const reasons = (given: ReturnType<typeof doubted>[number]['reasons']) =>
    given.map(({ reason, count }) => `${words[reason]} (${count})`).join(', ');
  const review = [
    ...doubted(entries).map(({ answer, no, reasons: given }) => {
      const why = reasons(given);
      return [answer, question(answer), String(no), why === '' ? words.doubted : `${words.doubted}, ${why}`];
    }),
    ...late(answers, today).map(({ answer, since, why }) => {
      const isLate = why.some((each) => each !== 'conflict');
      return [answer, question(answer), '', words[isLate ? 'late' : 'conflict'].replace('$1', since)];
    }),
  ];
  return [
    { title: 'summary', heads: ['why', 'count'], rows: [[words.agents, String(agents.length)], ...inShort] },
    {
      title: 'asked',
      heads: ['answer', 'question', 'count'],
      rows: copied(entries)
        .slice(0, MOST)
        .map(({ answer, count }) => [answer, question(answer), String(count)]),
    },
    {
      title: 'unanswered',
      heads: ['words', 'count', 'why'],
      rows: gaps(entries)
        .slice(0, MOST)
        .map(({ words: asked, count, portals }) => [asked, String(count), portals.join(', ')]),
    },
    { title: 'review', heads: ['answer', 'question', 'count', 'why'], rows: review.slice(0, MOST) },
    { title: 'weeks', heads: ['week', 'searches', 'misses', 'copies'], rows: weekly(entries) },
    ...(withoutAgents
      ? []
      : [{ title: 'agents', heads: ['agent', 'searches', 'misses', 'copies'], rows: byAgent(entries, agents) } as const]),
  ];
}

/** Every week from the first to the last with something in it, those with nothing between them too. */
function weekly(entries: readonly Entry[]): string[][] {
  const mondays = entries.map(({ day }) => mondayOf(day));
  const last = mondays.at(-1);
  const rows: string[][] = [];
  for (let week = mondays[0]; week !== undefined && last !== undefined && week <= last; week = addDays(week, 7)) {
    const monday = week;
    rows.push([monday, ...counts(entries.filter((_, at) => mondays[at] === monday))]);
  }
  return rows;
}

function byAgent(entries: readonly Entry[], agents: readonly string[]): string[][] {
  return agents.map((agent) => [agent, ...counts(entries.filter((entry) => agentOf(entry) === agent))]);
}

function counts(entries: readonly Entry[]): string[] {
  const { searches, misses, copies } = summary(entries);
  return [searches, misses, copies].map(String);
}

function mondayOf(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The report as Markdown. What people wrote stays text: none of it becomes a link, a tag or a column. */
export function markdown(reported: Reported): string {
  const words = REPORT_WORDS[reported.language];
  const [from, to] = [reported.entries[0]?.day, reported.entries.at(-1)?.day];
  const head = [`# ${words.title}`, from && to ? words.period.replace('$1', from).replace('$2', to) : words.none];
  const parts = tables(reported).flatMap(({ title, heads, rows }) => [
    `## ${words[title]}`,
    rows.length === 0
      ? words.none
      : [heads.map((key) => words[key]), heads.map(() => '---'), ...rows.map((row) => row.map(escaped))]
          .map((row) => `| ${row.join(' | ')} |`)
          .join('\n'),
  ]);
  return `${[...head, ...parts].join('\n\n')}\n`;
}

/** The report as one CSV: the part, then its cells under their own names. Safe to open in a spreadsheet. */
export function reportCsv(reported: Reported): string {
  const words = REPORT_WORDS[reported.language];
  const parts = tables(reported);
  const heads = [...new Set(parts.flatMap((part) => part.heads))];
  const rows = parts.flatMap(({ title, heads: own, rows: all }) =>
    all.map((row) => [words[title], ...heads.map((head) => row[own.indexOf(head)] ?? '')]),
  );
  return csv([[words.part, ...heads.map((head) => words[head])], ...rows]);
}

function escaped(text: string): string {
  return text
    .replace(/\p{C}+|\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|#&~!]/g, '\\$&')
    .replace(/:\/\//g, '\\://');
}
