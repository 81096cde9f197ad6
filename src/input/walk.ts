import {
  type Dirent,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

export interface WalkOptions {
  /** Leave out what `.gitignore` files name. */
  readonly gitignore: boolean;
  /** Read hidden files and folders too. */
  readonly hidden: boolean;
  /** Follow links that are found, also out of the folder. */
  readonly follow: boolean;
  /** Whole paths of files and folders to leave out. */
  readonly exclude: readonly string[];
}

/** A folder below that cannot be read. */
export interface Unreadable {
  readonly name: string;
  readonly cause: unknown;
}

/** The patterns of one `.gitignore`, and the folder that they count from. */
interface Level {
  readonly base: string;
  readonly patterns: Ignore;
}

/**
 * The files below a folder, sorted by the code units of their paths. Links are
 * not followed unless that is asked for, so that nothing outside is read, and
 * no loop is walked; devices and pipes are never read. Hidden files and
 * `node_modules` are left out.
 * @throws when the folder itself cannot be read.
 */
export function* walk(folder: string, options: WalkOptions): Generator<string | Unreadable> {
  const { follow, exclude } = options;
  const real = follow ? { ...options, exclude: [...exclude, ...exclude.map(realPath)] } : options;
  const above = options.gitignore ? levelsAbove(folder) : [];
  yield* walkBelow(folder, readdirSync(folder, { withFileTypes: true }), real, above, [realPath(folder)]);
}

function* walkBelow(
  folder: string,
  entries: Dirent[],
  options: WalkOptions,
  above: readonly Level[],
  inside: readonly string[],
): Generator<string | Unreadable> {
  const own = options.gitignore ? levelOf(folder) : null;
  const levels = own === null ? above : [own, ...above];
  const kinds = entries.map((entry) => ({ name: entry.name, kind: kindOf(folder, entry, options.follow) }));
  for (const { name, kind } of sorted(kinds)) {
    const path = join(folder, name);
    const isFolder = kind === 'folder';
    if (kind === null) continue;
    if (name.startsWith('.') && !options.hidden) continue;
    if (isFolder && (name === 'node_modules' || name === '.git')) continue;
    if (isIgnored(path, isFolder, levels)) continue;
    const place = options.follow ? realPath(path) : resolve(path);
    if (options.exclude.includes(place)) continue;
    if (!isFolder) yield path;
    // A link to a folder that it is in would never end.
    else if (!inside.includes(place)) yield* walkFolder(path, options, levels, [...inside, place]);
  }
}

/** A folder that cannot be read costs nothing but itself. */
function* walkFolder(
  folder: string,
  options: WalkOptions,
  levels: readonly Level[],
  inside: readonly string[],
): Generator<string | Unreadable> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    yield { name: folder, cause };
    return;
  }
  yield* walkBelow(folder, entries, options, levels, inside);
}

type Kind = 'file' | 'folder';

/** Null for what is not read: devices, pipes, links that are not followed. A followed link to nothing is a file that is missing. */
function kindOf(folder: string, entry: Dirent, follow: boolean): Kind | null {
  if (!entry.isSymbolicLink()) return kindIn(entry);
  if (!follow) return null;
  let stats: Stats | undefined;
  try {
    stats = statSync(join(folder, entry.name), { throwIfNoEntry: false });
  } catch {
    return 'file';
  }
  return stats === undefined ? 'file' : kindIn(stats);
}

function kindIn(facts: { isFile(): boolean; isDirectory(): boolean }): Kind | null {
  if (facts.isDirectory()) return 'folder';
  return facts.isFile() ? 'file' : null;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // What cannot be followed is told of when it is read.
    return resolve(path);
  }
}

/** In the order of whole paths: what is in a folder is sorted by the folder's name and a slash. */
function sorted<T extends { name: string; kind: Kind | null }>(entries: T[]): T[] {
  const key = ({ name, kind }: T) => (kind === 'folder' ? `${name}/` : name);
  return entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The nearest `.gitignore` that says anything of a path decides. */
function isIgnored(path: string, isFolder: boolean, levels: readonly Level[]): boolean {
  for (const { base, patterns } of levels) {
    const inside = below(base, path);
    const { ignored, unignored } = patterns.test(isFolder ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function levelOf(folder: string): Level | null {
  const text = contentOf(join(folder, '.gitignore'));
  return text === null ? null : { base: folder, patterns: ignore().add(text) };
}

/**
 * The levels of the folders above, up to the root of the repository, nearest
 * first. One that leaves out the folder itself is overruled: it was named.
 */
function levelsAbove(folder: string): Level[] {
  const named = resolve(folder);
  const levels: Level[] = [];
  for (let at = named; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return levels;
    const parent = dirname(at);
    // Outside a repository nobody knows where to stop.
    if (parent === at) return [];
    const level = levelOf(parent);
    if (level !== null && !level.patterns.ignores(`${below(parent, named)}/`)) levels.push(level);
  }
}

function below(base: string, path: string): string {
  return relative(base, path).split(sep).join('/');
}

const LARGEST_IGNORE = 2 ** 20;

/** A link or a pipe of that name is none, as for git. */
function contentOf(file: string): string | null {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.size <= LARGEST_IGNORE ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}
