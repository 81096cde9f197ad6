import { isRoman, isYear, type PlanMention } from '../../../mentions/plans.js';
import type { Page } from '../../../page.js';
import type { Hit } from '../../../text/found.js';
import { POSSESSIVE } from '../../../text/possessive.js';
import { behindBracket, isCapital, isSpaced, numberAt, symbolAt } from '../../../text/read.js';
import { tokenText } from '../../../text/sentences.js';
import { Shape } from '../../../text/vocabulary.js';
import type { PlanHead } from '../../progress.js';
import { planClosers, planOpeners, topicLinks } from '../function-words.js';

const LONGEST = 32;
const LONGEST_BEFORE = 12;
const LONGEST_BRACKET = 8;
const OWN_NAME = 3;

/**
 * The plan whose noun stands at a token: capital words before the noun belong to
 * its name ("AEC Blueprint 2025", "2030 Agenda"), and so do those behind it that
 * small words join to it ("Plan of Action to Implement the Joint Declaration on …").
 */
export function planAround(page: Page, head: number, limit: number): Omit<PlanMention, 'sentence'> | null {
  const noun = page.hits.planHead.at(head);
  if (noun === undefined || noun.meaning === 'none' || noun.to > limit) return null;
  if (!isCapital(page.tokens, head)) return inSmallLetters(page, noun);
  const from = nameStart(page, head);
  const to = nameEnd(page, noun.to, Math.min(limit, head + LONGEST));
  // "the joint Plan of Action": three words are a name of their own.
  if (from === head && to === noun.to && to - from < OWN_NAME) return null;
  return { kind: kindWithin(page, noun, to), from, to };
}

/** "Agreement on … (AADMER) Work Programme": a plan is one though its name begins with that of a paper. */
function kindWithin({ hits }: Page, noun: Hit<PlanHead>, to: number): PlanMention['kind'] {
  for (let i = noun.to; i < to; i += 1) {
    const head = hits.planHead.at(i);
    if (head?.meaning === 'plan' && head.to <= to) return 'plan';
  }
  return noun.meaning;
}

/** "the ADMM work plan": whose plan it is stands in capitals right before. */
function inSmallLetters(page: Page, noun: Hit<PlanHead>): Omit<PlanMention, 'sentence'> | null {
  if (noun.meaning !== 'plan') return null;
  const from = nameStart(page, noun.from);
  return from < noun.from ? { kind: 'plan', from, to: noun.to } : null;
}

/** Back over capital words, numbers, hyphens and the "and", "of", "on" between two capitals. */
function nameStart(page: Page, head: number): number {
  const { tokens, hits } = page;
  let from = head;
  while (from > 0 && head - from < LONGEST_BEFORE) {
    const shape = tokens.shape[from] ?? 0;
    if ((shape & Shape.LineStart) !== 0) break;
    const before = from - 1;
    const country = page.hits.country.before(symbolAt(tokens, before) === '-' ? before : from);
    if (country !== undefined && country.to - country.from > 2) from = country.from;
    // "the 2024-28 Action Programme"
    else if (isShortPeriod(page, before)) from = before - 2;
    else if (isNameWord(page, before)) from = before;
    else if (symbolAt(tokens, before) === '-' && !isSpaced(tokens, before) && isNameWord(page, before - 1))
      from = before - 1;
    else if (
      (symbolAt(tokens, before) === '’' || symbolAt(tokens, before) === "'") &&
      isNameWord(page, before - 1)
    )
      from = before - 1;
    else if (acronymBefore(page, before) > 0) from = acronymBefore(page, before);
    else {
      const joined = joinedBefore(page, from);
      if (joined >= 0) return joined;
      const link = hits.planLink.before(from);
      // "Initiative for ASEAN Integration Work Plan": only what is itself called like a plan goes on over a link.
      if (link === undefined || !hits.planHead.endsBefore(link.from) || !isCapital(tokens, link.from - 1))
        break;
      from = link.from - 1;
    }
  }
  return from;
}

/** "the COVID-19 Response and Recovery Plan": where the capital words over an "and" begin that an article stands before; -1 for none. */
function joinedBefore(page: Page, at: number): number {
  const { tokens } = page;
  if (tokenText(tokens, at - 1) !== 'and') return -1;
  let from = at - 1;
  while (at - from < LONGEST_BEFORE) {
    const hyphened = symbolAt(tokens, from - 2) === '-' && !isSpaced(tokens, from - 2);
    if (isNameWord(page, from - 1)) from -= 1;
    else if (hyphened && isNameWord(page, from - 3)) from -= 3;
    else break;
  }
  return from < at - 1 && tokenText(tokens, from - 1) === 'the' ? from : -1;
}

/** "Green Finance Facility (GFF) Action Plan": the token that opens a bracket with nothing but an acronym behind a name; 0 for none. */
function acronymBefore(page: Page, close: number): number {
  const { tokens } = page;
  const holds = symbolAt(tokens, close) === ')' && symbolAt(tokens, close - 2) === '(';
  const acronym = holds && ((tokens.shape[close - 1] ?? 0) & Shape.AllCaps) !== 0;
  return acronym && isNameWord(page, close - 3) ? close - 2 : 0;
}

/** The last two digits of a period's last year. */
function isShortPeriod({ tokens }: Page, i: number): boolean {
  const last = numberAt(tokens, i);
  return last >= 0 && last < 100 && symbolAt(tokens, i - 1) === '-' && isYear(numberAt(tokens, i - 2));
}

function isNameWord({ tokens, hits }: Page, i: number): boolean {
  if (i < 0) return false;
  if (numberAt(tokens, i) >= 1990) return true;
  return isCapital(tokens, i) && !hits.plural.startsAt(i) && !planOpeners.has(tokenText(tokens, i));
}

/** Forward over links that a capital follows, capital words, a year, a period, an acronym in brackets. */
function nameEnd(page: Page, at: number, limit: number): number {
  const { tokens, hits } = page;
  // "the Blueprint's 290 action lines"
  if (POSSESSIVE.test(tokenText(tokens, at - 1))) return at;
  let i = at;
  while (i < limit) {
    const symbol = symbolAt(tokens, i);
    if (symbol === '(') {
      const behind = bracketEnd(page, i, limit);
      if (behind < 0) return i;
      // "Initiative for ASEAN Integration (IAI) Work Plan IV"
      const more = hits.planHead.at(behind);
      if (more !== undefined && isCapital(tokens, behind)) {
        i = more.to;
        continue;
      }
      const year = periodEnd(page, behind);
      return Math.max(year, behind);
    }
    if (symbol === '-' && !isSpaced(tokens, i) && isCapital(tokens, i + 1)) i += 2;
    else if (
      symbol === ',' &&
      isCapital(tokens, i + 1) &&
      hits.planLink.startsAt(i + 2) &&
      hits.field.startsAt(i + 1)
    )
      i += 2;
    else if (symbol !== '') return i;
    else if (isPeriod(page, i)) {
      const end = bracketBehind(page, periodEnd(page, i), limit);
      const link = hits.planLink.at(end);
      // "Action Plan 2019-2023 on Building a Community"
      if (link === undefined || !topicLinks.has(tokenText(tokens, end)) || !joins(page, link.to, end))
        return end;
      i = link.to;
    } else if (isCapital(tokens, i)) {
      // A headline in capitals: "Work Plan Ahead of …".
      if (planClosers.has(tokenText(tokens, i))) return i;
      i += 1;
    } else {
      const link = hits.planLink.at(i);
      const next = link?.to ?? i;
      if (link === undefined || next >= limit || !joins(page, next, i)) return i;
      i = next;
    }
  }
  return i;
}

/** Whether the name goes on behind a link: with a capital word that is no date. */
function joins({ tokens, hits }: Page, next: number, link: number): boolean {
  if (!isCapital(tokens, next) || hits.weekday.startsAt(next))
    return hits.planPeriod.startsAt(link) && isYear(numberAt(tokens, next));
  return !hits.englishMonth.startsAt(next) && !hits.place.startsAt(next);
}

function isPeriod({ tokens }: Page, i: number): boolean {
  return isYear(numberAt(tokens, i)) || isRoman(tokenText(tokens, i));
}

/** Behind "2025", "2021-2025", "IV". */
function periodEnd(page: Page, i: number): number {
  const { tokens } = page;
  if (!isPeriod(page, i)) return i;
  const until = symbolAt(tokens, i + 1) === '-' ? numberAt(tokens, i + 2) : -1;
  // "2021-2025", "2020-25"
  const short = until > numberAt(tokens, i) % 100 && until < 100 && isYear(numberAt(tokens, i));
  return isYear(until) || short ? i + 3 : i + 1;
}

function bracketBehind(page: Page, at: number, limit: number): number {
  return symbolAt(page.tokens, at) === '(' ? Math.max(at, bracketEnd(page, at, limit)) : at;
}

/** Behind "(2021-2025)", "(MPAC)", "(MPAC 2025)"; -1 for any other bracket. */
function bracketEnd({ tokens }: Page, open: number, limit: number): number {
  const behind = behindBracket(tokens, open, limit, LONGEST_BRACKET);
  const inside = tokens.shape[open + 1] ?? 0;
  return behind > 0 && ((inside & Shape.AllCaps) !== 0 || isYear(numberAt(tokens, open + 1))) ? behind : -1;
}
