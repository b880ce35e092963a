/** What people get while they type, and once they rest, beside what the terminal finds. */
import type { FaqIndex } from '../../search/faq-index';
import { suggest } from '../../search/suggest';
import { projectPack } from '../searched';
import { percent, table, withTypo } from './measure';
import { judgeQuery, type RankedQuery, readSets } from './sets';

/** Queries asked letter by letter: every so manieth, about 120. */
const LETTERED = 120;

/** Two columns, terminal and interface, clean and with one slip; and how often a right first answer is lost again. */
export function reportTyping(root: string, print: (text: string) => void): void {
  const { index } = projectPack(root);
  const queries = readSets(root).queries.filter(({ expect }) => expect.length > 0);
  const slips = queries.map((query, at) => ({ ...query, q: withTypo(query.q, at + 1) }));
  const short = ({ q }: RankedQuery) => q.trim().split(/\s+/).length <= 3;
  const rows = [
    ['all', queries],
    ['all, one slip', slips],
    ['three words or fewer, one slip', slips.filter(short)],
  ] as const;
  print(
    `## Right among the first three sure\n\n${table(
      ['queries', 'number', 'terminal', 'interface, last key', 'interface, at rest'],
      rows.map(([name, list]) => [
        name,
        list.length,
        percent(list.filter((one) => !judgeQuery(index, one).unsure).length / list.length),
        percent(list.filter((one) => isSure(index, one, true)).length / list.length),
        percent(list.filter((one) => isSure(index, one, false)).length / list.length),
      ]),
    )}`,
  );
  const step = Math.max(1, Math.floor(queries.length / LETTERED));
  const lettered = queries.filter((_, at) => at % step === 0).map((query) => lost(index, query));
  const sum = (pick: (one: { keys: number; losses: number }) => number) => lettered.reduce((all, one) => all + pick(one), 0);
  print(
    `## Letter by letter\n\n${lettered.length} queries, ${sum(({ keys }) => keys)} keys: a right first answer is lost again at ${percent(
      sum(({ losses }) => losses) / sum(({ keys }) => keys),
    )} % of them.`,
  );
}

function isSure(index: FaqIndex, { q, expect }: RankedQuery, typing: boolean): boolean {
  return suggest(index, { typed: q, typing })
    .typed.slice(0, 3)
    .some(({ id }) => expect.includes(id));
}

/** Keys pressed for a query, and those at which the right answer no longer came first though it did before. */
function lost(index: FaqIndex, { q, expect }: RankedQuery): { readonly keys: number; readonly losses: number } {
  const signs = [...q];
  let [losses, wasRight] = [0, false];
  for (let keys = 1; keys <= signs.length; keys++) {
    const { typed, maybe } = suggest(index, { typed: signs.slice(0, keys).join(''), typing: true });
    const isRight = expect.includes([...typed, ...maybe][0]?.id ?? '');
    if (wasRight && !isRight) losses++;
    wasRight = isRight;
  }
  return { keys: signs.length, losses };
}
