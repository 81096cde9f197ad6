import type { Mention } from '../../mentions/mention.js';
import type { Page } from '../../page.js';
import { isComma } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { Attribution } from './attributions.js';

/** "Thứ trưởng A cùng ông B và bà C khẳng định": each of them said it. */
export function withCompanions(
  page: Page,
  found: readonly Attribution[],
  mentions: readonly Mention[],
  sentence: TokenRange,
): readonly Attribution[] {
  if (!anyJoined(page, found)) return found;
  const all: Attribution[] = [];
  for (const one of found) {
    if ('mention' in one.subject) {
      for (const mention of companionsOf(page, one.subject.mention, mentions, sentence)) {
        all.push({ ...one, subject: { mention } });
      }
    }
    all.push(one);
  }
  return all;
}

/** Whether "cùng", "và" stands before any of the people who speak. */
function anyJoined({ hits }: Page, found: readonly Attribution[]): boolean {
  for (const { subject } of found) {
    if ('mention' in subject && hits.companion.endsBefore(subject.mention.from)) return true;
  }
  return false;
}

function companionsOf(
  page: Page,
  last: Mention,
  mentions: readonly Mention[],
  sentence: TokenRange,
): Mention[] {
  // "After the talks with A, B and C said": a list with commas opens its sentence.
  const listed = joinedTo(page, last, mentions, true);
  if (listed[0]?.from === sentence.from) return listed;
  const joined = joinedTo(page, last, mentions, false);
  const first = joined[0];
  return first?.object === true && first.from > sentence.from ? [] : joined;
}

/** Back over those joined by a word; over "A, B and C" and "A, the minister, and B" too where commas may stand. */
function joinedTo(page: Page, last: Mention, mentions: readonly Mention[], commas: boolean): Mention[] {
  const joined: Mention[] = [];
  let current = last;
  for (let k = mentions.indexOf(last) - 1; k >= 0; k -= 1) {
    const mention = mentions[k];
    if (mention === undefined || mention.kind === 'pronoun') break;
    const behind = commas && isComma(page.tokens, mention.to) ? mention.to + 1 : mention.to;
    const inList = behind > mention.to && joined.length > 0 && behind === current.from;
    if (!inList && page.hits.companion.at(behind)?.to !== current.from) break;
    joined.unshift(mention);
    current = mention;
  }
  return joined;
}
