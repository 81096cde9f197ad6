/** Command lines, each with what it does. */
export const EXAMPLES = `\
  asean-extract dump.txt                                   one indented JSON object
  asean-extract corpus > facts.ndjson                      a folder: one object a line
  asean-extract 'corpus/**/*.txt.gz' --format summary      what a corpus holds, counted
  gunzip -c dump.txt.gz | asean-extract -                  standard input
  asean-extract --select events,progress dump.txt
  asean-extract --published 2021-08-02 dump.txt            for a dump that does not tell its date
  asean-extract --format csv --table progress corpus       every figure as a row
  asean-extract --output-dir facts corpus                  a file each; what is done is skipped
  asean-extract explain dump.txt                           the page, its labels, its findings
  FORCE_COLOR=1 asean-extract explain dump.txt | less -R   the same with colours, page by page`;

/** How to name a file like a command. */
export const NOT_A_COMMAND = 'A file named like a command is read as ./schema.';

/** What the process ends with, and what that tells. */
export const STATUSES = [
  ['0', 'all inputs were read'],
  ['1', 'some failed (the rest is printed), --fail-on found something, or results were not written'],
  ['2', 'wrong usage; nothing was read'],
  ['130', 'interrupted'],
] as const;

/** What `--help` ends with. */
export const AFTER_HELP = `
${NOT_A_COMMAND}

Examples:
${EXAMPLES}

Exit status:
${STATUSES.map(([code, meaning]) => `  ${code.padEnd(5)}${meaning}`).join('\n')}`;
