import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const BIN = fileURLToPath(new URL('../bin/asean-extract.js', import.meta.url));

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A line of what was measured. @param {string} part @param {string} name @param {string} figure @param {string} told its unit, and what it is against */
export function row(part, name, figure, told) {
  return `${part.padEnd(11)} ${name.padEnd(40)} ${figure.padStart(7)} ${told}`;
}

/** How long something takes, in milliseconds. @param {() => unknown} action */
export function time(action) {
  const begin = process.hrtime.bigint();
  action();
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

/** The fixtures in a language, as text. @param {'vi' | 'en'} language */
export function fixtures(language = 'vi') {
  const folder = new URL('../fixtures/', import.meta.url);
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.txt') && name.startsWith('english-') === (language === 'en'),
  );
  return names.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** The processor time that something takes, in milliseconds: of all threads, whatever else the machine does. @param {() => unknown} action */
export function processorTime(action) {
  const begin = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** The size of texts as UTF-8. @param {readonly string[]} texts */
export function megabytes(texts) {
  return texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 1e6;
}
