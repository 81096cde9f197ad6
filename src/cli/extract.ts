import { extract } from '../extract.js';
import { type Format, toJson } from '../output/json.js';
import { type Section, selectSections } from '../output/select.js';
import type { ExitCode } from './exit.js';
import { forEachInput } from './inputs.js';
import { type KnownFlags, knownOf } from './known.js';

/** The options of the main command, as they were given. */
export interface ExtractFlags extends KnownFlags {
  readonly format?: Format;
  readonly select?: ReadonlySet<Section>;
}

/** Prints the document of each input: one as an indented object, several as one object a line. */
export function runExtract(names: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  const { select } = flags;
  const known = knownOf(flags);
  const format = flags.format ?? (names.length > 1 ? 'ndjson' : 'json');
  return forEachInput(names, ({ text, source }) => {
    const document = extract(text, { ...known, source });
    return toJson(select === undefined ? document : selectSections(document, select), format);
  });
}
