// @ts-check
/** `npm run quality`: what the tool finds in labelled dumps, held against floors. See USAGE. */
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArguments, USAGE, UsageError } from './arguments.js';
import { raised, readFloors, underFloor } from './floors.js';
import { GoldError, readFolder } from './gold.js';
import { asJson, asText } from './report.js';
import { score } from './score.js';

const FLOORS = fileURLToPath(new URL('floors.json', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  if (!(error instanceof GoldError || error instanceof UsageError)) throw error;
  process.stderr.write(`quality: ${error.message}\n`);
  return 2;
});

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function main(args) {
  const { folder, only, language, help, show, json, raise, ...named } = readArguments(args);
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const dumps = readFolder(folder, only).filter(({ gold }) => (language ?? gold.language) === gold.language);
  if (dumps.length === 0) throw new UsageError(`no document of ${folder} is labelled ${language}`);
  const all = readFloors(FLOORS);
  const set = named.floors ?? (only === undefined ? setOf(folder) : undefined);
  const floors = set === undefined ? {} : all[set];
  if (floors === undefined)
    throw new UsageError(`no floors "${set}"; there are ${Object.keys(all).join(', ')}`);

  const extract = await builtExtract();
  const sheets = score(dumps, ({ name, text }) => extract(text, { source: { name } }));
  const failures = underFloor(sheets, floors);
  const result = { folder, set, floors, sheets, failures };
  process.stdout.write(json ? asJson(result) : asText(result, show));
  if (raise) {
    if (set === undefined) throw new UsageError(`${folder} has no floors to raise: name them with --floors`);
    writeFileSync(FLOORS, `${JSON.stringify({ ...all, [set]: raised(sheets, floors) }, null, 2)}\n`);
  }
  return failures.length === 0 ? 0 : 1;
}

/** The floors that hold for a folder if none are named. @param {string} folder */
function setOf(folder) {
  const isFolder = (/** @type {string | undefined} */ path) =>
    path !== undefined && existsSync(path) && realpathSync(path) === realpathSync(folder);
  if (isFolder(FIXTURES)) return 'fixtures';
  return isFolder(process.env.ASEAN_CORPUS) ? 'corpus' : undefined;
}

/**
 * The library as it is built. Loaded by its address, so that the types can be checked before anything is built.
 * @returns {Promise<typeof import('../../src/index.js').extract>}
 */
async function builtExtract() {
  const library = await import(new URL('../../dist/index.js', import.meta.url).href);
  return library.extract;
}
