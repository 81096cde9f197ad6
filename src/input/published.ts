const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/u;

/** Whether this is a day of the calendar, or a minute of one, as `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`. */
export function isPublicationDate(value: string): boolean {
  const match = SHAPE.exec(value);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  // A day that is not in its month would be carried into the next one.
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
}
