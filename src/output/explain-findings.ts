import type { AseanEvent, Document, Progress, Span, Speaker } from '../document.js';
import { lineAt, type SourceText } from '../text/source.js';
import type { ExplainOptions } from './explain.js';
import { MARK_NAMES } from './explain-line.js';
import type { PageMark } from './marks.js';
import type { Style } from './palette.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/** One finding of the list behind the page. */
interface Finding {
  readonly kind: string;
  readonly style: Style;
  readonly line: number | null;
  readonly text: string;
}

/** The list of findings: each with its line and its values. */
export function findingRows(
  document: Document,
  marks: readonly PageMark[],
  source: SourceText,
  { width, palette }: ExplainOptions,
): string[] {
  const findings = [
    ...document.progress.map(progressFinding),
    ...document.events.map(eventFinding),
    ...document.speakers.flatMap(speakerFindings),
    ...marks.flatMap((mark) => noteFinding(mark, source)),
    ...document.warnings.map(({ code, message, span }) =>
      finding('warning', 'heading', span, [code, message]),
    ),
  ];
  const title = palette.paint('heading', findings.length === 0 ? 'No findings' : 'Findings');
  const numbers = findings.map(({ line }) => String(line ?? '-').length);
  const columns = Math.max(1, ...numbers);
  const rows = findings.flatMap(({ kind, style, line, text }) => {
    const left = `${kind.padEnd(8)} line ${String(line ?? '-').padStart(columns)}  `;
    const room = Math.max(30, width - left.length);
    return wrap([{ text: visible(text), style }], room).map((row, index) => {
      const words = row.map((piece) => piece.text).join('');
      const margin =
        index === 0 ? palette.paint(style, kind) + left.slice(kind.length) : ' '.repeat(left.length);
      return `${margin}${words}`;
    });
  });
  return [title, ...rows];
}

function finding(kind: string, style: Style, span: Span | null, values: readonly (string | null)[]): Finding {
  const text = values.filter((value) => value !== null && value !== '').join(' · ');
  return { kind, style, line: span?.line ?? null, text };
}

function progressFinding({ done, total, percent, ...found }: Progress): Finding {
  const ratio = total === null ? `${done ?? '?'}` : `${done ?? '?'} of ${total}`;
  return finding('figure', 'progress', found.span, [
    done === null && total === null ? null : ratio,
    percent.stated === null
      ? null
      : `${percent.bound === null ? '' : `${percent.bound} `}${percent.stated}% stated`,
    percent.computed === null ? null : `${percent.computed}% computed`,
    percent.agrees === null ? null : percent.agrees ? 'they agree' : 'they DISAGREE',
    found.unit,
    found.status,
    found.plan && `plan: ${found.plan}`,
    found.asOf && `as of ${found.asOf}`,
    found.reportedBy && `reported by ${found.reportedBy}`,
  ]);
}

function eventFinding({ date, ...event }: AseanEvent): Finding {
  const { documents, chairs, hosts, participants } = event;
  return finding('event', 'event', event.span, [
    `${event.id}${event.main ? ' (main)' : ''}`,
    event.type,
    event.acronym === null ? event.name : `${event.name} (${event.acronym})`,
    event.ordinal === null ? null : `no. ${event.ordinal}`,
    date &&
      `${date.value} (“${date.text}”, year ${date.yearFrom}${date.reason === null ? '' : `: ${date.reason}`})`,
    date?.partOfDay ?? null,
    event.place,
    event.mode,
    event.status,
    list('chairs', chairs),
    list('hosts', hosts),
    list('participants', participants),
    list('documents', documents),
    event.partOf && `part of ${event.partOf}`,
  ]);
}

function list(name: string, values: readonly string[]): string | null {
  return values.length === 0 ? null : `${name}: ${values.join(', ')}`;
}

/** A row for each statement; who it is that speaks stands in the first. */
function speakerFindings({ name, kind, title, organization, statements }: Speaker): Finding[] {
  return statements.map(({ verb, mode, text, span }, index) => {
    const about = index === 0 ? [kind, title, organization] : [];
    return finding('speaker', 'speaker', span, [name, ...about, `${verb} (${mode})`, `“${text}”`]);
  });
}

function noteFinding({ kind, note, start, end }: PageMark, source: SourceText): Finding[] {
  if (note === undefined) return [];
  const text = `“${source.text.slice(start, end)}” ${note}`;
  return [{ kind: MARK_NAMES[kind], style: kind, line: lineAt(source, start), text }];
}
