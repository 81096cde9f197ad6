import { foldedAt } from '../text/tokens.js';
import type { Draft } from './draft.js';
import { capitalsIn, Ending, type LineFacts } from './facts.js';

const NAME_WORDS = 8;

/** Whether a line tells where the writer named right above it works, or as what: "Viện Nghiên cứu A, Học viện B", "Indochina Bureau Chief". */
export function isOfWriter(draft: Draft, line: LineFacts): boolean {
  if (line.ending !== Ending.None) return false;
  if (!draft.page.hits.organizationHead.startsAt(line.from) && !namesPost(draft, line)) return false;
  const above = draft.lines.at(line.index - 1);
  return above !== undefined && above.words <= NAME_WORDS && draft.byline(above) !== null;
}

const POST_WORDS = 5;

/** "Senior Correspondent": a few words with capitals, the last one for a writer. */
function namesPost({ page }: Draft, line: LineFacts): boolean {
  if (line.words > POST_WORDS || capitalsIn(page, line) !== line.words) return false;
  const { tokens, language } = page;
  return language.words.byline.get(foldedAt(tokens, line.to - 1)) === 'note';
}
