import { endianness } from 'node:os';
import { utf8Of, utf8OfUnits } from '../input/utf8.js';
import { escapeCommands, type Printable, toJson } from './json.js';

/** Room for the code units of most documents. What a longer one needs is given back behind it. */
const USUAL = 2 ** 18;
/** Up to here the letters of a string are fetched one by one: copying them all at once begins slowly. */
const SHORT = 12;
/** Names of fields that were seen, with the quotes and the colon. An archive can have any number of its own. */
const MOST_NAMES = 256;
/** Numbers below it, which have no more digits than told, are written digit by digit. */
const LONG_NUMBER = 1e9;
const MOST_DIGITS = 9;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const ZERO = 0x30;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** What cannot stand in a string as it is, as ranges of code units: JSON's own, halves of pairs, and what `toJson` escapes. */
const ESCAPED_RANGES = [
  [0x00, 0x1f],
  [QUOTE, QUOTE],
  [BACKSLASH, BACKSLASH],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  [0xd800, 0xdfff],
] as const;

const IS_ESCAPED = new Uint8Array(2 ** 16);
for (const [from, to] of ESCAPED_RANGES) IS_ESCAPED.fill(1, from, to + 1);

const names = new Map<string, Uint16Array>();
let units = new Uint16Array(0);
let memory = Buffer.from(units.buffer);
let end = 0;

/**
 * A document as a line of JSON in UTF-8: byte for byte what `toJson` gives for
 * it. Most of what is made of an archive is such lines. As strings they would
 * be a third of what the collector has to look after.
 */
export function jsonLine(document: Printable): Uint8Array {
  if (endianness() === 'BE') return utf8Of(toJson(document, false));
  end = 0;
  makeRoom(USUAL);
  writeValue(document);
  writeRaw('\n');
  const written = memory.subarray(0, end * 2);
  if (units.length === USUAL) return utf8OfUnits(written);
  give(new Uint16Array(USUAL));
  return utf8Of(written.toString('utf16le'));
}

function writeValue(value: unknown): void {
  if (typeof value === 'string') writeString(value);
  else if (typeof value === 'number') writeNumber(value);
  else if (typeof value !== 'object') writeRaw(value === true ? 'true' : 'false');
  else if (value === null) writeRaw('null');
  else if (Array.isArray(value)) writeList(value);
  else writeObject(value as Readonly<Record<string, unknown>>);
}

function writeObject(fields: Readonly<Record<string, unknown>>): void {
  const begin = end;
  for (const name in fields) {
    const value = fields[name];
    if (value === undefined) continue;
    writeUnit(end === begin ? OPEN : COMMA);
    writeName(name);
    writeValue(value);
  }
  if (end === begin) writeUnit(OPEN);
  writeUnit(CLOSE);
}

function writeList(values: readonly unknown[]): void {
  writeUnit(OPEN_LIST);
  for (let index = 0; index < values.length; index += 1) {
    if (index > 0) writeUnit(COMMA);
    writeValue(values[index]);
  }
  writeUnit(CLOSE_LIST);
}

function writeName(name: string): void {
  const known = names.get(name);
  if (known === undefined) {
    const begin = end;
    writeString(name);
    writeRaw(':');
    if (names.size < MOST_NAMES) names.set(name, units.slice(begin, end));
    return;
  }
  makeRoom(known.length);
  for (let index = 0; index < known.length; index += 1) units[end + index] = known[index] ?? 0;
  end += known.length;
}

function writeString(text: string): void {
  const { length } = text;
  makeRoom(length + 2);
  const from = end + 1;
  if (length > SHORT) memory.write(text, from * 2, 'utf16le');
  else for (let index = 0; index < length; index += 1) units[from + index] = text.charCodeAt(index);
  for (let at = from; at < from + length; at += 1) {
    if (IS_ESCAPED[units[at] ?? 0] === 0) continue;
    writeRaw(escapeCommands(JSON.stringify(text)));
    return;
  }
  units[end] = QUOTE;
  units[from + length] = QUOTE;
  end = from + length + 1;
}

/** Offsets, mostly: whole, and of few digits. */
function writeNumber(value: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= LONG_NUMBER) {
    writeRaw(JSON.stringify(value));
    return;
  }
  makeRoom(MOST_DIGITS);
  const begin = end;
  for (let rest = value; rest >= 10; rest = (rest / 10) | 0) end += 1;
  let rest = value;
  for (let at = end; at >= begin; at -= 1) {
    units[at] = ZERO + (rest % 10);
    rest = (rest / 10) | 0;
  }
  end += 1;
}

/** What needs no quotes any more. */
function writeRaw(text: string): void {
  makeRoom(text.length);
  if (text.length > SHORT) memory.write(text, end * 2, 'utf16le');
  else for (let index = 0; index < text.length; index += 1) units[end + index] = text.charCodeAt(index);
  end += text.length;
}

function writeUnit(unit: number): void {
  if (end === units.length) makeRoom(1);
  units[end] = unit;
  end += 1;
}

function makeRoom(more: number): void {
  if (end + more <= units.length) return;
  const larger = new Uint16Array(Math.max(units.length * 2, end + more));
  larger.set(units.subarray(0, end));
  give(larger);
}

function give(room: Uint16Array<ArrayBuffer>): void {
  units = room;
  memory = Buffer.from(room.buffer);
}
