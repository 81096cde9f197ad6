import type { Document, ErrorRecord } from '../document.js';

/** Workflow commands that make GitHub Actions show each warning beside its line. */
export function toAnnotations({ source, warnings }: Document, lineOfRecord: number | null): string {
  return warnings
    .map(({ code, message, span }) =>
      annotation(
        'warning',
        { file: source.name, line: lineOfRecord ?? span?.line ?? 1, title: code },
        message,
      ),
    )
    .join('');
}

/** The same for a document that could not be read. */
export function errorAnnotation({ source, error }: ErrorRecord, lineOfRecord: number | null): string {
  return annotation(
    'error',
    { file: source.name, line: lineOfRecord ?? 1, title: error.code },
    error.message,
  );
}

/** One annotation. Also used for findings that make a run fail. */
export function annotation(
  level: 'warning' | 'error',
  { file, line, title }: { readonly file: string; readonly line: number; readonly title: string },
  message: string,
): string {
  const properties = `file=${escapedProperty(file)},line=${line},title=${escapedProperty(title)}`;
  return `::${level} ${properties}::${escapedData(message)}\n`;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
