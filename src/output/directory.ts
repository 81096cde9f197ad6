import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../input/input.js';
import type { RawRecord } from '../input/raw.js';
import { utf8Of } from '../input/utf8.js';
import { Manifest } from './manifest.js';
import { onFile, type RecordPlace, type Sink } from './sink.js';
import { type Runs, WholeFiles } from './whole-files.js';

export interface DirectoryOptions {
  readonly folder: string;
  /** With its point. */
  readonly extension: string;
  /** Put before every result: the names of columns. */
  readonly header: string;
  /** Tells apart results that the same record gives by other versions and options. */
  readonly fingerprint: string;
  /** Make results again that are there already. */
  readonly force: boolean;
  /** This run, among others that may write there. */
  readonly runs: Runs;
}

/** Records of one archive in one folder: more would be slow to list. */
const RECORDS_A_FOLDER = 1000;

interface Pending {
  readonly file: string;
  readonly manifest: Manifest;
  readonly hash: string;
}

/**
 * A folder with one result a document. A result appears under its name when it
 * is whole, and is noted in a list of its folder, so that a later run can tell
 * what is done.
 */
export function directorySink(options: DirectoryOptions): Sink {
  const root = resolve(options.folder);
  onFile(options.folder, () => mkdirSync(root, { recursive: true }));
  const rootPath = realpathSync(root);
  const files = onFile(options.folder, () => new WholeFiles(rootPath, options.runs));
  const manifests = new Map<string, Manifest>();
  const pending = new Map<string, Pending>();
  const checked = new Set<string>();

  function manifestOf(folder: string): Manifest {
    const known = manifests.get(folder);
    if (known !== undefined) return known;
    // Records come folder by folder: what is behind is written down and let go.
    for (const [path, manifest] of manifests) {
      if (manifest.pending > 0) continue;
      manifest.finish();
      manifests.delete(path);
    }
    const manifest = new Manifest(folder, files);
    manifests.set(folder, manifest);
    return manifest;
  }

  /** Where a path really is, from the root; null for a link to nothing. */
  function realInside(path: string): string | null {
    return existsSync(path) ? relative(rootPath, realpathSync(path)) : null;
  }

  /** A link among the results must not lead a result elsewhere. */
  function checkFolder(folder: string): void {
    if (checked.has(folder)) return;
    let there = folder;
    while (!isThere(there)) there = dirname(there);
    const inside = realInside(there);
    if (inside === null || inside === '..' || inside.startsWith(`..${sep}`)) {
      throw new InputError('unsafe-name', 'its result would lie outside the folder of results');
    }
    onFile(folder, () => mkdirSync(folder, { recursive: true }));
    if (checked.size >= RECORDS_A_FOLDER) checked.clear();
    checked.add(folder);
  }

  const header = utf8Of(options.header);
  return {
    isDone(raw) {
      const file = join(root, placeOf(raw) + options.extension);
      const folder = dirname(file);
      checkFolder(folder);
      const manifest = manifestOf(folder);
      const hash = hashOf(raw, options.fingerprint);
      const name = relative(folder, file);
      if (!options.force && raw.failure === null && manifest.holds(name, hash) && existsSync(file))
        return true;
      manifest.pending += 1;
      pending.set(keyOf(raw), { file, manifest, hash });
      return false;
    },
    async writeText() {},
    async write(record, printed, final) {
      const place = pending.get(keyOf(record));
      if (place === undefined) return;
      pending.delete(keyOf(record));
      const { file, manifest, hash } = place;
      manifest.pending -= 1;
      if (printed === null) return;
      const name = relative(dirname(file), file);
      // A run that ends here must not leave a new result noted as what the old one was made of.
      manifest.remove(name);
      files.write(file, header.length === 0 ? printed : Buffer.concat([header, printed]));
      if (final) manifest.add(name, hash);
    },
    finish() {
      for (const manifest of manifests.values()) manifest.finish();
    },
    // What is done is on the lists already, line by line; the next run sorts them. The disk may be full.
    abort() {},
  };
}

/** Whether there is anything of this name, be it a link to nothing. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Where the result of a record goes, below the folder of results and without extension. */
function placeOf({ path, ordinal }: RawRecord): string {
  if (path === null)
    throw new InputError('unsafe-name', 'its result would lie outside the folder of results');
  if (ordinal === null) return path;
  const shelf = String(Math.floor(ordinal / RECORDS_A_FOLDER)).padStart(4, '0');
  return join(path, shelf, String(ordinal).padStart(7, '0'));
}

function keyOf({ name, ordinal }: RecordPlace): string {
  return `${ordinal ?? ''}\0${name}`;
}

function hashOf({ name, id, url, content, bytes }: RawRecord, fingerprint: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([fingerprint, name, id, url, content]))
    .update(bytes);
  return hash.digest('base64url');
}
