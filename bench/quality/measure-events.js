// @ts-check
/** Events: named near where a reader found them, with day, place, mode, number and type. */
import { bestOverlap, overlap, pairRequired } from './match.js';

const SAME_NAME = 0.5;
/** What a name must share that stands on another line, and what it loses against one that does not. */
const SAME_NAME_ELSEWHERE = 0.85;
const ELSEWHERE = 0.3;
const SAME_PLACE = 0.65;

/** @typedef {import('./gold-schema.js').GoldEvent} GoldEvent */
/** @typedef {import('../../src/document.js').AseanEvent} AseanEvent */
/** @typedef {import('./sheet.js').DocumentPage} DocumentPage */

/**
 * @param {import('./gold.js').LabelledDump} dump
 * @param {import('../../src/document.js').Document} document
 * @param {DocumentPage} page
 */
export function measureEvents({ gold }, document, page) {
  const result = pairRequired(gold.events, document.events, sameEvent);
  const tell = (/** @type {number} */ line, /** @type {string} */ name) => `line ${line}: ${name}`;
  page.paired(
    'events',
    result,
    ({ line, name }) => tell(line, name),
    ({ span, name }) => tell(span.line, name),
  );
  for (const [want, have] of result.pairs) measureFields(want, have, page);
  const main = gold.events.find((event) => event.main && !event.optional);
  if (main !== undefined) {
    const found = result.pairs.some(([want, have]) => want === main && have.main);
    page.check('main event', found, () => `want ${main.name}`);
  }
}

/** @param {GoldEvent} want @param {AseanEvent} have */
function sameEvent(want, have) {
  const shared = bestOverlap([want.name, ...want.aka], have.name);
  const { line } = have.span;
  const near = Math.abs(want.line - line) <= 1 || want.alsoLines.includes(line);
  if (near && shared >= SAME_NAME) return shared;
  return shared >= SAME_NAME_ELSEWHERE ? shared - ELSEWHERE : 0;
}

/** @param {GoldEvent} want @param {AseanEvent} have @param {DocumentPage} page */
function measureFields(want, have, page) {
  const { day, place, mode, ordinal, type } = want;
  const value = have.date?.value ?? null;
  const note = (/** @type {unknown} */ a, /** @type {unknown} */ b) => () =>
    `line ${want.line}: ${want.name}: want ${a}, have ${b}`;
  if (day !== undefined) {
    page.check('event day', eachDay(value, withoutYear) === eachDay(day, withoutYear), note(day, value));
    if (day !== null) page.check('event year', eachDay(value, year) === eachDay(day, year), note(day, value));
  }
  if (place !== undefined) {
    const right = place === null ? have.place === null : overlap(place, have.place) >= SAME_PLACE;
    page.check('event place', right, note(place, have.place));
  }
  if (mode !== undefined) page.check('event mode', isOneOf(have.mode, mode), note(mode, have.mode));
  if (ordinal !== undefined)
    page.check('event ordinal', ordinal === have.ordinal, note(ordinal, have.ordinal));
  if (type !== undefined) page.check('event type', isOneOf(have.type, type), note(type, have.type));
}

/** @param {string | null} value @param {string | readonly string[] | null} wanted */
function isOneOf(value, wanted) {
  return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
}

/** A part of one date or of both ends of a range. @param {string | null} edtf @param {(date: string) => string} part */
function eachDay(edtf, part) {
  return edtf === null ? null : edtf.split('/').map(part).join('/');
}

/** @param {string} date */
function withoutYear(date) {
  return date.split('-').slice(1).join('-');
}

/** @param {string} date */
function year(date) {
  return date.slice(0, 4);
}
