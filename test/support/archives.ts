/** The objects of an NDJSON output. */
export function parseLines<T = Line>(stdout: string): T[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** What tests look at in a line of output: a document or an error record. */
interface Line {
  readonly source: {
    readonly name: string;
    readonly record: string | number | null;
    readonly url: string | null;
    readonly bytes?: number;
    readonly encoding?: string;
    readonly extra?: unknown;
    readonly crawled?: string;
  };
  readonly error?: { readonly code: string; readonly message: string };
  readonly article?: {
    readonly title: string | null;
    readonly authors: readonly string[];
    readonly published: string | null;
    readonly paragraphs: readonly { readonly text: string }[];
  };
}

/** One WARC record. Header lines are as given, also odd ones. */
export function warcRecord(header: readonly string[], block: string | Uint8Array, lineEnd = '\r\n'): Buffer {
  const bytes = Buffer.from(block);
  const lines = ['WARC/1.0', ...header.map((line) => line.replace('LENGTH', String(bytes.length))), '', ''];
  return Buffer.concat([Buffer.from(lines.join(lineEnd)), bytes, Buffer.from(lineEnd + lineEnd)]);
}
