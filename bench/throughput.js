import nlp from 'compromise/one';
import { extract } from '../dist/index.js';
import { corpus } from './corpus.js';
import { megabytes, processorTime, row } from './measure.js';

const BYTES = 50e6;
const WARM_UP_BYTES = 10e6;
/** The tokenizer is slow: a part of the pages tells its speed as well. */
const SAMPLE_BYTES = 1e6;

/**
 * Reading generated pages on one core, against a tokenizer that does nothing
 * but cut them into words, and against the least that any reader does: decoding
 * and one look at every letter.
 */
export function throughput() {
  const pages = corpus(BYTES);
  const sample = corpus(SAMPLE_BYTES, 2);
  const warmUp = corpus(WARM_UP_BYTES, 3);
  const stages = new Map();
  const ours = speed(warmUp, pages, (page) => extract(page));
  for (const page of warmUp) addStages(page, stages);
  const theirs = speed(sample, sample, (page) => nlp.tokenize(page));
  const encoded = pages.map((page) => Buffer.from(page));
  const floor =
    (megabytes(pages) /
      processorTime(() => encoded.reduce((words, bytes) => words + wordsIn(bytes.toString()), 0))) *
    1000;
  const told = (name, value) =>
    row('throughput', name, value.toFixed(2), `MB/s  ${(value / theirs).toFixed(1)} × compromise/one`);
  return [
    told(`extract, ${pages.length} pages of ${Math.round(BYTES / pages.length / 1000)} kB`, ours),
    told('compromise/one, tokens only', theirs),
    told(`decoding and one scan (1 / ${(floor / ours).toFixed(0)})`, floor),
    ...shares(stages),
  ];
}

/** Megabytes a second of processor time over the pages, once warm. */
function speed(warmUp, pages, read) {
  for (const page of warmUp) read(page);
  const elapsed = processorTime(() => {
    for (const page of pages) read(page);
  });
  return (megabytes(pages) / elapsed) * 1000;
}

/** How many words a text has, by nothing but what is a letter. */
function wordsIn(text) {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const letter = (code | 32) >= 97 && ((code | 32) <= 122 || code >= 0xc0);
    if (letter && !inside) words += 1;
    inside = letter;
  }
  return words;
}

/** Adds the time (nanoseconds) that each stage of the pipeline takes. */
function addStages(page, stages) {
  let since = process.hrtime.bigint();
  extract(page, {
    onStage: (stage) => {
      const now = process.hrtime.bigint();
      stages.set(stage, (stages.get(stage) ?? 0) + Number(now - since));
      since = now;
    },
  });
}

function shares(stages) {
  const total = [...stages.values()].reduce((sum, value) => sum + value, 0);
  return [...stages].map(([stage, value]) => row('stage', stage, ((100 * value) / total).toFixed(1), '%'));
}
