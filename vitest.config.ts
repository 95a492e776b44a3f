/** Two projects: `unit` needs no browser, `print` paints with the embedded Chromium and is never skipped. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles: ['tests/helpers/random-seed.ts'],
          // Some run the command line in a process of its own, on machines that are shared: no test is about speed.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'print',
          include: ['tests/print/**/*.test.ts'],
          // A first run unpacks the browser.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
