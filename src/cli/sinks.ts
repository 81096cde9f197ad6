import type { Sink } from '../output/sink.js';
import type { Settings } from '../run/outcome.js';
import type { Flags } from './options.js';
import { thisRun } from './runs.js';
import { print } from './streams.js';

/** The version in package.json, put in at build. */
declare const ASEAN_EXTRACT_VERSION: string;

const EXTENSIONS: Readonly<Record<string, string>> = { json: '.json', ndjson: '.ndjson', csv: '.csv' };

/** Where the results of a run go. */
export async function openSink(flags: Flags, settings: Settings): Promise<Sink> {
  const header = await headerOf(settings);
  if (flags.outputDir !== undefined) {
    const { directorySink } = await import('../output/directory.js');
    return directorySink({
      folder: flags.outputDir,
      extension: EXTENSIONS[settings.format] ?? '',
      header,
      fingerprint: JSON.stringify([ASEAN_EXTRACT_VERSION, settings]),
      force: flags.force ?? false,
      runs: thisRun(),
    });
  }
  const sink = await sinkOf(flags.output);
  if (header !== '') await sink.writeText(header);
  return sink;
}

async function sinkOf(output = '-'): Promise<Sink> {
  return output === '-' ? STDOUT : (await import('../output/sink.js')).fileSink(output);
}

async function headerOf({ format, table }: Settings): Promise<string> {
  return format === 'csv' ? (await import('../output/csv.js')).csvHeader(table) : '';
}

const STDOUT: Sink = {
  isDone: () => false,
  writeText: print,
  write: async (_record, printed) => {
    if (printed !== null && printed.length > 0) await print(printed);
  },
  finish() {},
  abort() {},
};
