import type { Page } from '../../page.js';
import { codeAt } from '../../text/read.js';
import { foldedAt } from '../../text/tokens.js';
import { Shape } from '../../text/vocabulary.js';
import type { Draft } from '../draft.js';
import type { LineFacts } from '../facts.js';
import { isParagraph } from './wording.js';

/** A picture's text of one sentence, among paragraphs, has no more words. */
export const SENTENCE_WORDS = 20;

const COMMA = 0x2c;

/**
 * "Đại tướng A gặp Bộ trưởng B.", "Các đại biểu tham quan gian hàng.": an office with a
 * name, or a group, and what people do in pictures, in one short sentence between
 * paragraphs that tells no time, no helper of its verb and nothing said.
 */
export function showsInOneSentence(draft: Draft, line: LineFacts): boolean {
  const { tokens, hits, language } = draft.page;
  if (line.numbers > 0 || line.words > SENTENCE_WORDS) return false;
  const office = hits.office.at(line.from);
  const group = office === undefined ? groupEnd(draft, line.from) : line.from;
  const grouped = group > line.from;
  const from = grouped ? group : (office ?? hits.honorific.at(line.from))?.to;
  if (from === undefined || !isAmongParagraphs(draft, line.index)) return false;
  let named = grouped ? 2 : 0;
  let acts = false;
  for (let i = from; i < line.to - 1; i += 1) {
    const shape = tokens.shape[i] ?? 0;
    if ((shape & Shape.Symbol) !== 0) {
      if (acts || named < 2) return false;
      i = appositionEnd(draft, i, line.to);
      if (i < 0) return false;
      acts = true;
      continue;
    }
    if (hits.aspect.startsAt(i) || hits.dateWord.startsAt(i)) return false;
    if ((shape & Shape.Capital) !== 0) {
      named += 1;
      continue;
    }
    if (hits.contentMarker.startsAt(i) || hits.relativeDate.startsAt(i)) return false;
    const poses = isPose(draft.page, i);
    if (!poses && hits.reportingVerb.startsAt(i)) return false;
    // Without an office, everyday doings are told in such sentences too.
    const acting = office !== undefined && language.words.caption.get(foldedAt(tokens, i)) === 'act';
    acts ||= named >= 2 && (poses || acting);
  }
  return acts;
}

/** "bắt tay", "chụp ảnh chung": what nobody does in a sentence of its own, but in pictures. */
export function isPose({ hits }: Page, i: number): boolean {
  const meaning = hits.pictureWord.at(i)?.meaning;
  return meaning === 'poses' || meaning === 'photographed';
}

/** Where "Các đại biểu" ends; `from` for no group. */
function groupEnd({ page: { hits } }: Draft, from: number): number {
  const several = hits.plural.at(from);
  return several === undefined ? from : (hits.groupNoun.at(several.to)?.to ?? from);
}

/** "A, Phó Chủ tịch tỉnh, phát biểu tại …": where the pose behind what A is begins; -1 where none does. */
function appositionEnd({ page }: Draft, comma: number, to: number): number {
  const { tokens } = page;
  if (codeAt(tokens, comma) !== COMMA) return -1;
  let end = comma + 1;
  while (end < to && ((tokens.shape[end] ?? 0) & Shape.Symbol) === 0) end += 1;
  if (codeAt(tokens, end) !== COMMA) return -1;
  return isPose(page, end + 1) ? end + 1 : -1;
}

/** Between paragraphs, perhaps with other pictures' texts right above. */
function isAmongParagraphs(draft: Draft, index: number): boolean {
  const above = draft.label(index - 1) === 'caption' ? index - 2 : index - 1;
  return isParagraph(draft.lines.at(above)) && isParagraph(draft.lines.at(index + 1));
}
