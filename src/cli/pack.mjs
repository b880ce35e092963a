/** Writes the store packages: dist/repere-e-sante-<version>-chrome.zip (Chrome, Edge) and …-firefox.zip. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const browser of ['chrome', 'firefox']) {
  const name = `repere-e-sante-${version}-${browser}.zip`;
  execFileSync(
    process.execPath,
    [
      'node_modules/web-ext/bin/web-ext.js',
      'build',
      '--source-dir',
      `dist/${browser}`,
      '--artifacts-dir',
      'dist',
      '--filename',
      name,
      '--overwrite-dest',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  console.log(`dist/${name}`);
}
