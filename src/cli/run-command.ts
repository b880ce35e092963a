/** Something the person who typed the command can correct. */
export class Misuse extends Error {}

/**
 * Runs a command of the terminal and sets the exit status of the process.
 * - Its own result, a status, when it comes to an end.
 * - 2 with one line on standard error when it was asked wrongly (`Misuse`, or an option `parseArgs` does not know).
 * - 1 with the stack when it fails: that is our fault, and the stack says where.
 */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${isMisuse(error) ? messageOf(error).replaceAll(/\s*\n\s*/g, ' · ') : stackOf(error)}\n`);
    process.exitCode = isMisuse(error) ? 2 : 1;
  }
}

function isMisuse(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  return error instanceof Misuse || code.startsWith('ERR_PARSE_ARGS');
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const stackOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
