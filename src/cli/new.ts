/**
 * `npm run new answer <topic>/<id>`: the skeleton of an answer, fingerprint included, from what was read (standard input, or
 * `-- --notes FILE`; `--official` when that is the official text itself). `npm run new fingerprint`: the line alone, for an
 * answer whose source was read anew. `npm run new portal <id> <host>`: the skeleton of a portal.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fingerprintLine, newAnswer } from './new/answer';
import { newPortal } from './new/portal';
import { Misuse, runCommand } from './run-command';

const USAGE =
  'Usage: npm run new answer <topic>/<id> < notes.txt | npm run new fingerprint < notes.txt | npm run new portal <id> <host>';

await runCommand(() => {
  const options = { notes: { type: 'string' }, official: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [kind, name, host, ...rest] = positionals;
  const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
  const official = values.official === true;
  const root = process.cwd();
  if (kind === 'fingerprint' && !name) print([fingerprintLine(notesFrom(values.notes), official)]);
  else if (kind === 'answer' && name && !host) {
    const read = new Date().toISOString().slice(0, 10);
    const file = newAnswer(root, name, { notes: notesFrom(values.notes), official, read });
    print([
      file,
      'Next: write it and a case in tests/ranking/questions.yaml, then npm run check, then npm test -- ranking, which says what got worse.',
    ]);
  } else if (kind === 'portal' && name && host && rest.length === 0) {
    print([
      ...newPortal(root, name, host),
      'Next: fill them in with npm run check, then npm test -- tests/pages/read tests/pages/score.',
    ]);
  } else throw new Misuse(USAGE);
  return 0;
});

/** @throws Misuse when there are none */
function notesFrom(file: string | undefined): string {
  if (file === undefined && process.stdin.isTTY)
    throw new Misuse('no notes: give what you read on standard input, or in --notes FILE');
  try {
    const notes = readFileSync(file ?? 0, 'utf8');
    if (notes.trim() === '') throw new Misuse('the notes are empty: give what you read');
    return notes;
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`${file ?? 'standard input'}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
