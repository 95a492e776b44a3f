/** Flags in, the house out: where templates and fonts are, which browser paints. */
import { type House, type HouseChoice, openHouse } from '../house.ts';
import type { BrowserOptions, HouseOptions } from './options.ts';

export const houseOf = (options: HouseOptions & BrowserOptions): House =>
  openHouse(houseChoice(options));

export const houseChoice = (options: HouseOptions & BrowserOptions): HouseChoice => ({
  ...(options.templates === undefined ? {} : { templates: [options.templates] }),
  ...(options.fonts === undefined ? {} : { fonts: options.fonts }),
  browser: { given: options.browser ?? null, sandbox: options.sandbox ?? true },
  limits: {
    ...(options.timeLimit === undefined ? {} : { seconds: options.timeLimit }),
    ...(options.memoryLimit === undefined ? {} : { megabytes: options.memoryLimit }),
  },
});
