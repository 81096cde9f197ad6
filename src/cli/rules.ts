import { cleanerRules } from '../clean/rules/index.js';
import { toTable } from '../output/table.js';
import { EXIT, type ExitCode } from './exit.js';
import { print } from './streams.js';

/** Prints the cleaner rules in the order in which they decide. */
export async function runRules(): Promise<ExitCode> {
  await print(toTable(cleanerRules.map(({ id, label, purpose }) => [id, label, purpose])));
  return EXIT.ok;
}
