/** What an author may say of the size of a picture, and how far a place is from that. */

export const PICTURE_WISHES = ['small', 'large'] as const;
export type PictureWish = (typeof PICTURE_WISHES)[number];

/** Share of its story that a picture has, with its caption, where nobody says otherwise; several pictures share it. */
export const NOMINAL_SHARE = 0.33;

/** A small picture takes half of that at most, a large one all of it at least. */
const SMALL = 0.5;

/** Largest share that is small, or smallest that is large, of `count` pictures of one story. */
export const wishedShare = (wish: PictureWish, count: number): number =>
  (NOMINAL_SHARE / count) * (wish === 'small' ? SMALL : 1);

/** Times that a picture would have to be halved, or doubled, to be as its author wishes; 0 where it is. `share`: of the place that text and pictures of its story have together. */
export function awayFromWish(wish: PictureWish, share: number, count: number): number {
  const doublings = Math.log2(share / wishedShare(wish, count));
  return Math.max(0, wish === 'small' ? doublings : -doublings);
}

/** Times its nominal share that make-up aims at. */
const AIMS: Readonly<Record<PictureWish, number>> = { small: 0.4, large: 1.3 };

export const aimedAt = (wish: PictureWish | null): number => (wish === null ? 1 : AIMS[wish]);
