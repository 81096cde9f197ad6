import { checksumOf } from './checksum.js';
import { InputError, type InputRecord, RecordError } from './input.js';
import { localDate } from './local-date.js';
import { isTooDeep } from './nesting.js';
import type { RawRecord } from './raw.js';
import { validUtf8 } from './utf8.js';

/** In which fields of a JSON object to look for what; the first that holds something counts. */
export interface FieldNames {
  readonly text: readonly string[];
  readonly id: readonly string[];
  readonly url: readonly string[];
  readonly published: readonly string[];
  /** Whether the date was asked for by name: then it goes before what the page shows. It can be that of a crawl. */
  readonly publishedNamed: boolean;
}

/** As the usual corpora call them. */
export const DEFAULT_FIELDS: FieldNames = {
  text: ['text', 'content', 'body', 'raw_content'],
  id: ['id', 'doc_id'],
  url: ['url', 'link'],
  published: ['published', 'date', 'timestamp'],
  publishedNamed: false,
};

type Fields = Readonly<Record<string, unknown>>;

/** One line of NDJSON, or a file that is one object. With `keep`, the fields that were not asked for are kept beside the source. */
export function jsonRecord(raw: RawRecord, names: FieldNames, keep: boolean): InputRecord {
  const fields = parseObject(raw);
  const used = new Set<string>();
  const first = (candidates: readonly string[], fits: (value: unknown) => boolean): unknown => {
    for (const name of candidates) {
      const value = valueAt(fields, name);
      if (fits(value)) {
        used.add(name);
        return value;
      }
    }
    return undefined;
  };
  const text = first(names.text, isFilled);
  const id = first(names.id, (value) => isFilled(value) || Number.isSafeInteger(value));
  const url = first(names.url, isFilled);
  const published = first(names.published, (value) => typeof value === 'string' && localDate(value) !== null);
  const record = typeof id === 'string' || typeof id === 'number' ? id : raw.ordinal;
  const where = { name: raw.name, record, url: typeof url === 'string' ? url : raw.url };
  if (typeof text !== 'string') {
    throw new RecordError('no-text', `the record has no text in ${names.text.join(', ')}`, where);
  }
  const extra = keep ? unused(fields, used) : undefined;
  const source = { ...where, encoding: 'utf-8', ...checksumOf(text) };
  const date = typeof published === 'string' ? localDate(published) : null;
  return {
    text,
    source: extra === undefined ? source : { ...source, extra },
    ...(date === null ? {} : dated(date, names.publishedNamed)),
  };
}

function dated(published: string, named: boolean): Pick<InputRecord, 'published' | 'hints'> {
  return named ? { published } : { hints: { title: null, authors: [], published } };
}

function parseObject({ bytes, ordinal }: RawRecord): Fields {
  const what = ordinal === null ? 'the file' : 'the line';
  const json = validUtf8(bytes);
  if (json === null) throw new InputError('encoding', 'the text is not valid UTF-8');
  if (isTooDeep(json)) throw new InputError('malformed', 'the JSON is nested too deep');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    const message = json.trim() === '' ? `${what} is empty` : `${what} is not valid JSON`;
    throw new InputError('malformed', message, { cause });
  }
  if (isObject(value)) return value;
  throw new InputError('malformed', `${what} is not a JSON object`);
}

/** A field by its name, or by a path with points through objects in objects. */
function valueAt(fields: Fields, name: string): unknown {
  if (Object.hasOwn(fields, name)) return fields[name];
  const [head = '', ...rest] = name.split('.');
  const inner = Object.hasOwn(fields, head) ? fields[head] : undefined;
  return rest.length > 0 && isObject(inner) ? valueAt(inner, rest.join('.')) : undefined;
}

function unused(fields: Fields, used: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !used.has(name)));
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
