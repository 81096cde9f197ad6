/**
 * What text can be written in. `tcvn3` and `vni` are encodings of fonts: they
 * may stand in bytes or, taken for Latin letters, in UTF-8. `A-as-B` is text in
 * A that somebody once decoded as B.
 */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1258',
  'tcvn3',
  'vni',
  'utf-8-as-windows-1252',
  'utf-8-as-windows-1252-twice',
  'utf-8-as-windows-1250',
  'utf-8-as-windows-1258',
  'windows-1258-as-windows-1252',
  'windows-1258-as-windows-1250',
] as const;

export type EncodingName = (typeof ENCODINGS)[number];

const OF_BYTES: readonly string[] = ENCODINGS.slice(0, 5);

/** Whether an encoding is one of bytes, and not of letters. */
export function isOfBytes(encoding: EncodingName): boolean {
  return OF_BYTES.includes(encoding);
}
