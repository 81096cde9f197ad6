/** First arguments that are commands. A file of such a name is read as `./schema`. */
export const SUBCOMMANDS: ReadonlySet<string> = new Set(['explain', 'schema', 'rules', 'completion', 'man']);

/** Shells that `completion` knows. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];
