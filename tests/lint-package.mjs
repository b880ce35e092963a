// `web-ext lint` on a built package: no error, and no warning but the one assignment to innerHTML inside Preact itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageCommand } from '../src/cli/machine.mjs';
import { run } from '../src/cli/processes.mjs';

const folder = process.argv[2] ?? 'dist/firefox';
const command = packageCommand(fileURLToPath(new URL('..', import.meta.url)), 'web-ext', 'web-ext');
const { output } = await run(process.execPath, [
  command,
  'lint',
  '--source-dir',
  folder,
  '--output',
  'json',
  '--no-config-discovery',
]);
const start = output.indexOf('{"');
if (start < 0) {
  console.error(output);
  process.exit(1);
}
const { errors, warnings, notices } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
const known = warnings.filter(isPreacts);
const bad = [...errors, ...warnings.filter((warning) => !known.includes(warning)), ...known.slice(1)];
for (const { _type, code, message, description, file, line, column } of [...bad, ...notices]) {
  console.log(`${_type} ${code} ${file ?? ''}:${line ?? ''}:${column ?? ''} ${message} ${description}`);
}
console.log(
  `${errors.length} errors, ${warnings.length} warnings (${known.length} known, inside Preact), ${notices.length} notices`,
);
process.exitCode = bad.length === 0 ? 0 : 1;

/** Preact writes innerHTML only from `dangerouslySetInnerHTML`, which our lint forbids: known by its `__html` beside it. */
function isPreacts({ code, file, line, column }) {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file) return false;
  const row = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  return (
    /\.__html/.test(row.slice(Math.max(0, column - 200), column + 200)) && /innerHTML\s*=/.test(row.slice(column, column + 60))
  );
}
