import { createRequire } from 'node:module';
import { extract } from '../dist/index.js';
import { fixtures, median, row, time } from './measure.js';

const BYTES = 5000;
const RUNS = 40;
const WARM_UP_RUNS = 15;

/** An English document of 5 kB, against what the tagger alone takes to read its paragraphs. */
export function english() {
  const tagger = createRequire(import.meta.url)('compromise/two');
  const text = documentOf(BYTES);
  const paragraphs = text.split('\n').filter((line) => line !== '');
  const ours = cost(() => extract(text));
  const theirs = cost(() => paragraphs.map((paragraph) => tagger(paragraph)));
  const told = (name, value) =>
    row('english', name, value.toFixed(2), `ms  ${(value / theirs).toFixed(2)} × compromise/two`);
  return [told('extract, 5 kB', ours), told('compromise/two, its paragraphs', theirs)];
}

/** English paragraphs out of the fixtures, up to a size. @param {number} bytes */
function documentOf(bytes) {
  const prose = fixtures('en')
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.length > 80 && line.endsWith('.'));
  let text = 'Ministers look again at a plan for the river\n';
  for (const line of prose) if (text.length + line.length <= bytes) text += `\n${line}\n`;
  return text;
}

/** Milliseconds of the median run, once warm. @param {() => unknown} action */
function cost(action) {
  for (let run = 0; run < WARM_UP_RUNS; run += 1) action();
  return median(Array.from({ length: RUNS }, () => time(action)));
}
