import type { Document } from '../document.js';

/** Findings that can make a run fail. */
export const GATES = ['empty', 'inconsistent-figure', 'undated-event', 'replacement-characters'] as const;

export type Gate = (typeof GATES)[number];

/** A finding that makes the run fail, on a line of the text, in a few words. */
export interface GateFinding {
  readonly gate: Gate;
  readonly line: number;
  readonly message: string;
}

const FINDERS: Readonly<
  Record<Gate, (document: Document, text: string) => readonly Omit<GateFinding, 'gate'>[]>
> = {
  empty: ({ article }) =>
    article.paragraphs.length > 0 ? [] : [{ line: 1, message: 'there is no article' }],
  'inconsistent-figure': ({ progress }) =>
    progress
      .filter(({ percent }) => percent.agrees === false)
      .map(({ text, span }) => ({ line: span.line, message: text })),
  'undated-event': ({ events }) =>
    events.filter(({ date }) => date === null).map(({ name, span }) => ({ line: span.line, message: name })),
  'replacement-characters': (_document, text) => {
    const at = text.indexOf('\uFFFD');
    if (at < 0) return [];
    const message = `letters were lost before the text came here (${text.split('\uFFFD').length - 1} × U+FFFD)`;
    return [{ line: text.slice(0, at).split('\n').length, message }];
  },
};

/** The findings of a document that make the run fail, for the gates that are asked for. */
export function gateFindings(document: Document, text: string, gates: readonly Gate[]): GateFinding[] {
  return gates.flatMap((gate) => FINDERS[gate](document, text).map((finding) => ({ gate, ...finding })));
}
