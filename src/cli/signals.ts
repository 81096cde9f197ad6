import { EXIT } from './exit.js';

const SIGNALS = { SIGINT: EXIT.interrupted, SIGTERM: 143, SIGHUP: 129 } as const;

/** Ends the process when it is told to, after cleaning up. Writing to pipes and files is synchronous: no line breaks off. */
export function onSignals(cleanUp: () => void): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      try {
        cleanUp();
      } finally {
        process.exit(code);
      }
    });
  }
}
