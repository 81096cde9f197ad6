import type { ArticleText } from '../../article.js';
import { Role } from '../../languages/roles.js';
import { isCapital, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { type EventMention, isSpokenOf } from './mention.js';
import type { EventRecord } from './records.js';

const LONGEST_DOCUMENT = 24;
const MOST_SENTENCES = 12;
const SENTENCE_REACH = 120;

/** The documents that a sentence about an event says it adopted or signed: "đã ra Tuyên bố chung về …". */
export function documentsOf(article: ArticleText, { mentions, recalls }: EventRecord): TokenRange[] {
  const { hits, roles } = article;
  const found: TokenRange[] = [];
  const told = mentions.filter(isTold);
  const seen: number[] = [];
  for (let k = 0; k < told.length + recalls.length && k < MOST_SENTENCES; k += 1) {
    const mention = told[k] ?? recalls[k - told.length];
    if (mention === undefined) break;
    const sentence = article.sentences[mention.sentence];
    if (sentence === undefined || (sentence.roles & Role.Rare) === 0) continue;
    if (seen.includes(mention.sentence)) continue;
    seen.push(mention.sentence);
    // Those that tell it stand before those that recall it: the first one of a sentence is met first.
    const from = k < told.length ? mention.name.to : sentence.from;
    for (let i = from; i < Math.min(sentence.to, from + SENTENCE_REACH); i += 1) {
      if (((roles[i] ?? 0) & Role.Rare) === 0) continue;
      const verb = hits.documentVerb.at(i);
      const noun = verb && hits.documentNoun.at(verb.to);
      if (noun === undefined) continue;
      const to = endOf(article, noun.to, sentence.to);
      found.push({ from: noun.from, to });
      i = to - 1;
    }
  }
  return found;
}

function isTold(mention: EventMention): boolean {
  return isSpokenOf(mention) && !mention.plural;
}

/** Up to the next stop, date or verb. */
function endOf({ tokens, hits, roles }: ArticleText, from: number, limit: number): number {
  let at = from;
  while (at < Math.min(limit, from + LONGEST_DOCUMENT)) {
    const sign = symbolAt(tokens, at);
    if (sign !== '' && sign !== '-' && sign !== '“' && sign !== '”') break;
    if (((roles[at] ?? 0) & Role.Naming) !== 0) {
      const part = hits.namePart.at(at)?.meaning;
      if (part === 'end' || part === 'at' || hits.dateWord.at(at)?.meaning === 'day') break;
      if (part === 'and' && !isCapital(tokens, at + 1)) break;
    }
    at += 1;
  }
  return at;
}
