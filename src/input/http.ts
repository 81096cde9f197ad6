import { gunzipSync, inflateSync } from 'node:zlib';
import { InputError } from './input.js';
import { tooLarge } from './read.js';
import { isGzip } from './sniff.js';

const LONGEST_HEADER = 2 ** 20;

/** The body of a page as a server sent it. */
export interface HttpBody {
  readonly bytes: Uint8Array;
  readonly content: 'html' | 'text';
  /** The encoding that the header tells. */
  readonly charset: string | null;
}

/** Reads an HTTP answer. Null if it is no page: an error, a redirection, a picture. */
export function readHttp(bytes: Uint8Array, limit: number): HttpBody | null {
  const { lines, body } = splitHeader(bytes);
  const status = /^HTTP\/[\d.]+\s+(\d{3})/u.exec(lines[0] ?? '')?.[1];
  if (status === undefined) throw new InputError('malformed', 'the record holds no HTTP answer');
  const header = new Map(lines.slice(1).map(fieldOf));
  const type = header.get('content-type')?.toLowerCase() ?? 'text/html';
  const content = /^\s*(?:text\/html|application\/xhtml)/u.test(type)
    ? 'html'
    : /^\s*text\/plain/u.test(type)
      ? 'text'
      : null;
  if (!status.startsWith('2') || content === null) return null;
  const whole = /chunked/iu.test(header.get('transfer-encoding') ?? '') ? joinChunks(body) : body;
  return {
    bytes: unpack(whole, header.get('content-encoding')?.toLowerCase() ?? '', limit),
    content,
    charset: /charset\s*=\s*["']?([\w:-]+)/u.exec(type)?.[1] ?? null,
  };
}

function splitHeader(bytes: Uint8Array): { lines: string[]; body: Uint8Array } {
  let start = 0;
  const lines: string[] = [];
  for (;;) {
    const feed = bytes.indexOf(10, start);
    const line = Buffer.from(bytes.subarray(start, feed < 0 ? bytes.length : feed))
      .toString('latin1')
      .trimEnd();
    start = feed < 0 ? bytes.length : feed + 1;
    if (line === '' || feed < 0) return { lines, body: bytes.subarray(start) };
    if (start > LONGEST_HEADER)
      throw new InputError('malformed', 'the header of the HTTP answer is too long');
    lines.push(line);
  }
}

function fieldOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), line.slice(colon + 1).trim()];
}

/** Archives often keep the header of a body that they have put together already: then it is left as it is. */
function joinChunks(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const feed = body.indexOf(10, at);
    const size = /^([\da-f]{1,8})\s*(?:;.*)?$/iu.exec(
      Buffer.from(body.subarray(at, Math.max(feed, at)))
        .toString('latin1')
        .trimEnd(),
    )?.[1];
    if (size === undefined) return body;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(feed + 1, feed + 1 + length));
    at = feed + 1 + length;
    while (body[at] === 13 || body[at] === 10) at += 1;
  }
}

function unpack(body: Uint8Array, encoding: string, maxOutputLength: number): Uint8Array {
  try {
    if (/gzip/u.test(encoding) && isGzip(body)) return gunzipSync(body, { maxOutputLength });
    if (/deflate/u.test(encoding) && body[0] === 0x78) return inflateSync(body, { maxOutputLength });
    return body;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(maxOutputLength);
    throw new InputError('malformed', 'the packed body of the page cannot be unpacked', { cause });
  }
}
