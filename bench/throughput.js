import nlp from 'compromise/one';
import { extract, extractAll } from '../dist/index.js';
import { corpus } from './corpus.js';
import { megabytes, processorTime, row } from './measure.js';

const BYTES = 50e6;
const WARM_UP_BYTES = 10e6;
/** The tokenizer is slow: a part of the pages tells its speed as well. */
const SAMPLE_BYTES = 1e6;
/** The engine goes on compiling for some 50 MB, and other programs take the processor by turns: all run by turns too, and the best run of each counts. */
const ROUNDS = 4;
/** How much the command line reads at once out of an archive (src/run/groups.ts). */
const BATCH_BYTES = 3 * 2 ** 17;

/**
 * Reading generated pages on one core, against a tokenizer that does nothing
 * but cut them into words, and against the least that any reader does: decoding
 * and one look at every letter.
 */
export function throughput() {
  const pages = corpus(BYTES);
  const sample = corpus(SAMPLE_BYTES, 2);
  const warmUp = corpus(WARM_UP_BYTES, 3);
  const encoded = pages.map((page) => Buffer.from(page));
  const [ours, single, theirs, floor] = speeds([
    { warmUp: batchesOf(warmUp), parts: batchesOf(pages), read: extractAll, size: megabytes(pages) },
    { warmUp, parts: pages, read: (page) => extract(page), size: megabytes(pages) },
    { warmUp: sample, parts: sample, read: (page) => nlp.tokenize(page), size: megabytes(sample) },
    { warmUp: [], parts: encoded, read: (bytes) => wordsIn(bytes.toString()), size: megabytes(pages) },
  ]);
  const told = (name, value) =>
    row('throughput', name, value.toFixed(2), `MB/s  ${(value / theirs).toFixed(1)} × compromise/one`);
  return [
    told(`${pages.length} pages of ${Math.round(BYTES / pages.length / 1000)} kB, some at once`, ours),
    told('the same, one by one', single),
    told('compromise/one, tokens only', theirs),
    told(`decoding and one scan (1 / ${(floor / ours).toFixed(0)})`, floor),
    ...shares(stagesOf(batchesOf(warmUp))),
  ];
}

/** Megabytes a second of processor time that each reader takes for its parts, once warm: by turns, the best of each. */
function speeds(readers) {
  for (const { warmUp, read } of readers) for (const part of warmUp) read(part);
  const best = readers.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, { parts, read }] of readers.entries()) {
      const taken = processorTime(() => {
        for (const part of parts) read(part);
      });
      best[i] = Math.min(best[i], taken);
    }
  }
  return readers.map(({ size }, i) => (size / best[i]) * 1000);
}

/** Pages in the groups that the command line makes of an archive. */
function batchesOf(pages) {
  const batches = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const text of pages) {
    if (bytes >= BATCH_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1).push({ text });
    bytes += Buffer.byteLength(text);
  }
  return batches;
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

/** The time (nanoseconds) that each stage of the pipeline takes. */
function stagesOf(batches) {
  const stages = new Map();
  for (const batch of batches) {
    let since = process.hrtime.bigint();
    extractAll(batch, (stage) => {
      const now = process.hrtime.bigint();
      stages.set(stage, (stages.get(stage) ?? 0) + Number(now - since));
      since = now;
    });
  }
  return stages;
}

function shares(stages) {
  const total = [...stages.values()].reduce((sum, value) => sum + value, 0);
  return [...stages].map(([stage, value]) => row('stage', stage, ((100 * value) / total).toFixed(1), '%'));
}
