/** A browser binary in, the browser that pages are painted with out; apart, so that no type of Playwright is one of the library's. */
import type { Browser } from 'playwright';
import type { BrowserBinary } from './binary.ts';
import { loadPlaywright } from './playwright.ts';

const ARGUMENTS = [
  // Advances stay what the face says, whatever the machine's rendering settings.
  '--font-render-hinting=none',
  '--disable-gpu',
  // Nothing is shown: laying out on one thread saves 100 ms a page.
  '--disable-threaded-compositing',
  // No look-up of any name leaves the machine, not even one by the browser itself.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-domain-reliability',
  '--no-pings',
  '--lang=en-US',
];

export const launchChromium = (binary: BrowserBinary, sandboxed: boolean): Promise<Browser> =>
  loadPlaywright().chromium.launch({
    executablePath: binary.path,
    args: ARGUMENTS,
    chromiumSandbox: sandboxed,
    env: { ...process.env, ...binary.environment },
  });
