import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { RawRecord } from '../../src/input/raw.js';
import { inOrder } from '../../src/run/in-order.js';
import type { Outcome } from '../../src/run/outcome.js';
import type { Runner } from '../../src/run/runner.js';
import { threadRunner } from '../../src/run/threads.js';
import { parseLines } from '../support/archives.js';
import { folderWith, run } from '../support/cli.js';
import { NEWS } from '../support/dumps.js';
import { lineRecord } from '../support/records.js';
import { SETTINGS } from '../support/settings.js';

function outcomeOf({ ordinal }: RawRecord): Outcome {
  const spent = { prepare: 0, extract: 0, print: 0 };
  return {
    source: { name: 'a', record: ordinal, url: null },
    ordinal,
    printed: Buffer.from(''),
    failure: null,
    findings: [],
    counts: null,
    spent,
  };
}

/** A worker that answers what it was asked, unless it is told to die. */
const WORKER = `
export default ({ records }) => records.map(({ ordinal, bytes }) => {
  const text = Buffer.from(bytes).toString();
  if (text === 'exit') process.exit(3);
  return { ordinal, printed: bytes, failure: null };
});`;

/** Which records cost the thread that read them its life. */
function killersOf(outcomes: readonly Outcome[]): (number | null)[] {
  return outcomes.filter(({ failure }) => failure?.code === 'worker-died').map(({ ordinal }) => ordinal);
}

it('a thread that dies costs one record, whatever group it was in', async () => {
  const cwd = folderWith({ 'worker.mjs': WORKER });
  const runner = threadRunner(SETTINGS, 2, pathToFileURL(join(cwd, 'worker.mjs')));
  const texts = ['a', 'exit', 'b', 'c', 'exit', 'd'];
  const outcomes = await runner.run(texts.map((text, ordinal) => lineRecord(ordinal, text)));
  expect(outcomes.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(killersOf(outcomes)).toEqual([1, 4]);
  expect(JSON.parse(Buffer.from(outcomes[1]?.printed ?? []).toString())).toMatchObject({
    source: { name: 'a', record: 1 },
    error: { code: 'worker-died' },
  });
  expect(Buffer.from(outcomes[5]?.printed ?? []).toString()).toBe('d');
  await runner.close();
});

it('records that wait beside one that kills keep their results, short or long', async () => {
  const cwd = folderWith({ 'worker.mjs': WORKER });
  const runner = threadRunner(SETTINGS, 1, pathToFileURL(join(cwd, 'worker.mjs')));
  const long = 'a'.repeat(2 ** 20 + 1);
  const texts = ['a', 'exit', 'b', long, 'exit', `${long}b`];
  const groups = await Promise.all(texts.map((text, ordinal) => runner.run([lineRecord(ordinal, text)])));
  expect(killersOf(groups.flat())).toEqual([1, 4]);
  await runner.close();
});

/** Loaded before the command line, in every thread: a fault that some record sets off. */
const FAULT = `
const { isMainThread } = require('node:worker_threads');
const parse = JSON.parse;
JSON.parse = (text, ...rest) => {
  if (!isMainThread && text.includes('"deadly"')) process.exit(3);
  return parse(text, ...rest);
};`;

it('a record that kills every thread costs one error record, and the run goes on', () => {
  const lines = Array.from({ length: 12 }, (_, id) =>
    JSON.stringify({ id, text: NEWS, kind: id === 5 ? 'deadly' : 'harmless' }),
  );
  const cwd = folderWith({ 'fault.cjs': FAULT, 'a.ndjson': lines.join('\n') });
  const env = { NODE_OPTIONS: `--require ${join(cwd, 'fault.cjs')}` };
  const { code, stdout, stderr } = run(['a.ndjson', '--jobs', '2'], { cwd, env });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^asean-extract: a\.ndjson:6: the thread that read it died \(.*\)\n$/u);
  const answers = parseLines(stdout);
  expect(answers.map(({ source }) => source.record)).toEqual([0, 1, 2, 3, 4, 6, 6, 7, 8, 9, 10, 11]);
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual(['worker-died']);
});

it('results come in the order of the records, and no more is read than can be worked on', async () => {
  let read = 0;
  let open = 0;
  let most = 0;
  async function* records() {
    for (; read < 200; read += 1) yield lineRecord(read);
  }
  const runner: Runner = {
    ahead: 3,
    groupOf: { records: 4, bytes: 1e6 },
    run: async (group) => {
      open += 1;
      most = Math.max(most, open);
      // The later a group comes, the sooner it is done.
      const turns = 200 - (group[0]?.ordinal ?? 0);
      for (let turn = 0; turn < turns; turn += 1) await null;
      open -= 1;
      return group.map(outcomeOf);
    },
    close: async () => {},
  };
  const seen: (number | null)[] = [];
  for await (const { ordinal } of inOrder(records(), async () => runner)) {
    seen.push(ordinal);
    expect(read - seen.length).toBeLessThanOrEqual(runner.groupOf.records * (runner.ahead + 1));
  }
  expect(seen).toEqual(Array.from({ length: 200 }, (_, ordinal) => ordinal));
  expect(most).toBeLessThanOrEqual(3);
});

it('an input that stalls holds back no result', async () => {
  let go = () => {};
  const stalled = new Promise<void>((resolve) => {
    go = resolve;
  });
  async function* records() {
    yield lineRecord(1);
    await stalled;
    yield lineRecord(2);
  }
  const runner: Runner = {
    ahead: 8,
    groupOf: { records: 64, bytes: 1e6 },
    run: async (group) => group.map(outcomeOf),
    close: async () => {},
  };
  const outcomes = inOrder(records(), async () => runner);
  expect((await outcomes.next()).value?.ordinal).toBe(1);
  go();
  expect((await outcomes.next()).value?.ordinal).toBe(2);
  expect((await outcomes.next()).done).toBe(true);
});

it('the output is the same for any number of jobs', () => {
  const lines = Array.from({ length: 400 }, (_, id) =>
    id % 50 === 7 ? 'broken' : JSON.stringify({ id, text: NEWS.replace('45/60', `${id}/400`) }),
  );
  const cwd = folderWith({
    'a.ndjson': lines.join('\n'),
    'c/a.txt': NEWS,
    'c/b.html': `<p>${NEWS.replaceAll('\n', '<p>')}`,
  });
  const [one, ...others] = [['--jobs', '1'], ['--jobs', '2'], ['--jobs', '4'], []].map((jobs) =>
    run(['a.ndjson', 'c', 'missing.txt', ...jobs], { cwd }),
  );
  expect(one?.code).toBe(1);
  expect(one?.stdout.split('\n')).toHaveLength(404);
  for (const other of others) expect(other).toEqual(one);
});
