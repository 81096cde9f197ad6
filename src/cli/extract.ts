import { extract } from '../extract.js';
import { type Format, toJson } from '../output/json.js';
import { type Section, selectSections } from '../output/select.js';
import type { ExitCode } from './exit.js';
import { forEachInput } from './inputs.js';

/** The options of the main command, as they were given. */
export interface ExtractFlags {
  readonly format?: Format;
  readonly select?: ReadonlySet<Section>;
  readonly published?: string;
}

/** Prints the document of each input: one as an indented object, several as one object a line. */
export function runExtract(names: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  const { published, select } = flags;
  const format = flags.format ?? (names.length > 1 ? 'ndjson' : 'json');
  return forEachInput(names, ({ text, source }) => {
    const document = extract(text, published === undefined ? { source } : { source, published });
    return toJson(select === undefined ? document : selectSections(document, select), format);
  });
}
