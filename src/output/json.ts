import type { ErrorRecord } from '../document.js';
import type { PartialDocument } from './select.js';

/** What prints as JSON. */
export type Printable = PartialDocument | ErrorRecord;

/** What JSON may hold as it is, and terminals and readers of lines act upon. */
const COMMAND = /[\x7f-\x9f\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;
const COMMANDS = /[\x7f-\x9f\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** A document as text that ends its own line, so that several can follow each other. Control characters are escaped. */
export function toJson(document: Printable, indented: boolean): string {
  return `${escapeCommands(JSON.stringify(document, null, indented ? 2 : 0))}\n`;
}

/** JSON without a character that is a command to whoever shows it. */
export function escapeCommands(json: string): string {
  // Looking is quicker than replacing, and hardly any page holds one.
  return COMMAND.test(json) ? json.replace(COMMANDS, escaped) : json;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
