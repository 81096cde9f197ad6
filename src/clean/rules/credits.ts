import type { Page } from '../../page.js';
import { codeAt, isCapital, isDash, isNumber, isSpaced, isStop, lengthAt } from '../../text/read.js';
import { foldedAt, type Tokens } from '../../text/tokens.js';
import { Shape } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { capitalsIn, Ending, type LineFacts, Sign, stopsIn, wordsBetween } from '../facts.js';
import { kickerEnd } from '../kicker.js';
import type { PageRule } from '../rule.js';
import { pageWith } from './example.js';
import { isHousePhotographer, isParagraph, isReservedCredit } from './wording.js';

const CREDIT_WORDS = 9;
const CAPTION_WORDS = 90;
const SIGNED_WORDS = 10;
const SHORT_CAPTION = 45;

const OPENS = 0x28;
const CLOSES = 0x29;

export const pictureCredit: PageRule = {
  id: 'picture-credit',
  label: 'caption',
  purpose: 'Text of a picture with its credit or number: "… Ảnh: X", "(Ảnh: X)", "… - Ảnh 1.", "Đồ họa: X".',
  examples: {
    removes: [
      pageWith.inside('» Bộ trưởng Khăm phát biểu tại phiên khai mạc. Ảnh: Hà Vy'),
      pageWith.inside('» Toàn cảnh phiên họp (Ảnh: TTXVN).'),
      pageWith.inside('» Bảng 2. Mực nước ở các trạm đo'),
      pageWith.inside('» Hồ chứa mùa khô - Ảnh 2.'),
      pageWith.inside('» Ảnh: NVCC'),
      pageWith.inside('» Mực nước xuống thấp ở thượng nguồn. (Nguồn: Reuters)'),
      pageWith.inside('» Các bộ trưởng nghe báo cáo của trạm đo đầu nguồn. Hà Vy/Báo Sông Nước'),
    ],
    keeps: [
      pageWith.inside(
        '» Ảnh hưởng của hạn hán năm nay được dự báo kéo dài tới hết tháng Năm ở nhiều tỉnh hạ lưu.',
      ),
      pageWith.behind('» Tin, ảnh: Hà Vy'),
      pageWith.underHeadline('» TS. Hà Vy - ThS. Trần Sông'),
    ],
  },
  apply: (draft) => {
    for (let i = 0; i < draft.lines.count; i += 1) {
      const line = draft.isFree(i) ? draft.lines.at(i) : undefined;
      if (line !== undefined && isCredited(draft, line) && !signsArticle(draft, line))
        draft.claim(i, pictureCredit);
    }
  },
};

/** "Hà Vy (TTXVN/Vietnam+)", "Hà Vy - Ảnh: Lê An" below the lead or where no paragraph follows: a writer, and nothing that is shown. */
function signsArticle(draft: Draft, line: LineFacts): boolean {
  if (line.words > SIGNED_WORDS) return false;
  if (isParagraph(draft.lines.at(line.index + 1)) && isParagraph(draft.lines.at(line.index - 2)))
    return false;
  const read = draft.byline(line);
  return read !== null && read.authors.length > 0 && draft.page.hits.surname.startsAt(line.from);
}

function isCredited(draft: Draft, line: LineFacts): boolean {
  return (
    ((line.signs & Sign.Wording) !== 0 && hasCredit(draft, line)) ||
    isNumbered(draft, line) ||
    isHousePhotographer(draft, line) ||
    isReservedCredit(draft, line) ||
    namesAgencyPicture(draft, line) ||
    hasHouseCredit(draft, line) ||
    hasSquareCredit(draft, line) ||
    hasKicker(draft, line)
  );
}

function hasCredit(draft: Draft, line: LineFacts): boolean {
  const { credit } = draft.page.hits;
  let from = line.from;
  while (from < line.to && ((draft.page.tokens.shape[from] ?? 0) & Shape.Symbol) !== 0) from += 1;
  const opening = credit.at(from);
  // "(From left) …" names no writer.
  if ((opening?.meaning === 'writer' && from === line.from) || opening?.meaning === 'editor') return false;
  if (opening?.meaning === 'picture') {
    const announced = codeAt(draft.page.tokens, opening.to - 1) === 0x3a;
    return (
      line.words <= (announced ? 40 : 20) &&
      (announced || line.ending !== Ending.Stop || line.words <= CREDIT_WORDS)
    );
  }
  if (line.words > CAPTION_WORDS) return false;
  const start = Math.max(line.from + 1, line.to - 3 * CREDIT_WORDS);
  for (let i = line.to; i > start; i -= 1) {
    // Credits end with a colon, or with the line, or stand in its last bracket or sentence: "(PNA photo by X)".
    const closes = i === line.to || codeAt(draft.page.tokens, i - 1) === 0x3a;
    const hit = credit.closing(i);
    if (!closes && !(hit?.meaning === 'picture' && isSetApart(draft, line, hit.from))) continue;
    if (hit === undefined || hit.meaning === 'writer' || hit.meaning === 'editor' || hit.from < start)
      continue;
    if (wordsBetween(draft.page, hit.to, line.to) > CREDIT_WORDS) return false;
    if (hit.meaning === 'picture') return !(line.words > 60 && stopsIn(draft.page, line) > 3);
    // A source behind one sentence: in brackets, or above a paragraph.
    const closed = codeAt(draft.page.tokens, line.to - 1) === CLOSES;
    const apart =
      closed || (isStop(draft.page.tokens, hit.from - 1) && isParagraph(draft.lines.at(line.index + 1)));
    return apart && line.words <= SHORT_CAPTION && hit.from - line.from > 4 && stopsIn(draft.page, line) <= 2;
  }
  return false;
}

/** "…. Photo courtesy of X", "… (PNA photo by X)": what begins at a token is no part of the sentence before. */
function isSetApart(draft: Draft, line: LineFacts, at: number): boolean {
  const { tokens } = draft.page;
  // "…. — VNA/VNS Photo X"
  let dashed = at;
  while (isDash(tokens, dashed - 1)) dashed -= 1;
  if (!isSpaced(tokens, dashed)) dashed = at;
  const opensSentence =
    isStop(tokens, dashed - 1) && (dashed < at || ((tokens.shape[at] ?? 0) & Shape.Capital) !== 0);
  return opensSentence || isInLastBracket(draft, line, at);
}

/** "(DFA-OPCD Photo by X)" */
const BRACKET_LEAD = 5;

/** Whether a bracket that closes with the line opens no more than a word or two before a token. */
function isInLastBracket(draft: Draft, line: LineFacts, at: number): boolean {
  const { tokens } = draft.page;
  const last = codeAt(tokens, line.to - 1) === 0x2e ? line.to - 2 : line.to - 1;
  if (codeAt(tokens, last) !== 0x29) return false;
  for (let i = at - 1; i >= at - BRACKET_LEAD && i > line.from; i -= 1)
    if (codeAt(tokens, i) === OPENS) return true;
  return false;
}

/** "… - Ảnh 3.", "… ảnh 1", "Hình 2: …". */
export function isNumbered(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  const { from, to } = line;
  if (line.words > SHORT_CAPTION || line.numbers === 0) return false;
  const dotted = isFigure(draft, to - 2) && codeAt(tokens, to - 1) === DOT;
  const last = dotted ? to - 2 : to - 1;
  if (last > from && isFigure(draft, last) && numbersPicture(draft, line, last - 1)) return true;
  // "(Photo 2) Leaders holding hands"
  if (codeAt(tokens, from) === OPENS && codeAt(tokens, from + 3) === CLOSES)
    return isFigure(draft, from + 2) && numbersPicture(draft, line, from + 1);
  if (!isFigure(draft, from + 1) || !numbersPicture(draft, line, from)) return false;
  return to - from === 2 || codeAt(tokens, from + 2) === 0x3a || codeAt(tokens, from + 2) === DOT;
}

function isFigure(draft: Draft, i: number): boolean {
  const { tokens } = draft.page;
  return isNumber(tokens, i) && lengthAt(tokens, i) <= 2;
}

function isPicture(draft: Draft, i: number): boolean {
  const { tokens, language } = draft.page;
  return language.words.caption.get(foldedAt(tokens, i)) === 'number';
}

/** "Ảnh", or "Hình" with a capital, or "anh" in a line that has lost its capitals and marks. */
function numbersPicture(draft: Draft, line: LineFacts, i: number): boolean {
  const { tokens, language } = draft.page;
  const shape = tokens.shape[i] ?? 0;
  if ((shape & Shape.Word) === 0) return false;
  const meaning = language.words.caption.get(foldedAt(tokens, i));
  if (meaning !== 'perhapsNumber') return meaning === 'number';
  return (shape & Shape.Capital) !== 0 || capitalsIn(draft.page, line) === 0;
}

/** "… Ảnh REUTERS": the word and an agency's name without a colon. */
function namesAgencyPicture(draft: Draft, line: LineFacts): boolean {
  const { hits, tokens } = draft.page;
  if (line.words > SHORT_CAPTION + 15 || line.words < 2) return false;
  const first = Math.max(line.from, line.to - HOUSE_WORDS - 2);
  if (!holdsCapital(tokens, first, line.to - 1)) return false;
  if (!hits.outlet.closes(line.to) && !hits.outlet.closes(line.to - 1)) return false;
  for (let i = line.to - 1; i > first; i -= 1) {
    const hit = hits.outlet.at(i);
    if (hit === undefined || hit.to < line.to - 1) continue;
    return isCapital(tokens, i - 1) && isPicture(draft, i - 1);
  }
  return false;
}

function holdsCapital(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isCapital(tokens, i)) return true;
  return false;
}

const SQUARE_OPENS = 0x5b;
const SQUARE_CLOSES = 0x5d;
const SQUARE_TOKENS = 14;
const HOUSE_TOKENS = 9;
const HOUSE_WORDS = 5;
const SLASH = 0x2f;
const DOT = 0x2e;
/** Between a picture above the body and the body, a page has the buttons to share by. */
const NEAR = 4;

/** "… in Kota Kinabalu [File: Jun Mercado/Reuters]": names and a house in the square bracket that closes the line. */
function hasSquareCredit({ page: { tokens, hits } }: Draft, line: LineFacts): boolean {
  if ((line.signs & Sign.Bracket) === 0 || line.words > SHORT_CAPTION) return false;
  if (codeAt(tokens, line.to - 1) !== SQUARE_CLOSES) return false;
  let house = false;
  for (let i = line.to - 2; i > line.from && i >= line.to - SQUARE_TOKENS; i -= 1) {
    if (codeAt(tokens, i) === SQUARE_OPENS) return house && i > line.from + 3;
    // "via Reuters"
    if (hits.credit.startsAt(i)) continue;
    if (((tokens.shape[i] ?? 0) & (Shape.Capital | Shape.Symbol)) === 0) return false;
    house ||= hits.outlet.startsAt(i) || codeAt(tokens, i) === SLASH;
  }
  return false;
}

/** "…. Jun Mercado/The Luzon Observer", "…. (LO/Jun Mercado)", "…. SUPPLIED" before a paragraph: a name and a house behind the last full stop. */
function hasHouseCredit(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  if (line.ending !== Ending.None || line.words > SHORT_CAPTION) return false;
  const bracketed = codeAt(tokens, line.to - 1) === CLOSES;
  const stops = stopsIn(draft.page, line);
  if (stops > 1 || (stops === 0 && !bracketed)) return false;
  if (!standsAboveParagraph(draft, line.index, bracketed ? NEAR : 1 + namedBelow(draft, line.index)))
    return false;
  if (bracketed && opensWithHouse(draft.page, line)) return true;
  const last = bracketed ? line.to - 2 : line.to - 1;
  let slash = -1;
  let allCaps = true;
  for (let i = last; i > line.from && i >= line.to - HOUSE_TOKENS; i -= 1) {
    const shape = tokens.shape[i] ?? 0;
    if ((shape & Shape.Capital) !== 0) {
      allCaps &&= (shape & Shape.AllCaps) !== 0;
      continue;
    }
    const code = codeAt(tokens, i);
    if (code === SLASH && slash < 0) {
      slash = i;
      continue;
    }
    // "…. — AZMAN GHANI/The Courier"
    if (isDash(tokens, i) && codeAt(tokens, i - 1) === DOT) {
      // "…. — Reuters"
      if (slash < 0) return draft.page.hits.outlet.at(i + 1)?.to === line.to;
      return slash > i + 1 && slash < last;
    }
    if (bracketed) {
      const open = code === OPENS && slash > i + 1 && slash < last;
      return open && (stops === 1 ? codeAt(tokens, i - 1) === DOT : takenFor(draft.page, i, slash));
    }
    return code === DOT && (slash < 0 ? allCaps && i < last : slash > i + 1 && slash < last);
  }
  return false;
}

/** "(Jun Mercado/AFP": a name in two parts or more before the slash, a house behind it. */
function takenFor({ hits }: Page, open: number, slash: number): boolean {
  return slash - open > 2 && hits.outlet.startsAt(slash + 1) && !hits.outlet.startsAt(open + 1);
}

/** "…. (ANTARA/HO-Ministry of Energy/rst)": the last bracket begins with a house and a slash. */
function opensWithHouse({ tokens, hits }: Page, { from, to }: LineFacts): boolean {
  for (let i = to - 2; i > from && i >= to - SQUARE_TOKENS; i -= 1) {
    if (codeAt(tokens, i) !== OPENS) continue;
    const house = hits.outlet.at(i + 1);
    return house !== undefined && codeAt(tokens, house.to) === SLASH;
  }
  return false;
}

const KICKER_CREDIT = 6;

/** "ROUGH SEAS. A boat is hit by water cannon. AFP": a few words in capitals first, a house or a name behind the last full stop. */
function hasKicker({ page }: Draft, line: LineFacts): boolean {
  const { tokens } = page;
  if (line.ending !== Ending.None || line.words > SHORT_CAPTION) return false;
  const mark = kickerEnd(page, line);
  if (mark < 0) return false;
  for (let i = line.to - 1; i > mark && i >= line.to - KICKER_CREDIT; i -= 1) {
    if (isStop(tokens, i)) return i < line.to - 1 && i > mark + 3;
    if (((tokens.shape[i] ?? 0) & (Shape.Capital | Shape.Symbol)) === 0) return false;
  }
  return false;
}

/** How many lines right below a picture's text are writers' names and times. */
function namedBelow(draft: Draft, index: number): number {
  let lines = 0;
  for (let i = index + 1; i < index + NEAR; i += 1, lines += 1) {
    const line = draft.lines.at(i);
    if (line === undefined) break;
    if (!(line.numbers > 1 && draft.stamp(line) !== null) && draft.byline(line) === null) break;
  }
  return lines;
}

function standsAboveParagraph(draft: Draft, index: number, near: number): boolean {
  for (let i = index + 1; i <= index + near; i += 1) if (isParagraph(draft.lines.at(i))) return true;
  return false;
}
