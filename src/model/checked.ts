/** A page folder or a finished PDF, checked: what a terminal, a report or a program tells of it besides its findings. */
import type { Finding } from '../diagnostic.ts';
import type { Pt } from '../units.ts';
import type { Built } from './built.ts';
import type { SetAside } from './checks.ts';
import type { Rect } from './forme.ts';

export interface Checked {
  readonly kind: 'folder' | 'pdf';
  /** As the user named it. */
  readonly target: string;
  /** What the page or the file calls itself. */
  readonly title: string | null;
  /** The page with its forme and its proof; null for a PDF on its own. */
  readonly built: Built | null;
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** The first page's sheet, in points. */
  readonly sheet: { readonly width: Pt; readonly height: Pt };
  /** Findings and where they stand on the page, errors first. */
  readonly marks: readonly Mark[];
  readonly setAside: readonly SetAside[];
  /** Rules whose evidence was not there: silence about them is no pass. */
  readonly skipped: readonly string[];
}

/** A finding on the page. */
export interface Mark {
  readonly finding: Finding;
  /** The line or frame it is about, in px from the trim's top left; without width and height where only the point is known; null off the page. */
  readonly outline: Rect | null;
}
