/** Reads a file of an organisation: all of it is right, or none of it is taken. */
import * as v from 'valibot';
import type { Answer } from '../answer/answer';
import { FACETS } from '../answer/answer';
import type { Facet } from '../answer/facets';
import { Content, checkedEntry, ownAnswers } from './entry';
import { fileText } from './file-text';
import { keyWords, sameWords } from './key-words';
import {
  FILE_FORMAT,
  FILE_VERSION,
  OWN_LIMITS,
  type OwnContent,
  type OwnPack,
  type OwnPackCard,
  SIGNED_BEFORE,
} from './own-file';
import { Refusal } from './refusal';
import { isSigned } from './signature';

/** What a file is held against. */
export interface Present {
  /** The filters of our base. */
  readonly facets: readonly Facet[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What is in place; null for nothing. */
  readonly card: Pick<OwnPackCard, 'key' | 'pack'> | null;
  /** Words of the only key that is taken, when the organisation decided so by policy. */
  readonly allowed?: string | undefined;
}

const Signed = v.strictObject({
  format: v.literal(FILE_FORMAT),
  version: v.literal(FILE_VERSION),
  key: v.pipe(v.string(), v.maxLength(200)),
  signature: v.pipe(v.string(), v.maxLength(200)),
  content: v.string(),
});

/**
 * Proved first, then read.
 * @throws Refusal for every file that is not to be taken in, and nothing else
 */
export async function readOwnFile(bytes: Uint8Array, present: Present): Promise<OwnPack> {
  const { content: text, key, signature } = envelope(fileText(bytes));
  if (!(await isSigned(SIGNED_BEFORE + text, signature, key))) throw new Refusal('signature');
  // Whose it is comes before what it says: of strangers nothing is read.
  if (present.allowed !== undefined && !sameWords(await keyWords(key), present.allowed)) throw new Refusal('notAllowed');
  if (present.card && present.card.key !== key) throw new Refusal('otherKey');
  const content = contentOf(text);
  if (content.expires !== undefined && content.expires < present.today) throw new Refusal('expired', content.expires);
  if (present.card && content.pack <= present.card.pack) throw new Refusal('older', content.day);
  const entries = content.answers.map(checkedEntry);
  checkTogether(entries, present.facets);
  const { organisation, pack, day, expires } = content;
  const replacing = entries.filter(({ replaces }) => replaces !== undefined).length;
  return {
    card: {
      ...{ organisation, pack, day, key, signature, count: entries.length, replacing, bytes: bytes.byteLength },
      ...(expires !== undefined && { expires }),
    },
    answers: ownAnswers(content, entries),
  };
}

function envelope(text: string): v.InferOutput<typeof Signed> {
  const read = parsed(text, 'cut');
  const { format, version } = (read ?? {}) as Record<string, unknown>;
  if (format !== FILE_FORMAT) throw new Refusal('format');
  if (typeof version === 'number' && version > FILE_VERSION) throw new Refusal('newer');
  const checked = v.safeParse(Signed, read);
  if (!checked.success) throw new Refusal('format');
  return checked.output;
}

function contentOf(text: string): Omit<OwnContent, 'answers'> & { readonly answers: readonly unknown[] } {
  const checked = v.safeParse(Content, parsed(text, 'format'));
  if (!checked.success) throw new Refusal('format');
  const { expires, answers, ...rest } = checked.output;
  if (answers.length > OWN_LIMITS.answers) throw new Refusal('many', String(answers.length));
  if (answers.length === 0) throw new Refusal('empty');
  return { ...rest, ...(expires !== undefined && { expires }), answers };
}

/** @throws Refusal of that kind; also for a nesting that an engine gives up on */
function parsed(text: string, kind: 'cut' | 'format'): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(kind);
  }
}

/** Ids once, one answer in place of one of ours, and filters that this Repère knows. */
function checkTogether(entries: readonly Pick<Answer, 'id' | 'replaces' | 'facets'>[], facets: readonly Facet[]): void {
  const [ids, replaced] = [new Set<string>(), new Set<string>()];
  const known = new Set(facets.flatMap(({ name, values }) => values.map(({ id }) => `${name} ${id}`)));
  for (const { id, replaces, facets: chosen } of entries) {
    if (ids.has(id)) throw new Refusal('entry', `${id}, id`);
    ids.add(id);
    if (replaces !== undefined && replaced.has(replaces)) throw new Refusal('entry', `${id}, replaces`);
    if (replaces !== undefined) replaced.add(replaces);
    for (const name of FACETS) {
      const strange = chosen[name]?.find((value) => !known.has(`${name} ${value}`));
      if (strange !== undefined) throw new Refusal('facet', `${id}, ${name}: ${strange}`);
    }
  }
}
