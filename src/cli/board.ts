/**
 * `npm run board -- FILE… [--csv] [--out FOLDER] [--from DAY] [--to DAY] [--language en] [--without-agents]`: the exports of the
 * quality board of a team, files or folders of them, as one report in Markdown, or in CSV with `--csv`; with `--out` both are
 * written into a folder. Exit status 1 when a file was not taken.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { within } from '../../extension/board/period';
import { compileData } from '../build/compile';
import { readExports } from './board/read-exports';
import { markdown, type Reported, reportCsv } from './board/report';
import { Misuse, runCommand } from './run-command';

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      csv: { type: 'boolean', default: false },
      out: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      language: { type: 'string', default: 'fr' },
      'without-agents': { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new Misuse('which exports? npm run board -- FILE…');
  const { language } = values;
  if (language !== 'fr' && language !== 'en') throw new Misuse(`no report in « ${language} »: write --language fr or en`);
  const today = new Date().toISOString().slice(0, 10);
  const { entries, unreadable, refused } = readExports(positionals, today);
  for (const { file, why } of refused) process.stderr.write(`${file}: ${why}\n`);
  if (unreadable > 0) process.stderr.write(`entries left out, unreadable or of a day to come: ${unreadable}\n`);
  // A report of nothing would look like a quiet team.
  if (entries.length === 0 && refused.length > 0) return 1;
  const reported: Reported = {
    entries: within(entries, { from: dayOf(values.from), to: dayOf(values.to) }),
    answers: compileData(process.cwd()).answers,
    today,
    language,
    withoutAgents: values['without-agents'],
  };
  if (values.out === undefined) process.stdout.write(values.csv ? reportCsv(reported) : markdown(reported));
  else {
    mkdirSync(values.out, { recursive: true });
    for (const [name, content] of [
      ['board.md', markdown(reported)],
      ['board.csv', reportCsv(reported)],
    ] as const) {
      writeFileSync(join(values.out, name), content);
      process.stdout.write(`${join(values.out, name)}\n`);
    }
  }
  return refused.length > 0 ? 1 : 0;
});

function dayOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) throw new Misuse(`« ${given} » is no day: write YYYY-MM-DD`);
  return given;
}
