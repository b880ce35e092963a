/**
 * `npm run pack:answers -- DIR [--organisation NAME] [--out FILE] [--key FILE] [--expires DAY]`: the Markdown of an organisation
 * as one signed file that Repère takes in; `-- --base` instead of DIR: `data/answers` as a file of newer answers of ours.
 * Every fault is listed with file, line and what to write, and then nothing is written.
 */
import { parseArgs } from 'node:util';
import { packBase } from './pack-answers/base';
import { packFolder } from './pack-answers/own';
import { Misuse, runCommand } from './run-command';

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'boolean', default: false },
      organisation: { type: 'string' },
      out: { type: 'string' },
      key: { type: 'string' },
      expires: { type: 'string' },
    },
  });
  const { base, organisation, expires } = values;
  const name = base ? 'base-answers' : 'own-answers';
  const { out = `${name}.json`, key = `${name}.key` } = values;
  const [folder, ...rest] = positionals;
  if (base) {
    if (folder !== undefined || organisation !== undefined) throw new Misuse('--base packs data/answers, and nobody else’s');
    return packBase({ out, key, expires });
  }
  if (folder === undefined || rest.length > 0) throw new Misuse('which folder? npm run pack:answers -- DIR');
  return packFolder(folder, { out, key, expires, organisation });
});
