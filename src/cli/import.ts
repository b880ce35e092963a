/**
 * `npm run import -- FILE… [--write]`: compares saved pages of the official questions and answers with those we reworded.
 * `--write` puts marks and drafts under `data/review`, which is not kept with the project. Status 1 when a file is refused.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileData } from '../build/compile';
import { type Block, readBlocks } from '../official/blocks';
import { comparePages } from '../official/compare';
import { markBlock } from '../official/mark';
import { readPage } from './import/read-page';
import { reportLines, reviewFiles } from './import/report';

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const say = (line: string) => process.stdout.write(`${line}\n`);
const blocks: Block[] = [];
let refused = positionals.length === 0;
let cut = false;
if (refused) say('name at least one saved page: npm run import -- FILE…');
for (const file of positionals) {
  const read = pageOf(file);
  if ('refused' in read) {
    refused = true;
    say(`${basename(file)}: ${read.refused}`);
    continue;
  }
  const { blocks: found, rest } = readBlocks(read.text);
  say(`${basename(file)}: ${found.length} answers, read as ${read.encoding}`);
  if (found.length === 0) {
    refused = true;
    say('  nothing ends like an answer of the official page: another page, or another shape of it');
  }
  const unnamed = found.filter(({ question }) => question === null).length;
  if (unnamed > 0) say(`  ${unnamed} without a question: compared, and none made a draft of`);
  const ends = read.cut || (rest !== '' && !read.page);
  if (ends) say('  the file ends before its last answer does: nothing is written of it');
  cut ||= ends;
  if (rest !== '')
    say(`  after the last answer, not read: ${rest.slice(0, 80).replace(/\s+/g, ' ')}… (the foot, or a cut answer)`);
  blocks.push(...found);
}
if (refused) {
  say('nothing compared, nothing written');
  process.exitCode = 1;
} else {
  const { answers, official } = compileData(process.cwd());
  const compared = comparePages(await Promise.all(blocks.map(markBlock)), answers, official);
  for (const line of reportLines(compared)) say(line);
  if (values.write && cut) {
    say('nothing written');
    process.exitCode = 1;
  } else if (values.write) write(reviewFiles(compared, new Date().toISOString().slice(0, 10)));
}

function pageOf(file: string): ReturnType<typeof readPage> {
  try {
    return readPage(readFileSync(file));
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

function write(files: ReadonlyMap<string, string>): void {
  const folder = join(process.cwd(), 'data/review');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  say(`${files.size} files in data/review`);
}
