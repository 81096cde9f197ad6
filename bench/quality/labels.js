// @ts-check
/**
 * What a careful reader called each line of a dump, as one string:
 * `1 title; 3 author; 9-21 body; 46- chrome`, lines counted from 1.
 */

const LABELS = /** @type {const} */ ([
  'title',
  'body',
  'author',
  'published',
  'agency',
  'caption',
  'chrome',
  'skip',
]);

/** @typedef {(typeof LABELS)[number]} Label `skip` is a line that a reader could argue about. */

/**
 * One line of a dump, without its line end.
 * @typedef {object} LabelledLine
 * @property {number} number from 1
 * @property {number} start offset into the text, in UTF-16 units
 * @property {string} text
 * @property {Label} label
 */

const PART = /^(\d+)(?:-(\d*))? (\w+)$/u;

/**
 * The lines of a text that are not empty, each with its label.
 * @param {string} text
 * @param {string} wording
 * @returns {LabelledLine[]}
 * @throws {Error} when a line that is not empty has no label, a line has two, or the wording is not understood
 */
export function labelledLines(text, wording) {
  const lines = text.split('\n');
  const labels = labelsOf(wording, lines.length);
  let start = 0;
  return lines.flatMap((line, index) => {
    const here = start;
    start += line.length + 1;
    if (line.trim() === '') return [];
    const label = labels.get(index + 1);
    if (label === undefined) throw new Error(`lines: line ${index + 1} has no label`);
    return [{ number: index + 1, start: here, text: line, label }];
  });
}

/**
 * @param {string} wording
 * @param {number} last the number of the last line
 */
function labelsOf(wording, last) {
  /** @type {Map<number, Label>} */
  const labels = new Map();
  for (const part of wording.split(';').map((piece) => piece.trim())) {
    const [, from = '', to, name] = PART.exec(part) ?? [];
    const label = LABELS.find((known) => known === name);
    if (label === undefined) throw new Error(`lines: "${part}" is not like "3-9 body"`);
    const end = to === undefined ? Number(from) : to === '' ? last : Number(to);
    if (Number(from) < 1 || Number(from) > end || end > last) {
      throw new Error(`lines: "${part}" is outside of lines 1 to ${last}`);
    }
    for (let line = Number(from); line <= end; line += 1) {
      if (labels.has(line)) throw new Error(`lines: line ${line} has two labels`);
      labels.set(line, label);
    }
  }
  return labels;
}
