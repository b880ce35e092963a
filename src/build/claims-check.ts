import type { AnswerFront } from './answer-schema';
import type { Claim } from './claims-schema';
import { type Fault, faultOf, type Located } from './located';
import { nearest } from './nearest';
import type { Report } from './problem';
import { numbersIn } from './translation-check';

/** An answer as far as claims are concerned. */
export interface Claiming {
  readonly front: Partial<AnswerFront>;
  readonly located: Located;
  /** Its body as plain text. */
  readonly text: string;
}

/** Values a text states for a claim, as written, each once. */
function stated({ pattern }: Pick<Claim, 'pattern'>, text: string): string[] {
  const spaced = text.replace(/[\u202F\u00A0]/g, ' ');
  const found = [...spaced.matchAll(new RegExp(pattern, 'giu'))].map(([, ...groups]) => groups.find((one) => one !== undefined));
  return [...new Set(found.filter((value) => value !== undefined))];
}

/**
 * Reports what is wrong in `data/claims.yaml`, its shape being right, and answers that say another value than it, that name a
 * claim they do not state, or state one they do not name. An answer may say another value that its conflict tells.
 * @param answers null when some could not be read
 */
export function checkClaims(
  claims: readonly Claim[],
  located: Located | null,
  answers: readonly Claiming[] | null,
  report: Report,
): void {
  if (!answers) return;
  for (const answer of answers) checkAnswerClaims(claims, answer, report);
  if (!located) return;
  const fault = faultOf(located, report);
  for (const [index, claim] of claims.entries()) {
    if (claims.findIndex(({ id }) => id === claim.id) < index) {
      fault('id', [index, 'id'], `the claim id "${claim.id}" is already taken`, 'another id');
    }
    checkSupport(claim, index, answers, fault);
  }
}

function checkSupport({ id, source }: Claim, index: number, answers: readonly Claiming[], fault: Fault): void {
  const naming = answers.filter(({ front }) => front.claims?.includes(id));
  const sources = naming.flatMap(({ front }) => front.sources ?? []);
  if (naming.length === 0) {
    fault('reference', [index, 'id'], `no answer names the claim "${id}"`, `"claims: [${id}]" in one, or remove it`);
  } else if (!sources.some(({ title }) => title === source)) {
    const what = `"${source}" is no source of an answer that names "${id}"`;
    fault('reference', [index, 'source'], what, 'the title of one of their sources');
  }
}

/** True for a value the conflict of an answer does not tell of. */
function unsaidBy({ conflict }: Partial<AnswerFront>): (value: string) => boolean {
  if (conflict === undefined) return () => true;
  const told = conflict.replace(/[\u202F\u00A0]/g, ' ').toLowerCase();
  const numbers = new Set(numbersIn(told));
  return (value) => {
    const own = numbersIn(value);
    return !told.includes(value.toLowerCase()) && !(own.length > 0 && own.every((number) => numbers.has(number)));
  };
}

function checkAnswerClaims(claims: readonly Claim[], { front, located, text }: Claiming, report: Report): void {
  const fault = faultOf(located, report);
  const named = front.claims ?? [];
  for (const [index, id] of named.entries()) {
    if (claims.some((claim) => claim.id === id)) continue;
    const near = nearest(
      id,
      claims.map((claim) => claim.id),
    );
    fault('reference', ['claims', index], `there is no claim "${id}"`, near ? `"${near}"` : 'a claim of data/claims.yaml');
  }
  for (const claim of claims) {
    const { id, values } = claim;
    const said = stated(claim, text);
    const other = said
      .filter((value) => !values.some((one) => one.toLowerCase() === value.toLowerCase()))
      .filter(unsaidBy(front));
    const index = named.indexOf(id);
    if (other.length > 0) {
      const what = `it says "${other.join('", "')}" where the claim "${id}" says "${values.join('" or "')}"`;
      fault('claim', index < 0 ? ['claims'] : ['claims', index], what, 'the same in both, or "conflict:" when sources disagree');
    } else if (said.length === 0 && index >= 0) {
      fault('claim', ['claims', index], `it does not state the claim "${id}"`, 'it in the body, or remove it here');
    } else if (said.length > 0 && index < 0) {
      fault('claim', ['claims'], `it states the claim "${id}" without naming it`, `"${id}" under "claims:"`);
    }
  }
}
