import { codeAt, isDash } from '../../text/read.js';
import { readable } from '../../text/source.js';
import { foldedAt } from '../../text/tokens.js';
import { houseBeforeAddress, readAgency } from '../agency.js';
import type { Byline } from '../bylines.js';
import { stretchOf } from '../cleaned.js';
import type { Draft } from '../draft.js';
import type { LineFacts } from '../facts.js';
import { isAccount, isValue } from '../head.js';
import { Kind, SPOKEN } from '../kinds.js';
import { afterPrefix } from '../repeats.js';
import type { PageRule } from '../rule.js';
import { isOfWriter } from '../writers-unit.js';
import { pageWith } from './example.js';

const ABOVE = 3;
const ABOVE_BODY = 25;
const BELOW_TITLE = 12;
const BEHIND = 8;
const NEAR = 3;

export const byline: PageRule = {
  id: 'byline',
  label: 'author',
  purpose: "The writers' names alone on a line by the headline, above the body or right behind it.",
  examples: {
    removes: [
      pageWith.underHeadline('» Hà Vy'),
      pageWith.underHeadline('» D.Ngân', '14/03/2024 08:15'),
      pageWith.behind('» HÀ VY - TRẦN SÔNG'),
      pageWith.behind('» Tin, ảnh: Hà Vy', 'Bình luận'),
      pageWith.behind('» Hà Vy (lược dịch)'),
      pageWith.behind('» Hà Vy - Trần Sông/VOV5'),
    ],
    keeps: [
      pageWith.above('» Người Sông Nước', 'Trang chủ', 'Thời sự'),
      pageWith.behind('Ý kiến bạn đọc', '» Hà Vy', 'Mong các nước làm thật, đừng chỉ nói.'),
      pageWith.behind('» Viêng Chăn'),
      pageWith.underHeadline('» TÓM TẮT'),
    ],
  },
  apply: (draft) => {
    const { region } = draft;
    if (region === null) return;
    const top = above(draft, draft.core);
    for (const i of [...top, ...behind(draft, region.last, top.length > 0)]) draft.claim(i, byline);
  },
};

/** Lines between the headline and the body, and right above the headline. */
function above(draft: Draft, first: number): number[] {
  const found: number[] = [];
  const title = draft.title?.index ?? null;
  for (let i = title === null ? Math.max(0, first - ABOVE) : title + 1; i < first; i += 1) {
    // Between a tab's title and the body all menus stand.
    if (title !== null && i > title + BELOW_TITLE && i < first - ABOVE_BODY) continue;
    // The first line of a page names the site, unless the article's time stands below.
    if (i === 0 && draft.label(1) !== 'published') continue;
    const read = bylineAt(draft, i);
    if (read !== null && (found.length === 0 || isFurtherName(draft, found, i, read))) found.push(i);
  }
  if (title === null) return found;
  for (let i = title - 1; i >= Math.max(1, title - 2); i -= 1) {
    if (draft.published === i) continue;
    const read = bylineAt(draft, i);
    if (read !== null && (read.announced || bearsSurname(draft, i))) found.push(i);
    break;
  }
  return found;
}

/** Lines right behind the body; behind links only a name that stands above as well, or one that closes a page which names nobody above (`signed`). */
function behind(draft: Draft, last: number, signed: boolean): number[] {
  const found: number[] = [];
  let parted = false;
  for (let i = last + 1; i <= last + BEHIND && i < draft.lines.count; i += 1) {
    const role = draft.furniture[i];
    if (role === 'comments' || role === 'tags' || role === 'footer') break;
    // Whoever stands behind "For media enquiries" is asked for more, and wrote nothing.
    if (role === 'contact') break;
    if (role === 'related') parted = true;
    const line = draft.lines.at(i);
    if (isCommenter(draft, i)) break;
    const read = isToBeCalled(draft, i) ? null : bylineAt(draft, i);
    if (read !== null && parted && !signed && found.length === 0 && closesBlock(draft, i)) found.push(i);
    else if (
      read !== null &&
      (parted ? standsAbove(draft, i, last) : found.length === 0 || isFurtherName(draft, found, i, read))
    )
      found.push(i);
    else if (draft.isFree(i) && line !== undefined && readAgency(draft.page, line) === null) parted = true;
  }
  return found;
}

/** A name above a text with buttons below it: whoever comments. */
function isCommenter({ kinds, furniture }: Draft, i: number): boolean {
  const told = ((kinds[i + 1] ?? 0) & SPOKEN) !== 0;
  return told && furniture[i + 2] === 'share' && furniture[i + 3] === 'share';
}

const CALLED_LINES = 3;
const PLUS = 0x2b;

/** Above a telephone number that begins with a plus sign: whom the press may ask. */
function isToBeCalled({ page, lines }: Draft, i: number): boolean {
  for (let k = i + 1; k <= i + CALLED_LINES && k < lines.count; k += 1)
    if (lines.words(k) === 0 && codeAt(page.tokens, lines.range(k).from) === PLUS) return true;
  return false;
}

/** A second line of names: announced, the first again, or right below it with a family name. */
function isFurtherName(draft: Draft, found: readonly number[], i: number, read: Byline): boolean {
  const last = found.at(-1) ?? i;
  if (read.announced || draft.repeats.first[i] === draft.repeats.first[last]) return true;
  // Each above where he or she works, as papers have it.
  if (last === i - 2 && tellsWork(draft, i - 1) && tellsWork(draft, i + 1)) return true;
  // The writer's account may stand between the two.
  const next = isAccount(draft, last + 1) ? last + 2 : last + 1;
  if (found.length >= 3 || next !== i) return false;
  // Where family names are not known, the time below tells that both are writers.
  const placed = draft.kinds[i + 1] === Kind.Stamp || standsUnderStamp(draft, found, i);
  return bearsSurname(draft, i) || (placed && read.authors.length > 0);
}

function tellsWork(draft: Draft, i: number): boolean {
  const line = draft.lines.at(i);
  return line !== undefined && isOfWriter(draft, line);
}

/** Right below the first name that stands right below the time, and right above the body. */
function standsUnderStamp({ kinds }: Draft, found: readonly number[], i: number): boolean {
  return kinds[(found[0] ?? i) - 1] === Kind.Stamp && kinds[i + 1] === Kind.Prose;
}

/** The last line of its block, with nothing but pictures' texts behind it, or the head of the comments or tags. */
function closesBlock(draft: Draft, i: number): boolean {
  const next = draft.lines.at(i + 1);
  const role = draft.furniture[i + 1];
  if (role === 'comments' || role === 'tags') return true;
  return next === undefined || (next.gap > 0 && draft.label(i + 1) === 'caption');
}

function bylineAt(draft: Draft, i: number): Byline | null {
  const line = draft.lines.at(i);
  if (line === undefined || !draft.isFree(i)) return null;
  const read = draft.byline(line);
  if (read === null || (read.authors.length === 0 && !read.announced && line.words > 3)) return null;
  // "Malaysia Correspondent" below the writer's name is none, nor are "TÓM TẮT", "Key Points".
  if (isOfWriter(draft, line) || isValue(draft, i)) return null;
  if (draft.opener(line)?.role === 'summary') return null;
  return namesSite(draft, line) || isMasthead(draft, line) || opensHeadline(draft, line) ? null : read;
}

/** The first words of the headline again, as what is to be downloaded is called. */
function opensHeadline({ page, title }: Draft, line: LineFacts): boolean {
  return title !== null && afterPrefix(page.tokens, line, title.range) >= 0;
}

/** "– Straits Wire": the paper's own name, which opens the page, signs the article; behind a dash where it may be the writer's. */
function isMasthead(draft: Draft, line: LineFacts): boolean {
  if (line.index === 0 || draft.repeats.first[line.index] !== 0) return false;
  return draft.label(1) !== 'published' || isDash(draft.page.tokens, line.from);
}

function namesSite(draft: Draft, line: LineFacts): boolean {
  const { tokens, language } = draft.page;
  return language.words.site.get(foldedAt(tokens, line.from)) === 'site';
}

function bearsSurname(draft: Draft, i: number): boolean {
  const line = draft.lines.at(i);
  return line !== undefined && draft.page.hits.surname.at(line.from) !== undefined;
}

function standsAbove(draft: Draft, i: number, last: number): boolean {
  const first = draft.repeats.first[i] ?? i;
  return first < i && first < last && draft.ruleAt(first) === null ? true : draft.label(first) === 'author';
}

export const agencyCredit: PageRule = {
  id: 'agency-credit',
  label: 'agency',
  purpose:
    'The agency, paper or office that the article is taken from: "(TTXVN/Vietnam+)", "Theo …", "Nguồn: …".',
  examples: {
    removes: [
      pageWith.behind('» (TTXVN/Vietnam+)'),
      pageWith.behind('» Theo chinhphu.vn'),
      pageWith.behind('» Nguồn: Vụ Hợp tác khu vực', 'Tin liên quan'),
    ],
    keeps: [
      pageWith.inside('» Theo đó, mỗi nước cử hai chuyên gia.'),
      pageWith.behind('Tin liên quan', '» Theo dòng nước'),
    ],
  },
  apply: (draft) => {
    const { region } = draft;
    if (region === null) return;
    for (let i = region.last + 1; i <= region.last + BEHIND && i < draft.lines.count; i += 1) {
      const role = draft.furniture[i];
      if (role === 'comments' || role === 'tags' || role === 'footer' || role === 'related') break;
      if (!claimAgency(draft, i, i <= region.last + NEAR)) continue;
      claimAgency(draft, i + 1, false);
      return;
    }
    const top = draft.title === null ? region.first - ABOVE : draft.title.index - 1;
    for (let i = Math.max(1, top); i < Math.max(region.first, draft.core); i += 1)
      if (claimAgency(draft, i, true)) return;
  },
};

/** @param signs whether the page's own name may sign the article here */
function claimAgency(draft: Draft, i: number, signs: boolean): boolean {
  const line = draft.lines.at(i);
  if (line === undefined) return false;
  if (draft.furniture[i] === 'contact') draft.agency ??= houseBeforeAddress(draft.page, line);
  if (!draft.isFree(i)) return false;
  const agency = readAgency(draft.page, line) ?? (signs ? masthead(draft, line) : null);
  if (agency === null) return false;
  draft.agency ??= agency;
  draft.claim(i, agencyCredit);
  return true;
}

function masthead(draft: Draft, line: LineFacts): string | null {
  const first = draft.lines.at(0);
  if (first === undefined || !isMasthead(draft, line)) return null;
  const { start, end } = stretchOf(draft.page.tokens, first.from, first.to);
  return readable(draft.page.source, start, end);
}
