import type { Document, Span } from '../../src/document.js';

/** A text of a document, and where it stands in the source. */
export interface Traced {
  readonly where: string;
  readonly text: string;
  readonly span: Span;
}

/** Everything of a document that must stand in the source as it is printed. */
export function tracedIn(document: Document): Traced[] {
  const { paragraphs, captions } = document.article;
  const passages = Object.entries({ paragraphs, captions }).flatMap(([name, items]) =>
    items.map((item, index) => ({ ...item, where: `${name}[${index}]` })),
  );
  return [...passages, ...findingsOf(document)];
}

/** What was read out of the body: figures, events and statements. */
export function findingsOf(document: Document): Traced[] {
  const { progress, events, speakers } = document;
  return [
    ...progress.map(({ text, span }, index) => ({ where: `progress[${index}]`, text, span })),
    ...events.map(({ id, text, span }) => ({ where: `event ${id}`, text, span })),
    ...speakers.flatMap(({ name, statements }) =>
      statements.map(({ verb, text, span }) => ({ where: `statement of ${name}: ${verb}`, text, span })),
    ),
  ];
}

/** What is wrong with the evidence of a document, in words; nothing if it holds. */
export function faultsOf(source: string, document: Document): string[] {
  return tracedIn(document).flatMap(({ where, text, span }) => {
    const cut = source.slice(span.start, span.end);
    if (span.start >= span.end || span.end > source.length) return [`${where}: no stretch of the source`];
    if (folded(cut) !== folded(text))
      return [`${where}: ${JSON.stringify(cut)} is not ${JSON.stringify(text)}`];
    if (lineAt(source, span.start) !== span.line) return [`${where}: does not begin on line ${span.line}`];
    return [];
  });
}

/** The passages that begin before the one before them has ended. */
export function overlapping(passages: readonly { readonly span: Span }[]): Span[] {
  let end = 0;
  return passages.flatMap(({ span }) => {
    const overlaps = span.start < end;
    end = Math.max(end, span.end);
    return overlaps ? [span] : [];
  });
}

/** As evidence is compared: NFC, and white space folded. */
export function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
