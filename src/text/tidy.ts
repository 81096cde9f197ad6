const SPACE = 0x20;
const SPACED = 1;
const UNTIDY = 2;

const SOFT_HYPHEN = 0xad;

/** By code unit: 0 for what is printed as it is, composed Latin and Vietnamese letters and the marks of their prose. */
const TIDY = new Uint8Array(0x10000).fill(UNTIDY);
TIDY.fill(0, SPACE + 1, 0x7f);
TIDY.fill(0, 0xa1, 0x300);
TIDY[SOFT_HYPHEN] = UNTIDY;
TIDY.fill(0, 0x1ea0, 0x1efa);
TIDY.fill(0, 0x2013, 0x2027);
TIDY[SPACE] = SPACED;

/** Whether a stretch is printed as it is and nothing in it is invisible: such letters, single spaces, none at its ends. A branch at every space would cost more than the rest. */
export function isTidy(text: string, start: number, end: number): boolean {
  let untidy = 0;
  let last = SPACED;
  for (let i = start; i < end; i += 1) {
    const kind = TIDY[text.charCodeAt(i)] ?? UNTIDY;
    untidy |= kind & (last | UNTIDY);
    last = kind;
  }
  return untidy === 0 && last === 0;
}
