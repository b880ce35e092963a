/** Fields called exactly like an answer written for their screen: the one case where an everyday label leads somewhere. */
import type { PageContext } from '../page/context';
import type { FaqIndex, Indexed, PackedLabels } from './index-shape';
import { terms } from './terms';
import { EVERYDAY_LABEL, EXACT_LABEL } from './weights';

/** Names of the answers written for a screen; others lead nowhere by a label alone, and a keyword is no name of a field. */
export function packLabels(answers: readonly Indexed[]): PackedLabels {
  const names: Record<string, number[]> = {};
  for (const [number, { screens = [], variants = [], labels = [] }] of answers.entries()) {
    if (screens.length === 0) continue;
    for (const key of new Set([...variants, ...labels].map(nameKey))) {
      if (key) names[key] = [...(names[key] ?? []), number];
    }
  }
  return names;
}

/**
 * Ids of the answers named like the focused field, written for the page's screen. Where the screen is not known, written for
 * any of the portal's, if the name is not made of everyday words alone: « Version » is then the field of any form.
 */
export function namedLikeField(index: FaqIndex, { portal, screen, field }: PageContext): ReadonlySet<string> {
  const key = field ? nameKey(field.label) : '';
  if (screen === null && key.split(' ').every((term) => (index.calibration.labels[term] ?? 1) <= EVERYDAY_LABEL))
    return new Set();
  const isHere = (one: string) => (screen === null ? one.startsWith(`${portal}/`) : one === `${portal}/${screen}`);
  const named = key ? (index.exactLabels.get(key) ?? []) : [];
  return new Set(named.filter((id) => index.answers.get(id)?.screens.some(isHere)));
}

/** The names of an opened index. */
export function unpackLabels(names: PackedLabels, ids: readonly string[]): FaqIndex['exactLabels'] {
  const numbersOf = (key: string) => (Object.hasOwn(names, key) ? names[key] : undefined);
  return { get: (key) => numbersOf(key)?.flatMap((number) => ids[number] ?? []) };
}

/** What stays of a short text for comparison; empty when it is no name. */
function nameKey(text: string): string {
  const words = terms(text.slice(0, EXACT_LABEL.characters)).filter(({ head }) => head);
  return words.length <= EXACT_LABEL.words ? words.map(({ term }) => term).join(' ') : '';
}
