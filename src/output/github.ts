import type { Document, ErrorRecord } from '../document.js';
import type { GateFinding } from './gates.js';
import { harmless } from './visible.js';

/**
 * Workflow commands that make GitHub Actions show each warning beside its
 * line. What makes the run fail is an error instead.
 */
export function toAnnotations(
  { source, warnings }: Document,
  findings: readonly GateFinding[],
  lineOfRecord: number | null,
): string {
  const at = (line: number, title: string) => ({ file: source.name, line: lineOfRecord ?? line, title });
  const failing = new Set<string>(findings.map(({ gate }) => gate));
  const told = new Set(warnings.map(({ code }) => code));
  return [
    ...warnings.map(({ code, message, span }) =>
      annotation(failing.has(code) ? 'error' : 'warning', at(span?.line ?? 1, code), message),
    ),
    ...findings
      .filter(({ gate }) => !told.has(gate))
      .map(({ gate, line, message }) => annotation('error', at(line, gate), message)),
  ].join('');
}

/** The same for a document that could not be read. */
export function errorAnnotation({ source, error }: ErrorRecord, lineOfRecord: number | null): string {
  return annotation(
    'error',
    { file: source.name, line: lineOfRecord ?? 1, title: error.code },
    error.message,
  );
}

/** One annotation. */
export function annotation(
  level: 'warning' | 'error',
  { file, line, title }: { readonly file: string; readonly line: number; readonly title: string },
  message: string,
): string {
  const properties = `file=${escapedProperty(file)},line=${line},title=${escapedProperty(title)}`;
  return `::${level} ${properties}::${escapedData(message)}\n`;
}

function escapedData(text: string): string {
  return harmless(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
