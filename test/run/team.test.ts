import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { RawRecord } from '../../src/input/raw.js';
import { teamRunner } from '../../src/run/team.js';
import { folderWith } from '../support/cli.js';
import { lineRecord } from '../support/records.js';
import { SETTINGS } from '../support/settings.js';

const record = (ordinal: number, text: string) => lineRecord(ordinal, JSON.stringify({ text }));

/** A thread whose answers tell that it gave them. */
const WORKER = `
export default ({ records }) =>
  records.map(({ ordinal }) => ({ ordinal, printed: Buffer.from('other'), failure: null }));`;

async function whoReads(groups: readonly RawRecord[][]): Promise<string[]> {
  const cwd = folderWith({ 'worker.mjs': WORKER });
  const runner = teamRunner(SETTINGS, 2, pathToFileURL(join(cwd, 'worker.mjs')));
  const outcomes = (await Promise.all(groups.map((group) => runner.run(group)))).flat();
  await runner.close();
  expect(outcomes.map(({ ordinal }) => ordinal)).toEqual(groups.flat().map(({ ordinal }) => ordinal));
  return outcomes.map(({ printed }) =>
    Buffer.from(printed ?? []).toString() === 'other' ? 'other' : 'this',
  );
}

it('this thread reads what the others have no room for', async () => {
  const groups = Array.from({ length: 6 }, (_, ordinal) => [record(ordinal, 'Hội nghị khai mạc ngày 5/6.')]);
  expect(await whoReads(groups)).toEqual(['other', 'other', 'other', 'this', 'this', 'this']);
});

it('a large record is never read here, where it could end the whole run', async () => {
  const groups = Array.from({ length: 5 }, (_, ordinal) => [record(ordinal, 'Hội nghị khai mạc ngày 5/6.')]);
  const large = record(5, 'a'.repeat(2 ** 20));
  expect((await whoReads([...groups, [large]])).slice(4)).toEqual(['this', 'other']);
});
