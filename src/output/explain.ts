import { type LabelledLine, type LabelledRun, labelledLines } from '../clean/labels.js';
import type { Document } from '../document.js';
import { type Line, lineOf, type SourceText } from '../text/source.js';
import { findingRows } from './explain-findings.js';
import { CLOSE, linePieces, MARK_NAMES, openTag } from './explain-line.js';
import { findingMarks, nested, type PageMark, type Range } from './marks.js';
import type { Mark, Palette, Style } from './palette.js';
import { visible } from './visible.js';
import { type Piece, widthOf, wrap } from './wrap.js';

export type { PageMark } from './marks.js';

/** What `explain` shows: a document, and how its page was read. */
export interface Explained {
  readonly document: Document;
  readonly source: SourceText;
  readonly runs: readonly LabelledRun[];
  /** The finer marks in the page, where the analysis has them. */
  readonly marks?: readonly PageMark[];
}

/** How wide to write, and with what colours. */
export interface ExplainOptions {
  readonly width: number;
  readonly palette: Palette;
}

/** The least room for the text of the page, however narrow the terminal. */
const LEAST_TEXT = 30;
const MARKS = Object.keys(MARK_NAMES) as Mark[];

/**
 * The page as a person wants to see it who doubts a value: every line with its
 * label and the rule that decided, the findings marked in place, and a list of
 * them below.
 */
export function explain(page: Explained, options: ExplainOptions): string {
  const rows = [...heading(page.document, options), '', ...pageRows(page, options), ''];
  rows.push(...findingRows(page.document, page.marks ?? [], page.source, options));
  return `${rows.join('\n')}\n`;
}

function heading(document: Document, { palette, width }: ExplainOptions): string[] {
  const { source, language, article } = document;
  const name = palette.paint('heading', visible(source.name));
  const facts = [
    ['title', article.title],
    ['authors', article.authors.join(', ') || null],
    ['published', article.published],
    ['agency', article.agency],
  ].flatMap(([key, value]) =>
    wrap([{ text: `${key?.padEnd(9)} ${visible(value ?? '(none)')}`, style: 'kept' as const }], width),
  );
  return [
    `${name}  ${source.bytes} bytes, ${language}`,
    ...facts.map((row) => row.map(({ text }) => text).join('')),
    legend(palette),
  ];
}

function legend(palette: Palette): string {
  const names = MARKS.map((mark) =>
    palette.colour ? palette.paint(mark, MARK_NAMES[mark]) : `${openTag(mark)}…${CLOSE}`,
  );
  return `legend    ${names.join('  ')}  │ kept  ${palette.paint('removed', '- removed')}`;
}

function pageRows(page: Explained, options: ExplainOptions): string[] {
  const { source, runs } = page;
  const lines = labelledLines(source, runs);
  const labels = new Map(lines.map((labelled) => [labelled.line.number, labelled]));
  const columns = {
    number: String(source.lineCount).length,
    rule: Math.max(4, ...new Set(runs.map(({ rule }) => widthOf(rule)))),
  };
  const ranges = nested([...findingMarks(source.text, page.document, page.marks), ...cutParts(page, lines)]);
  let next = 0;
  let open: Range[] = [];
  return Array.from({ length: source.lineCount }, (_, index) => {
    const line = lineOf(source, index + 1);
    // The empty line behind the last line end is none of the page's.
    if (line.number === source.lineCount && line.start === line.end) return [];
    open = open.filter(({ end }) => end > line.start);
    const touching = [...open];
    for (let range = ranges[next]; range !== undefined && range.start < line.end; range = ranges[++next]) {
      touching.push(range);
    }
    open = touching;
    return lineRows(source.text, line, labels.get(line.number), touching, columns, options);
  }).flat();
}

function lineRows(
  text: string,
  line: Line,
  labelled: LabelledLine | undefined,
  ranges: readonly Range[],
  columns: { number: number; rule: number },
  { width, palette }: ExplainOptions,
): string[] {
  const number = String(line.number).padStart(columns.number);
  if (labelled === undefined) return [palette.paint('margin', number)];
  const removed = labelled.label === 'chrome';
  const margin = `${number}  ${labelled.label.padEnd(9)}  ${labelled.rule.padEnd(columns.rule)}`;
  const bar = removed ? ' - ' : ' │ ';
  const room = Math.max(LEAST_TEXT, width - margin.length - bar.length);
  const pieces = linePieces(text, line, ranges, removed ? 'removed' : 'kept', !palette.colour);
  return wrap(pieces, room).map((row, index) => {
    const left = index === 0 ? margin : ' '.repeat(margin.length);
    return `${palette.paint('margin', `${left}${bar}`)}${paintRow(row, palette)}`.trimEnd();
  });
}

function paintRow(row: readonly Piece<Style>[], palette: Palette): string {
  let painted = '';
  let run = '';
  row.forEach(({ text, style }, index) => {
    run += text;
    if (row[index + 1]?.style === style) return;
    painted += palette.paint(style, run);
    run = '';
  });
  return painted;
}

/** What was cut off lines that stayed: a place glued before the first sentence, a credit behind the last. */
function cutParts({ document, source }: Explained, lines: readonly LabelledLine[]): Range[] {
  const kept = [...document.article.paragraphs, ...document.article.captions]
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return lines.flatMap(({ line, label }) => {
    if (label !== 'body' && label !== 'caption') return [];
    const gaps: Range[] = [];
    let at = line.start;
    for (let span = kept[next]; span !== undefined && span.start < line.end; span = kept[++next]) {
      if (span.start > at) gaps.push({ start: at, end: span.start, kind: 'cut' });
      at = Math.max(at, span.end);
      if (span.end > line.end) break;
    }
    if (at > line.start && at < line.end) gaps.push({ start: at, end: line.end, kind: 'cut' });
    return gaps.filter(({ start, end }) => source.text.slice(start, end).trim() !== '');
  });
}
