// @ts-check
/** Speakers: people by name, offices and groups by their words, and every statement of a person. */
import { bestOverlap, overlap, pairRequired, pairUp, sameWords } from './match.js';

const SAME_GROUP = 0.6;
const SAME_TITLE = 0.7;

/** @typedef {import('./gold-schema.js').GoldSpeaker} GoldSpeaker */
/** @typedef {import('../../src/document.js').Speaker} Speaker */
/** @typedef {import('./sheet.js').DocumentPage} DocumentPage */

/**
 * @param {import('./gold.js').LabelledDump} dump
 * @param {import('../../src/document.js').Document} document
 * @param {DocumentPage} page
 */
export function measureSpeakers({ gold }, document, page) {
  const name = (/** @type {{ name: string }} */ speaker) => speaker.name;
  const people = pairRequired(gold.speakers.filter(isPerson), document.speakers.filter(isPerson), sameName);
  page.paired('people', people, name, name);
  for (const [want, have] of people.pairs) measurePerson(want, have, page);
  // Nobody can find what a speaker said who was not found.
  for (const { statements } of people.missed) page.add('statements', { missed: statements.length });

  const groups = pairRequired(gold.speakers.filter(isGroup), document.speakers.filter(isGroup), sameGroup);
  page.paired('collectives', groups, name, name);
}

/** @param {GoldSpeaker | Speaker} speaker */
function isPerson({ kind }) {
  return kind === 'person';
}

/** An office nobody is named for counts as a group. @param {GoldSpeaker | Speaker} speaker */
function isGroup(speaker) {
  return !isPerson(speaker);
}

/** @param {GoldSpeaker} want @param {Speaker} have */
function sameName(want, have) {
  return [want.name, ...want.aka].some((name) => sameWords(name, have.name)) ? 1 : 0;
}

/** @param {GoldSpeaker} want @param {Speaker} have */
function sameGroup(want, have) {
  const shared = bestOverlap([want.name, ...want.aka], have.name);
  return shared >= SAME_GROUP ? shared : 0;
}

/** @param {GoldSpeaker} want @param {Speaker} have @param {DocumentPage} page */
function measurePerson(want, have, page) {
  const { title } = want;
  if (title !== undefined) {
    const right = title === null ? have.title === null : overlap(title, have.title) >= SAME_TITLE;
    page.check('person title', right, () => `${want.name}: want ${title}, have ${have.title}`);
  }
  const result = pairUp(want.statements, have.statements, ([line, verb], { span, verb: found }) => {
    if (line !== span.line) return 0;
    return sameWords(verb, found) ? 2 : 1;
  });
  const extra = result.extra.filter(({ span }) => !want.optionalLines.includes(span.line));
  page.paired(
    'statements',
    { ...result, extra },
    ([line, verb]) => `line ${line}: ${want.name}: ${verb}`,
    ({ span, verb }) => `line ${span.line}: ${want.name}: ${verb}`,
  );
  for (const [[line, verb], found] of result.pairs) {
    const note = `line ${line}: ${want.name}: want ${verb}, have ${found.verb}`;
    page.check('statement verb', sameWords(verb, found.verb), () => note);
  }
}
