/** `npm run due [-- --by YYYY-MM-DD]`: the answers to check again by a day, today when none is given, by topic and date. */
import { parseArgs } from 'node:util';
import { compileData } from '../build/compile';
import { dueLines } from './due-lines';

const { values } = parseArgs({ options: { by: { type: 'string' } } });
const by = values.by ?? new Date().toISOString().slice(0, 10);
if (/^\d{4}-\d{2}-\d{2}$/.test(by)) {
  process.stdout.write(`${dueLines(compileData(process.cwd()).answers, by).join('\n')}\n`);
} else {
  process.stderr.write(`« ${by} » is no day: write --by YYYY-MM-DD\n`);
  process.exitCode = 2;
}
