import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

export interface WalkOptions {
  /** Leave out what `.gitignore` files name. */
  readonly gitignore: boolean;
  /** Read hidden files and folders too. */
  readonly hidden: boolean;
  /** Whole paths of files and folders to leave out. */
  readonly exclude: readonly string[];
}

/** The patterns of one `.gitignore`, and the folder that they count from. */
interface Level {
  readonly base: string;
  readonly patterns: Ignore;
}

/**
 * The files below a folder, sorted by the code units of their paths. Links are
 * not followed, so that nothing outside is read and no loop is walked. Hidden
 * files and `node_modules` are left out.
 * @throws when a folder cannot be read.
 */
export function* walk(folder: string, options: WalkOptions): Generator<string> {
  yield* walkBelow(folder, options, options.gitignore ? levelsAbove(folder) : []);
}

function* walkBelow(folder: string, options: WalkOptions, above: readonly Level[]): Generator<string> {
  const own = options.gitignore ? levelOf(folder) : null;
  const levels = own === null ? above : [own, ...above];
  for (const entry of sorted(readdirSync(folder, { withFileTypes: true }))) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (!isFolder && !entry.isFile()) continue;
    if (entry.name.startsWith('.') && !options.hidden) continue;
    if (isFolder && (entry.name === 'node_modules' || entry.name === '.git')) continue;
    if (options.exclude.length > 0 && options.exclude.includes(resolve(path))) continue;
    if (isIgnored(path, isFolder, levels)) continue;
    if (isFolder) yield* walkBelow(path, options, levels);
    else yield path;
  }
}

/** In the order of whole paths: what is in a folder is sorted by the folder's name and a slash. */
function sorted(entries: Dirent[]): Dirent[] {
  const key = (entry: Dirent) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
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

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
