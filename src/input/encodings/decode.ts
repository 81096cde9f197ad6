import type { Warning } from '../../document.js';
import { detectLanguage } from '../../languages/detect.js';
import { utf16Of } from '../sniff.js';
import { validUtf8 } from '../utf8.js';
import { type CodePage, fromCodePage } from './code-page.js';
import type { EncodingName } from './names.js';
import { readAs, tell } from './tell.js';

/** The text of a record, and what a reader should know of how it was decoded. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/**
 * The text of bytes that are not plainly UTF-8.
 * @param forced the encoding to take them for; null to find out
 * @returns null when nobody can be sure what they are
 */
export function decodeBytes(bytes: Uint8Array, forced: EncodingName): Decoded;
export function decodeBytes(bytes: Uint8Array, forced: EncodingName | null): Decoded | null;
export function decodeBytes(bytes: Uint8Array, forced: EncodingName | null): Decoded | null {
  if (forced !== null) return decodeAs(bytes, forced);
  const marked = markedEncoding(bytes);
  if (marked !== null && marked !== 'utf-8') return told(utf(bytes, marked), marked, BY_MARK);
  const text = validUtf8(bytes);
  if (text !== null) return decodeText(text, 'utf-8', null);
  if (isDamagedUtf8(bytes)) return { text: utf(bytes, 'utf-8'), encoding: 'utf-8', warnings: [] };
  const latin = fromCodePage(bytes, 'windows-1252');
  const letters = tell(latin);
  if (letters !== null && letters !== 'unknown')
    return told(letters.text, inBytes(letters.encoding), BY_LETTERS);
  if (letters === null && isEnglish(bytes, latin)) return told(latin, 'windows-1252', BY_LETTERS);
  return null;
}

/**
 * The text that the letters of a string stand for, which came out of `encoding`.
 * A string that is what it seems to be stays as it is.
 */
export function decodeText(text: string, encoding: string, forced: EncodingName | null): Decoded {
  if (forced !== null) return told(readAs(text, forced), forced, AS_ASKED);
  const letters = tell(text);
  if (letters === null) return { text, encoding, warnings: [] };
  if (letters === 'unknown') return { text, encoding, warnings: [UNKNOWN] };
  return told(letters.text, letters.encoding, BY_LETTERS);
}

const BY_MARK = 'as its byte order mark tells';
const BY_LETTERS = 'as its letters tell';
const AS_ASKED = 'as it was asked for';

/** Said of a text that is in another encoding, if it is not sure in which. */
export const UNKNOWN: Warning = {
  code: 'encoding-unknown',
  message:
    'Letters seem to be wrongly decoded, and it is not sure how: they were left as they are (see --encoding).',
  span: null,
};

/** What a text was decoded from, for its warnings. */
export function told(text: string, encoding: string, why: string): Decoded {
  if (encoding === 'utf-8') return { text, encoding, warnings: [] };
  const lost = encoding === 'tcvn3' ? ' Capitals with a tone may have become small letters.' : '';
  const message = `The text was decoded from ${encoding}, ${why}.${lost}`;
  return { text, encoding, warnings: [{ code: 'encoding', message, span: null }] };
}

function decodeAs(bytes: Uint8Array, forced: EncodingName): Decoded {
  switch (forced) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return told(utf(bytes, forced), forced, AS_ASKED);
    case 'windows-1252':
    case 'windows-1258':
      return told(fromCodePage(bytes, forced), forced, AS_ASKED);
    default: {
      // What encodes letters may stand in bytes or, as Latin letters, in UTF-8.
      const text = validUtf8(bytes) ?? fromCodePage(bytes, 'windows-1252');
      return told(readAs(text, forced), forced, AS_ASKED);
    }
  }
}

/** The encoding that a byte order mark tells. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return utf16Of(bytes);
}

/** Bytes that are no letters become U+FFFD. */
function utf(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(encoding).decode(bytes);
}

function inBytes(encoding: EncodingName): EncodingName {
  return encoding === 'windows-1258-as-windows-1252' ? 'windows-1258' : encoding;
}

const WHOLE_A_BROKEN = 4;
const SAMPLED = 2 ** 20;

/** Whether nearly all bytes beyond ASCII are letters of UTF-8: no other encoding looks so by chance. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = utf(bytes.subarray(0, SAMPLED), 'utf-8');
  let [whole, broken] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code >= 0x80) whole += 1;
  }
  return whole > 0 && whole >= WHOLE_A_BROKEN * broken;
}

const OTHERS: readonly CodePage[] = ['windows-1250', 'windows-1254', 'windows-1258'];
const CONTROL = /[\x80-\x9f]/u;

/** English with typographic signs, or a foreign name, that are the same in all code pages that it can be in. */
function isEnglish(bytes: Uint8Array, latin: string): boolean {
  if (detectLanguage(latin) !== 'en' || CONTROL.test(latin)) return false;
  return OTHERS.every((page) => fromCodePage(bytes, page) === latin);
}
