import { visible } from '../output/visible.js';
import { EXIT } from './exit.js';

/** Writes to standard output, no faster than whoever reads it. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

/** One line on standard error. The name may come from anywhere, so it is made safe to show. */
export function complain(name: string, reason: string): void {
  process.stderr.write(`asean-extract: ${name === '' ? '""' : visible(name)}: ${visible(reason)}\n`);
}

/**
 * A reader that has seen enough closes the pipe: that is no failure. Any other
 * trouble with standard output is told in one line.
 */
export function watchStdout(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    complain('standard output', error.message);
    process.exit(EXIT.failed);
  });
}
