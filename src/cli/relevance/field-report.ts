import { FIELD_TRUST } from '../../search/weights';
import { type FieldCase, fieldCases } from './field-cases';
import { areaOf, fitFields, type Judged, judgeAcross, judgeField, SIGNALS, sharesAt, WRITTEN } from './field-fit';
import type { Model } from './fit';
import { percent, table } from './measure';

const LEVELS = [...new Set([0.3, 0.4, 0.5, 0.6, 0.7, FIELD_TRUST.sure])].sort();

/** Prints the weights of the judge of fields as fitted now beside those written, and what both keep and let through. */
export async function reportFields(root: string, print: (text: string) => void): Promise<void> {
  const { pages, sets, everyday, unseen, elsewhere } = await fieldCases(root);
  const fields = [...pages, ...sets];
  const fitted = fitFields(fields, everyday);
  const count = (list: readonly FieldCase[]) =>
    `${list.length} (${list.filter(({ wanted }) => wanted.length > 0).length} with an answer)`;
  print(
    `## Judge of fields\n\nPage corpus ${count(pages)}, ${elsewhere} more stand in frames; sets ${count(sets)}; ${everyday.length} everyday labels that find something; never fitted on ${count(unseen)}.`,
  );
  print(
    `Weights\n\n${table(
      ['signal', 'written', 'fitted', 'apart'],
      ['bias', ...SIGNALS].map((name) => weightRow(name, fitted)),
    )}`,
  );
  const by = (model: Model, list: readonly FieldCase[]) => list.map((one) => judgeField(model, one));
  const columns: readonly (readonly [string, readonly Judged[]])[] = [
    ['written', by(WRITTEN, fields)],
    ['fitted', by(fitted, fields)],
    ['fitted without its portal', judgeAcross(fields, everyday)],
    ['written, never fitted on', by(WRITTEN, unseen)],
    ['fitted, never fitted on', by(fitted, unseen)],
    ['written, everyday', by(WRITTEN, everyday)],
    ['fitted, everyday', by(fitted, everyday)],
  ];
  print(
    `Area under the curve: a wanted answer against the most trusted one where silence is wanted\n\n${table(
      ['weights', 'area'],
      columns.slice(0, 5).map(([name, judged]) => [name, areaOf(judged).toFixed(3)]),
    )}`,
  );
  const cell = (judged: readonly Judged[], level: number) => {
    const { answered, silent } = sharesAt(judged, level);
    return judged.some(({ wanted }) => wanted) ? `${percent(answered)} / ${percent(silent)}` : percent(silent);
  };
  print(
    `Fields with their answer / silent where nothing fits (threshold in use in bold)\n\n${table(
      ['sure from', ...columns.map(([name]) => name)],
      LEVELS.map((level) => [
        level === FIELD_TRUST.sure ? `**${level}**` : level,
        ...columns.map(([, judged]) => cell(judged, level)),
      ]),
    )}`,
  );
}

function weightRow(name: string, fitted: Model): string[] {
  const [was, is] = [WRITTEN[name] ?? 0, fitted[name] ?? 0];
  return [name, was.toFixed(2), is.toFixed(2), Math.abs(is - was).toFixed(2)];
}
