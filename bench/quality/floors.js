// @ts-check
/** Floors: what a figure must reach. `floors.json` holds them by set, language and measure, in percent. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { MEASURE_NAMES } from './sheet.js';

const percent = z.number().min(0).max(100);
const floorsSchema = z.record(
  z.string(),
  z.partialRecord(z.enum(['vi', 'en']), z.partialRecord(z.enum(MEASURE_NAMES), percent)),
);

/** @typedef {z.infer<typeof floorsSchema>} AllFloors */
/** @typedef {Partial<Record<import('./sheet.js').Measure, number>>} Floors for one language; what is not in it is not held. */
/** @typedef {{ language: string, measure: import('./sheet.js').Measure, figure: number, floor: number }} Failure */

/**
 * @param {string | URL} file
 * @returns {AllFloors}
 */
export function readFloors(file) {
  const { data, error } = floorsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (data !== undefined) return data;
  throw new Error(`${file}: ${z.prettifyError(error)}`);
}

/**
 * The figures that are under their floor. A measure that had nothing to measure is not.
 * @param {ReadonlyMap<string, import('./sheet.js').Sheet>} sheets by language
 * @param {Readonly<Partial<Record<string, Floors>>>} floors by language
 * @returns {Failure[]}
 */
export function underFloor(sheets, floors) {
  return [...sheets].flatMap(([language, sheet]) =>
    MEASURE_NAMES.flatMap((measure) => {
      const figure = sheet.figure(measure);
      const floor = floors[language]?.[measure];
      if (figure === null || floor === undefined || 100 * figure >= floor) return [];
      return [{ language, measure, figure, floor }];
    }),
  );
}

/**
 * The floors with each raised to the figure that was reached, cut to a tenth; none is lowered.
 * @param {ReadonlyMap<string, import('./sheet.js').Sheet>} sheets by language
 * @param {Readonly<Partial<Record<string, Floors>>>} floors by language
 * @returns {Partial<Record<string, Floors>>}
 */
export function raised(sheets, floors) {
  return Object.fromEntries(
    Object.entries(floors).map(([language, held = {}]) => {
      const sheet = sheets.get(language);
      const reached = MEASURE_NAMES.flatMap((measure) => {
        const floor = held[measure];
        const figure = sheet?.figure(measure) ?? null;
        if (floor === undefined && figure === null) return [];
        return [[measure, Math.max(floor ?? 0, Math.floor(1000 * (figure ?? 0)) / 10)]];
      });
      return [language, Object.fromEntries(reached)];
    }),
  );
}
