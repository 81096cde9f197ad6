import type { Hit } from '../../../text/found.js';
import { isComma, isWord } from '../../../text/read.js';
import type { ReportingVerb } from '../../people.js';
import {
  beForms,
  beforeNonFinite,
  determiners,
  infinitiveMarks,
  irregularPasts,
  passiveAgents,
  sayingMeans,
  simultaneous,
} from '../function-words.js';
import type { Clause } from './clause.js';
import { isPossessive, lower } from './words.js';

const MOST_ADVERBS = 3;

/** A verb with a tense: no noun, no infinitive, no passive, no participle before a noun. */
export function isFiniteVerb(clause: Clause, { from, to }: Hit<ReportingVerb>): boolean {
  const { page } = clause;
  const first = lower(page, from);
  if (first.endsWith('ing')) return false;
  if (beForms.has(first)) return true;
  const passive = passiveAgents.has(lower(page, to)) && !sayingMeans.has(lower(page, to + 1));
  if (passive || isPossessive(page, from - 1)) return false;
  // "We, the Ministers of …, urge"
  if (clause.self?.to === from - 1) return true;
  const before = wordBefore(clause, from);
  if (beforeNonFinite.has(before)) return false;
  // "hereby reaffirm the Charter": an object follows, so it is a verb whatever its letters look like.
  if (isBase(first)) {
    // "…, a review released today shows."
    const last = to >= clause.sentence.to - 1 && first.endsWith('s') && before !== '';
    return last || page.grammar?.isVerb(from) === true || determiners.has(lower(page, to));
  }
  return !beForms.has(before);
}

/** "…, stressing that", "while stressing": a participle that may report where the main verb does not. */
export function isParticiple({ page, sentence }: Clause, { from }: Hit<ReportingVerb>): boolean {
  if (!lower(page, from).endsWith('ing')) return false;
  return from === sentence.from || isComma(page.tokens, from - 1) || simultaneous.has(lower(page, from - 1));
}

/** The word before, adverbs left out. */
export function wordBefore({ page, sentence }: Clause, at: number): string {
  const { hits, tokens } = page;
  let i = at;
  for (let k = 0; k < MOST_ADVERBS; k += 1) {
    const adverb = hits.adverb.before(i);
    const word = lower(page, i - 1);
    if (adverb === undefined || adverb.to - adverb.from > 1) break;
    if (beForms.has(word) || infinitiveMarks.has(word)) break;
    i = adverb.from;
  }
  return i > sentence.from && isWord(tokens, i - 1) ? lower(page, i - 1) : '';
}

/** "say", "says", "notes": may be a noun or an infinitive as well; past forms are verbs by themselves. */
export function isBase(word: string): boolean {
  return !(word.endsWith('ed') || irregularPasts.has(word));
}
