import type { Progress } from '../../document.js';

/** A figure and where it was told. */
export interface Told {
  readonly progress: Progress;
  /** Indexes into the article's sentences and paragraphs. */
  readonly sentence: number;
  readonly paragraph: number;
}

/**
 * The figures without those that a paragraph tells again, as long lines do that
 * hold the sub-heading of what they tell. The one with a share stays, else the
 * first. Counts that several sets may share stay: those of a whole (9/9), and
 * equal ones in one sentence. A count of what is left goes where another figure
 * tells it with its total: "48 of the 60 …", "the remaining 12 …".
 */
export function withoutRepeats(told: readonly Told[]): Progress[] {
  if (told.length < 2) return told.map(({ progress }) => progress);
  const dropped = toldAgain(told);
  const rests = told.some(({ progress }) => isRest(progress)) ? restsOf(told) : NO_RESTS;
  return told
    .filter((one) => !dropped.has(one))
    .map(({ progress }) => progress)
    .filter((progress) => !isRest(progress) || !rests.has(keyOf(progress, progress.done)));
}

/** Those that tell the same as another of their paragraph. */
function toldAgain(told: readonly Told[]): ReadonlySet<Told> {
  const kept = new Map<string, Told>();
  const dropped = new Set<Told>();
  for (let i = 0; i < told.length; i += 1) {
    const one = told[i];
    if (one === undefined || !standsBesideOther(told, i)) continue;
    const { done, total, unit } = one.progress;
    if (done === null || total === null || done === total) continue;
    const key = `${one.paragraph} ${done}/${total} ${unit?.split(' ')[0]?.toLowerCase()}`;
    const before = kept.get(key);
    const shared = one.progress.percent.stated !== null;
    const alike = shared === ((before?.progress.percent.stated ?? null) !== null);
    if (before === undefined || (alike && before.sentence === one.sentence)) {
      kept.set(key, one);
      continue;
    }
    const fuller = shared && !alike;
    dropped.add(fuller ? before : one);
    if (fuller) kept.set(key, one);
  }
  return dropped;
}

/** Whether the paragraph tells more than one figure; they stand in their order. */
function standsBesideOther(told: readonly Told[], i: number): boolean {
  const paragraph = told[i]?.paragraph;
  return told[i - 1]?.paragraph === paragraph || told[i + 1]?.paragraph === paragraph;
}

const NO_RESTS: ReadonlySet<string> = new Set();

/** What each figure with its total leaves over. */
function restsOf(told: readonly Told[]): ReadonlySet<string> {
  const rests = new Set<string>();
  for (const { progress } of told) {
    const { done, total } = progress;
    if (done !== null && total !== null) rests.add(keyOf(progress, total - done));
  }
  return rests;
}

function isRest({ total, percent }: Progress): boolean {
  return total === null && percent.stated === null;
}

function keyOf({ unit }: Progress, left: number | null): string {
  return `${left} ${unit?.toLowerCase()}`;
}
