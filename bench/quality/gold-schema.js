// @ts-check
/**
 * What a careful reader found in a dump (NAME.gold.json). A key that is left
 * out is not scored; `optional` marks what a reader could argue about: finding
 * it is neither right nor wrong.
 */
import { z } from 'zod';

const DAY = String.raw`(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?`;
const day = z.string().regex(new RegExp(`^${DAY}(?:/${DAY})?$`, 'u'), 'is no EDTF date');
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u, 'is no YYYY-MM-DD[Thh:mm]');
const line = z.int().min(1);
const wording = z.string().min(1);
const optional = z.boolean().default(false);
const aka = z.array(wording).default([]);

/** One value, or several that are all fair. @param {[string, ...string[]]} values */
const oneOrMore = (values) => z.union([z.enum(values), z.array(z.enum(values)).min(1)]);

const articleSchema = z.strictObject({
  title: wording.nullable().optional(),
  authors: z.array(wording).optional(),
  published: moment.nullable().optional(),
});

const figureSchema = z.strictObject({
  line,
  done: z.int().min(0).nullable().default(null),
  total: z.int().min(0).nullable().default(null),
  percent: z.number().min(0).nullable().optional(),
  unit: wording.nullable().optional(),
  plan: wording.nullable().optional(),
  optional,
});

const speakerSchema = z.strictObject({
  kind: z.enum(['person', 'role', 'collective']),
  name: wording,
  aka,
  title: wording.nullable().optional(),
  /** The line of each reporting clause, and its verb. */
  statements: z.array(z.tuple([line, wording])).default([]),
  /** Lines on which further statements are not wrong. */
  optionalLines: z.array(line).default([]),
  optional,
});

const TYPES = /** @type {const} */ ([
  ...['summit', 'meeting', 'session', 'talks', 'call'],
  ...['visit', 'forum', 'ceremony', 'exercise', 'other'],
]);

const eventSchema = z.strictObject({
  line,
  /** Where else it is named so fully that reporting it there is fair. */
  alsoLines: z.array(line).default([]),
  main: z.boolean().default(false),
  name: wording,
  aka,
  type: oneOrMore([...TYPES]).optional(),
  day: day.nullable().optional(),
  place: wording.nullable().optional(),
  mode: oneOrMore(['online', 'in-person', 'hybrid']).nullable().optional(),
  ordinal: z.int().min(1).nullable().optional(),
  optional,
});

export const goldSchema = z.strictObject({
  language: z.enum(['vi', 'en']),
  article: articleSchema,
  lines: wording,
  progress: z.array(figureSchema),
  speakers: z.array(speakerSchema),
  events: z.array(eventSchema),
});

/** @typedef {z.infer<typeof goldSchema>} Gold */
/** @typedef {z.infer<typeof figureSchema>} GoldFigure */
/** @typedef {z.infer<typeof speakerSchema>} GoldSpeaker */
/** @typedef {z.infer<typeof eventSchema>} GoldEvent */
