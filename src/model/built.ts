/** What is asked of a page, and the page at two stations of its way: composed, without a browser; and built, with its proof. */
import type { SetAside } from './checks.ts';
import type { PageHtml, Painted, PdfFacts } from './evidence.ts';
import type { FontBook } from './font.ts';
import type { Forme } from './forme.ts';
import type { Page } from './page.ts';
import type { Template } from './template.ts';

export interface PageChoice {
  /** Another template than the page's own; null takes the page's. */
  readonly template: string | null;
  readonly place: Placing;
}

/** What make-up places: the stories that have no pins, all stories, as if none had, or none, so that a missing pin is an error. */
export type Placing = 'rest' | 'all' | 'none';

export interface Composed {
  readonly page: Page;
  readonly template: Template;
  readonly fonts: FontBook;
  readonly forme: Forme;
  /** Findings that the page or its template set to `off`. */
  readonly setAside: readonly SetAside[];
}

export interface Built extends Composed {
  readonly html: PageHtml;
  readonly pdf: Uint8Array;
  readonly painted: Painted;
  readonly facts: PdfFacts;
}
