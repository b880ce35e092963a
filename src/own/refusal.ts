/** Why a file of answers is not taken in. The settings page says each in a sentence (`ownRefused…`). */
export const REFUSALS = [
  /** More bytes than are read. */
  'large',
  /** No text in UTF-8 or UTF-16. */
  'encoding',
  /** No JSON: another file, or one that was cut. */
  'cut',
  /** JSON, but no such file. */
  'format',
  /** The other of both: an organisation's where ours is taken in, or ours where theirs is. */
  'otherSlot',
  /** Of a newer version of the format. */
  'newer',
  /** What is signed is not what is there, or the signature is none. */
  'signature',
  /** More answers than are taken. */
  'many',
  /** No answer at all. */
  'empty',
  /** An answer has not its shape; `where` names it. */
  'entry',
  /** An answer holds what none may: another element, another kind of link, too deep a nesting; `where` names it. */
  'hostile',
  /** A value of a filter that this Repère does not know; `where` names it. */
  'facet',
  /** Its last day is over. */
  'expired',
  /** Not newer than the one in place. */
  'older',
  /** Signed by another key than the one in place. */
  'otherKey',
  /** Signed by another key than the organisation decided by policy. */
  'notAllowed',
  /** Not signed by the key that this Repère ships with, the only one that speaks for it. */
  'notOurs',
  /** This Repère ships with answers as new, or newer. */
  'behind',
] as const;
export type RefusalKind = (typeof REFUSALS)[number];

/** A file that is not taken in; nothing of it stays. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** @param where the answer or the value it is about, for whoever mends the file */
  constructor(
    readonly kind: RefusalKind,
    readonly where = '',
  ) {
    super(where === '' ? kind : `${kind}: ${where}`);
  }
}
