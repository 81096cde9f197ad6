import { closeSync, constants, lstatSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onFile } from './sink.js';
import type { WholeFiles } from './whole-files.js';

const FILE = '.asean-extract.done';

/** A link is not written through. */
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;

/**
 * Which results of one folder are done, and of what: a line each with the hash
 * and the name. A line is appended when a result is in its place, so that an
 * interrupted run loses nothing; at the end the lines are sorted.
 */
export class Manifest {
  /** Results that are being made. */
  pending = 0;
  readonly #file: string;
  readonly #files: WholeFiles;
  readonly #done: Map<string, string>;
  /** What the file holds; null when lines were appended. */
  #text: string | null;

  constructor(folder: string, files: WholeFiles) {
    this.#file = join(folder, FILE);
    this.#files = files;
    const isOwn = lstatSync(this.#file, { throwIfNoEntry: false })?.isFile() ?? true;
    const text = isOwn ? contentOf(this.#file) : '';
    this.#text = text;
    // A line that broke off has no end and is not read.
    const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
    this.#done = new Map(lines.flatMap(entryOf));
    for (const [name, hash] of this.#done) if (hash === '') this.#done.delete(name);
    // A link or a pipe of this name gives way to the list.
    if (!isOwn || (text !== '' && !text.endsWith('\n'))) this.#rewrite();
  }

  holds(name: string, hash: string): boolean {
    return this.#done.get(name) === hash;
  }

  add(name: string, hash: string): void {
    this.#done.set(name, hash);
    this.#append(lineOf(name, hash));
  }

  /** The result is one to make again, or is about to be replaced. */
  remove(name: string): void {
    if (this.#done.delete(name)) this.#append(lineOf(name, ''));
  }

  /** Leaves the list as an undisturbed run would. */
  finish(): void {
    if (this.#text !== this.#sorted()) this.#rewrite();
  }

  #append(line: string): void {
    this.#text = null;
    onFile(this.#file, () => {
      const descriptor = openSync(this.#file, APPEND);
      try {
        writeFileSync(descriptor, line);
      } finally {
        closeSync(descriptor);
      }
    });
  }

  #rewrite(): void {
    const text = this.#sorted();
    this.#files.write(this.#file, text);
    this.#text = text;
  }

  #sorted(): string {
    const entries = [...this.#done].sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([name, hash]) => lineOf(name, hash)).join('');
  }
}

function lineOf(name: string, hash: string): string {
  return `${hash} ${JSON.stringify(name)}\n`;
}

/** A later line of the same name goes before. One without a hash tells that the result does not hold. */
function entryOf(line: string): [string, string][] {
  const space = line.indexOf(' ');
  if (space < 0) return [];
  try {
    const name: unknown = JSON.parse(line.slice(space + 1));
    return typeof name === 'string' ? [[name, line.slice(0, space)]] : [];
  } catch {
    // Written by nobody of ours: its result is made again.
    return [];
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A folder without a list holds nothing that is done: its results are made again.
    return '';
  }
}
