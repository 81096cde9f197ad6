import { extract } from '../dist/index.js';
import { fixtures, megabytes, processorTime, row } from './measure.js';

const KB = 1000;
const SIZES = [10 * KB, 100 * KB, 1000 * KB, 10_000 * KB];
/** English is tagged word by word: 10 MB take a minute. Of words on lines of their own, 1 MB are 160,000 lines. */
const UP_TO_ONE_MB = SIZES.slice(0, -1);

/** What a byte may cost in a larger page against one in the smallest. */
const BOUND = 1.5;

/** Small pages are read until so many bytes are. */
const LEAST_BYTES = { vi: 4000 * KB, en: 200 * KB };
/** Everything is measured so often, and again for so many milliseconds a size: a short time says little. The sizes take turns, because other programs slow a machine down for a while, and the best run of each counts. */
const RUNS = 3;
const LEAST_TIME = 600;

const oneLine = (text) => text.replace(/\s+/gu, ' ');

/** Pages of every size are cut out of these, repeated. */
function shapes() {
  const [vi, en] = [fixtures('vi').join('\n'), fixtures('en').join('\n')];
  const sentence = 'Ngày 2/8, Đại sứ cho biết 45/60 dòng hành động đã hoàn thành, tương đương 75%. ';
  return [
    ['many lines', vi, 'vi'],
    ['one line', oneLine(vi), 'vi'],
    ['short lines', vi.replace(/\s+/gu, '\n'), 'vi', UP_TO_ONE_MB],
    ['digits', '0123456789', 'vi'],
    ['dots', '.', 'vi'],
    ['spaces', ' ', 'vi'],
    ['brackets', '(', 'vi'],
    ['closing brackets', ')', 'vi'],
    ['combining marks', '\u0301\u0323', 'vi'],
    ['one sentence', sentence, 'vi'],
    ['English, many lines', en, 'en'],
    ['English, one line', oneLine(en), 'en'],
    ['English, dots', '.', 'en'],
    ['English, brackets', '(', 'en'],
    ['English, combining marks', '\u0301\u0323', 'en'],
  ];
}

/**
 * What a byte of a page costs as the page grows, also where it is made of
 * nothing but one thing. Makes the run fail where that is not linear.
 */
export function linearity() {
  return shapes().flatMap(([name, unit, language, sizes = language === 'en' ? UP_TO_ONE_MB : SIZES]) => {
    const costs = costsPerByte(
      sizes.map((size) => pagesOf(unit, size, language)),
      language,
    );
    return sizes.map((size, index) => verdict(name, size, costs[index], costs[index] / costs[0]));
  });
}

function verdict(name, size, cost, ratio) {
  const broken = ratio > BOUND;
  if (broken) process.exitCode = 1;
  const told = `${ratio.toFixed(2)} × ${SIZES[0] / KB} kB${broken ? `, over ${BOUND}` : ''}`;
  return row('linearity', `${name}, ${size / KB} kB`, cost.toFixed(1), `ns/B  ${told}`);
}

/** Pages of a size in bytes, from different places of the text: many of a small size, one of the largest. */
function pagesOf(unit, size, language) {
  const count = Math.max(1, Math.floor(LEAST_BYTES[language] / size));
  const bytes = Buffer.from(unit.repeat(Math.ceil((size * count) / Buffer.byteLength(unit))));
  return Array.from({ length: count }, (_, page) => bytes.toString('utf8', page * size, (page + 1) * size));
}

/** Nanoseconds of the processor for a byte of each group of pages: what else runs on the machine does not count. */
function costsPerByte(groups, language) {
  const best = groups.map(() => Number.POSITIVE_INFINITY);
  let spent = 0;
  for (let run = 0; run < RUNS || spent < groups.length * LEAST_TIME; run += 1) {
    for (const [i, pages] of groups.entries()) {
      const taken = processorTime(() => {
        for (const page of pages) extract(page, { language });
      });
      best[i] = Math.min(best[i], taken);
      spent += taken;
    }
  }
  return groups.map((pages, i) => best[i] / megabytes(pages));
}
