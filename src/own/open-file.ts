/** Opens a signed file: proved first, then read as far as both kinds are alike. */
import * as v from 'valibot';
import { type Answer, FACETS } from '../answer/answer';
import type { Facet } from '../answer/facets';
import { fileText } from './file-text';
import {
  type Cards,
  type Envelope,
  FILE_FORMATS,
  FILE_VERSION,
  type FileCard,
  OWN_LIMITS,
  type Slot,
  signedText,
} from './own-file';
import { Refusal } from './refusal';
import { isSigned } from './signature';

/** What a file is held against. */
export interface Present<S extends Slot> {
  /** The filters of our base. */
  readonly facets: readonly Facet[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What is in place; null for nothing. */
  readonly card: Pick<Cards[S], 'key' | 'pack'> | null;
}

const Signed = v.strictObject({
  format: v.picklist(Object.values(FILE_FORMATS)),
  version: v.literal(FILE_VERSION),
  key: v.pipe(v.string(), v.maxLength(200)),
  signature: v.pipe(v.string(), v.maxLength(200)),
  content: v.string(),
});

/** @throws Refusal for what is no such file, or not what was signed */
export async function proved(bytes: Uint8Array, slot: Slot): Promise<Envelope> {
  const file = envelope(fileText(bytes), slot);
  if (!(await isSigned(signedText(slot, file.content), file.signature, file.key))) throw new Refusal('signature');
  return file;
}

function envelope(text: string, slot: Slot): Envelope {
  const read = parsed(text, 'cut');
  const { format, version } = (read ?? {}) as Record<string, unknown>;
  if (format !== FILE_FORMATS[slot]) {
    throw new Refusal((Object.values(FILE_FORMATS) as unknown[]).includes(format) ? 'otherSlot' : 'format');
  }
  if (typeof version === 'number' && version > FILE_VERSION) throw new Refusal('newer');
  const checked = v.safeParse(Signed, read);
  if (!checked.success) throw new Refusal('format');
  return checked.output;
}

/** What is common to what both kinds hold. */
interface Around {
  readonly pack: number;
  readonly day: string;
  readonly expires?: string;
  readonly answers: readonly unknown[];
}

/** @throws Refusal when it is not of this shape, is over, or does not follow what is in place */
export function contentOf<S extends v.GenericSchema<unknown, Around>>(
  text: string,
  shape: S,
  { today, card }: Pick<Present<Slot>, 'today' | 'card'>,
): v.InferOutput<S> {
  const checked = v.safeParse(shape, parsed(text, 'format'));
  if (!checked.success) throw new Refusal('format');
  const { pack, day, expires, answers } = checked.output;
  if (answers.length > OWN_LIMITS.answers) throw new Refusal('many', String(answers.length));
  if (answers.length === 0) throw new Refusal('empty');
  if (expires !== undefined && expires < today) throw new Refusal('expired', expires);
  if (card && pack <= card.pack) throw new Refusal('older', day);
  return checked.output;
}

/** @throws Refusal of that kind; also for a nesting that an engine gives up on */
function parsed(text: string, kind: 'cut' | 'format'): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(kind);
  }
}

/** Ids once, one answer in place of one of ours, and filters that this Repère knows. @throws Refusal */
export function checkTogether(entries: readonly Pick<Answer, 'id' | 'replaces' | 'facets'>[], facets: readonly Facet[]): void {
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

/** What is remembered of any file. */
export function cardOf({ pack, day, expires, answers }: Around, { key, signature }: Envelope, bytes: Uint8Array): FileCard {
  return {
    ...{ pack, day, key, signature, count: answers.length, bytes: bytes.byteLength },
    ...(expires !== undefined && { expires }),
  };
}
