/**
 * `npm run relevance [-- --corpus FILE …] [--peers] [--ablation] [--typing] [--declare] [--fit]`: how well the search ranks and when it keeps
 * silent, on the project's own sets or on public ones (`{docs, queries: [{q, expect}]}`), as Markdown tables.
 * `--fit` learns on the `--corpus` files how far an answer can be trusted, each tried on the others and on the project's own sets; and
 * fits anew the weights of the judge of fields, on the labelled fields of the repository.
 * `--typing` asks letter by letter what the interface asks. `--declare` rewrites what `tests/ranking/known.yaml` says of the cases that do not come first.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { reportFields } from './relevance/field-report';
import { reportFit } from './relevance/fit-report';
import { declareKnown } from './relevance/known';
import { peers } from './relevance/peers';
import { reportCorpora, reportOwn } from './relevance/reports';
import { reportTyping } from './relevance/typing';
import { runCommand } from './run-command';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', multiple: true },
      peers: { type: 'boolean' },
      'peers-from': { type: 'string' },
      ablation: { type: 'boolean' },
      typing: { type: 'boolean' },
      declare: { type: 'boolean' },
      fit: { type: 'boolean' },
    },
  });
  const root = process.cwd();
  const others = values.peers || values['peers-from'] !== undefined ? await peers(values['peers-from'] ?? root) : [];
  const print = (text: string) => process.stdout.write(`${text}\n\n`);

  if (values.declare) print(declareKnown(root));
  else if (values.typing) reportTyping(root, print);
  else if (values.fit) {
    reportFit(root, values.corpus ?? [], print, basename);
    await reportFields(root, print);
  } else if (values.corpus) await reportCorpora(root, values.corpus, others, values.ablation === true, print, basename);
  else await reportOwn(root, others, values.ablation !== false, print);
  return 0;
});
