import { expect, it, vi } from 'vitest';
import type { Task } from '../../src/run/threads.js';
import run from '../../src/run/worker.js';
import { SETTINGS } from '../support/settings.js';

const work = vi.hoisted(() => vi.fn());

vi.mock('../../src/run/work.js', () => ({ work }));

const TASK: Task = { records: [], settings: SETTINGS };

it('a task begins when the one before is done, also if that one failed', async () => {
  let fail = (_: Error) => {};
  const stopped = new Promise<never>((_, reject) => {
    fail = reject;
  });
  work.mockImplementationOnce(() => stopped).mockImplementation(async () => []);
  const first = run(TASK);
  const second = run(TASK);
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1));
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  expect(work).toHaveBeenCalledTimes(1);
  fail(new Error('out of order'));
  await expect(first).rejects.toThrow('out of order');
  await second;
  expect(work).toHaveBeenCalledTimes(2);
});
