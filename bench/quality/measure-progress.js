// @ts-check
/** Progress figures: the right numbers on the right line, and what they are a part of. */
import { overlap, pairRequired } from './match.js';

const SAME_UNIT = 0.8;
const SAME_PLAN = 0.75;

/** @typedef {import('./gold-schema.js').GoldFigure} GoldFigure */
/** @typedef {import('../../src/document.js').Progress} Progress */

/**
 * @param {import('./gold.js').LabelledDump} dump
 * @param {import('../../src/document.js').Document} document
 * @param {import('./sheet.js').DocumentPage} page
 */
export function measureProgress({ gold }, document, page) {
  const result = pairRequired(gold.progress, document.progress, (want, have) =>
    sameFigure(want, have) ? 1 : 0,
  );
  page.paired('progress', result, tellWanted, tellFound);
  for (const [want, have] of result.pairs) measureFields(want, have, page);
}

/** @param {GoldFigure} want @param {Progress} have */
function sameFigure(want, have) {
  if (want.line !== have.span.line || want.total !== have.total) return false;
  const byPercent = want.total === null && want.percent != null;
  return byPercent ? want.percent === have.percent.stated : want.done === have.done;
}

/** @param {GoldFigure} want @param {Progress} have @param {import('./sheet.js').DocumentPage} page */
function measureFields(want, have, page) {
  const { unit, plan, percent } = want;
  const note = (/** @type {unknown} */ a, /** @type {unknown} */ b) => () =>
    `${tellWanted(want)}: want ${a}, have ${b}`;
  if (unit !== undefined)
    page.check('progress unit', sameName(unit, have.unit, SAME_UNIT), note(unit, have.unit));
  if (plan !== undefined)
    page.check('progress plan', sameName(plan, have.plan, SAME_PLAN), note(plan, have.plan));
  if (percent !== undefined && want.total !== null) {
    const { stated } = have.percent;
    page.check('progress percent', percent === stated, note(percent, stated));
  }
}

/** @param {string | null} want @param {string | null} have @param {number} least */
function sameName(want, have, least) {
  return want === null ? have === null : overlap(want, have) >= least;
}

/** @param {GoldFigure} figure */
function tellWanted({ line, done, total, percent, unit }) {
  return tell(line, done, total, percent ?? null, unit ?? null);
}

/** @param {Progress} figure */
function tellFound({ span, done, total, percent, unit }) {
  return tell(span.line, done, total, percent.stated, unit);
}

/** @param {number} line @param {number | null} done @param {number | null} total @param {number | null} percent @param {string | null} unit */
function tell(line, done, total, percent, unit) {
  const ratio = [done, total].filter((count) => count !== null).join('/');
  const parts = [ratio, percent === null ? '' : `${percent} %`, unit ?? ''];
  return `line ${line}: ${parts.filter((part) => part !== '').join(' ')}`;
}
