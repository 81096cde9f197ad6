// @ts-check
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run quality -- DIR [options]

Holds what is found in every NAME.txt of DIR against NAME.gold.json: what a careful reader found.
Figures are told for each language apart.

  --show           tell every miss
  --only TEXT      only documents with TEXT in their name; no floors are held unless --floors names them
  --language CODE  only documents labelled vi, or en
  --floors NAME    the set of bench/quality/floors.json to hold; without it, "fixtures" for fixtures/,
                   "corpus" for the folder that ASEAN_CORPUS names, and none for any other
  --raise          raise the floors of that set to the figures reached; none is lowered
  --json           figures and misses as one JSON object
  --help

A language without floors in the set is told but not held. Floors are raised with each gain,
and none is lowered without a line in CHANGELOG.md.
Exit code 0: no figure is under its floor; 1: one is; 2: wrong usage, or labels that cannot be used.
`;

/** A command line that cannot be carried out. */
export class UsageError extends Error {
  /** @override */
  name = 'UsageError';
}

const OPTIONS = /** @type {const} */ ({
  show: { type: 'boolean', default: false },
  only: { type: 'string' },
  language: { type: 'string' },
  floors: { type: 'string' },
  raise: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
});

/**
 * @param {string[]} args
 * @throws {UsageError}
 */
export function readArguments(args) {
  const { values, positionals } = parse(args);
  const [folder, ...more] = positionals;
  if (values.help) return { ...values, folder: '' };
  if (folder === undefined || more.length > 0) throw new UsageError('name one folder');
  return { ...values, folder };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
