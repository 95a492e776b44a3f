/** Flags in, the house out: where templates and fonts are, which browser paints and where it is unpacked. */
import { fileURLToPath } from 'node:url';
import { type House, openHouse } from '../house.ts';
import { nodeWorkspace, userCache } from '../node-workspace.ts';
import type { BrowserOptions, HouseOptions } from './options.ts';

const inPackage = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

export function houseOf(options: HouseOptions & BrowserOptions): House {
  const cache = userCache();
  return openHouse({
    workspace: nodeWorkspace({ cache }),
    templates: options.templates ?? inPackage('templates'),
    fonts: options.fonts ?? inPackage('fonts/fonts.yaml'),
    browser: {
      given: options.browser ?? null,
      sandbox: options.sandbox ?? true,
      cache,
    },
  });
}
