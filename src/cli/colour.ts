import type { ColorSupportLevel } from 'chalk';
import type { Palette, Style } from '../output/palette.js';

/** What decides about colour: the environment, the stream and the flag. */
export interface ColourFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** False after `--no-color`. */
  readonly wanted: boolean;
}

const FORCED: Readonly<Record<string, ColorSupportLevel>> = { '0': 0, false: 0, '2': 2, '3': 3 };

/** How many colours to use. The flag goes before FORCE_COLOR, that before NO_COLOR, as in Node itself. */
export function colourLevel({ env, isTerminal, wanted }: ColourFacts): ColorSupportLevel {
  if (!wanted) return 0;
  if (env.FORCE_COLOR !== undefined) return FORCED[env.FORCE_COLOR] ?? 1;
  if (env.NO_COLOR || !isTerminal || env.TERM === 'dumb') return 0;
  if (/^(truecolor|24bit)$/u.test(env.COLORTERM ?? '')) return 3;
  return /256/u.test(env.TERM ?? '') ? 2 : 1;
}

/** Loads the colours, if there are any to show. */
export async function colourPalette(level: ColorSupportLevel, plain: Palette): Promise<Palette> {
  if (level === 0) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  const painters: Record<Style, (text: string) => string> = {
    kept: (text) => text,
    removed: chalk.dim,
    cut: chalk.dim.strikethrough,
    margin: chalk.dim,
    heading: chalk.bold,
    progress: chalk.black.bgYellow,
    speaker: chalk.bold.cyan,
    verb: chalk.cyan.underline,
    date: chalk.magenta,
    event: chalk.green,
  };
  return { colour: true, paint: (style, text) => painters[style](text) };
}
