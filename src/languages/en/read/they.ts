import type { ArticleText } from '../../../article.js';
import type { Group } from '../../../findings/speakers/groups.js';
import { isCapital, isComma } from '../../../text/read.js';
import type { TokenRange } from '../../../text/sentences.js';
import { groupPronouns, innerPrepositions } from '../function-words.js';
import { groupFrom } from './groups.js';
import { lower } from './words.js';

/** So many sentences in a row may begin with "they". */
const MOST_BACK = 3;
/** Where and when takes no more tokens before the subject. */
const LONGEST_SETTING = 24;

/**
 * "Delegates discussed the plan. They urged …": the group that the sentence before is of, for the pronoun
 * that opens a sentence or follows its first comma and ends just before `at`; null where it is not of several.
 */
export function groupMeant(article: ArticleText, sentence: TokenRange, at: number): Group | null {
  if (!groupPronouns.has(lower(article, at - 1))) return null;
  if (at - 1 !== sentence.from && !isComma(article.tokens, at - 2)) return null;
  let k = indexOf(article, sentence);
  for (let back = 0; back < MOST_BACK && k > 0; back += 1) {
    k -= 1;
    const before = article.sentences[k];
    if (before === undefined) return null;
    if (groupPronouns.has(lower(article, before.from))) continue;
    const group = groupFrom(article, before.from, before) ?? behindSetting(article, before);
    if (group === null) return null;
    const named = { from: group.from, to: headEnd(article, group) };
    return isOfSeveral(article, named) ? { from: at - 1, to: at, kind: 'collective', named } : null;
  }
  return null;
}

/** "At the meeting, both sides …" */
function behindSetting(article: ArticleText, sentence: TokenRange): Group | null {
  if (!article.hits.eventFrame.startsAt(sentence.from)) return null;
  const limit = Math.min(sentence.to, sentence.from + LONGEST_SETTING);
  for (let i = sentence.from; i < limit; i += 1)
    if (isComma(article.tokens, i)) return groupFrom(article, i + 1, sentence);
  return null;
}

/** "Participants at the meeting also": its noun ends before what says where it is, and before adverbs. */
function headEnd(article: ArticleText, { from, to }: TokenRange): number {
  let end = from + 1;
  while (end < to && (!innerPrepositions.has(lower(article, end)) || lower(article, end) === 'of')) end += 1;
  while (end > from + 1 && article.hits.adverb.closes(end)) end -= 1;
  return end;
}

function isOfSeveral(article: ArticleText, { from, to }: TokenRange): boolean {
  const { hits, tokens, grammar } = article;
  // "The minister met officials": the phrase goes on over a verb.
  for (let i = from; i < to; i += 1) if (!isCapital(tokens, i) && grammar?.isVerb(i) === true) return false;
  if (hits.plural.startsAt(from) || hits.plural.startsAt(from + 1)) return true;
  for (let i = from; i < to; i += 1) {
    const head = hits.collectiveHead.at(i);
    if (head !== undefined && /[^s]s$/u.test(lower(article, head.to - 1))) return true;
  }
  return false;
}

/** The sentence's place among the article's; -1 where it is none of them. */
function indexOf({ sentences }: ArticleText, { from }: TokenRange): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.from === from ? low : -1;
}
