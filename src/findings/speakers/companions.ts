import type { Mention } from '../../mentions/mention.js';
import type { Page } from '../../page.js';
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
  const companions: Mention[] = [];
  let current = last;
  for (let k = mentions.indexOf(last) - 1; k >= 0; k -= 1) {
    const mention = mentions[k];
    if (mention === undefined || mention.kind === 'pronoun') break;
    const joint = page.hits.companion.at(mention.to);
    if (joint === undefined || joint.to !== current.from) break;
    companions.unshift(mention);
    current = mention;
  }
  const first = companions[0];
  return first?.object === true && first.from > sentence.from ? [] : companions;
}
