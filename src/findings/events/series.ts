/**
 * Numbered series of meetings whose years are common knowledge. Facts, checked
 * point by point; a number outside what was checked gives no year.
 */
export interface Series {
  /** What the name tells of: bodies, ministers and ISO country codes, sorted. */
  readonly key: string;
  readonly year: (ordinal: number) => number | null;
  /** The month in which a sitting begins that goes on into the next year; a month before it is of that one. */
  readonly begins?: number;
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

/** Summits of APEC: none in 2019. */
function apecSummit(ordinal: number): number | null {
  const year = ordinal + (ordinal <= 26 ? 1992 : 1993);
  return year >= 1993 && year <= 2026 ? year : null;
}

/** Conferences on climate change: none in 2020. The first ones share their numbers with those of other conventions. */
function climateConference(ordinal: number): number | null {
  const year = ordinal + (ordinal <= 25 ? 1994 : 1995);
  return ordinal >= 20 && year <= 2026 ? year : null;
}

/** Shangri-La Dialogues: none in 2020 and 2021. */
function shangriLa(ordinal: number): number | null {
  const year = ordinal + (ordinal <= 18 ? 2001 : 2003);
  return year >= 2002 && year <= 2026 ? year : null;
}

const SERIES: readonly Series[] = [
  { key: 'ASEAN summit', year: aseanSummit },
  { key: 'EAS summit', year: yearly(2005, 2009, 2026) },
  { key: 'APT summit', year: yearly(1997, 2009, 2026) },
  { key: 'ASEAN CN summit', year: yearly(1997, 2009, 2026) },
  { key: 'ASEAN JP summit', year: yearly(1997, 2009, 2026) },
  {
    key: 'ASEAN IN summit',
    year: listed({
      6: 2007,
      7: 2009,
      8: 2010,
      15: 2017,
      16: 2019,
      17: 2020,
      18: 2021,
      19: 2022,
      20: 2023,
      21: 2024,
      22: 2025,
    }),
  },
  {
    key: 'ASEAN KR summit',
    year: listed({ 19: 2017, 20: 2018, 21: 2020, 22: 2021, 23: 2022, 24: 2023, 25: 2024, 26: 2025 }),
  },
  {
    key: 'ASEAN US summit',
    year: listed({ 5: 2017, 6: 2018, 7: 2019, 8: 2020, 9: 2021, 10: 2022, 11: 2023, 12: 2024, 13: 2025 }),
  },
  { key: 'APEC summit', year: apecSummit },
  { key: 'ASEM summit', year: listed({ 9: 2012, 10: 2014, 11: 2016, 12: 2018, 13: 2021 }) },
  { key: 'UN climate', year: climateConference },
  { key: 'shangri-la', year: shangriLa },
  { key: 'AIPA', year: yearly(1979, 2010, 2025) },
  { key: 'ARF', year: yearly(1993, 2009, 2025) },
  { key: 'UN general-assembly', year: yearly(1945, 1990, 2026), begins: 9 },
  { key: 'ASEAN defence-ministers', year: yearly(2006, 2009, 2025) },
  {
    key: 'ASEAN defence-ministers plus',
    year: listed({
      1: 2010,
      2: 2013,
      3: 2015,
      4: 2017,
      5: 2018,
      6: 2019,
      7: 2020,
      8: 2021,
      9: 2022,
      10: 2023,
      11: 2024,
      12: 2025,
    }),
  },
  { key: 'ASEAN transnational-crime', year: yearly(2006, 2017, 2025) },
  {
    key: 'EAS foreign-ministers',
    year: yearly(2010, 2011, 2025),
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
  ['ADMM', 'defence-ministers'],
] as const;

/** What is said of a body beside its own name: the Regional Forum is of ASEAN, and its ministers are those of foreign affairs. */
const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map([
  ['EAS', ['ASEAN']],
  ['APT', ['ASEAN']],
  ['IAI-task-force', ['ASEAN']],
  ['ARF', ['ASEAN', 'foreign-ministers']],
  ['AIPA', ['ASEAN', 'general-assembly']],
  ['climate', ['COP']],
]);

/** A member of a series as it is looked up. */
interface Member {
  /** A power of two for a word of the keys, of which there may be 53: a set of them has a sum of its own. */
  readonly part: number;
  /** It stands for something else, or implies it. */
  readonly speaks: boolean;
}

const MEMBERS = membersOfKeys();
const BY_PARTS = new Map(SERIES.map((series) => [sumOf(series.key.split(' ')), series]));

function membersOfKeys(): Map<string, Member> {
  const speaking = new Set([...CODES.map(([code]) => code), 'COP', ...IMPLIED.keys()]);
  const words = new Set([...SERIES.flatMap(({ key }) => key.split(' ')), ...speaking]);
  return new Map([...words].map((word, k) => [word, { part: 2 ** k, speaks: speaking.has(word) }]));
}

/** The sum of the parts of different names. */
function sumOf(names: Iterable<string>): number {
  let sum = 0;
  for (const name of names) sum += MEMBERS.get(name)?.part ?? 0;
  return sum;
}

/**
 * The series that a name belongs to, or null. `members`: what the name tells of, each once,
 * as the language's table of series members and the country table put it.
 */
export function seriesOf(members: readonly string[]): Series | null {
  let sum = 0;
  let speaks = false;
  for (const name of members) {
    const member = MEMBERS.get(name);
    if (member === undefined) return null;
    sum += member.part;
    speaks ||= member.speaks;
  }
  return BY_PARTS.get(speaks ? sumOf(spelledOut(members)) : sum) ?? null;
}

/** The words of the keys that names mean. */
function spelledOut(members: readonly string[]): ReadonlySet<string> {
  const names = new Set(members);
  for (const [code, ministers] of CODES) {
    if (names.delete(code)) names.add('ASEAN').add(ministers);
  }
  if (names.has('COP')) names.add('UN').add('climate');
  for (const name of members) for (const implied of IMPLIED.get(name) ?? []) names.delete(implied);
  names.delete('COP');
  return names;
}
