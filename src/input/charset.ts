const DECLARED = /<meta[^<>]*?charset\s*=\s*(?:["']\s*)?([\w:-]+)/iu;
const LOOKED_AT = 4096;

/** The text of a page and the encoding it was in. Bytes that are no letters become U+FFFD, as in a browser. */
export function decodePage(bytes: Uint8Array, served: string | null): { text: string; encoding: string } {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString(
    'latin1',
  );
  const names = [marked(bytes), served, DECLARED.exec(head)?.[1], 'utf-8'];
  for (const name of names) {
    const decoder = decoderOf(name);
    if (decoder !== null) return { text: decoder.decode(bytes), encoding: decoder.encoding };
  }
  return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
}

/** The encoding that a byte order mark tells. */
function marked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
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
