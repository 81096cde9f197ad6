// @ts-check
/** When what was found is what a reader found: the same words, or nearly, paired one to one. */

/**
 * The words of a text for comparing: letters and digits, small, in composed form.
 * @param {string | null | undefined} text
 * @returns {string[]}
 */
function words(text) {
  return (
    (text ?? '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Whether two texts are the same words in the same order; case and punctuation do not count.
 * @param {string | null | undefined} one
 * @param {string | null | undefined} other
 */
export function sameWords(one, other) {
  return words(one).join(' ') === words(other).join(' ');
}

/**
 * How much of their words two texts share (the Dice coefficient of the two multisets): 0 none, 1 all.
 * @param {string | null | undefined} one
 * @param {string | null | undefined} other
 */
export function overlap(one, other) {
  const [left, right] = [words(one), words(other)];
  if (left.length === 0 || right.length === 0) return 0;
  /** @type {Map<string, number>} */
  const unmatched = new Map();
  for (const word of left) unmatched.set(word, (unmatched.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = unmatched.get(word) ?? 0;
    if (count === 0) continue;
    unmatched.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

/**
 * The best overlap of a text with any of some wordings.
 * @param {readonly string[]} wordings
 * @param {string} text
 */
export function bestOverlap(wordings, text) {
  return Math.max(0, ...wordings.map((wording) => overlap(wording, text)));
}

/**
 * Pairs what was wanted with what was found, each at most once: the closest
 * pair first, the earlier one of two that are equally close.
 * @template W, F
 * @param {readonly W[]} wanted
 * @param {readonly F[]} found
 * @param {(wanted: W, found: F) => number} closeness 0 for two that can be no pair
 * @returns {{ pairs: [W, F][], missed: W[], extra: F[] }}
 */
export function pairUp(wanted, found, closeness) {
  const candidates = wanted
    .flatMap((want, row) =>
      found.map((find, column) => ({ want, find, row, column, close: closeness(want, find) })),
    )
    .filter(({ close }) => close > 0)
    .sort((a, b) => b.close - a.close || a.row - b.row || a.column - b.column);
  const rows = new Set();
  const columns = new Set();
  /** @type {[W, F][]} */
  const pairs = [];
  for (const { want, find, row, column } of candidates) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.add(row);
    columns.add(column);
    pairs.push([want, find]);
  }
  return {
    pairs,
    missed: wanted.filter((_, row) => !rows.has(row)),
    extra: found.filter((_, column) => !columns.has(column)),
  };
}

/**
 * Like {@link pairUp} for labels of which some are optional: these are not
 * missed when they are not found, and not extra when they are.
 * @template {{ readonly optional: boolean }} W
 * @template F
 * @param {readonly W[]} labels
 * @param {readonly F[]} found
 * @param {(wanted: W, found: F) => number} closeness
 */
export function pairRequired(labels, found, closeness) {
  const { pairs, missed, extra } = pairUp(
    labels.filter(({ optional }) => !optional),
    found,
    closeness,
  );
  const arguable = labels.filter(({ optional }) => optional);
  const wrong = extra.filter((find) => !arguable.some((label) => closeness(label, find) > 0));
  return { pairs, missed, extra: wrong };
}
