/** Records as they are cut out of inputs. */
import type { RawRecord } from '../../src/input/raw.js';

const NOTHING = { id: null, url: null, failure: null } as const;

/** A line of an NDJSON file. */
export function lineRecord(ordinal: number, line = ''): RawRecord {
  return { ...NOTHING, name: 'a', path: 'a', ordinal, content: 'json', bytes: Buffer.from(line) };
}

/** A text file. */
export function fileRecord(name: string, text: string): RawRecord {
  return { ...NOTHING, name, path: name, ordinal: null, content: 'text', bytes: Buffer.from(text) };
}
