import { codeAt } from '../text/read.js';
import type { Draft } from './draft.js';
import { Ending, holdsYear, type LineFacts, Sign, stopsIn } from './facts.js';
import { isStampAt, isValue } from './head.js';
import { Kind } from './kinds.js';
import { covers } from './names.js';
import { readStamp } from './stamps.js';
import { isOfWriter } from './writers-unit.js';

/** Which lines can be headlines. */

/** Whether a line can be a headline at all, whatever stands about it. */
export function canBeHeadline(draft: Draft, kinds: readonly Kind[], line: LineFacts): boolean {
  const kind = kinds[line.index];
  if (line.words < 3 || line.words > 45) return false;
  if (draft.furniture[line.index] !== null || kind === Kind.Furniture || kind === Kind.Stamp) return false;
  if (kind === Kind.Caption || kind === Kind.Item) return false;
  const open = line.ending === Ending.None && !isStampAt(kinds, line.index + 1);
  if (kind === Kind.Prose && (isSentence(draft, line) || open || stopsIn(draft.page, line) > 1)) return false;
  if ((line.signs & Sign.Wording) !== 0 && tellsPositions(draft, line)) return false;
  if (isOfWriter(draft, line) || isValue(draft, line.index)) return false;
  if (namesHolder(draft, line) || namesAffiliation(draft, line)) return false;
  // "Thời sự › Quốc tế"
  return (line.signs & Sign.Arrow) === 0 && !holdsTime(draft, line) && !isPath(draft, line);
}

const PATH_WORDS = 6;
const BAR = 0x7c;
const COMMA = 0x2c;
const PATH_MARKS: ReadonlySet<number> = new Set([0xb7, 0x2022, 0x7c, 0x2f]);

/** "News · Timor-Leste", "Asia | Thailand": a section, a mark and a few words. */
function isPath({ page: { tokens, hits } }: Draft, line: LineFacts): boolean {
  if (line.words > PATH_WORDS) return false;
  let bars = 0;
  for (let i = line.from; i < line.to; i += 1) if (codeAt(tokens, i) === BAR) bars += 1;
  if (bars > 1) return true;
  const section = hits.furniture.at(line.from);
  if (section === undefined) return false;
  // "Quốc phòng, quân sự nước ngoài", and not "ASEAN, Nhật Bản họp bàn"
  const listed = codeAt(tokens, section.to) === COMMA && !hits.body.startsAt(line.from);
  return (listed && !hits.country.startsAt(line.from)) || PATH_MARKS.has(codeAt(tokens, section.to));
}

/** "Minister Lim (centre) with her guests": the text of a picture. */
function tellsPositions({ page: { hits } }: Draft, { from, to }: LineFacts): boolean {
  for (let i = from; i < to; i += 1) if (hits.pictureWord.at(i)?.meaning === 'position') return true;
  return false;
}

/** A writer's name alone or with the house, or the names of several. */
export function isOfWriters(draft: Draft, kinds: readonly Kind[], line: LineFacts): boolean {
  const byline = draft.byline(line);
  return (
    byline !== null &&
    (kinds[line.index] === Kind.Crumb ||
      byline.announced ||
      byline.agency !== null ||
      byline.authors.length > 1)
  );
}

/** A full date and a time of day: a stamp with more beside it than stamps should have. */
function holdsTime(draft: Draft, line: LineFacts): boolean {
  return (
    line.numbers >= 5 &&
    holdsYear(draft.page, line) &&
    (readStamp(draft.page, line)?.value.includes('T') ?? false)
  );
}

/** Ends with a full stop; an exclamation mark may end a headline. */
export function isSentence(draft: Draft, line: LineFacts): boolean {
  const { tokens } = draft.page;
  return line.ending === Ending.Stop && codeAt(tokens, line.to - 1) !== 0x21;
}

/** "The Hon X MP, Assistant Minister for Trade": who speaks. */
export function namesHolder({ page: { tokens, hits } }: Draft, { from, to }: LineFacts): boolean {
  if (!hits.honorific.startsAt(from)) return false;
  for (let i = from + 1; i < to; i += 1) {
    if (codeAt(tokens, i) !== COMMA) continue;
    return hits.office.startsAt(i + 1) || hits.officePrefix.startsAt(i + 1);
  }
  return false;
}

/** "Faculty of Law, Chao Phraya University, Bangkok": a body, and behind the last comma its town or country. */
export function namesAffiliation({ page: { tokens, hits } }: Draft, line: LineFacts): boolean {
  if (line.ending !== Ending.None || !hits.organizationHead.startsAt(line.from)) return false;
  let last = line.to - 1;
  while (last > line.from && codeAt(tokens, last) !== COMMA) last -= 1;
  const behind = { from: last + 1, to: line.to };
  return last > line.from && (covers(hits.country, behind) || covers(hits.place, behind));
}
