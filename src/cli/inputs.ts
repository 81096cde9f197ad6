import { type Origin, openBytes } from '../input/bytes.js';
import { type Expanded, expand, keptPath } from '../input/expand.js';
import { DEFAULT_FIELDS } from '../input/json-record.js';
import type { PrepareOptions } from '../input/prepare.js';
import type { RawRecord } from '../input/raw.js';
import { MAX_RECORD_SIZE } from '../input/read.js';
import { failed, type ReadOptions, readRecords } from '../input/records.js';
import type { Flags } from './options.js';

/** All that decides what is read, and how. */
export interface Reading {
  readonly names: readonly string[];
  readonly flags: Flags;
  readonly origin: Origin;
  /** Files and folders of results, which are no inputs. */
  readonly exclude: readonly string[];
  /** Told of each file before it is read, with its size if it is known. */
  readonly onFile: (size: number | null) => void;
  /** Told of a name that stands for no file and has no record of its own. */
  readonly onNothing: (name: string, reason: string) => void;
}

/** The records of all inputs, one at a time. */
export async function* recordsOf(reading: Reading): AsyncGenerator<RawRecord, void, void> {
  const options = readOptionsOf(reading.flags);
  for await (const expanded of filesOf(reading)) {
    if ('file' in expanded) {
      reading.onFile(expanded.size);
      yield* readRecords(expanded.file, options, reading.origin);
    } else if (expanded.isRecord) {
      yield failed({ name: expanded.name, path: keptPath(expanded.name) }, null, expanded.failure);
    } else {
      reading.onNothing(expanded.name, expanded.failure.message);
    }
  }
}

async function* filesOf({ names, flags, origin, exclude }: Reading): AsyncGenerator<Expanded> {
  const options = {
    ignore: flags.ignore ?? true,
    follow: flags.follow ?? false,
    allowEmpty: flags.allowEmpty ?? false,
    exclude,
  };
  yield* expand(names, options);
  if (flags.filesFrom === undefined) return;
  const { readNames } = await import('../input/names.js');
  yield* expand(await readNames(openBytes(flags.filesFrom, { ...origin, onRead: () => {} })), options);
}

function readOptionsOf({ inputFormat = 'auto', maxRecordSize = MAX_RECORD_SIZE }: Flags): ReadOptions {
  return { format: inputFormat === 'auto' ? null : inputFormat, maxRecordSize };
}

/** How records are turned into text. */
export function prepareOptionsOf(flags: Flags): PrepareOptions {
  return {
    fields: {
      text: flags.textField ?? DEFAULT_FIELDS.text,
      id: flags.idField ?? DEFAULT_FIELDS.id,
      url: flags.urlField ?? DEFAULT_FIELDS.url,
      published: flags.publishedField ?? DEFAULT_FIELDS.published,
      publishedNamed: flags.publishedField !== undefined,
    },
    keepFields: flags.keepFields ?? false,
    maxRecordSize: flags.maxRecordSize ?? MAX_RECORD_SIZE,
    encoding: flags.encoding ?? null,
  };
}
