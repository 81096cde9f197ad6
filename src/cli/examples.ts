/** What `--help` and the manual page end with. */
export const EXAMPLES = `
Examples:
  asean-extract dump.txt                                   one indented JSON object
  asean-extract corpus > facts.ndjson                      a folder: one object a line
  asean-extract 'corpus/**/*.txt.gz' --format summary      what a corpus holds, counted
  gunzip -c dump.txt.gz | asean-extract -                  standard input
  asean-extract --select events,progress dump.txt
  asean-extract --published 2021-08-02 dump.txt            for a dump that does not tell its date
  asean-extract --format csv --table progress corpus       every figure as a row
  asean-extract --output-dir facts corpus                  a file each; what is done is skipped
  asean-extract explain dump.txt                           the page, its labels, its findings
  FORCE_COLOR=1 asean-extract explain dump.txt | less -R   the same with colours, page by page

A file named like a command is read as ./schema. Exit status: 0 all inputs were
read, 1 some failed (the others are printed) or --fail-on found something,
2 wrong usage, 130 interrupted.`;
