/**
 * Whole numbers as short printable text: JSON carries it without a quote or a comma a number, and reading it back costs
 * no parsing before it is needed. Base 45, lowest digit first; digits from 45 up say that another one follows.
 */
const BASE = 45;
const FIRST = 35;
/** The backslash would be written twice in JSON. */
const SKIPPED = 92;

/** Writes numbers from 0 up, one after the other. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let number of numbers) {
    for (; number >= BASE; number = Math.floor(number / BASE)) text += sign((number % BASE) + BASE);
    text += sign(number);
  }
  return text;
}

function sign(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code < SKIPPED ? code : code + 1);
}

/** Reads what `writeNumbers` wrote. Past the end, every number is `NaN`. */
export class NumberReader {
  #at = 0;

  constructor(readonly text: string) {}

  get atEnd(): boolean {
    return this.#at >= this.text.length;
  }

  next(): number {
    let value = 0;
    for (let scale = 1; ; scale *= BASE) {
      const code = this.text.charCodeAt(this.#at++);
      const digit = code < SKIPPED ? code - FIRST : code - FIRST - 1;
      // Written so that the NaN of a text cut short ends the loop.
      if (!(digit >= BASE)) return value + digit * scale;
      value += (digit - BASE) * scale;
    }
  }
}
