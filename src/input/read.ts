import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { sha256 } from './checksum.js';
import { decode } from './decode.js';
import { InputError, type InputRecord, type RecordSource } from './input.js';
import { inputErrorOf } from './reasons.js';
import { formatOf } from './sniff.js';

/** A record larger than this is not read, unless it is asked for. */
export const MAX_RECORD_SIZE = 16 * 2 ** 20;

/**
 * A file that is one plain text in UTF-8, whole. Null if it is anything else: a
 * folder, an archive, a saved page, a pipe, a file too large to be one record,
 * or a text in another encoding.
 * @throws {InputError} when it cannot be read or holds no text.
 */
export function readPlainFile(name: string): InputRecord | null {
  const bytes = readSmallFile(name);
  if (bytes === null || formatOf(name, bytes) !== 'text') return null;
  return plainRecord({ name, record: null, url: null }, bytes);
}

/** A record whose bytes are its text in UTF-8; null if they may be in another encoding. */
export function plainRecord(where: RecordSource, bytes: Uint8Array): InputRecord | null {
  const text = decode(bytes);
  if (text === null) return null;
  const { name, record, url } = where;
  const source = { name, record, url, bytes: bytes.length, encoding: 'utf-8', sha256: sha256(bytes) };
  return { text, source };
}

function readSmallFile(name: string): Uint8Array | null {
  let file: number;
  try {
    file = openSync(name, 'r');
  } catch (cause) {
    throw inputErrorOf(cause);
  }
  try {
    const stats = fstatSync(file);
    // Nothing else waits while a file is read, and the synchronous call starts faster.
    return stats.isFile() && stats.size <= MAX_RECORD_SIZE ? readFileSync(file) : null;
  } catch (cause) {
    throw inputErrorOf(cause);
  } finally {
    closeSync(file);
  }
}

/** A record that is larger than it may be. */
export function tooLarge(limit: number): InputError {
  return new InputError('too-large', `the record is larger than ${limit} bytes (see --max-record-size)`);
}
