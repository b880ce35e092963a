/** The lint that keeps page reading blind to values: the project's own rules, on files that break them. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageCommand } from '../../../src/cli/machine.mjs';
import { run } from '../../../src/cli/processes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'value-blind-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What reads, or could read, what somebody typed, chose or attached. */
const BANNED = [
  'element.value',
  'element?.value',
  "element['value']",
  'element.defaultValue',
  'element.valueAsNumber',
  'element.checked',
  'element.selectedOptions',
  'element.selectedIndex',
  'element.options',
  'element.files',
  'element.validationMessage',
  'element.innerText',
  'element.outerText',
  'element.textContent',
  'element.innerHTML',
  'element.outerHTML',
  'element.selectionStart',
  'new FormData(element)',
  'getSelection()',
  'window.getSelection()',
  "unclobbered(element, 'textContent')",
  "attribute(element, 'value')",
  '(({ value }) => value)(element)',
  '(({ checked: now }) => now)(element)',
];
const ALLOWED = ['element.name', 'LIMITS.text', "attribute(element, 'alt')", "element.closest('[class*=value i]')", 'node.data'];
const WATCHED = [
  'src/page/read-page.ts',
  'src/page/probe.ts',
  'extension/content/page-follower.ts',
  'extension/content/content.iife.ts',
  'extension/content/child-frame.iife.ts',
  'extension/content/insert/editor.ts',
  'extension/content/in-page/launcher.ts',
];

test('every way to a value is refused where pages are read, and only there', async () => {
  for (const file of ['biome.json', 'src/page/value-blind.grit']) cpSync(file, join(folder, file), { recursive: true });
  const names = 'declare const element: any, node: any, unclobbered: any, attribute: any, LIMITS: any;';
  const source = [names, ...[...BANNED, ...ALLOWED].map((code, i) => `export const n${i} = ${code};`)].join('\n');
  for (const file of [...WATCHED, 'src/other.ts']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${source}\n`);
  }
  const biome = packageCommand(process.cwd(), '@biomejs/biome', 'biome');
  const { output } = await run(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off'],
    {
      cwd: folder,
    },
  );
  const refused = [...output.matchAll(/^(\S+\.ts):(\d+):\d+ plugin/gm)].map(([, file, line]) => `${file} ${line}`);
  const lines = BANNED.map((_, i) => i + 2);
  expect([...new Set(refused)].sort()).toEqual(WATCHED.flatMap((file) => lines.map((line) => `${file} ${line}`)).sort());
});
