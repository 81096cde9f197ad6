import type { Document } from '../document.js';

/** The parts of a document that can be asked for. */
export const SECTIONS = ['article', 'progress', 'events', 'speakers', 'removed', 'warnings'] as const;

export type Section = (typeof SECTIONS)[number];

/** Anything that prints as a document: the whole, or the parts that were asked for. */
export type PartialDocument = Omit<Document, Section> & Partial<Pick<Document, Section>>;

/** The document with only some of its parts, in the order of the contract. What it is of always stays. */
export function selectSections(document: Document, sections: ReadonlySet<Section>): PartialDocument {
  const { schemaVersion, source, language } = document;
  const parts = SECTIONS.filter((section) => sections.has(section));
  return Object.assign(
    { schemaVersion, source, language },
    ...parts.map((part) => ({ [part]: document[part] })),
  );
}
