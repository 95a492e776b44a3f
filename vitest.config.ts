/** Two projects: `unit` needs no browser, `print` paints with the embedded Chromium and is never skipped. */
import { defineConfig } from 'vitest/config';

/** What a test waits for comes late on machines that are shared. */
const PATIENT = { poll: { timeout: 20_000, interval: 50 } };

export default defineConfig({
  test: {
    // Two cores are what the gate has: one worker leaves one of them idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          expect: PATIENT,
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles: ['tests/helpers/random-seed.ts'],
          // Some run the command line in a process of its own, on machines that are shared: no test is about speed.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'print',
          expect: PATIENT,
          include: ['tests/print/**/*.test.ts'],
          // A first run unpacks the browser.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
