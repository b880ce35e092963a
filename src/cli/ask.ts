/**
 * `npm run --silent ask -- "ma question"`: the best answers with their reasons, from exactly the code and data that ship.
 * `--filter` narrows to a value of a filter; `--explain` prints the parts of each score; `--jsonl` answers JSON lines from standard input; `--corpus FILE` searches
 * other documents. Exit status 1 when a
 * line could not be understood, 2 when the command itself could not.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { FacetValues } from '../answer/answer';
import { resolveFacets } from '../answer/facets';
import { readQuery } from '../search/query';
import { suggest } from '../search/suggest';
import type { Suggestion } from '../search/suggestion';
import { answerLine, sayUnknown } from './ask-lines';
import { explain } from './explain';
import { reasonLine } from './reason-line';
import { Misuse, runCommand } from './run-command';
import { corpusPack, keptPack, type Pack } from './searched';

const USAGE =
  'Usage: npm run --silent ask -- [--explain] [--corpus FILE] [--filter couloir=hopital]… "ma question"\n       npm run --silent ask -- --jsonl [--explain] [--corpus FILE] < questions.jsonl\n';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      explain: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      corpus: { type: 'string' },
      filter: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  const typed = positionals.join(' ').trim();
  if (values.help || (!values.jsonl && typed === '')) {
    (values.help ? process.stdout : process.stderr).write(USAGE);
    return values.help ? 0 : 2;
  }
  const root = process.cwd();
  const pack = values.corpus === undefined ? keptPack(root) : corpusPack(root, values.corpus);
  return values.jsonl
    ? answerLines(pack, values.explain === true)
    : answerOnce(pack, typed, values.explain === true, filters(pack, values.filter ?? []));
}

/** @throws Misuse for anything but `name=value` of a filter we have */
function filters(pack: Pack, written: readonly string[]): FacetValues {
  const given: Record<string, string[]> = {};
  for (const one of written) {
    const [name = '', ...value] = one.split('=');
    given[name] = [...(given[name] ?? []), value.join('=')];
  }
  const { values, unknown } = resolveFacets(pack.facets, given);
  if (unknown.length > 0) throw new Misuse(unknown.map((one) => sayUnknown(pack.facets, one)).join(' · '));
  return values;
}

/** One line out for each line in, in order; a line that cannot be understood says so and the run goes on. */
async function answerLines(pack: Pack, explaining: boolean): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    let out: unknown;
    try {
      out = answerLine(pack, line, explaining);
    } catch (error) {
      status = 1;
      out = { error: error instanceof Error ? error.message : String(error) };
    }
    if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return status;
}

function answerOnce(pack: Pack, typed: string, explaining: boolean, facets: FacetValues): number {
  const found = suggest(pack.index, { typed, facets });
  const lines = found.corrected.map(({ from, to }) => `« ${from} » lu comme « ${to} »`);
  if (found.typed.length === 0) lines.push('Aucune réponse sûre.');
  lines.push(...found.typed.map((one) => print(pack, one)));
  if (found.maybe.length > 0) lines.push('', 'Réponses proches :', ...found.maybe.map((one) => print(pack, one)));
  if (explaining) lines.push('', ...explain(pack.index, readQuery(pack.index, [{ text: typed, source: 'typed' }])));
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function print(pack: Pack, { id, score, reasons }: Suggestion): string {
  const question = pack.documents.find((document) => document.id === id)?.question ?? '';
  return `${score.toFixed(2).padStart(7)}  ${question}\n         ${id} · ${reasons.map(reasonLine).join(' · ')}`;
}

await runCommand(main);
