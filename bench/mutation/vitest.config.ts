import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that can notice a change to a rule, in one process. Random ones would kill other mutants every time. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/{clean,english,findings,mentions}/**/*.test.ts', 'test/{extract,fixtures}.test.ts'],
    exclude: ['**/properties.test.ts', '**/robust.test.ts', '**/loading.test.ts'],
    isolate: false,
  },
});
