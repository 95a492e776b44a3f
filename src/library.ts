/** What a program calls: a house and a page in, a typed outcome out. A call that is called off rejects at once with the reason. */

import type { ComposeOptions } from './compose/compose-text.ts';
import type { Outcome } from './diagnostic.ts';
import { composeText as setGalley } from './galley.ts';
import type { House } from './house.ts';
import { interruptible, untilAborted } from './interruption.ts';
import type { Built, Composed, Placing } from './model/built.ts';
import type { Checked } from './model/checked.ts';
import type { ComposedParagraph } from './model/galley.ts';
import { EMPTY_LEXICON } from './model/lexicon.ts';
import { buildPage as build, composeForme as compose } from './pipeline.ts';

export interface PageOptions {
  /** Another template than the page's own. */
  readonly template?: string | null;
  /** `none`: stories that have no pins are errors, as a paper may want it in CI; `all`: as if no story had any. */
  readonly place?: Placing;
  /** Calls the work off: the promise rejects with the signal's reason, the house stays good for the next page. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Builds and proves the page in a folder. The value holds the PDF and everything it was made from; nothing is written.
 * It is null, and the findings say why, when nothing could be built.
 */
export function buildPage(
  house: House,
  folder: string,
  { template = null, place = 'rest', signal }: PageOptions = {},
): Promise<Outcome<Built>> {
  return calledOffBy(signal, house, (one) => build(one, folder, { template, place }));
}

/** Sets a page up to its forme, every line at its place, without a browser. */
export function composeForme(
  house: House,
  folder: string,
  { template = null, place = 'rest', signal }: PageOptions = {},
): Promise<Outcome<Composed>> {
  return calledOffBy(signal, house, (one) => compose(one, folder, { template, place }));
}

/** Says what is wrong with a page folder, with a PDF at a path, or with the bytes of one, whoever made it. */
export function checkPage(
  house: House,
  target: string | Uint8Array,
  { template = null, place = 'rest', signal }: PageOptions = {},
): Promise<Outcome<Checked>> {
  return calledOffBy(signal, house, async (one) => {
    const { checkBytes, checkTarget } = await import('./check-target.ts');
    return typeof target === 'string'
      ? checkTarget(one, target, { template, place })
      : checkBytes(one, target);
  });
}

const BARE_TEXT: ComposeOptions = {
  measures: [17],
  style: 'zh-HK',
  vertical: false,
  indent: 0,
  cells: null,
  changes: {},
  lexicon: EMPTY_LEXICON,
};

/** Breaks plain paragraphs into lines: of 17 cells by the rules of Hong Kong, if not told otherwise. */
export function composeText(
  house: House,
  paragraphs: readonly string[],
  options: Partial<ComposeOptions> = {},
): Promise<Outcome<ComposedParagraph[]>> {
  return setGalley(house, paragraphs, { ...BARE_TEXT, ...options });
}

const calledOffBy = <T>(
  signal: AbortSignal | undefined,
  house: House,
  work: (house: House) => Promise<T>,
): Promise<T> =>
  untilAborted(signal, () => work(signal === undefined ? house : interruptible(house, signal)));
