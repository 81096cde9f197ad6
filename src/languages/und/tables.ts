import { tables as englishTables } from '../en/tables.js';
import type { Tables } from '../language.js';

/** What holds on pages of any language: share bars, agencies, the marks of figures. */
const KEPT: ReadonlySet<string> = new Set([
  'furniture',
  'pagePrompt',
  'pageMark',
  'outlet',
  'credit',
  'abbreviation',
  'englishMonth',
]);

const MARKS: Tables['figureMark'] = [
  ['% | ％', 'percent'],
  ['/ | ⁄ | ∕', 'slash'],
];

/** What is known of any language. */
export function tables(): Tables {
  const kept = Object.entries(englishTables()).map(([kind, table]) => [kind, KEPT.has(kind) ? table : []]);
  // Every kind has a table, if only an empty one.
  return { ...(Object.fromEntries(kept) as unknown as Tables), figureMark: MARKS };
}
