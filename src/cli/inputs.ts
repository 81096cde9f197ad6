import { InputError, type InputRecord } from '../input/input.js';
import { readInput } from '../input/read.js';
import { EXIT, type ExitCode } from './exit.js';
import { complain, print } from './streams.js';

/**
 * Prints something for each input in turn. An input that fails is told of on
 * standard error and never stops the others.
 */
export async function forEachInput(
  names: readonly string[],
  toText: (input: InputRecord) => string,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  for (const name of names) {
    const text = await attempt(name, toText);
    if (text === null) code = EXIT.failed;
    else await print(text);
  }
  return code;
}

async function attempt(name: string, toText: (input: InputRecord) => string): Promise<string | null> {
  try {
    return toText(await readInput(name, () => process.stdin));
  } catch (error) {
    complain(name, reasonOf(error));
    return null;
  }
}

/** A fault of this program is told as shortly as one of the input, but not mistaken for one. */
function reasonOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  return `internal error: ${error instanceof Error ? error.message : String(error)}`;
}
