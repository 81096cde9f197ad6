/** What the process tells the shell when it ends. */
export const EXIT = {
  /** Every input was read. */
  ok: 0,
  /** Some input could not be read, or there are findings that must not be; what could be read is printed. */
  failed: 1,
  /** The command line is wrong; nothing was read. */
  usage: 2,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

/** A signal ends the process with 128 and its number, as shells expect. */
export type ExitCode = number;
