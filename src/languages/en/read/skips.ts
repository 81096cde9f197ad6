import type { Page } from '../../../page.js';
import { isComma, isDash, isSpaced, symbolAt } from '../../../text/read.js';
import { settingStops, settings } from '../function-words.js';
import type { Clause } from './clause.js';
import { isDateWord, lower } from './words.js';

const MOST_SKIPPED = 14;
const LONGEST_BRACKET = 12;
const LONGEST_SETTING = 4;
const LONGEST_ASIDE = 24;

/** Left of a verb over adverbs, helpers and short phrases of time and place, to where its subject ends. */
export function skipBack({ page, sentence, endings }: Clause, from: number): number {
  const { hits, tokens } = page;
  let at = from;
  for (let k = 0; k < MOST_SKIPPED && at > sentence.from && endings.get(at) === undefined; k += 1) {
    const adverb = hits.adverb.before(at) ?? asideBefore(page, at);
    const step =
      adverb !== undefined && adverb.from >= sentence.from
        ? adverb.from
        : behindPhrase(page, at, sentence.from);
    if (step >= at) break;
    at = step;
  }
  if (symbolAt(tokens, at - 1) === ')') {
    for (let i = at - 2; i > at - LONGEST_BRACKET && i > sentence.from; i -= 1)
      if (symbolAt(tokens, i) === '(') return i;
  }
  if (isDash(tokens, at - 1) && isSpaced(tokens, at - 1) && isSpaced(tokens, at)) {
    // "The minister – on a visit to Hue – said"
    for (let i = at - 3; i > at - LONGEST_ASIDE && i > sentence.from; i -= 1)
      if (isDash(tokens, i) && isSpaced(tokens, i) && isSpaced(tokens, i + 1)) return i;
  }
  return at;
}

/** ", meanwhile," right before a token. */
function asideBefore({ hits, tokens }: Page, at: number): { readonly from: number } | undefined {
  if (!isComma(tokens, at - 1)) return undefined;
  const adverb = hits.adverb.before(at - 1) ?? hits.clauseOpener.before(at - 1);
  return adverb !== undefined && isComma(tokens, adverb.from - 1) ? { from: adverb.from - 1 } : undefined;
}

/** "on 5 July", "at the meeting", "during the talks": the token it begins at, or `at`. */
function behindPhrase(page: Page, at: number, floor: number): number {
  const { hits } = page;
  if (isOfDate(page, at) || isDateWord(page, at - 1)) return behindDate(page, at, floor);
  const noun = hits.eventNoun.before(at);
  if (noun === undefined) return at;
  for (let i = noun.from - 1; i >= noun.from - LONGEST_SETTING && i >= floor; i -= 1) {
    const word = lower(page, i);
    if (settings.has(word)) return i;
    if (settingStops.has(word)) return at;
  }
  return at;
}

function behindDate(page: Page, at: number, floor: number): number {
  const { hits, tokens } = page;
  let i = at - 1;
  while (i > floor && (isOfDate(page, i) || (symbolAt(tokens, i - 1) === ',' && isDigits(page, i)))) i -= 1;
  return hits.dateLead.before(i)?.from ?? i;
}

/** A number or a month's name right before a token. */
function isOfDate(page: Page, at: number): boolean {
  return isDigits(page, at - 1) || page.hits.englishMonth.endsBefore(at);
}

function isDigits(page: Page, i: number): boolean {
  return /^\d/u.test(lower(page, i));
}
