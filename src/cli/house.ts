/** Flags in, the house out: where templates and fonts are, and which browser paints. */
import { fileURLToPath } from 'node:url';
import { nodeWorkspace } from '../node-workspace.ts';
import type { House } from '../pipeline.ts';
import type { BrowserOptions, HouseOptions } from './options.ts';

const inPackage = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

export function openHouse(options: HouseOptions & BrowserOptions): House {
  return {
    workspace: nodeWorkspace(),
    templates: options.templates ?? inPackage('templates'),
    fonts: options.fonts ?? inPackage('fonts/fonts.yaml'),
    browser: { given: options.browser ?? null, sandbox: options.sandbox ?? true },
  };
}
