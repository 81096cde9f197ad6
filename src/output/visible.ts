const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const SHORT: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Text that is safe to show in a terminal: characters that would move the
 * cursor, change colours, turn the reading direction or hide are escaped.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, escaped);
}

/** Controls other than white space, signs that turn the reading direction, line ends that only some know, halves of letters. */
const COMMANDS = /(?![\t\n\r])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * Text that is only text wherever it lands, and else as it is: what others act
 * upon instead of showing it is escaped. Tabs and line ends stay.
 */
export function harmless(text: string): string {
  return text.replace(COMMANDS, escaped);
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return SHORT[character] ?? (code <= 0xff ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 1)}}`);
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
