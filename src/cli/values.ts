import { isPublicationDate } from '../input/published.js';

/** Why a value is none that an option takes. */
export class WrongValue extends Error {}

/** Names of fields with commas between them. @throws {WrongValue} */
export function fieldNames(value: string): string[] {
  const list = value.split(',').map((name) => name.trim());
  if (list.includes('')) throw new WrongValue('Give names of fields, with commas between them.');
  return list;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };
const LARGEST_RECORD = 2 ** 29 - 2 ** 10;

/** A number of bytes, with K, M or G. @throws {WrongValue} */
export function byteCount(value: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,12})([KMG]?)B?$/iu.exec(value) ?? [];
  const bytes = Number(digits) * (UNITS[unit.toUpperCase()] ?? 1);
  if (digits !== '' && bytes > 0 && bytes <= LARGEST_RECORD) return bytes;
  throw new WrongValue('Give a number of bytes up to 511M, such as 16M.');
}

const MOST_JOBS = 256;

/** A number of threads. @throws {WrongValue} */
export function jobCount(value: string): number {
  const jobs = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
  if (jobs > 0 && jobs <= MOST_JOBS) return jobs;
  throw new WrongValue(`Give a number from 1 to ${MOST_JOBS}.`);
}

/** A day, or a minute of one, as it was given. @throws {WrongValue} */
export function publicationDate(value: string): string {
  if (isPublicationDate(value)) return value;
  throw new WrongValue('Give a date as YYYY-MM-DD or YYYY-MM-DDThh:mm.');
}
