import { readFileSync } from 'node:fs';
import { sha256 } from './checksum.js';
import { decode } from './decode.js';
import { InputError, type InputRecord } from './input.js';

/** How standard input is named among files. */
export const STDIN = '-';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'this is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GiB',
};

/**
 * One input, whole. `name` is a file, or `-` for `stdin`.
 * @throws {InputError} when it cannot be read or holds no text.
 */
export async function readInput(name: string, stdin: () => AsyncIterable<Uint8Array>): Promise<InputRecord> {
  const bytes = await readBytes(name, stdin);
  const text = decode(bytes);
  const encoding = 'utf-8';
  const source = { name, record: null, url: null, bytes: bytes.length, encoding, sha256: sha256(bytes) };
  return { text, source };
}

async function readBytes(name: string, stdin: () => AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  try {
    // Nothing else waits while a file is read, and the synchronous call starts faster.
    return name === STDIN ? await collect(stdin()) : readFileSync(name);
  } catch (cause) {
    throw new InputError(reasonOf(cause), { cause });
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? cause.message;
}
