import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CONFIG_FILE = 'asean-extract.config.json';

/** The nearest config file, from a folder upwards. */
export function findConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, CONFIG_FILE);
    if (existsSync(file)) return file;
    if (dirname(at) === at) return null;
  }
}
