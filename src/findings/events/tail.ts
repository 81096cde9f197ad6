import type { EventLink } from '../../languages/events.js';
import { Role } from '../../languages/roles.js';
import { type DateMention, dateFrom } from '../../mentions/dates.js';
import type { Page } from '../../page.js';
import { isCapital, isComma, isWord, symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import type { EventStatus } from './mention.js';
import { readPlace } from './place.js';
import {
  behindAlias,
  bothModes,
  goesOn,
  isApposed,
  isByWhom,
  pastPlace,
  venueByWords,
} from './tail-beside.js';
import {
  behindClock,
  behindLength,
  behindRemote,
  closingDate,
  dateAt,
  inYearTold,
  isTermThatDayFollows,
  isUntil,
  isWhen,
  isYearThatDaysFollow,
} from './tail-dates.js';
import { byWhom, endOfChair, hostClause } from './tail-hosts.js';

/** What stands right behind an event's name: when, where, how, by whom. */
export interface Tail {
  date: DateMention | null;
  /** The last day alone: "kéo dài đến ngày 6/9". */
  until: DateMention | null;
  place: TokenRange | null;
  mode: 'online' | 'in-person' | 'hybrid' | null;
  status: EventStatus | null;
  chairs: readonly TokenRange[];
  hosts: readonly TokenRange[];
  /** Told by a verb: "diễn ra ngày …", and not by the date alone. */
  held: boolean;
  /** Told by "kết thúc": the day is the last one. */
  closed: boolean;
  /** Stands behind "hoãn sang": the day is the new one. */
  put: boolean;
  /** Stands behind a verb's object: "… đang ở Hà Nội" is then told of the object. */
  readonly verb: boolean;
  /** The token behind the last thing read. */
  to: number;
}

const NOBODY: readonly TokenRange[] = [];
const LONGEST_TAIL = 60;

/**
 * Walks on from the end of a name over nothing but dates, places, manners and
 * the verbs of being held; ends at the first word that says anything else.
 */
export function readTail(
  page: Page,
  from: number,
  limit: number,
  dates: readonly DateMention[],
  verb: boolean,
): Tail {
  const tail: Tail = {
    date: null,
    until: null,
    place: null,
    mode: null,
    status: null,
    chairs: NOBODY,
    hosts: NOBODY,
    held: false,
    closed: false,
    put: false,
    verb,
    to: from,
  };
  const end = Math.min(limit, from + LONGEST_TAIL);
  let at = from;
  while (at < end) {
    const next = step(page, at, end, dates, tail);
    if (next <= at) break;
    at = next;
    tail.to = at;
  }
  return tail;
}

function step(page: Page, at: number, end: number, dates: readonly DateMention[], tail: Tail): number {
  const { tokens, hits, roles } = page;
  // "postponed from 3 May to 7 June"
  const later = tail.status === 'postponed' ? hits.dateWord.at(at) : undefined;
  const put = later?.meaning === 'to' ? dateFrom(dates, later.to) : undefined;
  if (put !== undefined) {
    tail.put = true;
    tail.date = put;
    return put.to;
  }
  // Most names are followed by a word that tells nothing of the event.
  const plain = isWord(tokens, at) && !isCapital(tokens, at) && symbolAt(tokens, at - 1) !== '(';
  if (plain && ((roles[at] ?? 0) & (Role.Telling | Role.Date)) === 0) return at;
  const date = dateAt(page, at, dates);
  if (date !== null) {
    if (isUntil(page, date) && tail.held && tail.date === null) {
      tail.until = date;
      if (tail.status === 'planned') tail.status = 'ongoing';
      return date.to;
    }
    const begins = tail.held && date.lead === 'since';
    const known =
      tail.date !== null &&
      tail.status !== 'postponed' &&
      !isYearThatDaysFollow(tail.date, date) &&
      !(hits.eventLink.endsBefore(at) && isTermThatDayFollows(tail.date, date));
    if (known || !(isWhen(date) || begins)) return at;
    tail.put = tail.status === 'postponed';
    tail.date = inYearTold(tail.date, date);
    return date.to;
  }
  // "từ ngày 10 đến 13/6 tới tại Huế"; "… tới Huế" is where somebody goes.
  const turn = tail.date?.to === at ? hits.nextOrLast.at(at) : undefined;
  if (turn !== undefined && !isCapital(tokens, turn.to)) return turn.to;
  const day = behindClock(page, at, dates);
  if (day > at) return day;
  const last = tail.date === null || tail.until !== null ? null : closingDate(page, at, dates);
  if (last !== null) {
    tail.until = last;
    return last.to;
  }
  const symbol = symbolAt(tokens, at);
  if (symbol === '(') {
    const told = dateAt(page, at + 1, dates) ?? hits.place.at(at + 1) ?? hits.country.at(at + 1);
    return told === undefined || told === null ? behindAlias(page, at, end) : at + 1;
  }
  if (symbol === ')') return at + 1;
  if (symbol === ',') return continues(page, at + 1, end, dates, tail) ? at + 1 : at;
  const deixis = hits.eventDeixis.at(at);
  if (deixis?.meaning === true) return deixis.to;
  // "theo hình thức trực tiếp tại Jakarta và trực tuyến"
  const also = tail.mode !== null && hits.namePart.at(at)?.meaning === 'and' ? 1 : 0;
  const mode = hits.eventMode.at(at + also);
  if (mode !== undefined) {
    tail.mode = also === 1 && mode.meaning !== tail.mode ? 'hybrid' : bothModes(tail.mode, mode.meaning);
    return mode.to;
  }
  const remote = tail.mode === null ? at : behindRemote(page, at, end, dates);
  if (remote > at) return remote;
  const days = behindLength(page, at, dates);
  if (days > at) return days;
  const before = symbolAt(tokens, at - 1);
  const bracketed = before === '(' || (before === ',' && isApposed(page, at, end, dates)) ? at : undefined;
  const mark = hits.placeMark.at(at);
  const placeFrom = mark?.to ?? bracketed;
  if (placeFrom !== undefined) {
    const place = readPlace(page, placeFrom, end);
    if (place !== null) {
      tail.place ??= place;
      return place.to;
    }
    if (mark === undefined) return at;
    const venue = venueByWords(page, mark.to, end, dates);
    if (venue !== null) {
      tail.place ??= venue;
      return venue.to;
    }
    return pastPlace(page, mark.to, end, dates);
  }
  const hosted = hostClause(page, at, end);
  if (hosted !== null) {
    if (hosted.verb.meaning === 'planned') tail.status ??= 'planned';
    if (tail.date === null) tail.held = true;
    const { host } = hosted;
    if (hits.place.at(host.from)?.to === host.to) tail.place ??= host;
    else if (isCapital(tokens, host.to - 1)) tail.hosts = [...tail.hosts, host];
    return hosted.verb.to;
  }
  // "is planned for Makassar in June"
  if (tail.place === null && isCapital(tokens, at) && hits.eventLink.before(at)?.meaning === 'planned') {
    const aimed = hits.place.startsAt(at) || hits.country.startsAt(at) ? readPlace(page, at, end) : null;
    if (aimed !== null) {
      tail.place = aimed;
      return aimed.to;
    }
  }
  return linkAt(page, at, end, dates, tail);
}

/** Whether what follows a comma is still told of the event. A date there opens the next clause, unless a place or the end follows. */
function continues(page: Page, at: number, end: number, dates: readonly DateMention[], tail: Tail): boolean {
  const { hits, tokens } = page;
  const date = dateAt(page, at, dates);
  if (date !== null) {
    return (
      tail.date === null &&
      (date.to >= end ||
        // "…, dự kiến vào tháng 5/2025 ở Kuala Lumpur"
        (hits.eventLink.at(at)?.meaning === 'planned' && hits.placeMark.startsAt(date.to)) ||
        // "…, từ ngày 18 đến 21/9, là …": days between commas
        (date.end !== null &&
          symbolAt(tokens, date.to) === ',' &&
          hits.clauseVerb.at(date.to + 1)?.meaning === true) ||
        (symbolAt(tokens, date.to) === ',' && hits.companion.at(date.to + 1) !== undefined) ||
        // "diễn ra với sự chứng kiến của …, chiều 7/3, tại Huế"
        (tail.held && symbolAt(tokens, date.to) === ',' && hits.placeMark.startsAt(date.to + 1)) ||
        // "…, on 5 September 2024, hosted by …"
        (symbolAt(tokens, date.to) === ',' && isByWhom(hits.eventLink.at(date.to + 1)?.meaning)) ||
        (/^[.;)]?$/u.test(symbolAt(tokens, date.to)) && !isWord(tokens, date.to)))
    );
  }
  // "theo hình thức trực tuyến, tại hai điểm cầu A và B, ngày 2/3"
  if (tail.mode !== null && behindRemote(page, at, end, dates) > at) return true;
  const mark = hits.placeMark.at(at);
  if (mark !== undefined) return tail.place === null && readPlace(page, mark.to, end) !== null;
  const link = hits.eventLink.at(at);
  if (link === undefined) {
    const apposed = tail.place === null && tail.date === null && isApposed(page, at, end, dates);
    return apposed || hits.eventMode.at(at) !== undefined || hostClause(page, at, end) !== null;
  }
  if (link.to - at > 1 || link.meaning === 'by' || link.meaning === 'planned') return true;
  if (hits.eventMode.startsAt(link.to) || dateAt(page, link.to, dates) !== null) return true;
  // "…, held in Bali from …"
  const held = hits.placeMark.at(link.to);
  return held !== undefined && readPlace(page, held.to, end) !== null;
}

function linkAt(page: Page, at: number, end: number, dates: readonly DateMention[], tail: Tail): number {
  const { hits } = page;
  const link = hits.eventLink.at(at);
  if (link === undefined) return at;
  switch (link.meaning) {
    case 'closed':
    case 'held':
      if (tail.date === null) {
        tail.held = true;
        tail.closed = link.meaning === 'closed';
      }
      return link.to;
    case 'by':
      return byWhom(page, link.to, end, tail) ?? at;
    case 'chaired': {
      const to = endOfChair(page, link.to, end);
      tail.chairs = [...tail.chairs, { from: link.to, to }];
      return to;
    }
    case 'hosted':
    case 'hosting': {
      // "hosted virtually by": "by" alone goes on with what was said of it.
      if (link.to - at === 1 && !tail.held) return at;
      const to = endOfChair(page, link.to, end);
      if (link.meaning === 'hosting') tail.status ??= 'planned';
      tail.hosts = [...tail.hosts, { from: link.to, to }];
      return to;
    }
    case 'attended':
      return skipAttended(page, link.to, end, dates, tail);
    case 'planned':
    case 'postponed':
    case 'cancelled':
    case 'ongoing':
      // "… đang thăm Việt Nam": what goes on is another verb's.
      if (link.to - at === 1 && (tail.verb || !goesOn(page, link.to, dates))) return at;
      // "dự kiến tổ chức ngày 8/8, đã bị hủy": what became of the plan.
      if (tail.status === 'planned' && isPutOff(link.meaning)) tail.status = link.meaning;
      // "which runs until Friday, will end with …"
      else if (tail.until === null) tail.status ??= link.meaning;
      // "which will run until Friday"
      if (link.meaning === 'planned' && link.to - at > 1 && tail.date === null) tail.held = true;
      return link.to;
  }
}

/** It will not be held, or not when it was to be. */
export function isPutOff(state: EventLink | undefined): state is 'postponed' | 'cancelled' {
  return state === 'postponed' || state === 'cancelled';
}

/** "với sự tham dự của …": the next comma, or the next word that says it is held. */
function skipAttended(
  page: Page,
  from: number,
  end: number,
  dates: readonly DateMention[],
  tail: Tail,
): number {
  const { tokens, hits } = page;
  for (let i = from; i < end; i += 1) {
    const comma = isComma(tokens, i);
    const link = hits.eventLink.at(comma ? i + 1 : i);
    if (comma && dateAt(page, i + 1, dates) !== null && continues(page, i + 1, end, dates, tail)) return i;
    if (link === undefined || link.meaning !== 'held') continue;
    if (comma || link.to - i > 1) return i;
  }
  return from;
}
