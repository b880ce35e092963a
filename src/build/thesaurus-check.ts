import type { Answer } from '../answer/answer';
import { headTerms, type Thesaurus, type ThesaurusEntry } from '../search/thesaurus';
import { type Fault, faultOf, type Located } from './located';
import type { Report } from './problem';

/**
 * Reports what is wrong in the thesaurus, its shape being right: entries that cannot work (a form made of function
 * words only, a form shared by two entries, narrower words that lead back to where they began) or that no answer uses.
 * @param answers all of them, or null when some could not be read: use is then not judged.
 */
export function checkThesaurus(thesaurus: Thesaurus, located: Located, answers: readonly Answer[] | null, report: Report): void {
  const fault = faultOf(located, report);
  for (const [index, entry] of thesaurus.entries()) {
    if (thesaurus.findIndex((one) => one.id === entry.id) < index) {
      fault('id', [index, 'id'], `the entry id "${entry.id}" is already taken`, 'another id');
    }
    checkEntry(entry, index, fault);
  }
  checkShared(thesaurus, fault);
  checkCircles(thesaurus, fault);
  if (answers) checkUse(thesaurus, answers, fault);
}

function checkEntry(entry: ThesaurusEntry, index: number, fault: Fault): void {
  const to = entry.to ?? [];
  if (entry.kind === 'narrower' && to.length === 0)
    fault('thesaurus', [index], `"${entry.id}" leads to nothing`, '"to:" with narrower forms');
  if (entry.kind !== 'narrower' && to.length > 0)
    fault('thesaurus', [index, 'to'], `"${entry.id}" of kind ${entry.kind} has "to"`, '"kind: narrower", or no "to"');
  if (entry.kind !== 'narrower' && entry.forms.length < 2) {
    fault('thesaurus', [index, 'forms'], `"${entry.id}" has one form, so it links nothing`, 'a second form, or remove the entry');
  }
  for (const key of ['forms', 'to'] as const) {
    for (const [form, written] of (entry[key] ?? []).entries()) {
      if (headTerms(written).length > 0) continue;
      fault(
        'thesaurus',
        [index, key, form],
        `"${written}" holds only words that search drops`,
        'a form with a word of its own, or an acronym in capitals',
      );
    }
  }
  for (const [form, words] of Object.entries(entry.context ?? {})) {
    const path = [index, 'context', form];
    if (!entry.forms.includes(form))
      fault('thesaurus', path, `context for "${form}", which is not a form of "${entry.id}"`, 'one of its forms, spelled alike');
    if (words.every((word) => headTerms(word).length === 0))
      fault('thesaurus', path, `the context of "${form}" holds no word search keeps`, 'words that stand near it');
  }
}

/** A form without context in two entries gives both meanings to every text. */
function checkShared(thesaurus: Thesaurus, fault: Fault): void {
  const owners = new Map<string, { readonly id: string; readonly form: string }>();
  for (const [index, entry] of thesaurus.entries()) {
    if (entry.kind === 'narrower') continue;
    for (const [at, form] of entry.forms.entries()) {
      const key = headTerms(form).join(' ');
      if (key === '') continue;
      const owner = owners.get(key);
      if (!owner) owners.set(key, { id: entry.id, form });
      else if (owner.id === entry.id)
        fault('duplicate', [index, 'forms', at], `search reads "${form}" as "${owner.form}"`, 'it once');
      else if (!entry.context?.[form]) {
        fault(
          'thesaurus',
          [index, 'forms', at],
          `"${form}" is also a form of "${owner.id}"`,
          'it in one entry only, or a "context" for it in both',
        );
      }
    }
  }
}

/** Follows « narrower » entries from their `to` to the entries of those forms; coming back is an endless road. */
function checkCircles(thesaurus: Thesaurus, fault: Fault): void {
  const narrower = thesaurus.filter((entry) => entry.kind === 'narrower');
  const keys = (forms: readonly string[]) => forms.map((form) => headTerms(form).join(' '));
  const next = (entry: ThesaurusEntry) => {
    const to = new Set(keys(entry.to ?? []));
    return narrower.filter((one) => keys(one.forms).some((key) => to.has(key)));
  };
  for (const start of narrower) {
    const seen = new Set<ThesaurusEntry>();
    const waiting = next(start);
    for (let entry = waiting.pop(); entry && !seen.has(start); entry = waiting.pop()) {
      if (!seen.has(entry)) waiting.push(...next(entry));
      seen.add(entry);
    }
    if (!seen.has(start)) continue;
    const path = [thesaurus.indexOf(start), 'to'];
    fault(
      'thesaurus',
      path,
      `"${start.id}" leads back to itself through ${[...seen].map((one) => `"${one.id}"`).join(', ')}`,
      'only narrower forms under "to"',
    );
  }
}

/** An entry none of whose forms stands in an answer finds nothing. */
function checkUse(thesaurus: Thesaurus, answers: readonly Answer[], fault: Fault): void {
  const texts = answers.flatMap(({ question, variants, keywords, text }) => [question, ...variants, ...keywords, text]);
  const words = ` ${texts.map((text) => headTerms(text).join(' ')).join(' | ')} `;
  for (const [index, entry] of thesaurus.entries()) {
    const forms = entry.kind === 'narrower' ? (entry.to ?? []) : entry.forms;
    if (forms.some((form) => words.includes(` ${headTerms(form).join(' ')} `))) continue;
    fault('thesaurus', [index], `no answer uses a form of "${entry.id}"`, 'a form that stands in an answer, or remove the entry');
  }
}
