/** Flags in, the house out: where templates and fonts are, which browser paints. */
import { type House, type HouseChoice, openHouse } from '../house.ts';
import { nodeWorkspace } from '../node-workspace.ts';
import type { BrowserOptions, HouseOptions } from './options.ts';
import { type SourceOf, withSources } from './sources.ts';

export interface CommandHouse extends House {
  /** Text of the files that the house has read. */
  readonly sourceOf: SourceOf;
}

export function houseOf(options: HouseOptions & BrowserOptions): CommandHouse {
  const { workspace, sourceOf } = withSources(nodeWorkspace());
  return { ...openHouse({ ...houseChoice(options), workspace }), sourceOf };
}

export const houseChoice = (options: HouseOptions & BrowserOptions): HouseChoice => ({
  ...(options.templates === undefined ? {} : { templates: [options.templates] }),
  ...(options.fonts === undefined ? {} : { fonts: options.fonts }),
  browser: { given: options.browser ?? null, sandbox: options.sandbox ?? true },
});
