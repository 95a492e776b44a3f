/** Advert 廣告: what was sold of the page. It is one picture and no text. */
import type { Origin } from '../diagnostic.ts';
import type { Side } from './side.ts';

export interface Advert {
  /** Null where the author gave none, which was reported. */
  readonly size: AdvertSize | null;
  /** Edge of the page that it stands at. */
  readonly edge: Side;
  /** Where its size is given; the story as a whole where it is not. */
  readonly origin: Origin;
}

/** In columns (vertical: rows) and lines of the grid. */
export interface AdvertSize {
  readonly columns: number;
  readonly lines: number;
}
