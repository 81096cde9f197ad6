import { ByteReader } from './byte-reader.js';
import type { Bytes } from './bytes.js';
import { InputError } from './input.js';
import { tooLarge } from './read.js';

/** One record of a WARC file. A record that cannot be read has an error instead of bytes. */
export interface WarcRecord {
  /** From 1, over records of every type. */
  readonly ordinal: number;
  /** By names in small letters. */
  readonly header: ReadonlyMap<string, string>;
  readonly block: Uint8Array | InputError;
}

const VERSION = /^WARC\/\d/u;
const LONGEST_HEADER_LINE = 2 ** 16;
const LONGEST_HEADER = 2 ** 20;

/**
 * The records of a WARC file (ISO 28500), one at a time. Damage costs the
 * record it is in: reading goes on at the next line that begins a record.
 */
export async function* readWarc(bytes: Bytes, limit: number): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(bytes);
  let ordinal = 0;
  try {
    for (let lost = false; ; ) {
      const line = await textLine(reader);
      if (line === null) return;
      if (!VERSION.test(line)) {
        // Blank lines stand between records. Anything else is what is left of a damaged one.
        if (line !== '' && !lost) {
          ordinal += 1;
          lost = true;
          yield {
            ordinal,
            header: new Map(),
            block: malformed('there is no WARC record where one should begin'),
          };
        }
        continue;
      }
      ordinal += 1;
      const header = await readHeader(reader);
      const block = await readBlock(reader, header, limit);
      // The error tells already of what follows a record without a length.
      lost = block instanceof InputError && block.code === 'malformed';
      yield { ordinal, header, block };
    }
  } finally {
    await reader.close();
  }
}

async function textLine(reader: ByteReader): Promise<string | null> {
  const line = await reader.line(LONGEST_HEADER_LINE);
  return line === null ? null : Buffer.from(line).toString('utf8').trimEnd();
}

/**
 * Header lines up to the blank one. A line that begins with white space goes on
 * with the one before. Of a header without end only the beginning is kept.
 */
async function readHeader(reader: ByteReader): Promise<ReadonlyMap<string, string>> {
  const header = new Map<string, string[]>();
  let parts: string[] = [];
  for (let room = LONGEST_HEADER; ; ) {
    const line = await textLine(reader);
    if (line === null || line === '') break;
    room -= line.length + 1;
    if (room < 0) continue;
    if (/^[ \t]/u.test(line)) {
      parts.push(line.trim());
      continue;
    }
    const colon = line.indexOf(':');
    parts = [line.slice(colon + 1).trim()];
    header.set(line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), parts);
  }
  return new Map([...header].map(([name, values]) => [name, values.join(' ').trim()]));
}

async function readBlock(
  reader: ByteReader,
  header: ReadonlyMap<string, string>,
  limit: number,
): Promise<Uint8Array | InputError> {
  const length = header.get('content-length') ?? '';
  if (!/^\d{1,15}$/u.test(length)) return malformed('the WARC record tells no Content-Length');
  const size = Number(length);
  const large = size > limit;
  const block = large ? null : await reader.take(size);
  const had = block === null ? await reader.skip(size) : block.length;
  if (had < size)
    return new InputError('truncated', `the WARC record breaks off after ${had} of ${size} bytes`);
  return block ?? tooLarge(limit);
}

function malformed(message: string): InputError {
  return new InputError('malformed', message);
}
