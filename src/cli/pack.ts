/** `npm run pack`: the store packages of what was built, `dist/repere-e-sante-<version>-chrome.zip` (Chrome, Edge) and `…-firefox.zip`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { archive, readFolder } from './release/archive';
import { BROWSERS } from './release/build-twice';
import { runCommand } from './run-command';

await runCommand(async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  for (const browser of BROWSERS) {
    const file = `dist/repere-e-sante-${version}-${browser}.zip`;
    writeFileSync(file, await archive(readFolder(`dist/${browser}`)));
    process.stdout.write(`${file}\n`);
  }
  return 0;
});
