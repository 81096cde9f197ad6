import { statSync } from 'node:fs';
import { basename, isAbsolute, join, normalize, posix, relative, sep } from 'node:path';
import { type Failure, failureOf, InputError } from './input.js';
import { inputErrorOf } from './reasons.js';
import type { InputFile } from './records.js';
import { STDIN } from './stdin.js';

export interface ExpandOptions {
  /** Leave out what `.gitignore` files name. */
  readonly ignore: boolean;
  /** Follow links that are found in folders. */
  readonly follow: boolean;
  /** A folder or a pattern may hold no file. */
  readonly allowEmpty: boolean;
  /** Whole paths of files and folders that are never read: those of results. */
  readonly exclude: readonly string[];
}

/** A file to read, with its size in bytes if it is known, or a name that stands for none. */
export type Expanded =
  | { readonly file: InputFile; readonly size: number | null }
  | { readonly name: string; readonly failure: Failure; readonly isRecord: boolean };

/** The files that some names stand for: files, folders, patterns, `-`. In the order of the names. */
export async function* expand(
  names: Iterable<string> | AsyncIterable<string>,
  options: ExpandOptions,
): AsyncGenerator<Expanded> {
  for await (const name of names) {
    try {
      yield* expandOne(name, options);
    } catch (error) {
      yield { name, failure: failureOf(inputErrorOf(error)), isRecord: true };
    }
  }
}

async function* expandOne(name: string, options: ExpandOptions): AsyncGenerator<Expanded> {
  if (name === STDIN) {
    yield { file: { name, path: 'stdin' }, size: null };
    return;
  }
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats === undefined) {
    const { default: picomatch } = await import('picomatch');
    const pattern = posix.normalize(name);
    const { base, isGlob } = picomatch.scan(pattern);
    if (!isGlob) throw new InputError('not-found', 'no such file');
    const matches = picomatch(pattern);
    const hidden = /(?:^|\/)\.[^./]/u.test(name);
    yield* orNothing(name, filesOf(base || '.', { ...options, hidden }, matches), options, 'no file matches');
  } else if (stats.isDirectory()) {
    yield* orNothing(
      name,
      filesOf(name, { ...options, hidden: false }, null),
      options,
      'no file is in this folder',
    );
  } else {
    yield { file: { name, path: keptPath(name) }, size: stats.isFile() ? stats.size : null };
  }
}

async function* filesOf(
  folder: string,
  options: ExpandOptions & { readonly hidden: boolean },
  matches: ((path: string) => boolean) | null,
): AsyncGenerator<Expanded> {
  const base = statSync(folder, { throwIfNoEntry: false });
  if (base === undefined) return;
  const { walk } = await import('./walk.js');
  const { ignore, hidden, follow, exclude } = options;
  for (const name of walk(folder, { gitignore: ignore, hidden, follow, exclude })) {
    if (typeof name !== 'string') {
      yield { name: name.name, failure: failureOf(inputErrorOf(name.cause)), isRecord: false };
      continue;
    }
    if (matches !== null && !matches(name)) continue;
    const path = keptPath(name) ?? join(basename(folder), relative(folder, name));
    yield { file: { name, path }, size: sizeOf(name) };
  }
}

/** Null if it cannot be told: reading the file will tell why. */
function sizeOf(name: string): number | null {
  try {
    return statSync(name, { throwIfNoEntry: false })?.size ?? null;
  } catch {
    return null;
  }
}

async function* orNothing(
  name: string,
  files: AsyncGenerator<Expanded>,
  { allowEmpty }: ExpandOptions,
  message: string,
): AsyncGenerator<Expanded> {
  let some = false;
  for await (const file of files) {
    some = true;
    yield file;
  }
  if (some || allowEmpty) return;
  yield { name, failure: { code: 'not-found', message: `${message} (see --allow-empty)` }, isRecord: false };
}

/**
 * Where the results of a file go below a folder of results: its path, without
 * the root if it is absolute. Null for a path that leads outside.
 */
export function keptPath(name: string): string | null {
  const path = normalize(name);
  const inside = isAbsolute(path) ? path.replace(/^(?:[A-Za-z]:)?[\\/]+/u, '') : path;
  return inside === '' || inside.split(sep).includes('..') ? null : inside;
}
