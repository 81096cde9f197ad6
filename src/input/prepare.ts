import { sha256 } from './checksum.js';
import { InputError, type InputRecord } from './input.js';
import type { FieldNames } from './json-record.js';
import { type RawRecord, sourceOfRaw } from './raw.js';
import { plainRecord } from './read.js';

/** How records are turned into text. */
export interface PrepareOptions {
  readonly fields: FieldNames;
  /** Keep the fields of a JSON object that are not asked for. */
  readonly keepFields: boolean;
  readonly maxRecordSize: number;
}

/**
 * The text of a record. Null if it holds no page. What a kind of record needs
 * is loaded with the first of its kind.
 * @throws {InputError} when there is no text to be had.
 */
export async function prepare(raw: RawRecord, options: PrepareOptions): Promise<InputRecord | null> {
  switch (raw.content) {
    case 'text':
      return plainRecord(sourceOfRaw(raw), raw.bytes);
    case 'json': {
      const { jsonRecord } = await import('./json-record.js');
      return jsonRecord(raw, options.fields, options.keepFields);
    }
    case 'html':
      return pageRecord(raw, raw.bytes, null);
    case 'http': {
      const { readHttp } = await import('./http.js');
      const body = readHttp(raw.bytes, options.maxRecordSize);
      if (body === null) return null;
      if (body.content === 'html') return pageRecord(raw, body.bytes, body.charset);
      return plainRecord(sourceOfRaw(raw), body.bytes);
    }
  }
}

async function pageRecord(raw: RawRecord, bytes: Uint8Array, served: string | null): Promise<InputRecord> {
  const [{ decodePage }, { readHtml }] = await Promise.all([import('./charset.js'), import('./html.js')]);
  if (bytes.length === 0) throw new InputError('empty', 'the file is empty');
  const { text: html, encoding } = decodePage(bytes, served);
  const { text, hints } = readHtml(html);
  if (text === '') throw new InputError('no-text', 'the page holds no text');
  return {
    text,
    hints,
    source: { ...sourceOfRaw(raw), bytes: bytes.length, encoding, sha256: sha256(bytes) },
  };
}
