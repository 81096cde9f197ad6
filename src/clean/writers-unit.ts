import type { Draft } from './draft.js';
import { Ending, type LineFacts } from './facts.js';

const NAME_WORDS = 8;

/** Whether a line tells where the writer named right above it works: "Viện Nghiên cứu A, Học viện B". */
export function isOfWriter(draft: Draft, line: LineFacts): boolean {
  if (line.ending !== Ending.None || !draft.page.hits.organizationHead.startsAt(line.from)) return false;
  const above = draft.lines.at(line.index - 1);
  return above !== undefined && above.words <= NAME_WORDS && draft.byline(above) !== null;
}
