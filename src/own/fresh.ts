/** A file of answers that is asked for at an address: what is remembered of it, when it is due, and what may become of it. */
import * as v from 'valibot';
import { REFUSALS } from './refusal';

/** Why no file came. */
export const UNANSWERED = [
  /** No answer, or one the server lets no other page read. */
  'unreachable',
  /** It leads elsewhere, where we do not go. */
  'redirect',
  /** An error of the server; `where` is its number. */
  'status',
  /** A web page in its stead. */
  'page',
  /** Not all of it within the time there is. */
  'slow',
  /** Another window is asking. */
  'busy',
] as const;

const SAYS = [
  ...(['asking', 'taken', 'same', 'stranger'] as const),
  ...UNANSWERED,
  ...REFUSALS,
  /** The disk; whatever else a browser refuses. */
  ...(['full', 'store'] as const),
] as const;

/** What became of asking: `same`, the file in place; `stranger`, a key that the user has yet to confirm. */
export type FreshSays = (typeof SAYS)[number];

/** `where`: as in a `Refusal`; of `taken`, the version of the file. */
export interface FreshOutcome {
  readonly says: FreshSays;
  readonly where: string;
}

export const Fresh = v.object({
  /** Where the user has it asked for. */
  from: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
  /** The last time: the day where the user is, milliseconds since 1970, and what became of it. */
  asked: v.exactOptional(
    v.object({
      day: v.pipe(v.string(), v.isoDate()),
      at: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
      says: v.picklist(SAYS),
      where: v.pipe(v.string(), v.maxLength(500)),
    }),
  ),
});
export type Fresh = v.InferOutput<typeof Fresh>;
export type Asked = NonNullable<Fresh['asked']>;

/** Milliseconds that asking may take. */
export const FRESH_PATIENCE = 120_000;

/** Asked at most once a day. @param today `YYYY-MM-DD` */
export function isDue(asked: Asked | null, address: string | null, today: string): boolean {
  return address !== null && asked?.day !== today;
}

/** No file came. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  constructor(
    readonly kind: (typeof UNANSWERED)[number],
    readonly where = '',
  ) {
    super(where === '' ? kind : `${kind}: ${where}`);
  }
}
