import { sha256 } from './checksum.js';
import { refuseNothing } from './decode.js';
import type { Decoded } from './encodings/index.js';
import { type EncodingName, isOfBytes } from './encodings/names.js';
import { type Hints, InputError, type InputRecord } from './input.js';
import type { FieldNames } from './json-record.js';
import { isPlain } from './plain.js';
import { type RawRecord, sourceOfRaw } from './raw.js';
import { plainRecord } from './read.js';
import { shortEnough } from './utf8.js';

/** How records are turned into text. */
export interface PrepareOptions {
  readonly fields: FieldNames;
  /** Keep the fields of a JSON object that are not asked for. */
  readonly keepFields: boolean;
  readonly maxRecordSize: number;
  /** What the texts are written in; null to find out. */
  readonly encoding: EncodingName | null;
}

/**
 * The text of a record. Null if it holds no page. What a kind of record needs
 * is loaded with the first of its kind.
 * @throws {InputError} when there is no text to be had.
 */
export async function prepare(raw: RawRecord, options: PrepareOptions): Promise<InputRecord | null> {
  const input = await textOf(raw, options);
  if (input === null || raw.crawled === undefined) return input;
  return { ...input, source: { ...input.source, crawled: raw.crawled } };
}

async function textOf(raw: RawRecord, options: PrepareOptions): Promise<InputRecord | null> {
  const { encoding } = options;
  switch (raw.content) {
    case 'text':
      return textRecord(raw, raw.bytes, encoding);
    case 'json':
      return jsonText(raw, options);
    case 'html':
      return pageRecord(raw, raw.bytes, null, encoding);
    case 'http': {
      const { readHttp } = await import('./http.js');
      const body = readHttp(raw.bytes, options.maxRecordSize);
      if (body === null) return null;
      if (body.content === 'html') return pageRecord(raw, body.bytes, body.charset, encoding);
      return textRecord(raw, body.bytes, encoding);
    }
  }
}

async function textRecord(
  raw: RawRecord,
  bytes: Uint8Array,
  forced: EncodingName | null,
): Promise<InputRecord> {
  const plain = forced === null ? plainRecord(sourceOfRaw(raw), bytes) : null;
  if (plain !== null) return plain;
  const { decodeBytes } = await import('./encodings/index.js');
  const decoded = shortEnough(() => decodeBytes(bytes, forced));
  if (decoded === null) {
    const message = 'the text is not valid UTF-8, and what else it is cannot be told (see --encoding)';
    throw new InputError('encoding', message);
  }
  const { text, encoding, warnings } = decoded;
  refuseNothing(text);
  return {
    text,
    warnings,
    source: { ...sourceOfRaw(raw), bytes: bytes.length, encoding, sha256: sha256(bytes) },
  };
}

async function jsonText(raw: RawRecord, options: PrepareOptions): Promise<InputRecord> {
  const { jsonRecord } = await import('./json-record.js');
  const { fields, keepFields, encoding: forced } = options;
  // JSON is UTF-8; lines in anything else are first made so.
  const ofBytes = forced !== null && forced !== 'utf-8' && isOfBytes(forced);
  const whole = ofBytes ? (await import('./encodings/index.js')).decodeBytes(raw.bytes, forced) : null;
  const utf8 = whole === null ? raw : { ...raw, bytes: Buffer.from(whole.text) };
  const { text, source, ...rest } = jsonRecord(utf8, fields, keepFields);
  const letters = whole ?? (await readLetters(text, 'utf-8', forced));
  if (letters === null) return { text, source, ...rest };
  const { encoding, warnings } = letters;
  return { ...rest, text: whole === null ? letters.text : text, warnings, source: { ...source, encoding } };
}

/** What the letters of a text stand for, if they are not what they seem to be. */
async function readLetters(
  text: string,
  encoding: string,
  forced: EncodingName | null,
): Promise<Decoded | null> {
  if (forced === null ? isPlain(text) : isOfBytes(forced)) return null;
  return (await import('./encodings/index.js')).decodeText(text, encoding, forced);
}

async function pageRecord(
  raw: RawRecord,
  bytes: Uint8Array,
  served: string | null,
  forced: EncodingName | null,
): Promise<InputRecord> {
  const [{ decodeBytes, decodePage, readAs }, { readHtml }] = await Promise.all([
    import('./encodings/index.js'),
    import('./html.js'),
  ]);
  if (bytes.length === 0) throw new InputError('empty', 'the file is empty');
  const ofBytes = forced !== null && isOfBytes(forced);
  const html = ofBytes ? decodeBytes(bytes, forced) : decodePage(bytes, served);
  const page = readHtml(html.text);
  if (page.text === '') throw new InputError('no-text', 'the page holds no text');
  const letters = await readLetters(page.text, html.encoding, forced);
  const { text, encoding } = letters ?? { text: page.text, encoding: html.encoding };
  const isSame = encoding === html.encoding;
  return {
    text,
    hints: isSame ? page.hints : readHints(page.hints, (value) => readAs(value, encoding)),
    warnings: [...(isSame ? html.warnings : []), ...(letters?.warnings ?? [])],
    source: { ...sourceOfRaw(raw), bytes: bytes.length, encoding, sha256: sha256(bytes) },
  };
}

function readHints({ title, authors, published }: Hints, read: (value: string) => string): Hints {
  return { title: title === null ? null : read(title), authors: authors.map(read), published };
}
