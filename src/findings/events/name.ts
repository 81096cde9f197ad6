import { isAllCaps, isCapital, isNumber, isSpaced, isWord } from '../../mentions/cursor.js';
import type { DateMention } from '../../mentions/dates.js';
import { yearAt } from '../../mentions/days.js';
import type { Page } from '../../page.js';
import { symbolAt } from '../../text/read.js';
import type { TokenRange } from '../../text/sentences.js';
import { Shape } from '../../text/vocabulary.js';
import { readOrdinal, readPlainNumber, romanAt } from './ordinal.js';

/** An event's name read to its end. */
export interface EventName {
  readonly to: number;
  readonly ordinal: number | null;
  readonly acronym: TokenRange | null;
  readonly year: DateMention | number | null;
}

/** What kind of head the name begins with. */
export interface NameHead {
  /** The token behind the head. */
  readonly at: number;
  readonly numbered: boolean;
  /** For visits "tới" and "tại" lead on to where; for ceremonies "cho" to whom. */
  readonly kind: 'visit' | 'ceremony' | 'other';
  /** Opens its clause: then a verb right behind it is what the event does ("Hội nghị đánh giá …"). */
  readonly subject: boolean;
  /** Somebody is told or given something: "báo cáo hội nghị về …"; then "về" is none of the name's. */
  readonly addressed: boolean;
}

const LONGEST_NAME = 48;
const LONGEST_BRACKET = 8;
const LONGEST_QUOTE = 40;
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»' };

/** Reads the noun phrase behind an event noun or verb up to where the name ends. `dates` by their first token. */
export function readName(
  page: Page,
  head: NameHead,
  limit: number,
  dates: ReadonlyMap<number, DateMention>,
): EventName {
  const reader = new NameReader(page, head, Math.min(limit, head.at + LONGEST_NAME), dates);
  return reader.read();
}

class NameReader {
  #ordinal: number | null = null;
  #acronym: TokenRange | null = null;
  #year: DateMention | number | null = null;
  /** Behind "về": verbs may belong to what the event is about. */
  #topic: boolean;
  /** No word before this one is taken off the end. */
  #firm: number;
  /** Behind another event's noun: numbers and years are that one's. */
  #inner = false;
  /** Behind the comma of "Kỳ họp thứ 3, Quốc hội khóa XIV". */
  #whose = false;
  /** Behind "giữa" or "với": an acronym is that of a side. */
  #sides = false;

  constructor(
    readonly page: Page,
    readonly head: NameHead,
    readonly limit: number,
    readonly dates: ReadonlyMap<number, DateMention>,
  ) {
    this.#topic = head.kind === 'ceremony';
    this.#firm = head.at;
  }

  read(): EventName {
    let at = this.head.at;
    while (at < this.limit) {
      const next = this.#step(at);
      if (next <= at) break;
      at = next;
    }
    const to = this.#trim(at);
    return { to, ordinal: this.#ordinal, acronym: this.#acronym, year: this.#year };
  }

  /** The token behind what belongs to the name at `at`, or `at` itself where the name ends. */
  #step(at: number): number {
    const { page } = this;
    const { tokens, hits } = page;
    const date = this.dates.get(at);
    if (date !== undefined) return this.#date(at, date);
    const ordinal = readOrdinal(page, at, this.head.numbered && this.#ordinal === null);
    if (ordinal !== null) {
      this.#count(ordinal.value);
      this.#firm = ordinal.next;
      return ordinal.next;
    }
    const roman = this.head.numbered && at === this.head.at ? romanAt(page, at) : null;
    if (roman !== null) {
      this.#count(roman);
      return at + 1;
    }
    const symbol = symbolAt(tokens, at);
    if (symbol !== '') return this.#symbol(at, symbol);
    if (((tokens.shape[at] ?? 0) & Shape.Number) !== 0) return this.#number(at);
    const known = hits.body.at(at) ?? hits.country.at(at) ?? hits.office.at(at);
    if (hits.eventNoun.at(at) === undefined && known !== undefined && known.to - at > 1) return known.to;
    return this.#word(at);
  }

  #count(value: number): void {
    if (!this.#inner) this.#ordinal ??= value;
  }

  #date(at: number, date: DateMention): number {
    const { hits } = this.page;
    if (date.start.year !== null && date.start.month === null && hits.dateWord.at(at)?.meaning === 'year') {
      if (this.#year !== null) return at;
      if (!this.#inner) this.#year = date;
      return date.to;
    }
    // "họp báo sáng nay với …": the name goes on behind the short date.
    const after = hits.namePart.at(date.to)?.meaning;
    const short = date.start.month === null && date.relative !== null;
    return short && after === 'with' && date.to - at <= 3 ? date.to : at;
  }

  #symbol(at: number, symbol: string): number {
    const { tokens } = this.page;
    if (symbol === '(') return this.#bracket(at);
    const close = QUOTES[symbol];
    if (close !== undefined) return this.#quote(at, close);
    if (symbol === '-') return this.#dash(at);
    if (symbol === '+' || symbol === '&' || symbol === '/') return isSpaced(tokens, at) ? at : at + 1;
    return symbol === ',' ? this.#comma(at) : at;
  }

  /** A dash inside a name joins two names or two words of one kind. */
  #dash(at: number): number {
    const { tokens, hits } = this.page;
    const number = readPlainNumber(this.page, at + 1);
    if (number !== null && !this.#topic && isAllCaps(tokens, at - 1) && !isSpaced(tokens, at + 1)) {
      this.#count(number.value);
      return number.next;
    }
    const glued = !isSpaced(tokens, at) && !isSpaced(tokens, at + 1);
    if (!isWord(tokens, at + 1))
      return glued && isNumber(tokens, at + 1) && isWord(tokens, at - 1) ? at + 2 : at;
    if (!isSpaced(tokens, at) || !isSpaced(tokens, at + 1)) return at + 1;
    if (!isCapital(tokens, at + 1)) return isCapital(tokens, at - 1) ? at : at + 1;
    if (hits.honorific.at(at + 1) !== undefined || hits.office.at(at + 1) !== undefined) return at;
    // "Chính trị - An ninh", "ASEAN - Nga": a name stands on both sides.
    for (let i = at - 1; i >= Math.max(this.head.at, at - 3); i -= 1) if (isCapital(tokens, i)) return at + 1;
    return at;
  }

  /** "Kỳ họp thứ 3, Quốc hội khóa XIV"; "phòng, chống". */
  #comma(at: number): number {
    const { hits } = this.page;
    if (this.head.numbered && this.#ordinal !== null && !this.#whose && hits.body.at(at + 1) !== undefined) {
      this.#whose = true;
      return at + 1;
    }
    if (!this.#topic || this.dates.has(at + 1) || hits.honorific.at(at + 1) !== undefined) return at;
    // A list inside the topic goes on to its "và".
    for (let i = at + 1; i < Math.min(at + 7, this.limit); i += 1) {
      if (symbolAt(this.page.tokens, i) !== '' || hits.namePart.at(i)?.meaning === 'end') return at;
      if (hits.namePart.at(i)?.meaning === 'and') return isCapital(this.page.tokens, i + 1) ? at : at + 1;
    }
    return at;
  }

  /** An acronym or another name in brackets; never a date or a remark. */
  #bracket(at: number): number {
    const { tokens, hits } = this.page;
    let close = at + 1;
    while (close < this.limit && close - at <= LONGEST_BRACKET && symbolAt(tokens, close) !== ')') {
      if (this.dates.has(close)) return at;
      close += 1;
    }
    if (symbolAt(tokens, close) !== ')' || close === at + 1) return at;
    const other = hits.eventNoun.at(at + 1) !== undefined;
    let code = isCapital(tokens, at + 1);
    for (let i = at + 1; i < close; i += 1) {
      if (isWord(tokens, i) && !isCapital(tokens, i)) code = false;
    }
    if (!other && !(code && this.#hasCode(at + 1, close)) && !hits.country.at(at + 1)) return at;
    if (!other && code && !this.#sides && !this.#inner && !isBodyCode(this.page, at)) {
      this.#acronym ??= { from: at + 1, to: close };
      for (let i = at + 2; i < close; i += 1) {
        const number = readPlainNumber(this.page, i);
        if (number !== null && i === close - 1 && symbolAt(tokens, i - 1) !== '+') this.#count(number.value);
      }
    }
    return close + 1;
  }

  #hasCode(from: number, to: number): boolean {
    const { tokens } = this.page;
    for (let i = from; i < to; i += 1)
      if (((tokens.shape[i] ?? 0) & (Shape.AllCaps | Shape.Mixed)) !== 0) return true;
    return false;
  }

  /** A title in quotation marks ends the name. */
  #quote(at: number, close: string): number {
    const { tokens } = this.page;
    for (let i = at + 1; i < Math.min(this.limit, at + LONGEST_QUOTE); i += 1) {
      if (symbolAt(tokens, i) === close) return i + 1;
    }
    return at;
  }

  /** "AMM 50", "WEF ASEAN 2017", "khóa họp 72", "ASEAN+3". */
  #number(at: number): number {
    const { page } = this;
    const { tokens, hits } = page;
    const before = symbolAt(tokens, at - 1);
    if (before === '+' && !isSpaced(tokens, at)) return at + 1;
    // "kỷ niệm 30 năm quan hệ", "chuyến công du 5 nước"
    const counts =
      hits.dateWord.at(at + 1)?.meaning === 'year' ||
      (this.head.kind === 'visit' && hits.groupNoun.at(at + 1) !== undefined);
    if (counts) return at + 2;
    const year = isCapital(tokens, at - 1) ? yearAt(tokens, at) : null;
    if (year !== null) {
      if (!this.#inner) this.#year ??= year;
      return at + 1;
    }
    const named = isAllCaps(tokens, at - 1) || (this.head.numbered && at === this.head.at);
    if (!named) return this.#topic ? at + 1 : at;
    const number = readPlainNumber(page, at);
    if (number === null) return at;
    this.#count(number.value);
    return number.next;
  }

  #word(at: number): number {
    const { hits } = this.page;
    const part = hits.namePart.at(at);
    const other = hits.notEvent.at(at);
    const noun = hits.eventNoun.at(at);
    if (other !== undefined && noun !== undefined && other.to >= noun.to) return other.to;
    if (noun !== undefined) {
      this.#inner = true;
      return noun.to;
    }
    if (part === undefined) return this.#plainWord(at);
    switch (part.meaning) {
      case 'end':
        return at;
      case 'word':
        return part.to;
      case 'verb':
        return this.#isComplement(at) ||
          isCapital(this.page.tokens, at) ||
          this.#isNominal(at) ||
          (this.#topic && !hits.reportingVerb.at(at))
          ? part.to
          : at;
      case 'sides':
        this.#sides = true;
        return part.to;
      case 'join':
        return part.to;
      case 'with':
        return this.#with(at, part.to);
      case 'about':
        if (this.head.addressed && at === this.head.at) return at;
        this.#topic = true;
        return part.to;
      case 'and':
        return this.#and(at, part.to);
      case 'for':
        return (this.head.kind === 'ceremony' && this.#isParty(part.to)) || this.#topic ? part.to : at;
      case 'to':
        return this.head.kind === 'visit' && this.#isPlace(part.to) ? part.to : at;
      case 'at':
        return this.#at(at, part.to);
    }
  }

  /** A plain word stays in the name unless it is a verb of saying. */
  #plainWord(at: number): number {
    const { hits } = this.page;
    const says = hits.reportingVerb.at(at);
    if (says !== undefined && says.meaning.needs === 'nothing' && !isCapital(this.page.tokens, at)) {
      return this.#isComplement(at) || hits.namePart.before(at)?.meaning === 'about' ? says.to : at;
    }
    const venue = hits.place.at(at);
    return venue?.to ?? at + 1;
  }

  /** "tại cuộc họp đánh giá …": a verb right behind a noun that is no subject says what it is for. */
  #isComplement(at: number): boolean {
    return at === this.head.at && !this.head.subject;
  }

  /** Behind a preposition or "các" a verb is no predicate. */
  #isNominal(at: number): boolean {
    const before = this.page.hits.namePart.before(at)?.meaning;
    return (
      at > this.head.at &&
      (before === 'join' || before === 'with' || before === 'sides' || before === 'about')
    );
  }

  #with(at: number, next: number): number {
    if (!this.#isParty(next) && !(this.page.hits.quantity.at(next) !== undefined && this.#isParty(next + 1)))
      return at;
    this.#sides = true;
    return next;
  }

  #and(at: number, next: number): number {
    const { tokens, hits } = this.page;
    const quantity = hits.quantity.at(next);
    const after = quantity?.to ?? next;
    if (hits.eventNoun.at(after) !== undefined || hits.namePart.at(next)?.meaning === 'end') return at;
    if (hits.namePart.at(next)?.meaning === 'verb' && !this.#topic) return at;
    if (quantity !== undefined && !this.#sides) return at;
    if (hits.reportingVerb.at(next) !== undefined || hits.eventVerb.at(next) !== undefined) return at;
    if (hits.eventFrame.at(next)?.meaning === 'attend') return at;
    // "Hội nghị ASEAN và ông A": another subject, not another side.
    if (hits.honorific.at(next) !== undefined && !this.#sides) return at;
    if (isCapital(tokens, next) && hits.office.at(next) !== undefined && !this.#sides) return at;
    return next;
  }

  /** "tại" leads to a place, and the name is over, except in the name of a body ("Đại diện thường trực tại ASEAN"). */
  #at(at: number, next: number): number {
    const { hits } = this.page;
    if (this.head.kind === 'visit' && this.head.at === at && this.#isPlace(next)) return next;
    if (hits.country.at(next) !== undefined && isOffice(this.page, this.head.at, at)) return next;
    const body = hits.body.at(next);
    return body?.meaning === 'international' && hits.place.at(next) === undefined ? next : at;
  }

  #isParty(i: number): boolean {
    const { tokens, hits } = this.page;
    return (
      isCapital(tokens, i) ||
      hits.office.at(i) !== undefined ||
      hits.honorific.at(i) !== undefined ||
      hits.body.at(i) !== undefined ||
      hits.organizationHead.at(i) !== undefined ||
      hits.collectiveHead.at(i) !== undefined
    );
  }

  #isPlace(i: number): boolean {
    const { tokens, hits } = this.page;
    return (
      hits.country.at(i) !== undefined ||
      hits.place.at(i) !== undefined ||
      hits.venue.at(i) !== undefined ||
      isCapital(tokens, i)
    );
  }

  /** Takes words off the end that no name ends with. */
  #trim(at: number): number {
    const { hits, tokens } = this.page;
    let to = at;
    while (to > this.#firm) {
      const part = hits.namePart.before(to);
      const loose =
        part !== undefined &&
        part.from >= this.#firm &&
        part.meaning !== 'end' &&
        part.meaning !== 'verb' &&
        part.meaning !== 'word';
      const sign = symbolAt(tokens, to - 1);
      if (loose && !isCapital(tokens, to - 1)) to = part.from;
      else if (sign === '-' || sign === ',' || sign === '/' || sign === '&') to -= 1;
      else if (hits.quantity.before(to) !== undefined && !isCapital(tokens, to - 1)) to -= 1;
      else break;
    }
    return to;
  }
}

/** Whether an office and its country stand right before: "Đại sứ Hoa Kỳ tại Việt Nam". */
function isOffice({ hits }: Page, from: number, at: number): boolean {
  const country = hits.country.before(at) ?? hits.body.before(at);
  const end = country?.from ?? at;
  for (let i = end - 1; i >= Math.max(from, end - 6); i -= 1) if (hits.office.at(i)?.to === end) return true;
  return false;
}

/** Whether the letters in brackets are those of the body named right before: "Liên Hợp Quốc (LHQ)". */
function isBodyCode({ tokens, hits }: Page, open: number): boolean {
  const body = hits.body.before(open);
  const code = tokens.text.slice(tokens.start[open + 1] ?? 0, tokens.end[open + 1] ?? 0);
  if (body === undefined || body.to - body.from !== code.length) return false;
  for (let i = 0; i < code.length; i += 1) {
    const initial = tokens.text.charAt(tokens.start[body.from + i] ?? 0);
    if (initial.toUpperCase() !== code.charAt(i)) return false;
  }
  return true;
}
