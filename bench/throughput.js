import nlp from 'compromise/one';
import { extract } from '../dist/index.js';
import { fixtures, median, megabytes, time } from './measure.js';

const LEAST_MEGABYTES = 20;
const WARM_UP_PASSES = 5;

/** Reading all fixtures over and over, against a tokenizer that does nothing but cut them into words. */
export function throughput() {
  const texts = fixtures();
  const size = megabytes(texts.join(''));
  const passes = Math.ceil(LEAST_MEGABYTES / size);
  const ours = speed(size, passes, texts, extract);
  // The tokenizer is slow: a tenth of the passes tells its speed as well.
  const theirs = speed(size, Math.ceil(passes / 10), texts, (text) => nlp.tokenize(text));
  const row = (name, value) =>
    `throughput  ${name.padEnd(40)} ${value.toFixed(2).padStart(7)} MB/s  ${(value / theirs).toFixed(2)} × compromise/one`;
  return [row('extract', ours), row('compromise/one, tokens only', theirs)];
}

/** Megabytes a second over the median pass, once warm. */
function speed(size, passes, texts, read) {
  const pass = () => {
    for (const text of texts) read(text);
  };
  for (let run = 0; run < WARM_UP_PASSES; run += 1) pass();
  return (size / median(Array.from({ length: passes }, () => time(pass)))) * 1000;
}
