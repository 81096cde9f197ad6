import { articleText } from './article.js';
import { clean } from './clean/clean.js';
import type { Cleaned, Stretch } from './clean/cleaned.js';
import type { LabelledRun } from './clean/labels.js';
import type { Article, Document, LanguageCode, Passage, Removed, Source, Warning } from './document.js';
import { findEvents } from './findings/events.js';
import { findProgress } from './findings/progress.js';
import { findSpeakers } from './findings/speakers.js';
import { languageOf } from './languages/index.js';
import { findPeople } from './mentions/people.js';
import { type Page, readPage } from './page.js';
import { excerptOf } from './text/printed.js';
import { lineOf, type SourceText, sourceText, spanOf } from './text/source.js';

/** What the pipeline does, one after the other. */
export type Stage =
  | 'language'
  | 'phrases'
  | 'cleaning'
  | 'sentences'
  | 'progress'
  | 'people'
  | 'speakers'
  | 'events'
  | 'document';

/** What is known of a dump beside its text. */
export interface ExtractOptions {
  /** Facts about where the text came from; printed, never read by a rule. */
  readonly source?: Partial<Source>;
  /** The publication date known from elsewhere (`YYYY-MM-DD` or `YYYY-MM-DDThh:mm`). */
  readonly published?: string;
  /** Forces the language instead of detecting it. */
  readonly language?: LanguageCode;
  /** What stands beside the text, in markup or in a record, for what the text does not tell. */
  readonly hints?: Readonly<Pick<Article, 'title' | 'published'>> & { readonly authors: readonly string[] };
  /** What is known of how the text was made, such as the encoding it was in: first among the warnings. */
  readonly warnings?: readonly Warning[];
}

/** The document together with how the page was read, for `explain`. */
export interface Analysis {
  readonly document: Document;
  readonly source: SourceText;
  /** What every line is that is not empty, in order. */
  readonly runs: readonly LabelledRun[];
}

/**
 * The whole pipeline, top to bottom: text in, what was read out. Pure: no I/O,
 * no clock. Stands still after each stage, and throws nothing for any string.
 */
function* pipeline(text: string, options: ExtractOptions): Generator<Stage, Analysis, void> {
  const source = sourceText(text);
  const language = languageOf(text, options.language);
  yield 'language';
  const page = readPage(source, language);
  yield 'phrases';
  const cleaned = clean(page);
  yield 'cleaning';
  const published = options.published ?? cleaned.published ?? options.hints?.published ?? null;
  const article = articleText(page, cleaned, published);
  yield 'sentences';
  const { readers } = language;
  const { progress, warnings: inconsistencies } = (readers?.progress ?? findProgress)(article);
  yield 'progress';
  const people = (readers?.people ?? findPeople)(article);
  yield 'people';
  const speakers = findSpeakers(article, people);
  yield 'speakers';
  const { events, warnings } = findEvents(article);
  yield 'events';
  const document: Document = {
    schemaVersion: '1.0',
    source: sourceFacts(text, options.source),
    language: language.code,
    article: articleFacts(page, cleaned, article.published, options.hints),
    progress,
    events,
    speakers,
    removed: removedRuns(source, cleaned.runs),
    warnings: [
      ...(options.warnings ?? []),
      ...ofPage(source, language.code, cleaned),
      ...inconsistencies,
      ...warnings,
    ],
  };
  yield 'document';
  return { document, source, runs: cleaned.runs };
}

/** What was read out of one dump, for whoever looks at more than the document. Throws nothing for any string. */
export function analyse(text: string, options: ExtractOptions = {}): Analysis {
  const stages = pipeline(text, options);
  for (;;) {
    const step = stages.next();
    if (step.done) return step.value;
  }
}

/** The document for one dump. See {@link analyse}. */
export function extract(text: string, options: ExtractOptions = {}): Document {
  return analyse(text, options).document;
}

/** A dump and what is known of it beside its text. */
export interface Dump {
  readonly text: string;
  readonly options?: ExtractOptions;
}

/**
 * The documents for several dumps, in their order, each as {@link extract}
 * makes it. A stage is done for all of them before the next begins: the
 * processor then has that stage's code at hand and need not fetch it anew for
 * every page. Keeps what was read of all pages until the last is done.
 * @param onStage told of each stage when it is done for all, for whoever measures: the pipeline has no clock
 */
export function extractAll(dumps: readonly Dump[], onStage?: (stage: Stage) => void): Document[] {
  const readings = dumps.map(({ text, options = {} }) => pipeline(text, options));
  const documents: Document[] = [];
  while (documents.length < readings.length) {
    let stage: Stage | undefined;
    for (const reading of readings) {
      const step = reading.next();
      if (step.done) documents.push(step.value.document);
      else stage = step.value;
    }
    if (stage !== undefined) onStage?.(stage);
  }
  return documents;
}

function sourceFacts(text: string, known: Partial<Source> = {}): Source {
  return {
    name: '',
    record: null,
    url: null,
    bytes: known.bytes ?? Buffer.byteLength(text),
    encoding: 'utf-8',
    sha256: null,
    ...known,
  };
}

function articleFacts(
  page: Page,
  cleaned: Cleaned,
  published: string | null,
  hints: ExtractOptions['hints'],
): Article {
  const passage = ({ start, end, from, to }: Stretch): Passage => ({
    text: excerptOf(page, from, to),
    span: spanOf(page.source, start, end),
  });
  return {
    title: cleaned.title ? excerptOf(page, cleaned.title.from, cleaned.title.to) : (hints?.title ?? null),
    authors: [...(cleaned.authors.length > 0 ? cleaned.authors : (hints?.authors ?? []))],
    agency: cleaned.agency,
    published,
    paragraphs: cleaned.paragraphs.map(passage),
    captions: cleaned.captions.map(passage),
  };
}

/** What was taken away. */
function removedRuns(source: SourceText, runs: readonly LabelledRun[]): Removed[] {
  const removed: Removed[] = [];
  for (const { label, rule, first, last, lines } of runs) {
    if (label !== 'chrome') continue;
    const { start } = lineOf(source, first);
    removed.push({ rule, label, span: { line: first, start, end: lineOf(source, last).end }, lines });
  }
  return removed;
}

const LOST = '\uFFFD';

/** What the reader of a whole page should know: lost letters, no article on it, or a language that is not read. */
function ofPage(source: SourceText, language: LanguageCode, { paragraphs }: Cleaned): Warning[] {
  const warnings: Warning[] = [];
  const lost = source.text.indexOf(LOST);
  if (lost >= 0) {
    const message = 'Letters were lost before the text came here: U+FFFD stands for them.';
    warnings.push({ code: 'replacement-characters', message, span: spanOf(source, lost, lost + 1) });
  }
  if (paragraphs.length === 0) {
    warnings.push({ code: 'empty', message: 'No article was found on the page.', span: null });
  }
  if (language === 'und') {
    const message =
      'The language is neither Vietnamese nor English: only figures that need no words are read.';
    warnings.push({ code: 'language-unknown', message, span: null });
  }
  return warnings;
}
