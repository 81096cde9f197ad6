import { writeSync } from 'node:fs';
import { reasonOf } from '../input/reasons.js';
import { visible } from '../output/visible.js';
import { EXIT } from './exit.js';

let beforeLine = () => {};

/** Writes to standard output, no faster than whoever reads it. */
export function print(text: string | Uint8Array): Promise<void> {
  if (process.stdout.isTTY === true) beforeLine();
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

const STDOUT = 1;

/**
 * Writes to standard output by one call to the system: to open Node's stream
 * takes longer than to read a small file. What a full pipe does not take goes
 * through the stream.
 */
export async function printAtOnce(text: string): Promise<void> {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(STDOUT, bytes, written);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EAGAIN') endOnTrouble(error);
    watchStdout();
    await print(bytes.subarray(written));
  }
}

/** Something to do before a line is written to the terminal, such as taking a progress bar away. */
export function doBeforeLines(action: () => void): void {
  beforeLine = action;
}

/** One line on standard error. The name may come from anywhere, so it is made safe to show. */
export function complain(name: string, reason: string): void {
  note(`${name === '' ? '""' : visible(name)}: ${visible(reason)}`);
}

/** One line on standard error. */
export function note(line: string): void {
  beforeLine();
  process.stderr.write(`asean-extract: ${line}\n`);
}

/**
 * A reader that has seen enough closes the pipe: that is no failure. Any other
 * trouble with standard output is told in one line.
 */
export function watchStdout(): void {
  process.stdout.on('error', endOnTrouble);
}

function endOnTrouble(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit(EXIT.ok);
  complain('standard output', reasonOf(error));
  process.exit(EXIT.failed);
}
