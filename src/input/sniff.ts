/** What an input can be. */
export const INPUT_FORMATS = ['text', 'json', 'ndjson', 'warc', 'html'] as const;

export type InputFormat = (typeof INPUT_FORMATS)[number];

const BY_NAME: Readonly<Record<string, InputFormat>> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  warc: 'warc',
  wet: 'warc',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** How much of a file is looked at to tell what it is. */
const SNIFFED_BYTES = 4096;

/** Whether bytes begin as gzip does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The encoding of bytes that begin with a mark of UTF-16. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
}

/** What an input is, by its name and by how it begins. Null if it has to be unpacked first. */
export function formatOf(name: string, head: Uint8Array): InputFormat | null {
  if (isGzip(head)) return null;
  const parts = name.toLowerCase().split('.');
  if (parts.at(-1) === 'gz') parts.pop();
  const known = parts.length > 1 ? BY_NAME[parts.at(-1) ?? ''] : undefined;
  return known ?? formatOfContent(head);
}

const OPENING = /^\s*(?:WARC\/\d|<!doctype\s+html|<html[\s>]|\{\s*["}]|\[\s*\{)/iu;

/** What may still become an opening, a byte order mark before it. */
const UNDECIDED = /^\s*(?:$|[<{W]|\[\s*$)/u;
const LONGEST_MARK = 4;
const LONGEST_OPENING = 64;

/** Whether so much of an input has come that more of it would not be taken for another format. */
export function tellsFormat(head: Uint8Array): boolean {
  if (head.length < LONGEST_MARK) return false;
  if (head.length >= SNIFFED_BYTES) return true;
  const start = startOf(head);
  return OPENING.test(start) || !UNDECIDED.test(start) || start.trimStart().length >= LONGEST_OPENING;
}

function formatOfContent(head: Uint8Array): InputFormat {
  const opening = OPENING.exec(startOf(head))?.[0].trimStart();
  if (opening === undefined) return 'text';
  if (opening.startsWith('<')) return 'html';
  if (opening.startsWith('W')) return 'warc';
  // An object that goes on over lines is a file of its own, and so is a list.
  return opening.startsWith('{') && !/[\r\n]/u.test(opening) ? 'ndjson' : 'json';
}

function startOf(head: Uint8Array): string {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SNIFFED_BYTES));
  const encoding = utf16Of(head);
  const start = encoding === null ? bytes.toString('utf8') : new TextDecoder(encoding).decode(bytes);
  return start.startsWith('\uFEFF') ? start.slice(1) : start;
}
