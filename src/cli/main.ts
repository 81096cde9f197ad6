import { STDIN } from '../input/stdin.js';
import { findConfig } from './config-file.js';
import { EXIT, type ExitCode } from './exit.js';
import { complain, watchStdout } from './streams.js';
import { SUBCOMMANDS } from './subcommands.js';

/**
 * Arguments that are nothing but inputs. They need no option parser, which
 * takes longer to load than a small file takes to read.
 */
async function onlyInputs(args: readonly string[]): Promise<readonly string[] | null> {
  if (args.length === 0) {
    const { isatty } = await import('node:tty');
    return isatty(0) ? null : [STDIN];
  }
  const plain = args.every((arg) => arg === STDIN || !arg.startsWith('-'));
  return plain && !SUBCOMMANDS.has(args[0] ?? '') ? args : null;
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const inputs = await onlyInputs(args);
  if (inputs === null || findConfig(process.cwd()) !== null) {
    watchStdout();
    return (await import('./program.js')).runProgram(args);
  }
  const [first] = inputs;
  if (inputs.length === 1 && first !== undefined && first !== STDIN) {
    const { runQuick } = await import('./quick.js');
    const code = await runQuick(first);
    if (code !== null) return code;
  }
  watchStdout();
  return (await import('./extract.js')).runExtract(inputs, {});
}

/** The whole process. A module of Node's older kind, which this is built as, cannot wait at its top level. */
async function run(): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    complain('internal error', error instanceof Error ? error.message : String(error));
    process.exitCode = EXIT.failed;
  }
}

void run();
