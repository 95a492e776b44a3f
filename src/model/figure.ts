/** A figure of a story: its picture, caption and credit, and how its author wants them. */
import type { Origin } from '../diagnostic.ts';
import type { Focus } from './picture.ts';
import type { PictureWish } from './picture-wish.ts';
import type { RichText } from './text.ts';

export interface Figure {
  readonly id: string;
  /** Path in the page folder. */
  readonly image: string;
  readonly caption: RichText | null;
  readonly credit: RichText | null;
  readonly alt: string;
  /** `cover` fills the place and crops, `contain` shows the whole picture. */
  readonly fit: 'cover' | 'contain';
  /** `none` where nothing may be cut off: it shows whole in a place of another shape too, which is reported. */
  readonly crop: 'house' | 'none';
  /** How large its author would have it; null leaves that to the page. */
  readonly size: PictureWish | null;
  /** Null takes the middle. */
  readonly focus: Focus | null;
  /** `none` where the author wants no stroke round it; else as the template says. */
  readonly keyline: 'house' | 'none';
  /** ▲▼◀▶ fixed by the author; null lets layout point it at the picture. */
  readonly marker: '▲' | '▼' | '◀' | '▶' | null;
  readonly origin: Origin;
  /** Where its file is named: what is said of the picture stands there. */
  readonly imageOrigin: Origin;
}

/** Whether all of a picture shows, whatever the shape of its place. */
export const showsWhole = ({ fit, crop }: Figure): boolean => fit === 'contain' || crop === 'none';
