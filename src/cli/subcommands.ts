/** First arguments that are commands. A file of such a name is read as `./schema`. */
export const SUBCOMMANDS: ReadonlySet<string> = new Set(['explain', 'schema', 'rules', 'completion', 'man']);
