import { articleText } from '../../src/article.js';
import type { AseanEvent, Warning } from '../../src/document.js';
import { findEvents } from '../../src/findings/events.js';
import { vietnamese } from '../../src/languages/vi/index.js';
import { readPage } from '../../src/page.js';
import { sourceText } from '../../src/text/source.js';
import { linesIn, paragraph, stretch } from './stretches.js';

export interface EventArticle {
  readonly title?: string;
  readonly published?: string;
  /** A part of the body that is a caption glued into its paragraph. */
  readonly caption?: string;
}

/** The events of a text whose lines are all body, with a title and a publication day if given. */
export function eventsIn(body: string, about: EventArticle = {}): AseanEvent[] {
  return readEvents(body, about).events;
}

export function warningsIn(body: string): Warning[] {
  return readEvents(body).warnings;
}

function readEvents(
  body: string,
  { title, published, caption }: EventArticle = {},
): ReturnType<typeof findEvents> {
  const text = title === undefined ? body : `${title}\n${body}`;
  const source = sourceText(text);
  const page = readPage(source, vietnamese);
  const [first] = linesIn(source);
  const headline =
    title === undefined || first === undefined ? null : stretch(page.tokens, first.start, first.end);
  const paragraphs = linesIn(source)
    .filter(({ start }) => start >= (headline?.end ?? 0) && start !== headline?.start)
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map((line) => paragraph(page.tokens, line));
  const day = published ?? null;
  const start = caption === undefined ? -1 : text.indexOf(caption);
  const glued =
    start < 0 || caption === undefined ? [] : [stretch(page.tokens, start, start + caption.length)];
  const cleaned = {
    runs: [],
    title: headline,
    authors: [],
    agency: null,
    published: day,
    paragraphs,
    captions: [],
    glued,
  };
  return findEvents(articleText(page, cleaned, day));
}

/** One event's names. */
export function namesIn(body: string, about: EventArticle = {}): string[] {
  return eventsIn(body, about).map(({ name }) => name);
}

/** The event whose name begins so; throws if there is none. */
export function eventNamed(events: readonly AseanEvent[], start: string): AseanEvent {
  const found = events.find(({ name }) => name.toLowerCase().startsWith(start.toLowerCase()));
  if (found === undefined)
    throw new Error(`no event "${start}" among: ${events.map(({ name }) => name).join(' | ')}`);
  return found;
}
