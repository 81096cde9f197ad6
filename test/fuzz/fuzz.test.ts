/**
 * What no input may do: throw, hang, or make a document that breaks its own
 * contract. Here a bounded number of inputs from a fixed seed; `npm run fuzz`
 * goes on for as long as it is told to.
 */
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorRecordSchema } from '../../src/document.js';
import { InputError } from '../../src/input/input.js';
import { DEFAULT_FIELDS } from '../../src/input/json-record.js';
import { prepare } from '../../src/input/prepare.js';
import { readRecords } from '../../src/input/records.js';
import type { InputFormat } from '../../src/input/sniff.js';
import { errorRecord } from '../../src/output/error-record.js';
import { toJson } from '../../src/output/json.js';
import { anyBytes } from './archives.js';
import { holdLaws } from './laws.js';
import { anyPage } from './pages.js';

const { FUZZ_SECONDS, FUZZ_SEED, FUZZ_INPUT } = process.env;
const SEED = Number(FUZZ_SEED ?? 20_210_802);
const TARGETS = 2;
const LIMIT =
  FUZZ_SECONDS === undefined
    ? { numRuns: 150, seed: SEED }
    : {
        numRuns: Number.MAX_SAFE_INTEGER,
        seed: SEED,
        interruptAfterTimeLimit: (Number(FUZZ_SECONDS) * 1000) / TARGETS,
      };
const TIMEOUT = FUZZ_SECONDS === undefined ? 120_000 : Number(FUZZ_SECONDS) * 2000 + 120_000;

/** Keeps the input that is tried, for the case that the program never comes back from it. */
function keep(input: unknown): void {
  if (FUZZ_INPUT !== undefined) writeFileSync(FUZZ_INPUT, JSON.stringify(input));
}

/** Tries inputs; fails with the smallest that breaks something, and the seed that makes it again. */
async function fuzz<T>(what: string, property: fc.IAsyncPropertyWithHooks<T>): Promise<void> {
  const result = await fc.check(property, LIMIT);
  console.log(`fuzz: ${result.numRuns} ${what} tried from seed ${SEED}, ${result.failed ? 1 : 0} found`);
  if (result.failed) throw new Error(fc.defaultReportMessage(result), { cause: result.errorInstance });
}

const language = fc.constantFrom({}, {}, { language: 'vi' }, { language: 'en' }, {
  language: 'und',
} as const);
const known = fc.constantFrom({}, { published: '2021-08-02' }, { published: '2024-01-01T00:05' });

const MAX_RECORD_SIZE = 200_000;
const format = fc.constantFrom<InputFormat | null>(null, null, null, 'text', 'ndjson', 'html', 'warc');

/** What becomes of every record of an input, as JSON. The chunks are as the system gives them: of any size. */
async function recordsOf(bytes: Buffer, as: InputFormat | null, size: number): Promise<string[]> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const origin = { stdin: chunks, onRead: () => {} };
  const options = { format: as, maxRecordSize: MAX_RECORD_SIZE };
  const results: string[] = [];
  for await (const raw of readRecords({ name: '-', path: null }, options, origin)) {
    results.push(await resultOf(raw));
  }
  return results;
}

async function resultOf(raw: Parameters<typeof prepare>[0]): Promise<string> {
  if (raw.failure !== null) return errorOf(raw, raw.failure);
  try {
    const input = await prepare(raw, {
      fields: DEFAULT_FIELDS,
      keepFields: true,
      maxRecordSize: MAX_RECORD_SIZE,
      encoding: null,
    });
    if (input === null) return 'no page';
    const { text, ...facts } = input;
    return toJson(holdLaws(text, facts), false);
  } catch (error) {
    if (error instanceof InputError) return errorOf(raw, error);
    throw error;
  }
}

function errorOf(raw: Parameters<typeof prepare>[0], failure: Parameters<typeof errorRecord>[1]): string {
  const record = errorRecord({ name: raw.name, record: raw.id ?? raw.ordinal, url: raw.url }, failure);
  expect(errorRecordSchema.parse(record)).toEqual(record);
  // The code of a fault of the program itself.
  expect(record.error.code).not.toBe('internal');
  return toJson(record, false);
}

describe('no input', () => {
  it(
    'as a text makes the library break its word',
    () =>
      fuzz(
        'pages',
        fc.asyncProperty(anyPage, language, known, async (text, spoken, options) => {
          keep(text);
          holdLaws(text, { ...spoken, ...options });
        }),
      ),
    TIMEOUT,
  );

  it(
    'as bytes makes a reader break its word, however the bytes arrive',
    () =>
      fuzz(
        'inputs',
        fc.asyncProperty(anyBytes, format, fc.integer({ min: 1, max: 5000 }), async (bytes, as, size) => {
          keep({ bytes: bytes.toString('base64'), as, size });
          const [some, all] = [await recordsOf(bytes, as, size), await recordsOf(bytes, as, 2 ** 18)];
          // Of damaged gzip data so much is unpacked as had come before.
          const damaged = some.findIndex((record) => record.includes('the gzip data is damaged'));
          if (damaged < 0) expect(some).toEqual(all);
          else expect(all.at(-1)).toContain('the gzip data is damaged');
          const common = damaged < 0 ? all.length : Math.min(damaged, all.length - 1);
          expect(some.slice(0, common)).toEqual(all.slice(0, common));
        }),
      ),
    TIMEOUT,
  );
});
