/** Fits the weights of the judge of fields, and tells how they do where they were not fitted. */
import { FIELD_TRUST } from '../../search/weights';
import type { FieldCase } from './field-cases';
import { areaUnderCurve, type Case, fitModel, type Model, trustBy } from './fit';

/** How much an answer counts: the first found for a field, those after it, and each of an everyday label. */
const COUNTS = { first: 1, others: 0.5, everyday: 0.05 } as const;
/** The pull of weights towards nought: less than for typed words, where sets are of another kind than what is asked. */
const PULL = 0.3;
/** Answers shown for a field. */
const SHOWN = 3;

export const SIGNALS = Object.keys(FIELD_TRUST.weights);
/** The weights written in `weights.ts`, as a model. */
export const WRITTEN: Model = { bias: FIELD_TRUST.bias, ...FIELD_TRUST.weights };

/** The model of some fields, and of everyday labels, which count less. */
export function fitFields(fields: readonly FieldCase[], everyday: readonly FieldCase[]): Model {
  return fitModel(
    [...fields.flatMap((one) => casesOf(one, 1)), ...everyday.flatMap((one) => casesOf(one, COUNTS.everyday))],
    SIGNALS,
    PULL,
  );
}

/**
 * The right answer found first, one that writers gave fields if any; where silence is wanted, those that would be shown.
 * Others beside a right one say nothing: most are near it, and would do.
 */
function casesOf({ wanted, found }: FieldCase, share: number): Case[] {
  const right = found
    .filter(({ found: { id } }) => wanted.includes(id))
    .sort((a, b) => a.signals.notForFields - b.signals.notForFields);
  const counted = wanted.length > 0 ? right.slice(0, 1) : found.slice(0, SHOWN);
  return counted.map(({ signals }, at) => ({
    signals,
    right: wanted.length > 0,
    weight: share * (at === 0 ? COUNTS.first : COUNTS.others),
  }));
}

/** A field judged by a model: how far what should be shown is trusted, or, where silence is wanted, what is trusted most. */
export interface Judged {
  readonly wanted: boolean;
  readonly trust: number;
}

/** Judges a field: what bears its name is shown whatever its trust, and stands by it among the first. */
export function judgeField(model: Model, { wanted, found }: FieldCase): Judged {
  const shown = found
    .map(({ found: { id, score }, signals, decided }) => {
      const trust = trustBy(model, signals);
      return { id, order: trust * score, trust: decided === 'shown' ? 1 : trust };
    })
    .sort((a, b) => b.order - a.order);
  const among = wanted.length === 0 ? shown : shown.filter(({ id }) => wanted.includes(id));
  const isFirst = (one: (typeof shown)[number]) => shown.filter(({ trust }) => trust >= one.trust).indexOf(one) < SHOWN;
  return { wanted: wanted.length > 0, trust: Math.max(0, ...among.filter(isFirst).map(({ trust }) => trust)) };
}

/** Every field judged by weights fitted without its portal. */
export function judgeAcross(fields: readonly FieldCase[], everyday: readonly FieldCase[]): Judged[] {
  const groups = [...new Set(fields.map(({ group }) => group))].sort();
  const of = (list: readonly FieldCase[], group: string, within: boolean) =>
    list.filter((one) => (one.group === group) === within);
  return groups.flatMap((group) => {
    const model = fitFields(of(fields, group, false), of(everyday, group, false));
    return of(fields, group, true).map((one) => judgeField(model, one));
  });
}

/** The chance that a wanted answer is trusted more than what is trusted most where silence is wanted. */
export const areaOf = (judged: readonly Judged[]): number =>
  areaUnderCurve(
    judged.filter(({ wanted }) => wanted).map(({ trust }) => trust),
    judged.filter(({ wanted }) => !wanted).map(({ trust }) => trust),
  );

/** Shares of fields that get their answer and that stay silent, from a trust on. */
export function sharesAt(judged: readonly Judged[], sure: number): { readonly answered: number; readonly silent: number } {
  const share = (list: readonly Judged[], test: (one: Judged) => boolean) => list.filter(test).length / (list.length || 1);
  return {
    answered: share(
      judged.filter(({ wanted }) => wanted),
      ({ trust }) => trust >= sure,
    ),
    silent: share(
      judged.filter(({ wanted }) => !wanted),
      ({ trust }) => trust < sure,
    ),
  };
}
