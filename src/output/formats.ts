/**
 * How documents are printed: an indented object each, a line each, a table of
 * findings, workflow annotations, or counts over all of them.
 */
export const FORMATS = ['json', 'ndjson', 'csv', 'github', 'summary'] as const;

export type Format = (typeof FORMATS)[number];

/** What a CSV file can have a row of. */
export const TABLES = ['events', 'progress', 'speakers', 'statements', 'documents'] as const;

export type Table = (typeof TABLES)[number];
