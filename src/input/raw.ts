import type { Failure, RecordSource } from './input.js';

/** How the bytes of a record are to be read. `http` is a page with the header it was served with. */
export type Content = 'text' | 'html' | 'json' | 'http';

/**
 * One record as it was cut out of an input, before anything costly is done
 * with it: plain data that can be handed to another thread.
 */
export interface RawRecord {
  /** The input, as it was named. */
  readonly name: string;
  /** Its place among results that are kept in a folder; null if that would lie outside. */
  readonly path: string | null;
  /** Which record of its input this is, from 1; of NDJSON, the line. Null if the input is one document. */
  readonly ordinal: number | null;
  /** What the archive calls the record. */
  readonly id: string | null;
  readonly url: string | null;
  /** When the archive says that the record was made; only told along. */
  readonly crawled?: string;
  readonly content: Content;
  readonly bytes: Uint8Array;
  /** Set when the record could not even be cut out. */
  readonly failure: Failure | null;
}

/** What a record is called as long as only its archive has been read. */
export function sourceOfRaw({ name, id, ordinal, url }: RawRecord): RecordSource {
  return { name, record: id ?? ordinal, url };
}
