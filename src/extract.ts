import type { Document, LanguageCode, Source } from './document.js';
import type { LabelledLine } from './clean/labels.js';
import { type SourceText, sourceText } from './text/source.js';

/** What is known of a dump beside its text. */
export interface ExtractOptions {
  /** Facts about where the text came from; printed, never read by a rule. */
  readonly source?: Partial<Source>;
  /** The publication date known from elsewhere (`YYYY-MM-DD` or `YYYY-MM-DDThh:mm`). */
  readonly published?: string;
  /** Forces the language instead of detecting it. */
  readonly language?: LanguageCode;
}

/** The document together with how the page was read, for `explain`. */
export interface Analysis {
  readonly document: Document;
  readonly source: SourceText;
  /** Every line that is not empty, in order. */
  readonly lines: readonly LabelledLine[];
}

/** The whole pipeline: text in, document out. Pure: no I/O, no clock. Throws nothing for any string. */
export function analyse(text: string, options: ExtractOptions = {}): Analysis {
  const source = sourceText(text);
  const lines: LabelledLine[] = [];
  const document: Document = {
    schemaVersion: '1.0',
    source: {
      name: '',
      record: null,
      url: null,
      bytes: new TextEncoder().encode(text).length,
      encoding: 'utf-8',
      sha256: null,
      ...options.source,
    },
    language: 'vi',
    article: { title: null, authors: [], agency: null, published: null, paragraphs: [], captions: [] },
    progress: [],
    events: [],
    speakers: [],
    removed: [],
    warnings: [],
  };
  return { document, source, lines };
}

/** The document for one dump. See {@link analyse}. */
export function extract(text: string, options: ExtractOptions = {}): Document {
  return analyse(text, options).document;
}
