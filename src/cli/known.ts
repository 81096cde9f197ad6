import type { ExtractOptions } from '../extract.js';

/** What the command line can tell of every dump beside its text. */
export interface KnownFlags {
  readonly published?: string;
  readonly language?: 'vi' | 'en';
}

/** Only what was given: an option that is not there is not the same as one without a value. */
export function knownOf({ published, language }: KnownFlags): ExtractOptions {
  return {
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}
