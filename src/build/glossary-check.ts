import type { Answer } from '../answer/answer';
import { type Glossary, glossaryOf, glossed, wholeWords } from '../answer/glossary';
import type { Thesaurus } from '../search/thesaurus';
import { isAcronym, meaningsOf, runningTexts } from './glossary';
import type { OwnGlossary } from './glossary-schema';
import { type Fault, faultOf, type Located } from './located';
import type { Report } from './problem';
import { firstSentence } from './sentence';
import { checkTypography } from './typography';

/** Answers in which a short form may stand without being explained: in fewer, whoever reads them is told by the text. */
const MOST_UNEXPLAINED = 2;

/**
 * Reports what is wrong in `data/glossary.yaml`, its shape being right, and the acronyms of many answers that nothing explains.
 * @param glossary made from it and the thesaurus.
 * @param answers all of them, or null when some could not be read: use is then not judged.
 */
export function checkGlossary(
  own: OwnGlossary,
  located: Located,
  { thesaurus, glossary, answers }: { thesaurus: Thesaurus; glossary: Glossary; answers: readonly Answer[] | null },
  report: Report,
): void {
  const fault = faultOf(located, report);
  const said = new Map(meaningsOf(thesaurus).map(({ short, long }) => [short, long]));
  for (const [index, entry] of own.entries.entries()) {
    checkEntry(entry, index, located, report);
    const { short, long } = entry;
    const path = ['entries', index, 'short'];
    if (own.entries.findIndex((one) => one.short === short) < index)
      fault('duplicate', path, `"${short}" stands twice in the glossary`, 'it once');
    if (own.plain.includes(short)) fault('duplicate', path, `"${short}" is also plain`, 'it in one of the two');
    if (said.get(short) === long && !entry.about)
      fault(
        'duplicate',
        path,
        `the thesaurus already says what "${short}" stands for`,
        'something it does not say, or remove it',
      );
  }
  for (const [index, word] of own.plain.entries()) {
    if (own.plain.indexOf(word) < index) fault('duplicate', ['plain', index], `"${word}" stands twice in plain`, 'it once');
  }
  if (answers) checkUse(own, glossary, answers, fault);
}

function checkEntry(
  { short, long, about }: OwnGlossary['entries'][number],
  index: number,
  located: Located,
  report: Report,
): void {
  const fault = faultOf(located, report);
  const at = (key: string) => ({ file: located.file, line: located.lineOf(['entries', index, key]) });
  if (wholeWords(short).join(' ') !== short || wholeWords(short).length > 2) {
    const write = 'one word, or two with one space between them';
    fault('glossary', ['entries', index, 'short'], `"${short}" cannot be found in a text`, write);
  }
  checkTypography(at('long'), long, report);
  if (/[.!?]$/.test(long)) fault('text', ['entries', index, 'long'], `the meaning of "${short}" ends with a mark`, 'it without');
  if (about === undefined) return;
  checkTypography(at('about'), about, report);
  if (!about.endsWith('.') || firstSentence(about) !== about)
    fault('text', ['entries', index, 'about'], `what is said of "${short}" is not one sentence`, 'one, with its full stop');
}

function checkUse(own: OwnGlossary, glossary: Glossary, answers: readonly Answer[], fault: Fault): void {
  const explained = new Set<string>();
  const bare = new Map<string, string[]>();
  for (const { id, body } of answers) {
    const here = glossaryOf(id, glossary);
    const pieces = runningTexts(body).flatMap((text) => glossed(text, here));
    for (const piece of pieces) if (typeof piece !== 'string') explained.add(piece.entry.short);
    const words = new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? wholeWords(piece) : [])).filter(isAcronym));
    for (const word of words) bare.set(word, [...(bare.get(word) ?? []), id]);
  }
  for (const [index, { short }] of own.entries.entries()) {
    if (explained.has(short)) continue;
    fault('glossary', ['entries', index, 'short'], `no answer uses "${short}"`, 'a form that stands in an answer, or remove it');
  }
  for (const [word, ids] of bare) {
    if (ids.length <= MOST_UNEXPLAINED || own.plain.includes(word.replace(/\u2011/g, '-'))) continue;
    const what = `nothing says what "${word}" stands for, and ${ids.length} answers use it (${ids.slice(0, 3).join(', ')}…)`;
    fault('glossary', ['entries'], what, 'what it stands for under "entries", or the word under "plain"');
  }
}
