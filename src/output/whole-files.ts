import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onFile } from './sink.js';

/** Who writes into a folder: several runs may, one after the other or at once. */
export interface Runs {
  /** What this run is called; fit for the name of a file. */
  readonly own: string;
  /** Whether a run has surely ended. One on another machine cannot be asked. */
  readonly isOver: (run: string) => boolean;
}

const TEMPORARY = '.asean-extract.tmp.';

/** A file is written in one go: what is older than this was left behind, on whatever machine. */
const LEFT_BEHIND_MILLISECONDS = 3_600_000;

/**
 * Puts files below a folder so that each appears when it is whole. A run that
 * is killed leaves one temporary file at most, in the folder itself, and the
 * next run takes it away whatever it reads.
 */
export class WholeFiles {
  readonly #temporary: string;

  constructor(folder: string, { own, isOver }: Runs) {
    this.#temporary = join(folder, TEMPORARY + own);
    // Whatever has this name, a link too, must not be written through.
    rmSync(this.#temporary, { force: true });
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(TEMPORARY)) continue;
      const file = join(folder, name);
      if (isOver(name.slice(TEMPORARY.length)) || isLeftBehind(file)) rmSync(file, { force: true });
    }
  }

  /** @throws {OutputError} */
  write(file: string, content: string | Uint8Array): void {
    try {
      onFile(file, () => {
        writeFileSync(this.#temporary, content, { flag: 'wx' });
        renameSync(this.#temporary, file);
      });
    } catch (error) {
      rmSync(this.#temporary, { force: true });
      throw error;
    }
  }
}

function isLeftBehind(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > LEFT_BEHIND_MILLISECONDS;
}
