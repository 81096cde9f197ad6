import { bytesOfPage, type CodePage, fromCodePage } from './code-page.js';

/** Text that was decoded wrongly, decoded again. */
export interface Undone {
  readonly text: string;
  /** How many letters were put together. */
  readonly mended: number;
  /** How many characters fit nowhere and stay as they are. */
  readonly left: number;
}

/** Puts together what was UTF-8 before somebody decoded it as a code page: "á»™" is "ộ". */
export function undoUtf8As(text: string, page: CodePage): Undone {
  const bytes = bytesOfPage(page);
  const parts: string[] = [];
  let mended = 0;
  let left = 0;
  let from = 0;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) < 0x80) {
      at += 1;
      continue;
    }
    const length = lengthOf(bytes.get(text[at] ?? '') ?? 0);
    const point = length === 0 ? -1 : pointAt(text, at, length, bytes);
    const letter = point < 0 ? letterBeforeSpace(text, at, length, bytes) : String.fromCodePoint(point);
    if (letter === null) {
      left += 1;
      at += 1;
      continue;
    }
    parts.push(text.slice(from, at), letter);
    mended += 1;
    at += point < 0 ? length - 1 + (isPartOfWord(text, at + length - 1) ? 1 : 0) : length;
    from = at;
  }
  parts.push(text.slice(from));
  const whole = parts.join('');
  return { text: whole.startsWith('\uFEFF') ? whole.slice(1) : whole, mended, left };
}

/** How many bytes a letter has that begins with this one; 0 if none does. */
function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/** The code point that stands in the next `length` bytes, or -1. */
function pointAt(text: string, at: number, length: number, bytes: ReadonlyMap<string, number>): number {
  let point = (bytes.get(text[at] ?? '') ?? 0) & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes.get(text[next] ?? '') ?? 0;
    if (byte < 0x80 || byte > 0xbf) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return point < (LEAST[length] ?? 0) || point > 0x10ffff || surrogate ? -1 : point;
}

/** Letters whose last byte is a no-break space, which many programs make a space, or drop at the end of a line. */
const BEFORE_SPACE: ReadonlySet<number> = new Set([0xa0, 0xe0, 0x1a0, 0x1ea0]);

/** The letter of `length` bytes of which the last became a space; null if there is none. */
function letterBeforeSpace(
  text: string,
  at: number,
  length: number,
  bytes: ReadonlyMap<string, number>,
): string | null {
  const last = at + length - 1;
  if (length === 0 || (last < text.length && !/[ \n\r]/u.test(text.charAt(last)))) return null;
  const point = pointAt(`${text.slice(at, last)}\u00A0`, 0, length, bytes);
  return BEFORE_SPACE.has(point) ? String.fromCodePoint(point) : null;
}

/** Whether a space stands for a byte of the letter before it and parts no words: "hÃ nh", "lÃ  má»™t". */
function isPartOfWord(text: string, space: number): boolean {
  if (text[space] !== ' ') return false;
  const next = /^(?:$|[\s,.;:!?)]|(?:ng|nh|[iomnuy])(?!\p{L}))/iu;
  return next.test(text.slice(space + 1, space + 4));
}

/** Decodes as windows-1258 what somebody decoded as another code page. */
export function undo1258As(text: string, page: CodePage): Undone {
  const bytes = bytesOfPage(page);
  const letters = fromCodePage(
    Uint8Array.from({ length: 128 }, (_, index) => index + 128),
    'windows-1258',
  );
  let mended = 0;
  let left = 0;
  const whole = text.replace(/\P{ASCII}/gu, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) left += 1;
    else mended += 1;
    return byte === undefined ? character : (letters[byte - 128] ?? character);
  });
  return { text: whole, mended, left };
}
