import { extract } from '../dist/index.js';
import { fixtures, median, time } from './measure.js';

const SIZES = [10_000, 100_000, 1_000_000];
const LEAST_TEXT = 4_000_000;
const LEAST_RUNS = 5;

/** What a byte of a page costs as the page grows, in lines or in one single line. */
export function linearity() {
  return [
    ...rows('a page of many lines', (text) => text),
    ...rows('a page of one line', (text) => text.replace(/\s+/gu, ' ')),
  ];
}

function rows(name, shape) {
  const text = shape(fixtures().join('\n'));
  const costs = SIZES.map((size) => costPerByte(text, size));
  return SIZES.map((size, index) => {
    const ratio = (costs[index] / costs[0]).toFixed(2);
    const cost = costs[index].toFixed(1).padStart(7);
    return `linearity   ${`${name}, ${size / 1000} kB`.padEnd(40)} ${cost} ns/B  ${ratio} × ${SIZES[0] / 1000} kB`;
  });
}

/** Nanoseconds a byte. All sizes read the same text in turn, cut into pages of the size or repeated up to it. */
function costPerByte(text, size) {
  const repeated = text.repeat(Math.ceil((size + text.length) / text.length));
  const pages = Array.from({ length: Math.ceil(text.length / size) }, (_, page) =>
    repeated.slice(page * size, (page + 1) * size),
  );
  const bytes = Buffer.byteLength(pages.join(''));
  const read = () => {
    for (const page of pages) extract(page);
  };
  read();
  const runs = Math.max(LEAST_RUNS, Math.ceil(LEAST_TEXT / bytes));
  return (median(Array.from({ length: runs }, () => time(read))) / bytes) * 1e6;
}
