/** So many links in brackets, or headings of the second level, are no chance. */
const LEAST = 3;
const LONGEST_LINK = 2000;
const LONGEST_EMPHASIS = 2000;
const LONGEST_TEXT = 400;
/** Brackets in brackets in brackets are no link: to look for its end from each of them would take long. */
const DEEPEST = 3;

const FEED = 10;
const SPACE = 0x20;
const HASH = 0x23;
const STAR = 0x2a;
const UNDERSCORE = 0x5f;
const ARROW = 0x3e;
const OPENS = 0x5b;
const BACKSLASH = 0x5c;
const BANG = 0x21;

/** Stands for a mark between letters that it does not part. */
const UNSEEN = '\u200B';

/** Takes a stretch of marks out of the text, with or without room between what is left. */
type Blank = (from: number, to: number, room?: boolean) => void;

/**
 * The text of a dump in Markdown with an invisible character for every mark that is none of
 * its words: hashes of headings, stars of emphasis, arrows of quotations,
 * brackets and addresses of links. Of a picture its exclamation mark is left, of
 * an empty link its bracket. Each letter stays where it is. The same text if
 * it is no Markdown. Linear in its length.
 */
export function unmarked(text: string): string {
  return blanked(text, isMarked(text) ? blankAll : blankEmphasis);
}

function blanked(text: string, blankMarks: (text: string, blank: Blank) => void): string {
  const parts: string[] = [];
  let done = 0;
  blankMarks(text, (from, to, room = false) => {
    if (from < done) return;
    parts.push(text.slice(done, from), (room ? ' ' : UNSEEN).repeat(to - from));
    done = to;
  });
  if (done === 0) return text;
  parts.push(text.slice(done));
  return parts.join('');
}

function blankAll(text: string, blank: Blank): void {
  let lineStart = true;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (lineStart) {
      const past = pastLineMarks(text, at);
      lineStart = false;
      if (past > at) {
        blank(at, past, true);
        at = past;
        continue;
      }
    }
    if (code === FEED) lineStart = true;
    const next = pastMark(text, at, code, blank);
    at = Math.max(next, at + 1);
  }
}

/** "**the lead**", "as _The Daily_ has it": all that some converters leave of a page's marks. */
function blankEmphasis(text: string, blank: Blank): void {
  if (holds(text, '**', 2) || holds(text, '_', 2)) blankPairs(text, blank);
}

function blankPairs(text: string, blank: Blank): void {
  let stars = text.indexOf('**');
  let lines = text.indexOf('_');
  while (stars >= 0 || lines >= 0) {
    const starred = stars >= 0 && (lines < 0 || stars < lines);
    const [mark, at] = starred ? ['**', stars] : ['_', lines];
    const behind = at + mark.length;
    const close = text.indexOf(mark, behind);
    const paired = close >= 0 && isEmphasis(text, at, behind, close, close + mark.length);
    if (paired) {
      blank(at, behind);
      blank(close, close + mark.length);
    }
    const next = paired ? close + mark.length : behind;
    if (starred) stars = paired ? text.indexOf('**', next) : close;
    else lines = paired ? text.indexOf('_', next) : close;
  }
}

/** Whether two marks stand about words of one line, and neither inside a word. */
function isEmphasis(text: string, at: number, from: number, to: number, past: number): boolean {
  if (to === from || to - from > LONGEST_EMPHASIS) return false;
  if (isPlainLetter(text.charCodeAt(at - 1)) || isPlainLetter(text.charCodeAt(past))) return false;
  if (isSpace(text.charCodeAt(from)) || isSpace(text.charCodeAt(to - 1))) return false;
  return !text.slice(from, to).includes('\n');
}

/** Whether links in brackets or headings of a lower level stand often enough, or the dump has one heading and no more. */
function isMarked(text: string): boolean {
  if (hasOneHeading(text)) return true;
  // Looked for by its rarest letter.
  return holds(text, '](', LEAST) || (text.includes('## ') && holds(text, '\n## ', LEAST - 1));
}

const SHORTEST_HEADING = 16;

/** "# The headline", once: themes have fewer words, and others beside them. */
function hasOneHeading(text: string): boolean {
  const first = text.startsWith('# ') ? 0 : text.indexOf('\n# ') + 1;
  if ((first === 0 && text.charCodeAt(0) !== HASH) || text.includes('\n# ', first)) return false;
  const end = text.indexOf('\n', first);
  return end >= first + SHORTEST_HEADING && end <= first + LONGEST_TEXT;
}

function holds(text: string, mark: string, least: number): boolean {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    count += 1;
    if (count >= least) return true;
  }
  return false;
}

/** Behind "## " and "> " at the start of a line. */
function pastLineMarks(text: string, at: number): number {
  let past = at;
  while (text.charCodeAt(past) === ARROW && isSpace(text.charCodeAt(past + 1))) past += 2;
  let hashes = past;
  while (text.charCodeAt(hashes) === HASH && hashes < past + 6) hashes += 1;
  return hashes > past && text.charCodeAt(hashes) === SPACE ? hashes : past;
}

/** Blanks the mark that stands at an offset; where it ends, or the offset for none. */
function pastMark(text: string, at: number, code: number, blank: Blank): number {
  if (code === STAR || code === UNDERSCORE) {
    let past = at;
    while (text.charCodeAt(past) === code && past < at + 3) past += 1;
    // "* …" is an item, "2 * 3" a sum, "a_b" a name.
    const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(past)];
    const loose = isSpace(before) && isSpace(behind);
    const inside = code === UNDERSCORE && isPlainLetter(before) && isPlainLetter(behind);
    if (!loose && !inside) blank(at, past);
    return past;
  }
  if (code === BACKSLASH && isEscaped(text.charCodeAt(at + 1))) blank(at, at + 1);
  if (code === BANG && text.charCodeAt(at + 1) === OPENS) {
    const link = linkAt(text, at + 1);
    if (link === null) return at;
    blank(at + 1, link.to);
    return link.to;
  }
  if (code !== OPENS) return at;
  const link = linkAt(text, at);
  if (link === null) return at;
  if (text.slice(at + 1, link.text).trim() === '') {
    blank(at + 1, link.to);
    return link.to;
  }
  blank(at, at + 1);
  for (let i = at + 1; i < link.text; ) i = Math.max(pastMark(text, i, text.charCodeAt(i), blank), i + 1);
  // "[One](1)[two](2)" is two words, "[One](1)'s" is one.
  const parted = text.charCodeAt(link.to) === OPENS || isPlainLetter(text.charCodeAt(link.to));
  blank(link.text, link.to - 1);
  blank(link.to - 1, link.to, parted);
  return link.to;
}

/** "[text](address)": where its text and the whole of it end; a link may hold a picture, no link another one. */
function linkAt(text: string, at: number): { text: number; to: number } | null {
  let depth = 0;
  let close = at;
  for (; close < at + LONGEST_TEXT; close += 1) {
    const code = text.charCodeAt(close);
    if (code === OPENS) depth += 1;
    else if (code === 0x5d) depth -= 1;
    else if (Number.isNaN(code) || (code === FEED && text.charCodeAt(close + 1) === FEED)) return null;
    if (depth === 0) break;
    if (depth > DEEPEST) return null;
  }
  if (depth > 0 || text.charCodeAt(close + 1) !== 0x28) return null;
  let open = 0;
  for (let i = close + 1; i < close + LONGEST_LINK; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x28) open += 1;
    else if (code === 0x29) open -= 1;
    else if (Number.isNaN(code) || code === FEED) return null;
    if (open === 0) return { text: close, to: i + 1 };
    if (open > DEEPEST) return null;
  }
  return null;
}

function isSpace(code: number): boolean {
  return Number.isNaN(code) || code === SPACE || code === FEED || code === 9 || code === 13;
}

/** A letter or a digit. */
function isPlainLetter(code: number): boolean {
  return (
    code > 0x7f ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}

/** A mark of Markdown that a backslash makes plain. */
function isEscaped(code: number): boolean {
  return !Number.isNaN(code) && code > SPACE && code < 0x80 && !isPlainLetter(code);
}
