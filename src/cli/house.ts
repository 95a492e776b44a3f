/** Flags in, the house out: where templates and fonts are, which browser paints, how far it may go. */
import { type Finding, finding } from '../diagnostic.ts';
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
  limits: {
    ...(options.timeLimit === undefined ? {} : { seconds: options.timeLimit }),
    ...(options.memoryLimit === undefined ? {} : { megabytes: options.memoryLimit }),
  },
});

/** What is to be known of the browser before it paints; of the machine, not of a page: said once. */
export const browserRemarks = ({ sandbox = true }: BrowserOptions): Finding[] =>
  sandbox && process.getuid?.() === 0 ? [ROOT] : [];

const ROOT = finding(
  'no-sandbox',
  'info',
  'the browser runs without its sandbox: you are root, and Chromium has none for root',
  { help: 'run banmian as another user; if you trust your pages, say so with `--no-sandbox`' },
);
