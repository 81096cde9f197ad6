import type { Document } from '../document.js';
import { type Dump, extractAll } from '../extract.js';
import { failureOf, type InputRecord, RecordError } from '../input/input.js';
import { prepare } from '../input/prepare.js';
import { type RawRecord, sourceOfRaw } from '../input/raw.js';
import { READ_AT_ONCE } from './groups.js';
import { failedOutcome, lineOf, type Outcome, outcome, type Settings } from './outcome.js';
import { findingsOf, print } from './print.js';

/** Reads the facts out of records and prints them, in their order. Never throws. */
export async function work(records: readonly RawRecord[], settings: Settings): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const batch of batchesOf(records)) {
    const begun: (Job | Outcome)[] = [];
    for (const raw of batch) begun.push(await begin(raw, settings));
    read(begun.filter(isJob), settings);
    for (const one of begun) outcomes.push(isJob(one) ? await finish(one, settings) : one);
  }
  return outcomes;
}

function* batchesOf(records: readonly RawRecord[]): Generator<RawRecord[], void, void> {
  let batch: RawRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    batch.push(record);
    bytes += record.bytes.length;
    if (batch.length < READ_AT_ONCE.records && bytes < READ_AT_ONCE.bytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** A record that holds a page. */
interface Job {
  readonly raw: RawRecord;
  readonly input: InputRecord;
  /** What was read out of it, once it was; else why not. */
  result: { readonly document: Document } | { readonly error: unknown };
  /** Milliseconds. */
  readonly spent: { prepare: number; extract: number; print: number };
}

function isJob(begun: Job | Outcome): begun is Job {
  return 'input' in begun;
}

/** A record with its text, or what is printed where there is none. */
async function begin(raw: RawRecord, settings: Settings): Promise<Job | Outcome> {
  if (raw.failure !== null) return failedOutcome(raw, sourceOfRaw(raw), raw.failure, settings);
  try {
    const since = performance.now();
    const input = await prepare(raw, settings.prepare);
    if (input === null) return outcome(raw, sourceOfRaw(raw), { text: null, counts: null });
    const spent = { prepare: performance.now() - since, extract: 0, print: 0 };
    return { raw, input, result: { error: new Error('not read yet') }, spent };
  } catch (error) {
    return failed(raw, error, settings);
  }
}

/** Reads all at once; should that fail, one by one, so that no record costs another its result. */
function read(jobs: readonly Job[], settings: Settings): void {
  const since = performance.now();
  try {
    const documents = extractAll(jobs.map((job) => dumpOf(job, settings)));
    const each = (performance.now() - since) / jobs.length;
    for (const [index, job] of jobs.entries()) {
      const document = documents[index];
      if (document !== undefined) job.result = { document };
      job.spent.extract = each;
    }
  } catch (error) {
    for (const job of jobs) {
      if (jobs.length > 1) read([job], settings);
      else job.result = { error };
    }
  }
}

function dumpOf({ input }: Job, { published, language }: Settings): Dump {
  const { text, ...known } = input;
  const asked = { ...(published === null ? {} : { published }), ...(language === null ? {} : { language }) };
  return { text, options: { ...known, ...asked } };
}

async function finish({ raw, input, result, spent }: Job, settings: Settings): Promise<Outcome> {
  try {
    if ('error' in result) throw result.error;
    const since = performance.now();
    const findings = await findingsOf(result.document, input.text, settings.gates);
    const printed = await print(result.document, settings, findings, lineOf(raw));
    const { name, record, url } = input.source;
    const done = outcome(raw, { name, record, url }, printed);
    spent.print = performance.now() - since;
    return { ...done, findings, spent };
  } catch (error) {
    return failed(raw, error, settings);
  }
}

function failed(raw: RawRecord, error: unknown, settings: Settings): Promise<Outcome> {
  const source = error instanceof RecordError ? error.source : sourceOfRaw(raw);
  return failedOutcome(raw, source, failureOf(error), settings);
}
