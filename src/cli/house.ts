/** Flags in, the house out: where templates and fonts are, which browser paints. */
import { type House, openHouse } from '../house.ts';
import type { BrowserOptions, HouseOptions } from './options.ts';

export const houseOf = (options: HouseOptions & BrowserOptions): House =>
  openHouse({
    ...(options.templates === undefined ? {} : { templates: [options.templates] }),
    ...(options.fonts === undefined ? {} : { fonts: options.fonts }),
    browser: { given: options.browser ?? null, sandbox: options.sandbox ?? true },
  });
