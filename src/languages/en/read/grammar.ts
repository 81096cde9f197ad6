import { bare } from '../../../text/invisible.js';
import { isCapital, isSpaced, symbolAt } from '../../../text/read.js';
import { sentencesIn, type TokenRange } from '../../../text/sentences.js';
import { type Tokens, tokenAt } from '../../../text/tokens.js';
import { Shape } from '../../../text/vocabulary.js';
import type { LanguageHits } from '../../language.js';
import type { Grammar } from '../../readers.js';
import { readTerms, type Term } from '../compromise.js';

/** Some of the library's steps are quadratic in the text they are given; a longer stretch is given in pieces. */
const LONGEST = 3000;
/** A stretch with more marks than words is no prose, and rows of dots are what the library is slowest with. */
const MOST_MARKS = 1.5;
const LONGEST_WORD = 200;

const WIDE_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;

const MODIFIERS = ['Noun', 'Adjective', 'PastTense', 'Participle', 'Gerund'];

const Tag = { Read: 1, Verb: 2, Modifier: 4, Plural: 8 } as const;

/** Reads paragraphs with a tagger, and keeps what it says of each token. */
export function englishGrammar(tokens: Tokens, hits: LanguageHits): Grammar {
  const tags = new Uint8Array(tokens.count);
  return {
    sentences: (block) => {
      const found = piecesOf(tokens, block, hits).map((piece) => {
        const read = isProse(tokens, piece) ? readBlock(tokens, piece, tags, hits) : null;
        return read ?? sentencesIn(tokens, piece, hits.abbreviation);
      });
      return found.flat();
    },
    isVerb: (i) => {
      const tag = tags[i] ?? 0;
      return (tag & Tag.Read) === 0 ? null : (tag & Tag.Verb) !== 0;
    },
    isModifier: (i) => ((tags[i] ?? 0) & Tag.Modifier) !== 0,
    isPlural: (i) => ((tags[i] ?? 0) & Tag.Plural) !== 0,
  };
}

/** A block in pieces of whole sentences that are short enough, where its sentences are. */
function piecesOf(tokens: Tokens, block: TokenRange, hits: LanguageHits): TokenRange[] {
  if (lengthOf(tokens, block) <= LONGEST) return [block];
  const pieces: TokenRange[] = [];
  let from = block.from;
  let to = block.from;
  for (const sentence of sentencesIn(tokens, block, hits.abbreviation)) {
    if (to > from && lengthOf(tokens, { from, to: sentence.to }) > LONGEST) {
      pieces.push({ from, to });
      from = to;
    }
    to = sentence.to;
  }
  pieces.push({ from, to: block.to });
  return pieces;
}

function lengthOf(tokens: Tokens, { from, to }: TokenRange): number {
  return (tokens.end[to - 1] ?? 0) - (tokens.start[from] ?? 0);
}

function isProse(tokens: Tokens, { from, to }: TokenRange): boolean {
  let marks = 0;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    if (((tokens.shape[i] ?? 0) & Shape.Symbol) !== 0) marks += 1;
    else if ((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) > LONGEST_WORD) return false;
    else words += 1;
  }
  return words > 0 && lengthOf(tokens, { from, to }) <= LONGEST && marks <= words * MOST_MARKS;
}

/** Null if the terms cannot be found again in the text, in order. */
function readBlock(
  tokens: Tokens,
  block: TokenRange,
  tags: Uint8Array,
  hits: LanguageHits,
): TokenRange[] | null {
  const start = tokens.start[block.from] ?? 0;
  const { text: shown, offsetOf } = bare(tokens.text.slice(start, tokens.end[block.to - 1] ?? start));
  // Behind a no-break space the library sees no word begin.
  const text = shown.replace(WIDE_SPACE, ' ');
  const begins: number[] = [];
  let at = 0;
  for (const sentence of readTerms(text)) {
    let first = -1;
    for (const term of sentence) {
      if (term.text === '') continue;
      const found = text.indexOf(term.text, at);
      if (found < 0) return null;
      if (first < 0) first = found;
      at = found + term.text.length;
      mark(tokens, start + offsetOf(found), start + offsetOf(at - 1) + 1, term, tags);
    }
    if (first < 0) continue;
    const begin = opening(tokens, tokenAt(tokens, start + offsetOf(first)), block.from);
    // "Assoc. Prof. X": the library ends a sentence behind the first full stop.
    const addressed = (hits.honorific.at(begin - 2)?.to ?? 0) > begin;
    if (!addressed || begins.length === 0) begins.push(begin);
  }
  return ranges(begins, block).flatMap((sentence) => behindQuotations(tokens, sentence));
}

function mark(tokens: Tokens, start: number, end: number, { tags: told }: Term, tags: Uint8Array): void {
  const verb = told.has('Verb') && !told.has('Noun') ? Tag.Verb : 0;
  const modifier = MODIFIERS.some((tag) => told.has(tag)) && !told.has('Pronoun') ? Tag.Modifier : 0;
  const plural = told.has('Plural') ? Tag.Plural : 0;
  for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.start[i] ?? 0) < end; i += 1) {
    tags[i] = Tag.Read | verb | modifier | plural;
  }
}

/** Brackets and quotation marks that open before the first word of a sentence belong to it. */
function opening(tokens: Tokens, first: number, floor: number): number {
  let from = first;
  while (from > floor && opens(tokens, from - 1)) from -= 1;
  return from;
}

function opens(tokens: Tokens, i: number): boolean {
  const mark = tokens.text.charAt(tokens.start[i] ?? 0);
  if (mark === '(' || mark === '[' || mark === '“' || mark === '‘' || mark === '«') return true;
  const spaced = (tokens.shape[i] ?? 0) & (Shape.SpaceBefore | Shape.LineStart);
  return (mark === '"' || mark === "'") && spaced !== 0;
}

/** `… simple." She also …`: a sentence that the reader runs on with the quotation before it. */
function behindQuotations(tokens: Tokens, { from, to }: TokenRange): TokenRange[] {
  const found: TokenRange[] = [];
  let begin = from;
  for (let i = from + 1; i + 1 < to; i += 1) {
    const mark = symbolAt(tokens, i);
    if ((mark !== '”' && mark !== '"') || isSpaced(tokens, i) || symbolAt(tokens, i - 1) !== '.') continue;
    if (!isSpaced(tokens, i + 1) || !isCapital(tokens, i + 1)) continue;
    found.push({ from: begin, to: i + 1 });
    begin = i + 1;
  }
  return [...found, { from: begin, to }];
}

function ranges(begins: readonly number[], block: TokenRange): TokenRange[] {
  const found: TokenRange[] = [];
  let from = block.from;
  for (const begin of [...begins.slice(1), block.to]) {
    if (begin <= from) continue;
    found.push({ from, to: begin });
    from = begin;
  }
  return found;
}
