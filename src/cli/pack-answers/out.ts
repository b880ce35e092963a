/** What both kinds of file have in common when they are written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Problem, printProblem } from '../../build/problem';
import { OWN_LIMITS } from '../../own/own-file';
import { Refusal } from '../../own/refusal';
import { packNumber } from '../../own/sign-own';
import { Misuse } from '../run-command';

export interface Out {
  /** Names of files: the one to write, written over where it exists, and the one of the private key. */
  readonly out: string;
  readonly key: string;
  /** Last day, as it was given. */
  readonly expires: string | undefined;
}

/** Whether nothing is to be mended; tells what is. */
export function isSound(problems: readonly Problem[]): boolean {
  if (problems.length > 0) say(...problems.map(printProblem), `${problems.length} to mend: nothing was written`);
  return problems.length === 0;
}

/**
 * Writes a file, once it was read as Repère will: nobody is to find out at the other end.
 * @throws Misuse when Repère would refuse it, and nothing is written
 */
export async function written<Pack>(file: string, text: string, read: (bytes: Uint8Array) => Promise<Pack>): Promise<Pack> {
  const pack = await read(new TextEncoder().encode(text)).catch((error: unknown) => {
    if (error instanceof Refusal) throw new Misuse(`Repère would not take this file in (${error.message})`);
    throw error;
  });
  writeFileSync(file, text);
  return pack;
}

export function sizeOf(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB of ${OWN_LIMITS.bytes / 1e6}`;
}

export function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Day, number and last day of a file packed now. */
export function packedNow({ out, expires }: Out) {
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const last = lastDay(expires, today);
  const pack = Math.max(packNumber(now), lastPack(out) + 1);
  return { pack, day: today, ...(last !== undefined && { expires: last }) };
}

function lastDay(given: string | undefined, today: string): string | undefined {
  if (given === undefined) return undefined;
  const date = new Date(`${given}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(given))
    throw new Misuse(`« ${given} » is no day: write --expires YYYY-MM-DD`);
  if (given < today) throw new Misuse(`${given} is over: a file that expires must last till today at least`);
  return given;
}

/** Version of the file that is written over: a clock that was set back must not make the next one older. */
function lastPack(file: string): number {
  try {
    const { content } = JSON.parse(readFileSync(file, 'utf8')) as { content: string };
    const { pack } = JSON.parse(content) as { pack: unknown };
    return Number.isSafeInteger(pack) ? (pack as number) : 0;
  } catch {
    return 0;
  }
}
