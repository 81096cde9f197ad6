import { type Bytes, type Origin, openBytes, withHead } from './bytes.js';
import { type Failure, failureOf, InputError } from './input.js';
import { splitLines } from './lines.js';
import type { RawRecord } from './raw.js';
import { tooLarge } from './read.js';
import { formatOf, type InputFormat, tellsFormat, utf16Of } from './sniff.js';
import { readWarc } from './warc.js';

/** One input and its place among results. */
export interface InputFile {
  readonly name: string;
  readonly path: string | null;
}

export interface ReadOptions {
  /** What the input is; null to find out. */
  readonly format: InputFormat | null;
  /** In bytes, unpacked. */
  readonly maxRecordSize: number;
}

/**
 * Cuts an input into its records, one at a time. Whatever cannot be read is a
 * record with a failure, in its place; nothing is thrown.
 */
export async function* readRecords(
  file: InputFile,
  options: ReadOptions,
  origin: Origin,
): AsyncGenerator<RawRecord> {
  // The archive can break off behind any record.
  let last = 0;
  let archive = false;
  try {
    const { head, all } = await withHead(openBytes(file.name, origin), tellsFormat);
    const format = options.format ?? formatOf(file.name, head) ?? 'text';
    archive = format === 'ndjson' || format === 'warc';
    for await (const record of cut(file, format, all, utf16Of(head), options.maxRecordSize)) {
      last = record.ordinal ?? 0;
      yield record;
    }
  } catch (error) {
    yield failed(file, archive ? last + 1 : null, failureOf(error));
  }
}

function cut(
  file: InputFile,
  format: InputFormat,
  bytes: Bytes,
  utf16: string | null,
  limit: number,
): AsyncIterable<RawRecord> {
  if (format === 'warc') return warcRecords(file, bytes, limit);
  if (format === 'text' || format === 'html') return wholeRecord(file, format, bytes, limit);
  const utf8 = utf16 === null ? bytes : toUtf8(bytes, utf16);
  return format === 'ndjson' ? ndjsonRecords(file, utf8, limit) : wholeRecord(file, 'json', utf8, limit);
}

/** JSON is read as UTF-8, and lines of UTF-16 cannot be cut as bytes. */
async function* toUtf8(bytes: Bytes, encoding: string): Bytes {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* wholeRecord(
  file: InputFile,
  content: 'text' | 'html' | 'json',
  chunks: Bytes,
  limit: number,
): AsyncGenerator<RawRecord> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  yield { ...file, ...NOTHING, content, bytes: Buffer.concat(parts) };
}

async function* ndjsonRecords(file: InputFile, chunks: Bytes, limit: number): AsyncGenerator<RawRecord> {
  for await (const { number, bytes } of splitLines(chunks, limit)) {
    if (bytes === null) yield failed(file, number, failureOf(tooLarge(limit)));
    else yield { ...file, ...NOTHING, ordinal: number, content: 'json', bytes };
  }
}

async function* warcRecords(file: InputFile, chunks: Bytes, limit: number): AsyncGenerator<RawRecord> {
  for await (const { ordinal, header, block } of readWarc(chunks, limit)) {
    const id = header.get('warc-record-id') ?? null;
    const url = header.get('warc-target-uri')?.replace(/^<(.*)>$/u, '$1') ?? null;
    const crawled = header.get('warc-date') ?? '';
    const base = { ...file, ordinal, id, url, ...(crawled === '' ? {} : { crawled }) };
    if (block instanceof InputError) yield { ...base, ...FAILED, failure: failureOf(block) };
    else {
      const content = contentOf(header);
      if (content !== null) yield { ...base, content, bytes: block, failure: null };
    }
  }
}

/** How a record of an archive is to be read. Null if it holds no page: a request, a picture, a note of the crawl. */
function contentOf(header: ReadonlyMap<string, string>): RawRecord['content'] | null {
  const type = header.get('content-type')?.toLowerCase() ?? '';
  switch (header.get('warc-type')?.toLowerCase()) {
    case 'conversion':
      return 'text';
    case 'response':
      return type.startsWith('application/http') ? 'http' : pageContent(type);
    case 'resource':
      return pageContent(type);
    default:
      return null;
  }
}

function pageContent(type: string): 'html' | 'text' | null {
  if (/^(?:text\/html|application\/xhtml)/u.test(type)) return 'html';
  return type.startsWith('text/plain') ? 'text' : null;
}

const NOTHING = { ordinal: null, id: null, url: null, failure: null } as const;
const FAILED = { content: 'text', bytes: new Uint8Array() } as const;

/** A record that could not be cut out. */
export function failed(file: InputFile, ordinal: number | null, failure: Failure): RawRecord {
  return { ...file, ...NOTHING, ...FAILED, ordinal, failure };
}
