import type { Furniture } from '../../languages/furniture.js';
import { codeAt } from '../../text/read.js';
import { Shape } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import { capitalsIn, Ending, type LineFacts, Sign } from '../facts.js';

/** Whether whole paragraphs stand right above and below a line: then its wording says little. */
export function standsInProse(draft: Draft, index: number): boolean {
  return isParagraph(draft.lines.at(index - 1)) && isParagraph(draft.lines.at(index + 1));
}

const PARAGRAPH_WORDS = 15;

/** Whether a line is long and ends as a paragraph does. */
export function isParagraph(line: LineFacts | undefined): boolean {
  return (
    line !== undefined &&
    line.words >= PARAGRAPH_WORDS &&
    (line.ending === Ending.Stop || line.ending === Ending.Ellipsis)
  );
}

const LINKS_WORDS = 6;

/** "Xem thêm:", "Xem thêm về chủ đề:" alone on its line, or such words without a mark below a paragraph: links follow. */
export function headsLinks(draft: Draft, line: LineFacts): boolean {
  if (line.words > LINKS_WORDS || draft.opener(line)?.role !== 'readMore') return false;
  if (line.ending === Ending.Colon) return true;
  if (line.ending !== Ending.None) return false;
  return isParagraph(draft.lines.at(line.index - 1)) && !isParagraph(draft.lines.at(line.index + 1));
}

/** Remembers what furniture a line is; always true. */
export function mark(draft: Draft, line: LineFacts, role: Furniture): true {
  draft.furniture[line.index] = role;
  if (role === 'form') draft.forms.push(line.index);
  return true;
}

const PHOTOGRAPHER_WORDS = 9;
/** A line with a photographer's house bears one of them. */
export const HOUSE_SIGNS = Sign.Wording | Sign.Reserved;
const COPYRIGHT = 0xa9;
const SLASH = 0x2f;

/** "UN Photo/Nguyen Van A", "© UNICEF/Nguyen Van A": a house, a slash and a name are all that the line holds. */
export function isHousePhotographer(draft: Draft, line: LineFacts): boolean {
  const unmarked = (line.signs & HOUSE_SIGNS) === 0;
  const { body, outlet } = draft.page.hits;
  if (unmarked && !body.startsAt(line.from) && !outlet.startsAt(line.from)) return false;
  if (line.words < 2 || line.words > PHOTOGRAPHER_WORDS || line.numbers > 0) return false;
  if (line.ending !== Ending.None || capitalsIn(draft.page, line) < line.words - 1) return false;
  const { tokens, hits } = draft.page;
  if (unmarked) return isBehindHouse(draft, line);
  const credit = hits.credit.at(line.from);
  if (credit?.meaning === 'picture') return codeAt(tokens, credit.to) === SLASH;
  if (codeAt(tokens, line.from) !== COPYRIGHT) return false;
  const house = line.from + 1;
  let slash = house + 1;
  while (slash < line.to && slash < house + 3 && codeAt(tokens, slash) !== SLASH) slash += 1;
  return ((tokens.shape[house] ?? 0) & Shape.Capital) !== 0 && codeAt(tokens, slash) === SLASH;
}

const HOLDER_TOKENS = 6;

/** "Trạm đo mới dựng. © AFP" between paragraphs: behind a picture's text, who holds the rights, and no year. */
export function isReservedCredit(draft: Draft, { from, to, index, signs }: LineFacts): boolean {
  if ((signs & Sign.Reserved) === 0 || !standsInProse(draft, index)) return false;
  const { tokens } = draft.page;
  let mark = to - 1;
  while (mark > from && codeAt(tokens, mark) !== COPYRIGHT) {
    if (to - mark > HOLDER_TOKENS || ((tokens.shape[mark] ?? 0) & Shape.Number) !== 0) return false;
    mark -= 1;
  }
  return mark > from && mark < to - 1 && ((tokens.shape[mark - 1] ?? 0) & Shape.Symbol) !== 0;
}

const HOUSE_WORDS = 2;

/** "UN News/Nguyen Van A": a body, perhaps one word more, a slash and a name in two parts; "VGP/Nhật Bắc" between paragraphs. */
function isBehindHouse(draft: Draft, { from, to, index }: LineFacts): boolean {
  const { tokens, hits } = draft.page;
  const body = hits.body.at(from);
  if (body === undefined && !standsInProse(draft, index)) return false;
  const house = (body ?? hits.outlet.at(from))?.to ?? from;
  let slash = house;
  while (slash < to && slash < house + HOUSE_WORDS && codeAt(tokens, slash) !== SLASH) slash += 1;
  if (codeAt(tokens, slash) !== SLASH || to - slash < 3) return false;
  for (let i = slash + 1; i < to; i += 1)
    if (hits.body.startsAt(i) || hits.outlet.startsAt(i) || ((tokens.shape[i] ?? 0) & Shape.Capital) === 0)
      return false;
  return true;
}
