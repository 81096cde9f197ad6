import { validUtf8 } from '../utf8.js';
import { fromCodePage } from './code-page.js';
import { type Decoded, decodeBytes, markedEncoding, told, UNKNOWN } from './decode.js';

const DECLARED = /<meta[^<>]*?charset\s*=\s*(?:["']\s*)?([\w:-]+)/iu;
const LOOKED_AT = 4096;

/**
 * The text of a page: by its byte order mark, by the header it was served with,
 * by what it declares, then by its letters. Bytes that are no letters become
 * U+FFFD, as in a browser.
 */
export function decodePage(bytes: Uint8Array, served: string | null): Decoded {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString(
    'latin1',
  );
  const names = [
    [markedEncoding(bytes), 'as its byte order mark tells'],
    [served, 'as the header tells'],
    [DECLARED.exec(head)?.[1], 'as the page declares'],
  ] as const;
  for (const [name, why] of names) {
    const decoder = decoderOf(name);
    if (decoder === null) continue;
    const { encoding } = decoder;
    if (encoding === 'utf-8') break;
    return told(
      encoding === 'windows-1252' ? fromCodePage(bytes, encoding) : decoder.decode(bytes),
      encoding,
      why,
    );
  }
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = validUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', warnings: [] };
  const damaged = { text: new TextDecoder().decode(bytes), encoding: 'utf-8', warnings: [UNKNOWN] };
  return decodeBytes(bytes, null) ?? damaged;
}

/** Null for an encoding that nobody knows: the next one told is tried. */
function decoderOf(name: string | null | undefined) {
  if (name === null || name === undefined) return null;
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}
