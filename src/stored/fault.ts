/** A fault as it is remembered until the browser closes: enough to find it in the code, nothing of what a page or a person wrote. */
import * as v from 'valibot';

/** Faults remembered, the latest ones. */
export const MOST_FAULTS = 20;

const Words = v.pipe(v.string(), v.maxLength(200));

export const Fault = v.object({
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  /** The work it stopped, as `report` was told. */
  where: Words,
  /** `TypeError`. */
  name: Words,
  /** What it says, without anything quoted, nor any address. */
  message: Words,
});
export type Fault = v.InferOutput<typeof Fault>;

/** From the first quotation mark to the last: what a message quotes may be a page's, or typed. */
const QUOTED = /["'`«“‘].*["'`»”’]/s;

/** An address, and the name of a site a user added: they would say where someone works. */
const WHERE = /\b(?:https?:\/\/|own:)[^\s,;)]+/g;

/** What may be remembered of an error. @param at milliseconds since 1970 */
export function faultOf(error: unknown, where: string, at: number): Fault {
  const [name, message] = error instanceof Error ? [error.name, error.message] : [typeof error, ''];
  const cut = (text: string) => text.replace(QUOTED, '…').replace(WHERE, '…').replace(/\s+/g, ' ').trim().slice(0, 200);
  return { at, where: where.slice(0, 200), name: cut(name), message: cut(message) };
}
