import { readdirSync, readFileSync } from 'node:fs';

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
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

/** @param {string} text */
export function megabytes(text) {
  return Buffer.byteLength(text) / 1e6;
}
