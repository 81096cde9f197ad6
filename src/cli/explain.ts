import { analyse } from '../extract.js';
import { explain } from '../output/explain.js';
import { PLAIN } from '../output/palette.js';
import { colourLevel, colourPalette } from './colour.js';
import type { ExitCode } from './exit.js';
import { forEachInput } from './inputs.js';
import { type KnownFlags, knownOf } from './known.js';

/** The options of `explain`, as they were given. */
export interface ExplainFlags extends KnownFlags {
  readonly color: boolean;
}

/** How wide to write where no terminal tells. */
const DEFAULT_WIDTH = 100;

/** Prints how each input was read. */
export async function runExplain(names: readonly string[], flags: ExplainFlags): Promise<ExitCode> {
  const { isTTY, columns } = process.stdout;
  const level = colourLevel({ env: process.env, isTerminal: isTTY === true, wanted: flags.color });
  const palette = await colourPalette(level, PLAIN);
  const width = isTTY && columns > 0 ? columns : DEFAULT_WIDTH;
  const known = knownOf(flags);
  return forEachInput(names, ({ text, source }) =>
    explain(analyse(text, { ...known, source }), { width, palette }),
  );
}
