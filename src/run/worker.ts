import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { Outcome } from './outcome.js';
import { inOnePiece } from './packed.js';
import type { Task } from './threads.js';
import { work } from './work.js';

/** The task before, whatever became of it. */
let before: Promise<unknown> = Promise.resolve();

/** What runs in each thread: one task at a time, so that none waits for its answer until all that came with it are done. */
export default function run(task: Task): Promise<unknown> {
  const answer = before.then(() => answerTo(task));
  before = answer.catch(() => {});
  return answer;
}

async function answerTo({ records, settings }: Task): Promise<unknown> {
  return handedOver(await work(records, settings));
}

/** An answer of which the printed bytes are handed over, not copied. */
function handedOver(outcomes: readonly Outcome[]): unknown {
  const packed = inOnePiece(outcomes.flatMap(({ printed }) => printed ?? []));
  let next = 0;
  const answer = outcomes.map((outcome) => {
    if (outcome.printed === null) return outcome;
    const printed = packed[next] ?? outcome.printed;
    next += 1;
    return { ...outcome, printed };
  });
  return move({
    [valueSymbol]: answer,
    [transferableSymbol]: packed.slice(0, 1).map(({ buffer }) => buffer),
  });
}
