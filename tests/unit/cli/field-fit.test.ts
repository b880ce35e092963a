import { describe, expect, it } from 'vitest';
import type { FieldCase } from '../../../src/cli/relevance/field-cases';
import { areaOf, fitFields, judgeAcross, judgeField, SIGNALS, sharesAt, WRITTEN } from '../../../src/cli/relevance/field-fit';
import type { ForField } from '../../../src/search/field-list';

/** An answer found for a field, with some signals and none of the others. */
function found(id: string, more: Partial<ForField['signals']>, score = 10, decided: ForField['decided'] = 'by trust'): ForField {
  const signals = { ...Object.fromEntries(SIGNALS.map((name) => [name, 0])), ...more } as ForField['signals'];
  return { found: { id, score }, signals, decided } as ForField;
}

const field = (group: string, wanted: readonly string[], ...list: readonly ForField[]): FieldCase => ({
  group,
  wanted,
  found: list,
});

/** Two portals, where an answer that says a name is right and one that shares a word is not. */
const FIELDS = ['one', 'two'].flatMap((group) =>
  Array.from({ length: 10 }, () => [
    field(group, ['right'], found('right', { name: 1, relative: 1 })),
    field(group, [], found('wrong', { relative: -1 })),
  ]).flat(),
);

describe('the judge of fields, fitted', () => {
  it('tells what is wanted from what is not, on the portal it was not fitted on, too', () => {
    const model = fitFields(FIELDS, []);
    expect(model.name).toBeGreaterThan(0);
    expect(areaOf(FIELDS.map((one) => judgeField(model, one)))).toBe(1);
    const across = judgeAcross(FIELDS, []);
    expect(across).toHaveLength(FIELDS.length);
    expect(sharesAt(across, 0.5)).toEqual({ answered: 1, silent: 1 });
    expect(fitFields(FIELDS, [])).toEqual(model);
  });

  it('learns from the right answer that writers gave fields, where one stands beside one they kept back', () => {
    const kept = found('kept', { notForFields: 1, relative: 1 }, 20);
    const fields = FIELDS.map((one) =>
      one.wanted.length > 0 ? { ...one, wanted: ['right', 'kept'], found: [kept, ...one.found] } : one,
    );
    expect(fitFields(fields, [])).toEqual(fitFields(FIELDS, []));
  });

  it('counts an everyday label against what it finds', () => {
    const everyday = Array.from({ length: 100 }, () => field('one', [], found('wrong', { name: 1 })));
    expect(fitFields(FIELDS, everyday).name).toBeLessThan(fitFields(FIELDS, []).name as number);
  });

  it('shows what bears the name of the field, and a right answer among the first three alone', () => {
    const weak = { relative: -9 };
    expect(judgeField(WRITTEN, field('one', ['named'], found('named', weak, 10, 'shown'))).trust).toBe(1);
    const strong = { name: 1, several: 1, screen: 1, portal: 1, relative: 1 };
    const others = ['a', 'b', 'c'].map((id) => found(id, strong, 30));
    expect(judgeField(WRITTEN, field('one', ['right'], ...others, found('right', strong, 10))).trust).toBe(0);
    expect(judgeField(WRITTEN, field('one', [])).trust).toBe(0);
  });
});
