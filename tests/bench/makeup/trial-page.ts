/** A page that the bench tries: what it is, and how its files are written. */
import type { Files } from './open-page.ts';

export interface TrialPage {
  readonly house: string;
  /** Rows of the table: a number of stories, or the name of an extreme. */
  readonly kind: string;
  readonly offers: boolean;
  readonly seed: number;
  readonly files: () => Promise<Files>;
}
