// @ts-check
/** Holds documents against what a reader found in the same dumps. */
import { measureArticle } from './measure-article.js';
import { measureEvents } from './measure-events.js';
import { measureEvidence } from './measure-evidence.js';
import { measureProgress } from './measure-progress.js';
import { measureSpeakers } from './measure-speakers.js';
import { Sheet } from './sheet.js';

const MEASURERS = [measureArticle, measureProgress, measureSpeakers, measureEvents, measureEvidence];

/**
 * One sheet for each language that the labels tell, the language with most documents first.
 * @param {readonly import('./gold.js').LabelledDump[]} dumps
 * @param {(dump: import('./gold.js').LabelledDump) => import('../../src/document.js').Document} read
 * @returns {Map<string, Sheet>}
 */
export function score(dumps, read) {
  /** @type {Map<string, Sheet>} */
  const sheets = new Map();
  for (const dump of dumps) {
    const sheet = sheets.get(dump.gold.language) ?? new Sheet();
    sheets.set(dump.gold.language, sheet);
    const document = read(dump);
    const page = sheet.page(dump.name);
    for (const measure of MEASURERS) measure(dump, document, page);
  }
  return new Map([...sheets].sort(([, a], [, b]) => b.documents - a.documents));
}
