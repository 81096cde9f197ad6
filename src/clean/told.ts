import type { TokenRange } from '../text/sentences.js';
import type { Draft, Region } from './draft.js';
import { Kind } from './kinds.js';
import { retoldIn } from './retold.js';
import { isSmall } from './small-words.js';

const LEAD_TOKENS = 160;
const LEAST_WORDS = 3;
/** So much of any headline on the same theme the body tells by chance. */
const BY_CHANCE = 0.25;
const WEIGHT = 3;

/** What a share of a line told by the body says for that line as the headline, or against it. */
export function merited(share: number | null): number {
  return share === null ? 0 : WEIGHT * (share - BY_CHANCE);
}

/** What is told of one line and not of another says no more than this: two thirds of its words. */
export const MOST_TOLD = 2;

/** The body's first paragraphs. */
export interface Lead {
  /** How much of a stretch of a line they tell, from 0 to 1; null for too few words. Small words are not asked for. */
  tells(index: number, range: TokenRange): number | null;
}

/** The first paragraphs of a body, some hundred and fifty words. */
export function leadOf(draft: Draft, kinds: readonly Kind[], region: Region): Lead {
  const { tokens } = draft.page;
  const lines: number[] = [];
  let words = 0;
  for (let i = region.first; i <= region.last && words < LEAD_TOKENS; i += 1) {
    if (kinds[i] !== Kind.Prose) continue;
    lines.push(i);
    const { from, to } = draft.lines.range(i);
    words += to - from;
  }
  const counts = (i: number): boolean => !isSmall(draft.page, i);
  return {
    tells: (index, range) => {
      const text: TokenRange[] = [];
      let left = LEAD_TOKENS;
      for (const i of lines) {
        if (i === index || left <= 0) continue;
        const { from, to } = draft.lines.range(i);
        text.push({ from, to: Math.min(to, from + left) });
        left -= to - from;
      }
      const { share, words: asked } = retoldIn(tokens, range, text, counts);
      return asked < LEAST_WORDS ? null : share;
    },
  };
}
