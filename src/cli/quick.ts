import { extract } from '../extract.js';
import { failureOf } from '../input/input.js';
import { readPlainFile } from '../input/read.js';
import { errorRecord } from '../output/error-record.js';
import { toJson } from '../output/json.js';
import { EXIT, type ExitCode } from './exit.js';
import { complain, printAtOnce } from './streams.js';

/**
 * Prints the document of one plain text file, with no options: by far the most
 * frequent run, so nothing else is loaded for it. Null if it is anything else.
 */
export async function runQuick(name: string): Promise<ExitCode | null> {
  try {
    const input = readPlainFile(name);
    if (input === null) return null;
    await printAtOnce(toJson(extract(input.text, { source: input.source }), true));
    return EXIT.ok;
  } catch (error) {
    const failure = failureOf(error);
    // It can still be a pattern.
    if (failure.code === 'not-found') return null;
    complain(name, failure.message);
    await printAtOnce(toJson(errorRecord({ name, record: null, url: null }, failure), true));
    return EXIT.failed;
  }
}
