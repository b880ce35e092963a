/** From a French text to its terms: the one analysis for building, asking and marking. */
import { ABLATION } from './ablation';
import { stem } from './stem';
import { STOP_WORDS } from './stop-words';

/** Changes whenever the same text gives other terms: an index of another version is refused. */
export const ANALYSIS_VERSION = 5;

/** One term of a text and the place it comes from. */
export interface Term {
  /** As indexed: folded and stemmed, or a code kept whole. */
  readonly term: string;
  /** The word as folded, before its stem was taken. */
  readonly word: string;
  /** True for the words that follow one another in the text; false for joined forms and parts of codes. */
  readonly head: boolean;
  /** Place of the word in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A longer run without a space is read by its parts, an address; longer parts are no words and skipped: work stays linear. */
const LONGEST_WORD = 60;
const CHUNK = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]|['’‘ʼ´`.\-‐‑–_/](?=[\p{L}\p{N}]))*/gu;
const ELISION = /^(?:jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|qu|[ldjmtsnc])['’‘ʼ´`]/i;
const RUN = /[\p{L}\p{N}]+/gu;
/** After a lone « e », these are one word with it: « e CPS », « e santé ». */
const AFTER_E = new Set(['cps', 'cpf', 'cpe', 'sante', 'mail']);

/** Lower case without accents, ligatures, invisible signs or typographic variants. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');
}

/**
 * The terms of a French text, in order. The one analysis used when building the index, when asking and when marking
 * words: accents, apostrophes, elisions and hyphens do not count, codes are kept whole and by their parts
 * (`SC.MSS/CONF.18` → `sc mss conf 18 scmssconf18 conf18`), function words are dropped unless written as acronyms
 * (`CE`, `SI`, `OU`). Linear in the length of the text.
 */
export function terms(text: string): Term[] {
  const found: Term[] = [];
  const shouting = isShouting(text);
  const chunks = [...text.matchAll(CHUNK)];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as RegExpExecArray;
    if (chunk[0].length > LONGEST_WORD) {
      readParts(found, chunk[0], chunk.index, shouting);
      continue;
    }
    const elided = ELISION.exec(chunk[0])?.[0].length ?? 0;
    const raw = chunk[0].slice(elided);
    const start = chunk.index + elided;
    const end = start + raw.length;
    const next = chunks[i + 1];
    if (fold(raw) === 'e' && next && AFTER_E.has(fold(next[0]))) {
      push(found, `e${fold(next[0])}`, true, start, next.index + next[0].length);
      i++;
      continue;
    }
    if (isPossessiveNos(raw, next?.[0])) continue;
    readChunk(found, raw, start, end, shouting);
    joinNumber(found, fold(raw), next, start, text);
    joinPlus(found, raw, next, { start, end, text });
  }
  return found;
}

function readParts(found: Term[], chunk: string, start: number, shouting: boolean): void {
  for (const { 0: part, index } of chunk.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (part.length <= LONGEST_WORD) pushWord(found, fold(part), part, start + index, start + index + part.length, shouting);
  }
}

function readChunk(found: Term[], raw: string, start: number, end: number, shouting: boolean): void {
  const folded = fold(raw);
  const runs = folded.match(RUN) ?? [];
  const [first = '', second] = runs;
  if (second === undefined) pushWord(found, first, raw, start, end, shouting);
  else if (runs.length === 2 && first === 'e') push(found, `e${second}`, true, start, end);
  else if (/^v?\d[\d./-]*$/.test(folded)) push(found, folded.replace(/^v/, '').replace(/[^\d]+/g, '.'), true, start, end);
  else readCompound(found, raw, folded, runs, { start, end, shouting });
}

/** Words joined by hyphens, dots, slashes or underscores: each of them, and the whole where it is a name or a code. */
function readCompound(
  found: Term[],
  raw: string,
  folded: string,
  runs: readonly string[],
  { start, end, shouting }: { readonly start: number; readonly end: number; readonly shouting: boolean },
): void {
  const rawRuns = raw.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const isCode = /[\d_/.]/.test(folded);
  // « TLS1.2 » is « TLS 1.2 ».
  const version = /^([a-z]{2,})(\d+(?:\.\d+)+)$/.exec(folded);
  if (version) {
    for (const part of version.slice(1)) push(found, part, true, start, end);
    return;
  }
  for (const [at, run] of runs.entries()) pushWord(found, run, rawRuns[at] ?? run, start, end, shouting);
  const isName = !runs.some((run) => run.length > 1 && STOP_WORDS.has(run)) && runs.some((run) => run.length <= 4);
  if (isCode || isName) push(found, joined(folded), false, start, end);
  const parts = folded.includes('/') ? folded.split('/') : runs.length > 2 ? [runs.slice(-2).join('-')] : [];
  for (const part of parts) if (/\d/.test(part) && /[._-]/.test(part)) push(found, joined(part), false, start, end);
}

function pushWord(found: Term[], word: string, raw: string, start: number, end: number, shouting: boolean): void {
  const isAcronym = !shouting && raw.length >= 2 && raw.length <= 6 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  if (ABLATION.stopWords && STOP_WORDS.has(word) && !isAcronym) return;
  if (word.length === 1 && !/\d/.test(word)) return;
  push(found, word, true, start, end);
}

function push(found: Term[], word: string, head: boolean, start: number, end: number): void {
  if (head || ABLATION.joined) found.push({ term: ABLATION.stems ? stem(word) : word, word, head, start, end });
}

/** A code without its separators, but for the dot between two numbers: `INS/va1.53` → `insva1.53`. */
function joined(code: string): string {
  return code
    .replace(/(\d)[^\p{L}\p{N}]+(?=\d)/gu, '$1#')
    .replace(/[^\p{L}\p{N}#]+/gu, '')
    .replace(/#/g, '.');
}

/** « MSS 9 », « vague 2 », « F 414 » also give `mss9`, `vague2`, `f414`. */
function joinNumber(found: Term[], word: string, next: RegExpExecArray | undefined, start: number, text: string): void {
  if (!next || !/^\d{1,4}$/.test(next[0]) || !/^[a-z]{1,8}$/.test(word) || (STOP_WORDS.has(word) && word.length > 1)) return;
  if (next.index - start > LONGEST_WORD || !/^[^\n.;:!?]*$/.test(text.slice(start, next.index))) return;
  found.push({ term: `${word}${next[0]}`, word: `${word} ${next[0]}`, head: false, start, end: next.index + next[0].length });
}

/** « RPPS+ », « RPPS plus »: another thing than the RPPS. */
function joinPlus(
  found: Term[],
  raw: string,
  next: RegExpExecArray | undefined,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): void {
  if (!/^\p{L}{2,12}$/u.test(raw)) return;
  const sign = /^\+(?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)) ? end + 1 : null;
  const isAcronym = raw === raw.toUpperCase() && next?.[0] === 'plus' && next.index === end + 1;
  const to = sign ?? (isAcronym ? end + ' plus'.length : null);
  if (to !== null) found.push({ term: `${fold(raw)}plus`, word: `${fold(raw)} plus`, head: false, start, end: to });
}

/** « nos certificats » is a possessive, « les NOS », « mos nos » are the nomenclatures. */
function isPossessiveNos(raw: string, next: string | undefined): boolean {
  return raw === 'nos' && next !== undefined && next.length > 3 && /[sx]$/.test(next);
}

/** In a text all in capitals, capitals do not tell acronyms. */
function isShouting(text: string): boolean {
  const sample = text.slice(0, 2000);
  const capitals = sample.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 12 && capitals > 4 * (sample.match(/\p{Ll}/gu)?.length ?? 0);
}
