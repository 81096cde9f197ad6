/** What the process tells the shell when it ends. */
export const EXIT = {
  /** Every input was read. */
  ok: 0,
  /** Some input could not be read; the others are printed. */
  failed: 1,
  /** The command line is wrong; nothing was read. */
  usage: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
