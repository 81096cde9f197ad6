/** Looked at: so many stretches of a text, of so many code units each. */
const STRETCHES = 8;
const LENGTH = 512;
/** Vietnamese letters that are enough to know a stretch by. */
const ENOUGH = 4;

/** Letters of code pages that are no accident, and their share of a stretch: other languages have fewer. */
const FEW = 3;
const DENSE = 0.06;

/** "các" becomes "cỏc" when a document is converted from one font encoding by the table of another. */
const CONVERTED = 'ỏc';
/** How quotation marks, apostrophes and dashes begin that were UTF-8 and taken for windows-1252. */
const MISREAD = 'â€';

/**
 * Whether a text is what it seems to be: no sign of letters that were encoded
 * or decoded in another way. Quick, because every text is asked: it looks at a
 * few stretches for letters that Vietnamese shares with no code page, against
 * those that wrongly decoded text is made of.
 */
export function isPlain(text: string): boolean {
  let own = 0;
  let odd = 0;
  let dense = false;
  const step = Math.max(LENGTH, Math.floor((text.length - LENGTH) / (STRETCHES - 1)));
  for (let start = 0; start < text.length; start += step) {
    const end = Math.min(text.length, start + LENGTH);
    const [ownBefore, oddBefore] = [own, odd];
    let at = start;
    for (; at < end && own - ownBefore < ENOUGH; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 0x80) continue;
      if (code < 0x100) odd += 1;
      else if (isVietnamese(code)) own += 1;
    }
    dense ||= odd - oddBefore >= FEW && odd - oddBefore >= DENSE * (at - start);
  }
  return (!dense || odd < 3 * own) && !text.includes(CONVERTED) && !text.includes(MISREAD);
}

/** ơ ư, their capitals, the letters with two marks, and the marks when they stand apart. */
export function isVietnamese(code: number): boolean {
  return (
    (code >= 0x1ea0 && code <= 0x1ef9) ||
    (code >= 0x300 && code <= 0x323) ||
    code === 0x1a0 ||
    code === 0x1a1 ||
    code === 0x1af ||
    code === 0x1b0
  );
}
