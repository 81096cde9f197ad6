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
  if (told.length === 0) return [];
  const kept = new Map<string, Told>();
  const dropped = new Set<Told>();
  for (const one of told) {
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
  const rests = new Set(told.flatMap(({ progress }) => restKey(progress)));
  return told
    .filter(
      (one) =>
        !dropped.has(one) && !(isRest(one.progress) && rests.has(keyOf(one.progress, one.progress.done))),
    )
    .map(({ progress }) => progress);
}

function isRest({ done, total, percent }: Progress): boolean {
  return done !== null && total === null && percent.stated === null;
}

/** What a figure with its total leaves over. */
function restKey(progress: Progress): string[] {
  const { done, total } = progress;
  return done === null || total === null ? [] : [keyOf(progress, total - done)];
}

function keyOf({ unit }: Progress, left: number | null): string {
  return `${left} ${unit?.toLowerCase()}`;
}
