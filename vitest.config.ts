import { defineConfig } from 'vitest/config';
import { CountsReporter } from './test/support/counts-reporter.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    reporters: ['default', new CountsReporter()],
    // The command line is tested as a process; a busy machine may take long to start one.
    testTimeout: 30_000,
  },
});
