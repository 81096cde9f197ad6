import type { EventLink } from '../../languages/events.js';
import { Role } from '../../languages/roles.js';
import { dateFrom } from '../../mentions/dates.js';
import { nameEnd } from '../../mentions/names.js';
import { officeAt } from '../../mentions/offices.js';
import type { Page } from '../../page.js';
import { isCapital } from '../../text/read.js';
import type { NameState } from './name-state.js';

/** The token behind a word of the name, or `at` where the name ends. */
export function readWord(state: NameState, at: number): number {
  const { page, head } = state;
  const { hits } = page;
  const role = page.roles[at] ?? 0;
  const noun = (role & Role.Event) === 0 ? undefined : hits.eventNoun.at(at);
  if (noun !== undefined && noun.meaning.needs !== 'number') {
    const other = hits.notEvent.at(at);
    if (other !== undefined && other.to >= noun.to) return other.to;
    if (isWhose(page, at)) return noun.to;
    state.inner = true;
    state.counts = noun.meaning.numbered;
    return noun.to;
  }
  const part = (role & Role.Naming) === 0 ? undefined : hits.namePart.at(at);
  if (part === undefined) return plainWord(state, at, role);
  switch (part.meaning) {
    case 'end':
      return at;
    case 'word':
    case 'regular':
    case 'join':
      return part.to;
    case 'verb':
      return isInside(state, at) ? part.to : at;
    case 'next':
      if (!state.inner) state.next = true;
      state.firm = part.to;
      return part.to;
    case 'sides':
      state.sides = true;
      return part.to;
    case 'with':
      return withWhom(state, at, part.to);
    case 'about':
      if (head.addressed && at === head.at) return at;
      state.topic = true;
      return part.to;
    case 'and':
      return joinsHolders(state, at, part.to) || goesOnBehindAnd(state, part.to) ? part.to : at;
    case 'for':
      return state.topic ||
        isPreparedFor(page, part.to) ||
        (head.kind === 'ceremony' && isParty(page, part.to))
        ? part.to
        : at;
    case 'to':
      return head.kind === 'visit' && isPlace(page, part.to) ? part.to : at;
    case 'at':
      return isPartOfName(state, at, part.to) ? part.to : at;
  }
}

/** "Hội nghị Bộ trưởng Ngoại giao Cấp cao Đông Á": the noun of an event right behind an office names whose ministers meet. */
export function isWhose({ tokens, hits }: Page, at: number): boolean {
  return isCapital(tokens, at) && (hits.office.endsBefore(at) || hits.field.endsBefore(at));
}

/** A plain word stays in the name unless it is a verb of saying. */
function plainWord(state: NameState, at: number, role: number): number {
  const { tokens, hits } = state.page;
  const says = (role & Role.Saying) === 0 ? undefined : hits.reportingVerb.at(at);
  if (says !== undefined && says.meaning.needs === 'nothing' && !isCapital(tokens, at)) {
    const noun = hits.notReporting.closing(says.to);
    // "thực hiện các kết luận của …"
    if (noun !== undefined && noun.from < at && noun.meaning === 'of anyone') return says.to;
    return isComplement(state, at) || hits.namePart.before(at)?.meaning === 'about' ? says.to : at;
  }
  // "Quang cảnh hội nghị Phát biểu tại đây, …": behind a small noun a new sentence, whose mark was lost.
  if (says?.meaning.needs === 'content' && isCapital(tokens, at) && !isCapital(tokens, headFrom(state)))
    return at;
  // "Tuần lễ Cấp cao chính thức khai mạc"
  const link = (role & Role.Clause) === 0 ? undefined : hits.eventLink.at(at);
  if (link !== undefined && isHeld(link.meaning) && isHeld(hits.eventLink.at(link.to)?.meaning)) return at;
  return (role & Role.Known) === 0 ? at + 1 : (hits.place.at(at)?.to ?? at + 1);
}

function headFrom({ page: { hits }, head: { at } }: NameState): number {
  return hits.eventNoun.before(at)?.from ?? at - 1;
}

/** "Cuộc họp SOM chuẩn bị cho Hội nghị A": an event that another one prepares. */
function isPreparedFor({ hits }: Page, next: number): boolean {
  const prepares = hits.eventFrame.before(next);
  if (prepares?.meaning !== 'around' || prepares.to - prepares.from < 3) return false;
  const noun = hits.eventNoun.at(hits.quantity.at(next)?.to ?? next);
  return noun !== undefined && noun.meaning.needs === 'nothing';
}

/** Whether a verb belongs to the name and is not what the event does. */
function isInside(state: NameState, at: number): boolean {
  const { tokens, hits } = state.page;
  if (isComplement(state, at) || isCapital(tokens, at)) return true;
  if (isHeldThere(state, at)) return false;
  // Behind a preposition or "các" a verb is no predicate.
  const before = at > state.head.at ? hits.namePart.before(at)?.meaning : undefined;
  if (before === 'join' || before === 'with' || before === 'sides' || before === 'about') return true;
  return state.topic && !hits.reportingVerb.startsAt(at);
}

function isHeld(link: EventLink | undefined): boolean {
  return link === 'held' || link === 'closed';
}

/** "tổ chức trực tuyến", "tổ chức vào tháng 10": when, where or how it is held, and no topic. */
function isHeldThere({ page: { hits }, dates }: NameState, at: number): boolean {
  const link = hits.eventLink.at(at);
  if (link === undefined || !isHeld(link.meaning)) return false;
  const { to } = link;
  return (
    dateFrom(dates, to) !== undefined ||
    hits.dateLead.startsAt(to) ||
    hits.placeMark.startsAt(to) ||
    hits.eventMode.startsAt(to)
  );
}

/** "tại cuộc họp đánh giá …": a verb right behind a noun that is no subject says what it is for. */
function isComplement({ head }: NameState, at: number): boolean {
  return at === head.at && !head.subject;
}

function withWhom(state: NameState, at: number, next: number): number {
  const { page } = state;
  const after = page.hits.quantity.at(next)?.to ?? next;
  const several = page.hits.groupNoun.startsAt(after);
  if (!several && !isParty(page, next) && !isParty(page, after)) return at;
  state.sides = true;
  return next;
}

/** "Hội nghị Bộ trưởng Tài chính và Thống đốc Ngân hàng ASEAN": offices on both sides, and nobody's name behind. */
function joinsHolders({ page, limit }: NameState, and: number, next: number): boolean {
  const { tokens, hits } = page;
  if (!isCapital(tokens, next) || !(hits.field.endsBefore(and) || hits.office.endsBefore(and))) return false;
  const second = officeAt(page, next, limit);
  if (second === null || second.kind === 'leader' || second.to === second.headEnd) return false;
  return (
    nameEnd(page, second.to, limit, 'introduced') === second.to && !hits.reportingVerb.startsAt(second.to)
  );
}

/** Whether "và" joins more of the name, and not another event, a predicate or another subject. */
function goesOnBehindAnd({ page, sides, topic }: NameState, next: number): boolean {
  const { tokens, hits } = page;
  const quantity = hits.quantity.at(next);
  const part = hits.namePart.at(next)?.meaning;
  if (hits.eventNoun.startsAt(quantity?.to ?? next) || part === 'end') return false;
  if (part === 'verb' && !topic) return false;
  if (hits.reportingVerb.startsAt(next) || hits.eventVerb.startsAt(next)) return false;
  if (hits.eventFrame.at(next)?.meaning === 'attend') return false;
  if (sides) return true;
  // "Hội nghị ASEAN và ông A …"
  const person = hits.honorific.at(next) ?? (isCapital(tokens, next) ? hits.office.at(next) : undefined);
  return quantity === undefined && person === undefined;
}

/** "tại" leads to a place, and the name is over, except where an office or a body has it in its own name. */
function isPartOfName({ page, head }: NameState, at: number, next: number): boolean {
  const { hits } = page;
  if (head.kind === 'visit' && head.at === at && isPlace(page, next)) return true;
  if (hits.country.startsAt(next) && endsInOffice(page, head.at, at)) return true;
  return hits.body.at(next)?.meaning === 'international' && !hits.place.startsAt(next);
}

const OFFICE_REACH = 6;

/** Whether an office and its country stand right before: "Đại sứ Hoa Kỳ tại Việt Nam". */
function endsInOffice({ hits }: Page, from: number, at: number): boolean {
  const end = (hits.country.closing(at) ?? hits.body.closing(at))?.from ?? at;
  for (let i = end - 1; i >= Math.max(from, end - OFFICE_REACH); i -= 1) {
    if (hits.office.at(i)?.to === end) return true;
  }
  return false;
}

function isParty({ tokens, hits }: Page, i: number): boolean {
  return (
    isCapital(tokens, i) ||
    hits.office.startsAt(i) ||
    hits.officePrefix.startsAt(i) ||
    hits.honorific.startsAt(i) ||
    hits.body.startsAt(i) ||
    hits.organizationHead.startsAt(i) ||
    hits.collectiveHead.startsAt(i)
  );
}

function isPlace({ tokens, hits }: Page, i: number): boolean {
  return hits.country.startsAt(i) || hits.place.startsAt(i) || hits.venue.startsAt(i) || isCapital(tokens, i);
}
