import { Role } from '../../languages/roles.js';
import { type DateMention, dateFrom } from '../../mentions/dates.js';
import { yearAt } from '../../mentions/days.js';
import { officeHeadAt } from '../../mentions/offices.js';
import type { Page } from '../../page.js';
import { isCapital, isWord, symbolAt } from '../../text/read.js';
import { Shape } from '../../text/vocabulary.js';
import { readNumber, readSymbol } from './name-signs.js';
import { count, type NameHead, type NameState } from './name-state.js';
import { readWord } from './name-words.js';
import { isTermOfBody, readOrdinal, romanAt } from './ordinal.js';

/** An event's name read to its end. */
export type EventName = Readonly<Pick<NameState, 'to' | 'ordinal' | 'acronym' | 'year' | 'next'>>;

const LONGEST_NAME = 48;

/** Reads the noun phrase behind an event noun or verb up to where the name ends. `dates`: those of the sentence, in order. */
export function readName(
  page: Page,
  head: NameHead,
  limit: number,
  dates: readonly DateMention[],
): EventName {
  const state: NameState = {
    page,
    head,
    limit: Math.min(limit, head.at + LONGEST_NAME),
    dates,
    to: head.at,
    ordinal: null,
    acronym: null,
    year: null,
    next: false,
    topic: head.kind === 'ceremony',
    firm: head.at,
    inner: false,
    counts: false,
    whose: false,
    sides: false,
  };
  let at = head.at;
  while (at < state.limit) {
    const next = step(state, at);
    if (next <= at) break;
    at = next;
  }
  state.to = trim(state, at);
  return state;
}

/** The token behind what belongs to the name at `at`, or `at` itself where the name ends. */
function step(state: NameState, at: number): number {
  const { page, head } = state;
  const { tokens, hits, roles } = page;
  const beyond = state.topic ? behindVision(page, at) : at;
  if (beyond > at) return beyond;
  const date = dateFrom(state.dates, at);
  const role = roles[at] ?? 0;
  if (role === 0 && date === undefined && at > head.at && isWord(tokens, at)) return at + 1;
  // "vòng đàm phán thứ ba" is the third; "thứ Ba" is a day.
  const weekday = (role & Role.Date) !== 0 && hits.weekday.startsAt(at) && isCapital(tokens, at + 1);
  const counted = head.numbered && at === head.at && hits.ordinalWord.startsAt(at);
  if (weekday || (date !== undefined && !counted)) return date === undefined ? at : readDate(state, at, date);
  const numbered = state.counts || (head.numbered && state.ordinal === null);
  const ordinal =
    (role & Role.Naming) === 0 ? null : readOrdinal(page, at, numbered || isTermOfBody(page, at));
  if (ordinal !== null) {
    count(state, ordinal.value);
    state.firm = ordinal.next;
    // "Hội nghị về A lần thứ 9 thông qua B": the topic is over.
    if (!state.inner && head.kind !== 'ceremony') state.topic = false;
    return ordinal.next;
  }
  const roman = head.numbered && at === head.at ? romanAt(page, at) : null;
  if (roman !== null) {
    count(state, roman);
    return at + 1;
  }
  const symbol = symbolAt(tokens, at);
  if (symbol !== '') return readSymbol(state, at, symbol);
  if (((tokens.shape[at] ?? 0) & Shape.Number) !== 0) return readNumber(state, at);
  if ((role & (Role.Known | Role.Person)) !== 0 && !hits.eventNoun.startsAt(at)) {
    const known = hits.body.at(at) ?? hits.country.at(at) ?? officeHeadAt(page, at);
    if (known !== undefined && known.to - at > 1) return known.to;
  }
  return readWord(state, at);
}

/** "về Tầm nhìn ASEAN sau năm 2025", "… đến 2045": the token behind the year that a topic looks to, or the same. */
function behindVision({ tokens, hits }: Page, at: number): number {
  const lead = isCapital(tokens, at - 1) ? hits.dateLead.at(at) : undefined;
  if (lead?.meaning !== 'bound') return at;
  const word = hits.dateWord.at(lead.to);
  const year = word?.meaning === 'year' ? word.to : lead.to;
  return yearAt(tokens, year) === null ? at : year + 1;
}

/** A year belongs to the name; any other date ends it. */
function readDate(state: NameState, at: number, date: DateMention): number {
  const { hits } = state.page;
  if (date.start.year !== null && date.start.month === null && hits.dateWord.at(at)?.meaning === 'year') {
    if (state.year !== null) return at;
    if (state.inner) return date.to;
    state.year = date;
    // As behind its number.
    if (state.head.kind !== 'ceremony') state.topic = false;
    return date.to;
  }
  // "phiên họp thường kỳ tháng 2"
  if (date.start.month !== null && date.start.day === null && date.relative === null)
    if (hits.namePart.before(at)?.meaning === 'regular') return date.to;
  // "họp báo sáng nay với …": the name goes on behind the short date.
  const after = hits.namePart.at(date.to)?.meaning;
  const short = date.start.month === null && date.relative !== null;
  return short && after === 'with' && date.to - at <= 3 ? date.to : at;
}

/** Takes words off the end that no name ends with. */
function trim({ page, firm }: NameState, at: number): number {
  const { hits, tokens } = page;
  let to = at;
  while (to > firm) {
    const part = hits.namePart.closing(to);
    const joins = part !== undefined && !['end', 'verb', 'word', 'next', 'regular'].includes(part.meaning);
    const sign = symbolAt(tokens, to - 1);
    const plain = ((tokens.shape[to - 1] ?? 0) & Shape.Capital) === 0;
    if (joins && part.from >= firm && plain) to = part.from;
    else if (sign !== '' && '-,/&'.includes(sign)) to -= 1;
    else if (hits.quantity.closes(to) && plain) to -= 1;
    else break;
  }
  return to;
}
