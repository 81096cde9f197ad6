import { isPublicationDate } from './published.js';

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * The day, or the minute, that an ISO 8601 time tells where it was written:
 * `2021-08-02T22:32:00+07:00` is `2021-08-02T22:32`. A time of the day in UTC
 * is nobody's wall clock, so only its day is kept. Null for anything else.
 */
export function localDate(value: string): string | null {
  const match = SHAPE.exec(value.trim());
  if (match === null) return null;
  const [, day = '', time, zone] = match;
  const utc = zone === 'Z' || zone === 'UTC';
  const local = time === undefined || utc ? day : `${day}T${time}`;
  return isPublicationDate(local) ? local : null;
}
