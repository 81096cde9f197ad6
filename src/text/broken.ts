import { CharClass, classOf, isSmall } from './characters.js';
import type { SourceText } from './source.js';

/** A line this long may be the beginning of a sentence that a link breaks off. */
const SENTENCE = 60;
/** The text of a link is no longer. */
const LINK = 60;
/** Behind it, so much in small letters is the sentence's rest. */
const REST = 20;
const MARKS: ReadonlySet<number> = new Set([...',.;)'].map((mark) => mark.charCodeAt(0)));
const ENDS: ReadonlySet<number> = new Set([...'.!?:…'].map((mark) => mark.charCodeAt(0)));
const DOT = 0x2e;

/**
 * The text with a space for the two line ends that put a link's words on a
 * line of their own inside a sentence: "… he told", "Reuters", ", adding …" or
 * "Reuters", "on Friday that …". Each letter stays where it is; the same text
 * where nothing is broken. Linear in its length.
 */
export function unbroken({ lineCount, lineStarts }: SourceText, text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let number = 2; number < lineCount; number += 1) {
    const above = lineStarts[number - 2] ?? 0;
    const link = lineStarts[number - 1] ?? 0;
    const rest = lineStarts[number] ?? 0;
    if (link - above <= SENTENCE || rest - link > LINK || rest - link < 2) continue;
    const next = number + 1 < lineCount ? (lineStarts[number + 1] ?? 0) : text.length;
    if (!goesOn(text, rest, next) || !breaksOff(text, link) || !isLink(text, link, rest)) continue;
    for (const feed of [link - 1, rest - 1]) {
      if (feed < done) continue;
      parts.push(text.slice(done, feed));
      done = feed + 1;
    }
  }
  if (parts.length === 0) return text;
  parts.push(text.slice(done));
  return parts.join(' ');
}

/** A mark that no sentence begins with, or words enough in small letters: no address. */
function goesOn(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(from);
  if (MARKS.has(code)) return code !== DOT || isBlank(text.charCodeAt(from + 1));
  if (to - from <= REST || !isSmall(code)) return false;
  let last = to - 1;
  while (last > from && isBlank(text.charCodeAt(last))) last -= 1;
  let at = from;
  while (at <= last && !isBlank(text.charCodeAt(at))) at += 1;
  return at < last;
}

/** The line above ends in the middle of a sentence. */
function breaksOff(text: string, start: number): boolean {
  let last = start - 1;
  while (last > 0 && isBlank(text.charCodeAt(last))) last -= 1;
  return !ENDS.has(text.charCodeAt(last)) && start - last < 4;
}

/** Begins with a letter, and is no end of a sentence. */
function isLink(text: string, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && isBlank(text.charCodeAt(last))) last -= 1;
  return (
    classOf(text.charCodeAt(from)) === CharClass.Letter &&
    !isSmall(text.charCodeAt(from)) &&
    !ENDS.has(text.charCodeAt(last))
  );
}

function isBlank(code: number): boolean {
  return Number.isNaN(code) || classOf(code) === CharClass.Space;
}
