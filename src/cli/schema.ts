import { readFileSync } from 'node:fs';
import { EXIT, type ExitCode } from './exit.js';
import { print } from './streams.js';

/** Prints the JSON Schema as it was made at build: making it here would load the schema library. */
export async function runSchema(): Promise<ExitCode> {
  await print(readFileSync(new URL('./document.schema.json', import.meta.url), 'utf8'));
  return EXIT.ok;
}
