import { dateFrom } from '../../mentions/dates.js';
import { yearAt } from '../../mentions/days.js';
import type { Page } from '../../page.js';
import { isAllCaps, isCapital, isDash, isNumber, isSpaced, isWord, symbolAt } from '../../text/read.js';
import type { Tokens } from '../../text/tokens.js';
import { Shape } from '../../text/vocabulary.js';
import { count, type NameState } from './name-state.js';
import { readPlainNumber } from './ordinal.js';

const LONGEST_BRACKET = 8;
const LONGEST_QUOTE = 40;

/** The token behind a symbol and what it holds or joins, or `at` where it ends the name. */
export function readSymbol(state: NameState, at: number, symbol: string): number {
  const { tokens } = state.page;
  if (symbol === '(') return readBracket(state, at);
  if (symbol === '-') return readDash(state, at);
  if (symbol === '+' || symbol === '&' || symbol === '/') return isSpaced(tokens, at) ? at : at + 1;
  if (symbol === ',') return readComma(state, at);
  // "BVDC2.4"
  if (symbol === '.' && isInCode(tokens, at)) return at + 2;
  const close = closerOf(symbol);
  return close === '' ? at : readQuote(state, at, close);
}

/** A point between a word with figures and a number that touches it. */
function isInCode(tokens: Tokens, at: number): boolean {
  const mixed = ((tokens.shape[at - 1] ?? 0) & Shape.Mixed) !== 0;
  return mixed && isNumber(tokens, at + 1) && !isSpaced(tokens, at) && !isSpaced(tokens, at + 1);
}

/** The mark that closes what another one opens, or the empty string. */
function closerOf(symbol: string): string {
  switch (symbol) {
    case '“':
      return '”';
    case '"':
      return '"';
    case '‘':
      return '’';
    case '«':
      return '»';
    default:
      return '';
  }
}

/** "AMM 50", "WEF ASEAN 2017", "khóa họp 72", "ASEAN+3", "kỷ niệm 30 năm quan hệ". */
export function readNumber(state: NameState, at: number): number {
  const { page, head } = state;
  const { tokens, hits } = page;
  if (symbolAt(tokens, at - 1) === '+' && !isSpaced(tokens, at)) return at + 1;
  const unit = hits.dateWord.at(at + 1)?.meaning;
  // "đánh giá 9 tháng thực hiện Đề án", "sơ kết 6 tháng đầu năm"
  if (unit === 'year' || (unit === 'month' && !isNumber(tokens, at + 2))) return at + 2;
  // "giai đoạn 2021-2030"
  const dashed = isDash(tokens, at + 1) && !isSpaced(tokens, at + 1) && yearAt(tokens, at) !== null;
  if (dashed && yearAt(tokens, at + 2) !== null) return at + 3;
  // "chuyến công du 5 nước"
  if (head.kind === 'visit' && hits.groupNoun.startsAt(at + 1)) return at + 2;
  // "WEF ASEAN 2017", "Tuần lễ Cấp cao … (APEC) 2024"
  const behindCode = state.acronym !== null && state.acronym.to + 1 === at;
  // "Lễ hội Biển quốc tế 2023", and not "giai đoạn 2021 - 2030".
  const called = !state.topic && isWord(tokens, at - 1) && !isDash(tokens, at + 1);
  const period = hits.planPeriod.before(at);
  const own = period === undefined || hits.dateWord.at(period.from)?.to === at;
  const named = behindCode || isCapital(tokens, at - 1) || (called && own);
  const year = named ? yearAt(tokens, at) : null;
  if (year !== null) {
    if (!state.inner) state.year ??= year;
    return at + 1;
  }
  // "Phiên thảo luận chung Khóa họp 77 …": the number of the sitting inside.
  const inner = state.counts && hits.eventNoun.before(at) !== undefined;
  // "Hội nghị quan chức cao cấp (SOM) 14"
  const counted = behindCode || inner || isAllCaps(tokens, at - 1) || (head.numbered && at === head.at);
  if (!counted) return state.topic ? at + 1 : at;
  const number = readPlainNumber(page, at);
  if (number === null) return at;
  count(state, number.value);
  return number.next;
}

/** A dash inside a name joins two names or two words of one kind. */
function readDash(state: NameState, at: number): number {
  const { tokens, hits } = state.page;
  const [before, after] = [isSpaced(tokens, at), isSpaced(tokens, at + 1)];
  const number = readPlainNumber(state.page, at + 1);
  if (number !== null && !state.topic && isAllCaps(tokens, at - 1) && !after) {
    count(state, number.value);
    return number.next;
  }
  if (!isWord(tokens, at + 1)) {
    const glued = !before && !after && isNumber(tokens, at + 1) && isWord(tokens, at - 1);
    return glued ? at + 2 : at;
  }
  if (!before || !after) return at + 1;
  if (!isCapital(tokens, at + 1)) return isCapital(tokens, at - 1) ? at : at + 1;
  if (hits.honorific.startsAt(at + 1) || hits.office.startsAt(at + 1)) return at;
  // "Chính trị - An ninh", "ASEAN - Nga": a name stands on both sides.
  for (let i = at - 1; i >= Math.max(state.head.at, at - 3); i -= 1) if (isCapital(tokens, i)) return at + 1;
  return at;
}

const LONGEST_LIST = 6;

/** "Kỳ họp thứ 5, Quốc hội khóa XV"; a list inside the topic. */
function readComma(state: NameState, at: number): number {
  const { tokens, hits } = state.page;
  const owned = state.head.numbered && state.ordinal !== null && !state.whose;
  if (owned && hits.body.startsAt(at + 1)) {
    state.whose = true;
    return at + 1;
  }
  // "Hội nghị Bộ trưởng Nông, Lâm nghiệp ASEAN", "hội đàm với Bộ trưởng Kinh tế, Thương mại và Công nghiệp"
  const first = hits.field.before(at)?.from ?? at - 1;
  if (isCapital(tokens, first) && isCapital(tokens, at + 1) && hits.field.at(at + 1) !== undefined)
    return at + 1;
  // "về hợp tác kinh tế, văn hóa, khoa học"
  if (
    state.topic &&
    !isCapital(tokens, at + 1) &&
    hits.field.before(at) !== undefined &&
    hits.field.at(at + 1) !== undefined
  )
    return at + 1;
  if (!state.topic || dateFrom(state.dates, at + 1) !== undefined || hits.honorific.at(at + 1) !== undefined)
    return at;
  // The list goes on to its "và".
  for (let i = at + 1; i <= Math.min(at + LONGEST_LIST, state.limit - 1); i += 1) {
    const part = hits.namePart.at(i)?.meaning;
    if (symbolAt(tokens, i) !== '' || part === 'end') return at;
    if (part === 'and') return isCapital(tokens, i + 1) ? at : at + 1;
  }
  return at;
}

/** An acronym, a country or another name in brackets; never a date or a remark. */
function readBracket(state: NameState, at: number): number {
  const { page } = state;
  const { hits } = page;
  const close = closing(state, at);
  if (close <= at + 1) return at;
  const other = hits.eventNoun.startsAt(at + 1);
  const code = isCode(page, at + 1, close);
  if (!other && !code && !hits.country.startsAt(at + 1)) return at;
  if (!other && code && !state.sides && !state.inner && !isBodyCode(page, at)) {
    state.acronym ??= { from: at + 1, to: close };
    const last = symbolAt(page.tokens, close - 2) === '+' ? null : readPlainNumber(page, close - 1);
    if (last !== null && close - 1 > at + 1) count(state, last.value);
  }
  return close + 1;
}

/** The token of the closing bracket, or -1 if it does not come soon or a date stands before it. */
function closing({ page, limit, dates }: NameState, open: number): number {
  for (let i = open + 1; i < Math.min(limit, open + LONGEST_BRACKET + 1); i += 1) {
    if (dateFrom(dates, i) !== undefined) return -1;
    if (symbolAt(page.tokens, i) === ')') return i;
  }
  return -1;
}

/** Words in capitals, at least one of them all in capitals. */
function isCode({ tokens }: Page, from: number, to: number): boolean {
  let caps = false;
  for (let i = from; i < to; i += 1) {
    if (isWord(tokens, i) && !isCapital(tokens, i)) return false;
    if (((tokens.shape[i] ?? 0) & (Shape.AllCaps | Shape.Mixed)) !== 0) caps = true;
  }
  return caps && isCapital(tokens, from);
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

/** A title in quotation marks. */
function readQuote({ page, limit }: NameState, at: number, close: string): number {
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_QUOTE); i += 1) {
    if (symbolAt(page.tokens, i) === close) return i + 1;
  }
  return at;
}
