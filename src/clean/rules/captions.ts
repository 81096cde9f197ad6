import { codeAt } from '../../text/read.js';
import { foldedAt } from '../../text/tokens.js';
import { Shape } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { capitalsIn, Ending, type LineFacts, stopsIn, wordsBetween } from '../facts.js';
import { kickerEnd } from '../kicker.js';
import type { PageRule } from '../rule.js';
import { showsPicture } from '../shown.js';
import { pictureCredit } from './credits.js';
import { pageWith } from './example.js';
import { HOUSE_SIGNS, isHousePhotographer, isParagraph } from './wording.js';

const CREDIT_WORDS = 9;
const SHORT_SENTENCE = 14;
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x201c]);
const SLASH = 0x2f;

export const captionAboveCredit: PageRule = {
  id: 'caption-above-credit',
  label: 'caption',
  purpose:
    'A line without the end of a sentence, or one short sentence, whose credit stands on the next line, or above it where it is a house and a name.',
  examples: {
    removes: [
      pageWith.inside('» Bộ trưởng Khăm tại phiên khai mạc', 'Ảnh: Hà Vy'),
      pageWith.inside('» Tàu đo dòng chảy ở thượng nguồn hôm 12.3', '» REUTERS'),
      pageWith.inside('» Một trạm đo mới dựng bên bờ sông', '» HÀ VY'),
      pageWith.inside('© UNICEF/Ha Vy', '» Một trạm đo mới dựng bên bờ sông.'),
      pageWith.inside('» GÓP NƯỚC. Sáu bộ trưởng nắm tay nhau trước phiên họp kín.', '» Hà Vy/Sông Nước'),
    ],
    keeps: [
      pageWith.behind('» Hà Vy', 'Ảnh: Lê An', 'Bình luận'),
      pageWith.inside('» Dữ liệu chung, việc chung', 'VAI TRÒ CỦA DỮ LIỆU'),
      pageWith.inside(
        '» GÓP NƯỚC. Sáu bộ trưởng nắm tay nhau trước phiên họp kín.',
        'Vai trò của dữ liệu/số liệu',
      ),
      pageWith.inside(
        '» Nước nào cũng phải góp phần, bà Noor nói với báo giới sau phiên khai mạc.',
        'REUTERS',
      ),
      pageWith.inside(
        '» Bà Noor nhắc lại rằng năm ngoái hai nước đã mất gần một nghìn héc-ta lúa. Không ai muốn điều đó lặp lại, và không ai có thể làm một mình.',
        'Ảnh: Hà Vy',
      ),
    ],
  },
  apply: (draft) => {
    for (let i = 0; i < draft.lines.count; i += 1) {
      const rule = draft.ruleAt(i);
      if ((draft.lines.signs(i) & HOUSE_SIGNS) !== 0 || rule === pictureCredit) claimBelow(draft, i);
      if ((rule !== null && rule !== pictureCredit) || draft.lines.words(i) > CREDIT_WORDS) continue;
      const credit = draft.lines.at(i);
      if (credit === undefined) continue;
      const titled = rule === null ? draft.lines.at(i - 1) : undefined;
      if (titled !== undefined && isUnderKicker(draft, titled, credit)) {
        draft.claim(titled.index, captionAboveCredit);
        draft.claim(credit.index, captionAboveCredit);
        continue;
      }
      const above = isCapitalCredit(draft, credit) ? draft.lines.at(i - 1) : undefined;
      if (above !== undefined && isShortTitle(draft, above) && isParagraph(draft.lines.at(i - 2))) {
        draft.claim(above.index, captionAboveCredit);
        draft.claim(credit.index, captionAboveCredit);
        continue;
      }
      if (rule !== pictureCredit || !opensWithCredit(draft, credit)) continue;
      const line = draft.lines.at(credit.index - 1);
      if (line === undefined || credit.gap > 0 || !draft.isFree(line.index) || line.index === 0) continue;
      if (line.ending !== Ending.None && !standsForCaption(draft, line, credit)) continue;
      if (tellsWriter(draft, line, credit)) continue;
      const most = line.ending === Ending.None ? 0 : 1;
      const short = line.words <= 25 && stopsIn(draft.page, line) <= most;
      if (short && draft.stamp(line) === null) draft.claim(line.index, captionAboveCredit);
    }
  },
};

/** "Nội dung: X" above "Ảnh: Y", and a name alone behind the last paragraph: who wrote, and nothing that is shown. */
function tellsWriter(draft: Draft, line: LineFacts, credit: LineFacts): boolean {
  const read = draft.byline(line);
  if (read === null || read.announced) return read !== null;
  if (read.authors.length === 0 || isParagraph(draft.lines.at(credit.index + 1))) return false;
  return isParagraph(draft.lines.at(line.index - 1)) || draft.label(line.index - 1) === 'chrome';
}

const SHOWN_WORDS = 30;

/** "UN Photo/Nguyen Van A", "© UNICEF/Nguyen Van A": by custom the picture's text stands under it. */
function claimBelow(draft: Draft, index: number): void {
  const credit = draft.lines.at(index);
  const shown = draft.lines.at(index + 1);
  if (credit === undefined || shown === undefined || !isHousePhotographer(draft, credit)) return;
  // Under a paper's photographer the body goes on.
  if (draft.page.hits.outlet.startsAt(credit.from)) return;
  if (shown.gap > 0 || shown.words < 4 || shown.words > SHOWN_WORDS || !draft.isFree(shown.index)) return;
  if (stopsIn(draft.page, shown) > 1 || draft.stamp(shown) !== null) return;
  if (showsPicture(draft.page, shown.from, shown.to)) draft.claim(shown.index, captionAboveCredit);
}

const KICKED_WORDS = 60;

/** "HANDSHAKE. Ministers link arms at their retreat." above "Jun Mercado/The Luzon Observer": a picture's text and who took it. */
function isUnderKicker({ page }: Draft, text: LineFacts, credit: LineFacts): boolean {
  if (credit.ending !== Ending.None || credit.gap > 0 || text.words > KICKED_WORDS) return false;
  if (text.ending !== Ending.Stop || kickerEnd(page, text) < 0) return false;
  let slashed = false;
  for (let i = credit.from; i < credit.to; i += 1) {
    if (((page.tokens.shape[i] ?? 0) & (Shape.Capital | Shape.Symbol)) === 0) return false;
    slashed ||= codeAt(page.tokens, i) === SLASH;
  }
  return slashed;
}

const CAPITAL_CREDIT_WORDS = 4;

/** "REUTERS", "HÀ VY": an outlet, or a name with a family name, in capitals alone above a paragraph. */
function isCapitalCredit(draft: Draft, line: LineFacts): boolean {
  if (line.words > CAPITAL_CREDIT_WORDS || line.ending !== Ending.None) return false;
  const { tokens, hits } = draft.page;
  for (let i = line.from; i < line.to; i += 1) {
    if (((tokens.shape[i] ?? 0) & (Shape.AllCaps | Shape.Symbol)) === 0) return false;
  }
  const named =
    hits.outlet.at(line.from) !== undefined || (line.words > 1 && hits.surname.at(line.from) !== undefined);
  return named && line.gap === 0 && draft.isFree(line.index) && isParagraph(draft.lines.at(line.index + 1));
}

/** A line without the end of a sentence, in small letters. */
function isShortTitle(draft: Draft, line: LineFacts): boolean {
  return (
    line.ending === Ending.None &&
    line.words >= 4 &&
    line.words <= 25 &&
    stopsIn(draft.page, line) === 0 &&
    capitalsIn(draft.page, line) < line.words
  );
}

/** "Video: ministers sign the agreement": what is shown stands behind the mark, and nobody's name. */
function namesItsOwn({ page }: Draft, line: LineFacts): boolean {
  let colon = line.from;
  while (colon < line.to && codeAt(page.tokens, colon) !== 0x3a) colon += 1;
  return colon < line.to && line.words - capitalsIn(page, line) >= 3;
}

/** Whether a whole sentence above a credit is the text of its picture, and not the body's. */
function standsForCaption(draft: Draft, line: LineFacts, credit: LineFacts): boolean {
  if (namesItsOwn(draft, credit) || namesNobody(draft, credit)) return false;
  const { hits, tokens, grammar } = draft.page;
  // What a picture shows is neither past nor to come, and not of some day first.
  if (!showsPicture(draft.page, line.from, line.to) || hits.clauseOpener.startsAt(line.from)) return false;
  if (grammar !== undefined) return !tellsWhatWasSaid(draft, line);
  if (line.words <= SHORT_SENTENCE) return true;
  if (hits.partOfDay.startsAt(line.from) || hits.dateWord.startsAt(line.from)) return false;
  for (let i = line.from; i < line.to; i += 1) {
    if (hits.pictureWord.startsAt(i)) return true;
    if (hits.aspect.at(i)?.meaning === 'done' || hits.yearSign.at(i)?.meaning === 'future') return false;
    if (QUOTES.has(codeAt(tokens, i))) return false;
  }
  return true;
}

/** '"…," he said.', "The minister said his government would …": pictures are told of in the present tense. */
function tellsWhatWasSaid({ page: { tokens, language } }: Draft, line: LineFacts): boolean {
  if (QUOTES.has(codeAt(tokens, line.from))) return true;
  for (let i = line.from; i < line.to; i += 1) {
    if (language.words.caption.get(foldedAt(tokens, i)) === 'told') return true;
  }
  return false;
}

/** "Ảnh minh họa" alone is all the text that its picture has; a sentence above it is the body's. */
function namesNobody({ page }: Draft, line: LineFacts): boolean {
  for (let i = line.from; i < line.to; i += 1) {
    const credit = page.hits.credit.at(i);
    if (credit !== undefined) return wordsBetween(page, credit.to, line.to) === 0;
  }
  return false;
}

function opensWithCredit(draft: Draft, line: LineFacts): boolean {
  let from = line.from;
  while (from < line.to && ((draft.page.tokens.shape[from] ?? 0) & Shape.Symbol) !== 0) from += 1;
  const credit = draft.page.hits.credit.at(from);
  // "UN Photo/Nguyen Van A" stands above its picture's text.
  return credit?.meaning === 'picture' && codeAt(draft.page.tokens, credit.to) !== SLASH;
}
