// @ts-check
/** The counts that the figures are made of, gathered over many documents. */

/**
 * Every figure, in the order of the table. `finds` are counted right, extra and
 * missed, and their figure is F1; a `share` is so many right of all.
 */
export const MEASURES = /** @type {const} */ ({
  body: 'finds',
  'exact documents': 'share',
  title: 'share',
  authors: 'share',
  published: 'share',
  progress: 'finds',
  'progress unit': 'share',
  'progress plan': 'share',
  'progress percent': 'share',
  people: 'finds',
  'person title': 'share',
  statements: 'finds',
  'statement verb': 'share',
  collectives: 'finds',
  events: 'finds',
  'main event': 'share',
  'event day': 'share',
  'event year': 'share',
  'event place': 'share',
  'event mode': 'share',
  'event ordinal': 'share',
  'event type': 'share',
  evidence: 'share',
});

/** @typedef {keyof typeof MEASURES} Measure */

export const MEASURE_NAMES = /** @type {Measure[]} */ (Object.keys(MEASURES));

/** @typedef {{ right: number, extra: number, missed: number }} Counts For a share, what is not right is `missed`. */
/** @typedef {{ document: string, measure: Measure, note: string }} Miss */

export class Sheet {
  documents = 0;
  /** @type {Miss[]} */
  misses = [];
  /** @type {Map<Measure, Counts>} */
  #counts = new Map(MEASURE_NAMES.map((name) => [name, { right: 0, extra: 0, missed: 0 }]));

  /** @param {Measure} measure @returns {Counts} */
  counts(measure) {
    return this.#counts.get(measure) ?? { right: 0, extra: 0, missed: 0 };
  }

  /**
   * F1, or the share: 0 to 1; null where there was nothing to find and nothing was found.
   * @param {Measure} measure
   */
  figure(measure) {
    const { right, extra, missed } = this.counts(measure);
    if (right + extra + missed === 0) return null;
    return MEASURES[measure] === 'share'
      ? right / (right + missed)
      : (2 * right) / (2 * right + extra + missed);
  }

  /** @param {Measure} measure */
  precision(measure) {
    const { right, extra } = this.counts(measure);
    return right + extra === 0 ? null : right / (right + extra);
  }

  /** @param {Measure} measure */
  recall(measure) {
    const { right, missed } = this.counts(measure);
    return right + missed === 0 ? null : right / (right + missed);
  }

  /** What is added for one document. @param {string} name */
  page(name) {
    this.documents += 1;
    return new DocumentPage(this, name);
  }
}

/** The part of a sheet that one document fills in. */
export class DocumentPage {
  /** @param {Sheet} sheet @param {string} name */
  constructor(sheet, name) {
    this.sheet = sheet;
    this.name = name;
  }

  /** @param {Measure} measure @param {Partial<Counts>} counts */
  add(measure, { right = 0, extra = 0, missed = 0 }) {
    const counts = this.sheet.counts(measure);
    counts.right += right;
    counts.extra += extra;
    counts.missed += missed;
  }

  /** One that counts for a share, with what to say where it is wrong. @param {Measure} measure @param {boolean} right @param {() => string} note */
  check(measure, right, note) {
    this.add(measure, right ? { right: 1 } : { missed: 1 });
    if (!right) this.miss(measure, note());
  }

  /** @param {Measure} measure @param {string} note */
  miss(measure, note) {
    this.sheet.misses.push({ document: this.name, measure, note });
  }

  /**
   * Counts pairs, and tells what was missed and what is extra.
   * @template W, F
   * @param {Measure} measure
   * @param {{ pairs: unknown[], missed: readonly W[], extra: readonly F[] }} result
   * @param {(missed: W) => string} tellMissed
   * @param {(extra: F) => string} tellExtra
   */
  paired(measure, { pairs, missed, extra }, tellMissed, tellExtra) {
    this.add(measure, { right: pairs.length, extra: extra.length, missed: missed.length });
    for (const label of missed) this.miss(measure, `missed: ${tellMissed(label)}`);
    for (const find of extra) this.miss(measure, `extra: ${tellExtra(find)}`);
  }
}
