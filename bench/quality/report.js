// @ts-check
/** The figures as a table for a person, or as JSON for a program. */
import { MEASURE_NAMES, MEASURES } from './sheet.js';

/** @typedef {import('./sheet.js').Sheet} Sheet */
/** @typedef {import('./sheet.js').Measure} Measure */
/** @typedef {import('./floors.js').Floors} Floors */
/**
 * @typedef {object} Result
 * @property {string} folder
 * @property {string | undefined} set the name of the floors
 * @property {Readonly<Partial<Record<string, Floors>>>} floors by language
 * @property {ReadonlyMap<string, Sheet>} sheets by language
 * @property {readonly import('./floors.js').Failure[]} failures
 */

/**
 * A table for each language, and what is under its floor.
 * @param {Result} result
 * @param {boolean} show whether every miss is told
 */
export function asText({ folder, set, floors, sheets, failures }, show) {
  const tables = [...sheets].flatMap(([language, sheet]) => {
    const held = floors[language];
    const floorsTold = held === undefined ? 'not held' : `held by the floors "${set}"`;
    const documents = sheet.documents === 1 ? '1 document' : `${sheet.documents} documents`;
    const heading = `${folder}: ${documents} in ${language}, ${floorsTold}`;
    const misses = show ? sheet.misses.map((miss) => `${miss.document}: ${miss.measure}: ${miss.note}`) : [];
    return [...misses, ...(misses.length > 0 ? [''] : []), ...table(heading, sheet, held ?? {}), ''];
  });
  const under = failures.map(
    ({ language, measure, figure, floor }) =>
      `Under its floor: ${measure} in ${language}, ${percent(figure)} of ${floor.toFixed(1)} %`,
  );
  return `${[...tables, ...under].join('\n').trimEnd()}\n`;
}

/** @param {Result} result */
export function asJson({ folder, set, floors, sheets, failures }) {
  const languages = [...sheets].map(([language, sheet]) => [
    language,
    figuresOf(sheet, floors[language] ?? {}),
  ]);
  const value = { folder, floors: set ?? null, languages: Object.fromEntries(languages), failures };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** @param {string} heading @param {Sheet} sheet @param {Floors} floors */
function table(heading, sheet, floors) {
  const rows = (/** @type {'finds' | 'share'} */ kind) =>
    MEASURE_NAMES.filter((name) => MEASURES[name] === kind).map((name) => row(name, sheet, floors[name]));
  const head = ['', 'precision', 'recall', 'F1', 'floor'].map(cell).join('');
  return [heading, `${head}   right, extra, missed`, ...rows('finds'), '', ...rows('share')];
}

/** @param {Measure} measure @param {Sheet} sheet @param {number} [floor] */
function row(measure, sheet, floor) {
  const { right, extra, missed } = sheet.counts(measure);
  const figure = sheet.figure(measure);
  const isShare = MEASURES[measure] === 'share';
  const figures = isShare
    ? ['', '', percent(figure)]
    : [sheet.precision(measure), sheet.recall(measure), figure].map(percent);
  const counts = isShare ? `${right} of ${right + missed}` : `${right}, ${extra}, ${missed}`;
  const cells = [measure, ...figures, floor === undefined ? '' : `${floor.toFixed(1)} %`];
  return `${cells.map(cell).join('')}   ${counts}`;
}

/** @param {string} text @param {number} column */
function cell(text, column) {
  return column === 0 ? text.padEnd(17) : text.padStart(10);
}

/** Cut, not rounded: 100.0 % is all of it. @param {number | null} share */
function percent(share) {
  return share === null ? '–' : `${(Math.floor(1000 * share) / 10).toFixed(1)} %`;
}

/** @param {Sheet} sheet @param {Floors} floors */
function figuresOf(sheet, floors) {
  const measures = MEASURE_NAMES.map((name) => {
    const { right, extra, missed } = sheet.counts(name);
    const counts = MEASURES[name] === 'share' ? { right, all: right + missed } : { right, extra, missed };
    return [name, { figure: sheet.figure(name), floor: floors[name] ?? null, ...counts }];
  });
  return { documents: sheet.documents, measures: Object.fromEntries(measures), misses: sheet.misses };
}
