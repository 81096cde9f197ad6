/**
 * The output contract, written once: types for the code, and the schema that
 * `asean-extract schema` prints. The schema library is heavy to load, so the
 * pipeline imports types only; nothing here runs on an ordinary extraction.
 */
import { z } from 'zod';

export const SCHEMA_VERSION = '1.0';
export const SCHEMA_ID = 'https://asean-extract.dev/schema/document-1.0.json';

const offset = z.int().min(0);

export const spanSchema = z
  .strictObject({ line: z.int().min(1), start: offset, end: offset })
  .describe('start and end are UTF-16 offsets into the decoded source; line counts from 1.');

const traced = { text: z.string(), span: spanSchema };

export const languageSchema = z.enum(['vi', 'en', 'und']);

export const sourceSchema = z.strictObject({
  name: z.string(),
  record: z.union([z.string(), z.int()]).nullable(),
  url: z.string().nullable(),
  bytes: z.int().min(0),
  encoding: z.string(),
  sha256: z.string().nullable(),
  extra: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Fields of the record that were not read, with --keep-fields.'),
  crawled: z
    .string()
    .optional()
    .describe('When the record of a WARC file was made, as it tells (WARC-Date): no date of publication.'),
});

export const passageSchema = z.strictObject(traced);

export const articleSchema = z.strictObject({
  title: z.string().nullable(),
  authors: z.array(z.string()),
  agency: z.string().nullable(),
  published: z.string().nullable().describe('EDTF date, or date and time to the minute.'),
  paragraphs: z.array(passageSchema),
  captions: z.array(passageSchema),
});

export const progressStatusSchema = z.enum([
  'completed',
  'implemented',
  'implemented-or-ongoing',
  'put-in-hand',
  'ongoing',
  'addressed',
  'outstanding',
]);

export const percentSchema = z.strictObject({
  stated: z.number().nullable(),
  computed: z.number().nullable(),
  agrees: z.boolean().nullable(),
  bound: z.enum(['about', 'over', 'under']).nullable(),
});

export const progressSchema = z.strictObject({
  done: z.int().min(0).nullable(),
  total: z.int().min(0).nullable(),
  percent: percentSchema,
  unit: z.string().nullable(),
  status: progressStatusSchema.nullable(),
  plan: z.string().nullable(),
  asOf: z.string().nullable(),
  reportedBy: z.string().nullable(),
  ...traced,
});

export const yearFromSchema = z.enum(['stated', 'published', 'inferred', 'ordinal', 'unknown']);

export const dateSchema = z.strictObject({
  value: z.string().describe('EDTF (ISO 8601-2); XXXX for a year nobody can know.'),
  text: z.string(),
  yearFrom: yearFromSchema,
  reason: z.string().nullable(),
  partOfDay: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']).nullable(),
});

export const eventTypeSchema = z.enum([
  'summit',
  'meeting',
  'session',
  'talks',
  'call',
  'visit',
  'forum',
  'ceremony',
  'exercise',
  'other',
]);

export const eventSchema = z.strictObject({
  id: z.string(),
  main: z.boolean(),
  type: eventTypeSchema,
  name: z.string(),
  acronym: z.string().nullable(),
  ordinal: z.int().min(1).nullable(),
  date: dateSchema.nullable(),
  place: z.string().nullable(),
  mode: z.enum(['online', 'in-person', 'hybrid']).nullable(),
  status: z.enum(['held', 'planned', 'ongoing', 'postponed', 'cancelled']).nullable(),
  chairs: z.array(z.string()),
  hosts: z.array(z.string()),
  participants: z.array(z.string()),
  partOf: z.string().nullable().describe('The id of the event this one belongs to.'),
  documents: z.array(z.string()),
  ...traced,
});

export const statementSchema = z.strictObject({
  verb: z.string(),
  mode: z.enum(['direct', 'indirect']),
  ...traced,
});

export const speakerSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(['person', 'role', 'collective']),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  statements: z.array(statementSchema),
});

export const removedSchema = z.strictObject({
  rule: z.string(),
  label: z.string(),
  span: spanSchema,
  lines: z.int().min(1),
});

export const warningSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  span: spanSchema.nullable(),
});

export const documentSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  source: sourceSchema,
  language: languageSchema,
  article: articleSchema,
  progress: z.array(progressSchema),
  events: z.array(eventSchema),
  speakers: z.array(speakerSchema),
  removed: z.array(removedSchema),
  warnings: z.array(warningSchema),
});

export const errorRecordSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    source: sourceSchema.pick({ name: true, record: true, url: true }),
    error: z.strictObject({ code: z.string(), message: z.string() }),
  })
  .describe('Stands in the place of a document that could not be read.');

/** The JSON Schema (draft 2020-12) of one output document; an error record is among its definitions. */
export function documentJsonSchema(): Record<string, unknown> {
  const target = 'draft-2020-12';
  const { $schema: _, ...errorRecord } = z.toJSONSchema(errorRecordSchema, { target });
  const schema = z.toJSONSchema(documentSchema, { target });
  return { ...schema, $id: SCHEMA_ID, title: 'asean-extract document', $defs: { errorRecord } };
}

export type Span = z.infer<typeof spanSchema>;
export type LanguageCode = z.infer<typeof languageSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Article = z.infer<typeof articleSchema>;
export type Progress = z.infer<typeof progressSchema>;
export type ProgressStatus = z.infer<typeof progressStatusSchema>;
export type Percent = z.infer<typeof percentSchema>;
export type YearFrom = z.infer<typeof yearFromSchema>;
export type EventDate = z.infer<typeof dateSchema>;
export type EventType = z.infer<typeof eventTypeSchema>;
export type AseanEvent = z.infer<typeof eventSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Removed = z.infer<typeof removedSchema>;
export type Warning = z.infer<typeof warningSchema>;
export type Document = z.infer<typeof documentSchema>;
export type ErrorRecord = z.infer<typeof errorRecordSchema>;
