import type { Document } from '../document.js';
import { toTable } from './table.js';

/** Counts by group and name: `events` → `meeting` → 3. Plain data, so that threads can hand it on. */
export type Counts = Record<string, Record<string, number>>;

/** Groups in the order of the table. */
const GROUPS = [
  'documents',
  'languages',
  'progress',
  'speakers',
  'events',
  'warnings',
  'removed lines',
] as const;

type Group = (typeof GROUPS)[number];

/** What is counted in one document. */
export function countsOf(document: Document): Counts {
  const counts: Counts = {};
  const count = (group: Group, name: string, by = 1) => add(counts, group, name, by);
  const { language, article, progress, speakers, events, warnings, removed } = document;
  count('documents', 'read');
  if (article.paragraphs.length === 0) count('documents', 'without an article');
  count('languages', language);
  for (const { status } of progress) count('progress', status ?? 'no status');
  for (const { kind, statements } of speakers) {
    count('speakers', kind);
    count('speakers', 'statements', statements.length);
  }
  for (const { type, date } of events) {
    count('events', type);
    if (date === null) count('events', 'undated');
  }
  for (const { code } of warnings) count('warnings', code);
  for (const { rule, lines } of removed) count('removed lines', rule, lines);
  return counts;
}

/** What is counted for a document that could not be read. */
export function countsOfFailure(): Counts {
  return { documents: { failed: 1 } };
}

/** Adds counts to others. */
export function addCounts(sum: Counts, counts: Counts): void {
  for (const [group, names] of Object.entries(counts)) {
    for (const [name, by] of Object.entries(names)) add(sum, group, name, by);
  }
}

/** Counts as a table for people: the most frequent of each group first. */
export function toSummary(counts: Counts): string {
  const rows = GROUPS.flatMap((group) => {
    const names = Object.entries(counts[group] ?? {});
    const order = names.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const cells = order.map(([name, number]) => [name, String(number)] as const);
    if (cells.length === 0) cells.push(['none', '0']);
    const width = Math.max(...cells.map(([, number]) => number.length));
    return cells.map(([name, number], row) => [row === 0 ? group : '', number.padStart(width), name]);
  });
  return toTable(rows);
}

function add(counts: Counts, group: string, name: string, by: number): void {
  const names = counts[group] ?? {};
  counts[group] = names;
  names[name] = (names[name] ?? 0) + by;
}
