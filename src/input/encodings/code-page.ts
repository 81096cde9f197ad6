/** Windows encodings of a byte a letter. */
export type CodePage = 'windows-1250' | 'windows-1252' | 'windows-1254' | 'windows-1258';

/** 0x80 to 0x9F of windows-1252. Not every platform's decoder knows them. */
const MIDDLE_OF_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const MIDDLE = /[\x80-\x9f]/gu;

/** The text of bytes in a code page, a character a byte. Bytes without a letter stay control characters. */
export function fromCodePage(bytes: Uint8Array, page: CodePage): string {
  if (page !== 'windows-1252') return new TextDecoder(page).decode(bytes);
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(MIDDLE, (control) => MIDDLE_OF_1252[control.charCodeAt(0) - 0x80] ?? control);
}

const PAGES = new Map<CodePage, ReadonlyMap<string, number>>();

/** The byte of each character that a code page has above ASCII; of a control character its own number. */
export function bytesOfPage(page: CodePage): ReadonlyMap<string, number> {
  const known = PAGES.get(page);
  if (known !== undefined) return known;
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  const found = new Map<string, number>();
  for (let code = 0x80; code < 0xa0; code += 1) found.set(String.fromCharCode(code), code);
  [...fromCodePage(bytes, page)].forEach((character, index) => {
    if (character !== '\uFFFD') found.set(character, index + 128);
  });
  PAGES.set(page, found);
  return found;
}
