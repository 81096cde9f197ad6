import type { Page } from '../../page.js';
import { codeAt } from '../../text/read.js';
import { foldedAt } from '../../text/tokens.js';
import { Shape } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { capitalsIn, Ending, type LineFacts, Sign, stopsIn } from '../facts.js';
import { isItem } from '../kinds.js';
import { afterPrefix } from '../repeats.js';
import { retoldIn } from '../retold.js';
import { isSmall } from '../small-words.js';
import { isNumbered, pictureCredit } from './credits.js';
import { pageWith } from './example.js';
import { bodyRule } from './inside.js';
import { isPose, SENTENCE_WORDS, showsInOneSentence } from './picture-sentence.js';
import { isParagraph, standsInProse } from './wording.js';

const CAPTION_WORDS = 40;
const POSE_WORDS = 14;
const LONGEST_DAY = 7;

export const pictureText = bodyRule({
  id: 'picture-text',
  label: 'caption',
  purpose:
    'A text of a picture without credit, told by its wording: who stands where, "Toàn cảnh …", an official doing something without a sentence.',
  examples: {
    removes: [
      pageWith.inside('» Toàn cảnh phiên khai mạc'),
      pageWith.inside('» Bộ trưởng Khăm Sủi (phải) bắt tay người đồng cấp nước chủ nhà.'),
      pageWith.inside('» Bộ trưởng Khăm Sủi phát biểu tại Hội nghị'),
      pageWith.inside('» Đồng chí Khăm Sủi, Chủ tịch ủy hội, phát biểu chào mừng các đoàn'),
      pageWith.inside('» Bà Khăm Sủi phát biểu tại buổi làm việc.'),
      pageWith.inside('» Đồng chí Khăm Sủi, Phó Chủ tịch tỉnh, phát biểu tại hội thảo.'),
      pageWith.inside('» Các đại biểu tham quan gian hàng trưng bày sản phẩm.'),
      pageWith.inside('» Ông Khăm Sủi và bà Noor trao đổi bên lề phiên họp', 'Nước về sớm hơn'),
      pageWith.inside('» Bộ trưởng Khăm Sủi và bà Noor Aini'),
    ],
    keeps: [
      pageWith.inside(
        '» Toàn cảnh bức tranh nguồn nước năm nay vì thế sáng hơn, bà Noor nhận định khi trả lời báo giới.',
      ),
      pageWith.inside('» Dữ liệu chung, việc chung'),
      pageWith.inside('» Dấu ấn của hạ lưu tại hội nghị'),
      pageWith.inside('» Bộ trưởng Khăm Sủi phát biểu tại Hội nghị rằng nước nào cũng phải góp phần.'),
      pageWith.inside('» Các đại biểu đã tham quan gian hàng trưng bày sản phẩm.'),
      pageWith.inside('» Đồng chí Khăm Sủi, Phó Chủ tịch tỉnh, đề nghị các nước làm thật.'),
      pageWith.inside('» Bà Khăm Sủi đón con gái về nhà mỗi chiều.'),
      pageWith.inside('» Bộ trưởng bắt tay người đồng cấp nước chủ nhà.'),
      pageWith.inside('» Ông Khăm Sủi trong mắt đồng nghiệp'),
      pageWith.inside('» Bộ trưởng Khăm Sủi và bà con hạ lưu'),
      pageWith.inside('» Hôm ấy Khăm Sủi bắt tay người đồng cấp nước chủ nhà.'),
      pageWith.inside('» Bộ trưởng Khăm Sủi cùng con trai và con dâu bắt tay nhau.'),
    ],
  },
  claims: (draft, line) => {
    const open = line.ending === Ending.None;
    const told = (line.signs & Sign.Wording) !== 0;
    if (!open && showsWhatFollows(draft, line)) return true;
    if ((!open && !told && line.words > SENTENCE_WORDS) || line.words > CAPTION_WORDS || line.words < 3)
      return false;
    if (stopsIn(draft.page, line) > 1) return false;
    if (told && saysWhere(draft, line)) return open || line.words <= 30;
    if (told && opensAsPicture(draft, line))
      return open ? line.words <= 30 : line.ending === Ending.Stop && line.words <= 12;
    if (open)
      return (
        line.words <= 30 &&
        ((told && isPhotographed(draft, line)) ||
          showsOfficial(draft, line) ||
          showsSomebody(draft, line) ||
          showsSeveral(draft, line) ||
          endsAtMeeting(draft, line) ||
          tellsWhereAndWhen(draft, line))
      );
    if (line.ending === Ending.Stop && showsInOneSentence(draft, line)) return true;
    return told && line.words <= POSE_WORDS && line.numbers === 0 && poses(draft, line);
  },
});

const RETOLD_CAPTION = 0.6;
const ACT_REACH = 16;
const FIRST_LINES = 2;

/** "Minister X attends the 5th forum." above "Minister X attended the 5th forum …": what the picture shows, in the present tense, told again by the first paragraph. */
function showsWhatFollows(draft: Draft, line: LineFacts): boolean {
  const { page, region, lines } = draft;
  // Without tenses nothing tells the two apart.
  if (region === null || page.grammar === undefined || line.index >= region.first + FIRST_LINES) return false;
  const next = lines.at(line.index + 1);
  if (line.ending !== Ending.Stop || line.words > CAPTION_WORDS || stopsIn(page, line) > 1) return false;
  if (next === undefined || !isParagraph(next)) return false;
  const { tokens, language } = page;
  if (!holdsWord(page, next, line.from) && !holdsWord(page, next, line.from + 1)) return false;
  const limit = Math.min(line.to, line.from + ACT_REACH);
  let act = line.from + 2;
  while (act < limit && language.words.caption.get(foldedAt(tokens, act)) !== 'act') act += 1;
  if (act >= limit || ((tokens.shape[act] ?? 0) & Shape.Capital) !== 0) return false;
  if (holdsWord(page, next, act)) return false;
  const counts = (i: number): boolean => !isSmall(page, i);
  return retoldIn(tokens, line, [next], counts).share >= RETOLD_CAPTION;
}

/** Whether the word at a token stands in a line as well. */
function holdsWord({ tokens: { word } }: Page, { from, to }: LineFacts, at: number): boolean {
  for (let i = from; i < to; i += 1) if (word[i] === word[at]) return true;
  return false;
}

/** "Đoàn Lào tại phiên họp ngày 2/8" between two paragraphs: who or what, where, and last the day, without a verb. */
function tellsWhereAndWhen(draft: Draft, line: LineFacts): boolean {
  if (line.numbers < 2 || !standsInProse(draft, line.index)) return false;
  const { tokens, hits } = draft.page;
  if (((tokens.shape[line.to - 1] ?? 0) & Shape.Number) === 0) return false;
  const known =
    hits.eventNoun.startsAt(line.from) ||
    hits.organizationHead.startsAt(line.from) ||
    hits.office.startsAt(line.from);
  let day = line.to - 1;
  while (day > line.from && line.to - day < LONGEST_DAY && !hits.dayLead.endsBefore(day)) day -= 1;
  if (!known || !hits.dayLead.endsBefore(day)) return false;
  let placed = false;
  for (let i = line.from; i < day; i += 1) {
    if (hits.clauseVerb.at(i)?.meaning === true || hits.reportingVerb.startsAt(i)) return false;
    placed ||= hits.placeMark.startsAt(i);
  }
  return placed;
}

const MEETING_WORDS = 16;

/** "Các diễn giả chia sẻ tại tọa đàm" between two paragraphs: who does what, and last at which meeting. */
function endsAtMeeting(draft: Draft, line: LineFacts): boolean {
  if (line.words < 5 || line.words > MEETING_WORDS || !standsInProse(draft, line.index)) return false;
  const { tokens, hits, language } = draft.page;
  let acts = false;
  for (let i = line.from + 2; i < line.to - 1; i += 1) {
    const shape = tokens.shape[i] ?? 0;
    if ((shape & (Shape.Word | Shape.Capital)) !== Shape.Word) {
      if ((shape & Shape.Symbol) !== 0) return false;
      continue;
    }
    if (hits.placeMark.startsAt(i)) return acts && hits.eventNoun.at(i + 1)?.to === line.to;
    acts ||= hits.reportingVerb.startsAt(i) || language.words.caption.get(foldedAt(tokens, i)) === 'act';
  }
  return false;
}

function saysWhere(draft: Draft, line: LineFacts): boolean {
  for (let i = line.from; i < line.to; i += 1) {
    if (draft.page.hits.pictureWord.at(i)?.meaning === 'position') return true;
  }
  return false;
}

/** "Lãnh đạo các thành phố chụp ảnh chung", whoever they are. */
function isPhotographed({ page: { hits } }: Draft, { from, to }: LineFacts): boolean {
  for (let i = from; i < to; i += 1) if (hits.pictureWord.at(i)?.meaning === 'photographed') return true;
  return false;
}

function opensAsPicture(draft: Draft, line: LineFacts): boolean {
  return draft.page.hits.pictureWord.at(line.from)?.meaning === 'opens';
}

/** An office, a name, and that he or she speaks or shakes hands, without what was said. */
function poses(draft: Draft, line: LineFacts): boolean {
  const { hits } = draft.page;
  const office = hits.office.at(line.from);
  if (office === undefined) return false;
  for (let i = office.to + 1; i < Math.min(line.to, office.to + 8); i += 1) {
    if (isPose(draft.page, i)) return true;
  }
  return false;
}

/** Begins with an office and a name, and tells what is done without saying anything. */
function showsOfficial(draft: Draft, line: LineFacts): boolean {
  const { tokens, hits, language } = draft.page;
  const office = hits.office.at(line.from);
  if (office === undefined) return false;
  let capitals = 0;
  for (let i = office.to; i < line.to; i += 1) {
    const shape = tokens.shape[i] ?? 0;
    if (codeAt(tokens, i) === 0x3a || codeAt(tokens, i) === 0x22 || codeAt(tokens, i) === 0x201c)
      return false;
    if (capitals >= 2 && isWithOthers(draft, i, line.to)) return true;
    if ((shape & Shape.Capital) !== 0) capitals += 1;
    else if (capitals >= 2 && language.words.caption.get(foldedAt(tokens, i)) === 'act') return true;
  }
  return capitals >= 2 && capitals + (office.to - office.from) >= line.words;
}

/** "Các Bộ trưởng Kinh tế ASEAN tại phiên khai mạc": several people, where, and no verb. */
function showsSeveral(draft: Draft, line: LineFacts): boolean {
  const { hits } = draft.page;
  const people = hits.plural.at(line.from)?.to ?? line.from;
  const many = people > line.from && (hits.groupNoun.startsAt(people) || hits.office.startsAt(people));
  // "Đoàn công tác của tỉnh tại Diễn đàn"
  const team = !many && hits.groupNoun.startsAt(line.from) && hits.collectiveHead.startsAt(line.from);
  if (!many && !team) return false;
  let placed = false;
  for (let i = people; i < line.to; i += 1) {
    if (
      hits.clauseVerb.at(i)?.meaning === true ||
      (hits.reportingVerb.startsAt(i) && !hits.notReporting.startsAt(i))
    )
      return false;
    const mark = hits.placeMark.at(i);
    placed ||= mark !== undefined && (many || hits.eventNoun.startsAt(mark.to));
  }
  return placed;
}

const LONGEST_COMPANY = 8;
const LONGEST_NAME = 5;

/** "Thứ trưởng A và các Trưởng đoàn", "Thứ trưởng A và bà B C": nothing but who else is shown, to the end. */
function isWithOthers(draft: Draft, i: number, to: number): boolean {
  const { tokens, hits } = draft.page;
  const companion = hits.companion.at(i);
  if (companion === undefined) return false;
  if (isPerson(draft, companion.to, to)) return true;
  const others = hits.plural.at(companion.to);
  if (others === undefined || to - others.to > LONGEST_COMPANY) return false;
  if (!hits.groupNoun.startsAt(others.to) && !hits.office.startsAt(others.to)) return false;
  for (let k = others.to; k < to; k += 1)
    if (hits.clauseVerb.at(k)?.meaning === true || ((tokens.shape[k] ?? 0) & Shape.Symbol) !== 0)
      return false;
  return true;
}

/** "bà Hà Vy", "Đại sứ Hà Vy": an address or an office, and nothing behind it but a name. */
function isPerson({ page: { tokens, hits } }: Draft, from: number, to: number): boolean {
  const name = (hits.honorific.at(from) ?? hits.office.at(from))?.to ?? to;
  if (to - name < 2 || to - name > LONGEST_NAME) return false;
  for (let k = name; k < to; k += 1) if (((tokens.shape[k] ?? 0) & Shape.Capital) === 0) return false;
  return true;
}

/** "Đồng chí A, Chủ tịch B, phát biểu chào mừng", "Ông A và ông B trao đổi bên lề …": a name, and what nobody does in a sentence of its own. */
function showsSomebody(draft: Draft, line: LineFacts): boolean {
  const { tokens, hits } = draft.page;
  const name = hits.honorific.at(line.from)?.to ?? line.from;
  if (name === line.from || ((tokens.shape[name] ?? 0) & Shape.Capital) === 0) return false;
  for (let i = name + 1; i < line.to; i += 1) {
    const code = codeAt(tokens, i);
    if (code === 0x3a || code === 0x22 || code === 0x201c) return false;
    if (isPose(draft.page, i)) return true;
  }
  return false;
}

export const givenBy = bodyRule({
  id: 'picture-given-by',
  label: 'caption',
  purpose: 'Whom a picture comes from, alone on a line under it.',
  examples: {
    removes: [pageWith.inside('Hồ chứa mùa khô - Ảnh 1.', '» Công an cung cấp', 'Hồ chứa mùa khô - Ảnh 2.')],
    keeps: [pageWith.inside('» Nguồn nước và con người')],
  },
  claims: (draft, line) => {
    if (line.ending === Ending.None && line.words <= 30 && isUnderPicture(draft, line)) return true;
    if (line.words > 6 || line.ending !== Ending.None || isItem(draft, line)) return false;
    const below = draft.lines.at(line.index + 1);
    if (below !== undefined && draft.ruleAt(below.index) === pictureCredit && isNumbered(draft, below))
      return true;
    return draft.label(line.index - 1) === 'caption' && !isParagraph(below);
  },
});

/** Right under the headline with a picture's number stands the picture's own text, and its credit. */
function isUnderPicture(draft: Draft, under: LineFacts): boolean {
  const { title, page } = draft;
  const { index, words } = under;
  if (title === null) return false;
  // Behind the text only a credit stands; in small letters it is a sub-heading.
  const second = draft.ruleAt(index - 1) === givenBy;
  const heads = second && words > 4 && isParagraph(draft.lines.at(index + 1));
  if (heads && capitalsIn(page, under) * 2 < words) return false;
  for (let i = index - 1; i >= index - 2 && i > title.index; i -= 1) {
    const line = draft.lines.at(i);
    if (line === undefined) return false;
    if (draft.ruleAt(i) === givenBy) continue;
    return (
      draft.label(i) === 'caption' && line.words <= 60 && afterPrefix(page.tokens, title.range, line) >= 0
    );
  }
  return false;
}
