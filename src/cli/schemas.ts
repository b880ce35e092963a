/** `npm run schemas`: writes the shapes of `data/` where editors find them, under `.vscode/schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas, SCHEMAS_FOLDER } from '../build/json-schemas';
import { runCommand } from './run-command';

await runCommand(() => {
  const root = process.cwd();
  mkdirSync(join(root, SCHEMAS_FOLDER), { recursive: true });
  for (const [path, text] of jsonSchemas()) {
    writeFileSync(join(root, path), text);
    process.stdout.write(`${path}\n`);
  }
  return 0;
});
