/** What is shown as nothing: soft hyphens, joiners and spaces of no width, signs of the reading direction, byte order marks. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/u;
const ALL = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/** Whether a UTF-16 code unit is shown as nothing. */
export function isInvisible(code: number): boolean {
  if (code === 0xad) return true;
  return code >= 0x61c && INVISIBLE.test(String.fromCharCode(code));
}

/** A text without what is shown as nothing. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replace(ALL, '') : text;
}

/** A text without what is shown as nothing, and where each of its code units stood. */
export interface Bare {
  readonly text: string;
  readonly offsetOf: (at: number) => number;
}

/** Takes away what is shown as nothing. Linear in the text's length, and quick where there is none. */
export function bare(text: string): Bare {
  if (!INVISIBLE.test(text)) return { text, offsetOf: (at) => at };
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!isInvisible(text.charCodeAt(at))) offsets.push(at);
  return { text: withoutInvisible(text), offsetOf: (at) => offsets[at] ?? text.length };
}
