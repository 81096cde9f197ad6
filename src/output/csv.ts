import { stringify } from 'csv-stringify/sync';
import type { Document, ErrorRecord, Span } from '../document.js';
import type { Table } from './formats.js';
import { harmless } from './visible.js';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

/** A table: its columns and the rows that one document has in it. */
interface Columns {
  readonly names: readonly string[];
  readonly rows: (document: Document) => readonly Row[];
}

const WHERE = ['source', 'record', 'url'] as const;
const PLACE = ['line', 'start', 'end'] as const;

const COLUMNS: Readonly<Record<Table, Columns>> = {
  events: {
    names: [
      ...[
        'id',
        'main',
        'type',
        'name',
        'acronym',
        'ordinal',
        'date',
        'yearFrom',
        'partOfDay',
        'place',
        'mode',
      ],
      ...['status', 'chairs', 'hosts', 'participants', 'partOf', 'documents', 'text', ...PLACE],
    ],
    rows: ({ events }) =>
      events.map(({ date, chairs, hosts, participants, documents, span, ...event }) => ({
        ...event,
        date: date?.value ?? null,
        yearFrom: date?.yearFrom ?? null,
        partOfDay: date?.partOfDay ?? null,
        chairs: listed(chairs),
        hosts: listed(hosts),
        participants: listed(participants),
        documents: listed(documents),
        ...place(span),
      })),
  },
  progress: {
    names: [
      ...[
        'done',
        'total',
        'percentStated',
        'percentComputed',
        'percentAgrees',
        'percentBound',
        'unit',
        'status',
      ],
      ...['plan', 'asOf', 'reportedBy', 'text', ...PLACE],
    ],
    rows: ({ progress }) =>
      progress.map(({ percent, span, ...figure }) => ({
        ...figure,
        percentStated: percent.stated,
        percentComputed: percent.computed,
        percentAgrees: percent.agrees,
        percentBound: percent.bound,
        ...place(span),
      })),
  },
  speakers: {
    names: ['name', 'kind', 'title', 'organization', 'statements'],
    rows: ({ speakers }) =>
      speakers.map(({ statements, ...speaker }) => ({ ...speaker, statements: statements.length })),
  },
  statements: {
    names: ['name', 'kind', 'title', 'verb', 'mode', 'text', ...PLACE],
    rows: ({ speakers }) =>
      speakers.flatMap(({ name, kind, title, statements }) =>
        statements.map(({ span, ...statement }) => ({ name, kind, title, ...statement, ...place(span) })),
      ),
  },
  documents: {
    names: [
      ...[
        'language',
        'title',
        'authors',
        'agency',
        'published',
        'paragraphs',
        'progress',
        'events',
        'mainEvent',
      ],
      ...['speakers', 'statements', 'warnings', 'error'],
    ],
    rows: ({ language, article, progress, events, speakers, warnings }) => [
      {
        language,
        title: article.title,
        authors: listed(article.authors),
        agency: article.agency,
        published: article.published,
        paragraphs: article.paragraphs.length,
        progress: progress.length,
        events: events.length,
        mainEvent: events.find(({ main }) => main)?.name ?? null,
        speakers: speakers.length,
        statements: speakers.reduce((sum, { statements }) => sum + statements.length, 0),
        warnings: warnings.length,
        error: null,
      },
    ],
  },
};

/** The line of column names. */
export function csvHeader(table: Table): string {
  return toCsv([[...WHERE, ...COLUMNS[table].names]]);
}

/** The rows of one document, or none. */
export function csvRows(document: Document, table: Table): string {
  const { names, rows } = COLUMNS[table];
  const { name, record, url } = document.source;
  return toCsv(
    rows(document).map((row) => [name, record, url, ...names.map((column) => row[column] ?? null)]),
  );
}

/** A document that could not be read has a row where documents have one. */
export function csvError({ source, error }: ErrorRecord, table: Table): string {
  if (table !== 'documents') return '';
  const { name, record, url } = source;
  const cells = COLUMNS[table].names.map((column) =>
    column === 'error' ? `${error.code}: ${error.message}` : null,
  );
  return toCsv([[name, record, url, ...cells]]);
}

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function toCsv(rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  return stringify([...rows], {
    record_delimiter: 'windows',
    // By itself it looks for whole line ends only.
    quoted_match: /[\r\n]/u,
    cast: { boolean: String, string: cell },
  });
}

/** Also behind white space and invisible characters, which some spreadsheets drop. */
const FORMULA = /^[\s\p{Cf}]*[-=+@＝＋－＠]|^[\t\r\n]/u;

function cell(text: string): string {
  const safe = harmless(text);
  return FORMULA.test(safe) ? `'${safe}` : safe;
}

function listed(items: readonly string[]): string {
  return items.join('; ');
}

function place({ line, start, end }: Span): Row {
  return { line, start, end };
}
