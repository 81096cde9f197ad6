import type { ArticleText } from '../../article.js';
import { isCapital } from '../../mentions/cursor.js';
import { symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { EventRecord } from './records.js';

const LONGEST_DOCUMENT = 24;

/** The documents that a sentence about an event says it adopted or signed: "đã ra Tuyên bố chung về …". */
export function documentsOf(article: ArticleText, record: EventRecord): TokenRange[] {
  const { hits } = article;
  const found: TokenRange[] = [];
  const sentences = new Set([...record.mentions.filter(isSubject).map(({ sentence }) => sentence), ...record.recalls]);
  for (const index of sentences) {
    const sentence = article.sentences[index];
    if (sentence === undefined) continue;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const verb = hits.documentVerb.at(i);
      const noun = verb && hits.documentNoun.at(verb.to);
      if (noun === undefined) continue;
      const document = { from: noun.from, to: endOf(article, noun.to, sentence.to) };
      if (!found.some((other) => same(article, other, document))) found.push(document);
      i = document.to - 1;
    }
  }
  return found;
}

function isSubject({ nested, frame, plural }: { nested: boolean; frame: string | null; plural: boolean }): boolean {
  return !nested && !plural && (frame === null || frame === 'at' || frame === 'attend');
}

/** Up to the next stop, date or verb. */
function endOf({ tokens, hits }: ArticleText, from: number, limit: number): number {
  let at = from;
  while (at < Math.min(limit, from + LONGEST_DOCUMENT)) {
    const sign = symbolAt(tokens, at);
    if (sign !== '' && sign !== '-' && sign !== '“' && sign !== '”') break;
    const part = hits.namePart.at(at)?.meaning;
    if (part === 'end' || part === 'at' || hits.dateWord.at(at)?.meaning === 'day') break;
    if (part === 'and' && !isCapital(tokens, at + 1) && at - from > 12) break;
    at += 1;
  }
  return at;
}

function same({ tokens }: ArticleText, one: TokenRange, two: TokenRange): boolean {
  if (one.to - one.from !== two.to - two.from) return false;
  for (let k = 0; k < one.to - one.from; k += 1) {
    if (tokens.word[one.from + k] !== tokens.word[two.from + k]) return false;
  }
  return true;
}
