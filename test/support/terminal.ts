import { spawnSync } from 'node:child_process';
import { BIN, type Ended, execute } from './cli.js';

/** The tool that gives a process a terminal; its options are not the same everywhere. */
export const HAS_TERMINALS =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

/** Runs a line of shell on a terminal, where standard output and standard error are one. */
export function onTerminal(line: string, options: Parameters<typeof execute>[2] = {}): Ended {
  const program = line.replace('asean-extract', `'${process.execPath}' '${BIN}'`);
  return execute('script', ['-qec', program, '/dev/null'], options);
}
