import type { ArticleText } from '../../src/article.js';
import type { AseanEvent, Document, Progress, Speaker } from '../../src/document.js';
import { extract } from '../../src/extract.js';
import { english } from '../../src/languages/en/index.js';
import { prose as proseIn } from '../support/prose.js';

/** A headline, the paragraph below it and a last one that tell nothing: what stands around what a test is of. */
export const HEADLINE = 'Ministers look again at a plan for the river';
export const LEAD =
  'Ministers from ten countries looked again on Monday at a plan for the river that runs through six of them.';
export const CLOSING =
  'Nothing else that anybody could count or quote was heard on the day, and the room was empty by noon.';

/** An article of plain English prose. */
export function prose(text: string, published: string | null = null): ArticleText {
  return proseIn(text, published, english);
}

/** The document of an invented article around some sentences. */
export function told(sentences: string, published = '2022-06-10'): Document {
  const text = [HEADLINE, '', sentences, '', CLOSING].join('\n');
  return extract(text, { published, language: 'en' });
}

/** "kind name (title): verb, verb": one line a speaker. */
export function voices(sentences: string): string[] {
  return told(sentences).speakers.map(line);
}

function line({ kind, name, title, statements }: Speaker): string {
  const office = title === null ? '' : ` (${title})`;
  return `${kind} ${name}${office}: ${statements.map(({ verb }) => verb).join(', ')}`;
}

/** The one event that a sentence tells of. */
export function event(sentence: string, published?: string): AseanEvent {
  const [first, ...others] = told(sentence, published).events;
  if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} events: ${sentence}`);
  return first;
}

/** "done/total percent unit status": one line a figure. */
export function figures(sentences: string): string[] {
  return told(sentences).progress.map(figureLine);
}

function figureLine({ done, total, percent, unit, status }: Progress): string {
  const count = done === null && total === null ? '' : `${done ?? ''}/${total ?? ''} `;
  const share = percent.stated === null ? '' : `${percent.stated}% `;
  return `${count}${share}${unit} ${status}`;
}
