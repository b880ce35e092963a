/** Fields called exactly like an answer written for their screen: the one case where an everyday label leads somewhere. */
import type { PageContext } from '../page/context';
import type { FaqIndex, Indexed, PackedLabels } from './index-shape';
import { terms } from './terms';
import { EXACT_LABEL } from './weights';

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

/** Ids of the answers named like the focused field, written for the page's screen. */
export function namedLikeField(index: FaqIndex, { portal, screen, field }: PageContext): ReadonlySet<string> {
  const named = field && screen ? (index.exactLabels.get(nameKey(field.label)) ?? []) : [];
  return new Set(named.filter((id) => index.answers.get(id)?.screens.includes(`${portal}/${screen}`)));
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
