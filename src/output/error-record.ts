import type { ErrorRecord } from '../document.js';
import type { Failure, RecordSource } from '../input/input.js';

/** What stands in the place of a document that could not be read. */
export function errorRecord({ name, record, url }: RecordSource, { code, message }: Failure): ErrorRecord {
  return { schemaVersion: '1.0', source: { name, record, url }, error: { code, message } };
}
