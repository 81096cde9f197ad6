import { analyse } from '../extract.js';
import { failureOf, InputError } from '../input/input.js';
import { prepare } from '../input/prepare.js';
import type { RawRecord } from '../input/raw.js';
import { explain } from '../output/explain.js';
import { PLAIN } from '../output/palette.js';
import { colourLevel, colourPalette } from './colour.js';
import { EXIT, type ExitCode } from './exit.js';
import { prepareOptionsOf, recordsOf } from './inputs.js';
import type { Flags } from './options.js';
import { complain, print } from './streams.js';

/** How wide to write where no terminal tells. */
const DEFAULT_WIDTH = 100;

/** Prints how each document was read. */
export async function runExplain(names: readonly string[], flags: Flags): Promise<ExitCode> {
  const { isTTY, columns } = process.stdout;
  const level = colourLevel({ env: process.env, isTerminal: isTTY === true, wanted: flags.color ?? true });
  const palette = await colourPalette(level, PLAIN);
  const look = { width: isTTY && columns > 0 ? columns : DEFAULT_WIDTH, palette };
  let code: ExitCode = EXIT.ok;
  const failed = (name: string, reason: string) => {
    code = EXIT.failed;
    complain(name, reason);
  };
  const records = recordsOf({
    names,
    flags,
    exclude: [],
    origin: { stdin: () => process.stdin, onRead: () => {} },
    onFile: () => {},
    onNothing: failed,
  });
  try {
    for await (const record of records) {
      const name = record.ordinal === null ? record.name : `${record.name}:${record.ordinal}`;
      try {
        if (record.failure === null) await explainRecord(record, flags, look);
        else failed(name, record.failure.message);
      } catch (error) {
        failed(name, failureOf(error).message);
      }
    }
  } catch (error) {
    // Inputs that fail are told of one by one. What is left is the list of them.
    if (!(error instanceof InputError)) throw error;
    failed(flags.filesFrom ?? '', error.message);
  }
  return code;
}

async function explainRecord(
  record: RawRecord,
  flags: Flags,
  look: Parameters<typeof explain>[1],
): Promise<void> {
  const input = await prepare(record, prepareOptionsOf(flags));
  if (input === null) return;
  const { text, ...known } = input;
  const { published, language } = flags;
  const analysis = analyse(text, {
    ...known,
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  });
  await print(explain(analysis, look));
}
