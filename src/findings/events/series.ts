/**
 * Numbered series of meetings whose years are common knowledge. Facts, checked
 * point by point; a number outside what was checked gives no year.
 */
export interface Series {
  /** What the name tells of: bodies, ministers and ISO country codes, sorted. */
  readonly key: string;
  readonly year: (ordinal: number) => number | null;
}

/** One meeting a year: year = ordinal + offset, from the first to the last year that was checked. */
function yearly(offset: number, first: number, last: number): (ordinal: number) => number | null {
  return (ordinal) => {
    const year = ordinal + offset;
    return year >= first && year <= last ? year : null;
  };
}

function listed(years: Readonly<Record<number, number>>): (ordinal: number) => number | null {
  return (ordinal) => years[ordinal] ?? null;
}

const EARLY_SUMMITS = [
  1976, 1977, 1987, 1992, 1995, 1998, 2001, 2002, 2003, 2004, 2005, 2007, 2007, 2009, 2009,
];

/** ASEAN summits: a list up to the fifteenth, two a year from 2010 on. */
function aseanSummit(ordinal: number): number | null {
  if (ordinal <= EARLY_SUMMITS.length) return EARLY_SUMMITS[ordinal - 1] ?? null;
  const year = 2010 + Math.floor((ordinal - 16) / 2);
  return year <= 2026 ? year : null;
}

const SERIES: readonly Series[] = [
  { key: 'ASEAN summit', year: aseanSummit },
  { key: 'EAS summit', year: yearly(2005, 2009, 2026) },
  { key: 'APT summit', year: yearly(1997, 2009, 2026) },
  { key: 'ASEAN CN summit', year: yearly(1997, 2009, 2026) },
  { key: 'ASEAN JP summit', year: yearly(1997, 2009, 2026) },
  {
    key: 'ASEAN IN summit',
    year: listed({ 6: 2007, 7: 2009, 8: 2010, 17: 2020, 18: 2021, 20: 2023, 21: 2024, 22: 2025 }),
  },
  {
    key: 'ASEAN UN summit',
    year: listed({
      1: 2000,
      2: 2005,
      3: 2010,
      4: 2011,
      5: 2013,
      6: 2014,
      7: 2015,
      8: 2016,
      9: 2017,
      10: 2019,
      11: 2021,
      12: 2022,
      13: 2023,
      14: 2024,
      15: 2025,
    }),
  },
  { key: 'ASEAN foreign-ministers', year: yearly(1967, 1971, 2026) },
  { key: 'APT foreign-ministers', year: yearly(1999, 2000, 2026) },
  { key: 'ASEAN economic-ministers', year: yearly(1968, 2009, 2026) },
  { key: 'APSC-council ASEAN', year: listed({ 19: 2019, 20: 2019, 22: 2020, 23: 2021, 24: 2021, 28: 2024 }) },
  { key: 'AEC-council ASEAN', year: listed({ 18: 2019, 19: 2020, 25: 2025, 26: 2025 }) },
  { key: 'ASEAN coordinating-council', year: listed({ 23: 2019, 24: 2019, 30: 2021, 35: 2024 }) },
  { key: 'IAI-task-force', year: listed({ 63: 2021, 64: 2021, 65: 2021, 68: 2022 }) },
  { key: 'ASCCO ASEAN', year: yearly(2008, 2018, 2023) },
];

/** Acronyms that name a series by themselves. */
const CODES = [
  ['AMM', 'foreign-ministers'],
  ['AEM', 'economic-ministers'],
] as const;

const BY_KEY = new Map(SERIES.map((series) => [series.key, series]));

/**
 * The series that a name belongs to, or null. `members`: what the name tells of,
 * as the language's table of series members and the country table put it.
 */
export function seriesOf(members: ReadonlySet<string>): Series | null {
  const names = new Set(members);
  for (const [code, ministers] of CODES) {
    if (names.delete(code)) names.add('ASEAN').add(ministers);
  }
  if (names.has('EAS') || names.has('APT') || names.has('IAI-task-force')) names.delete('ASEAN');
  return BY_KEY.get([...names].sort().join(' ')) ?? null;
}
