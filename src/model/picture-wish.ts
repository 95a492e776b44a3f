/** What an author may say of the size of a picture, and whether a place is as large as that. */

export const PICTURE_WISHES = ['small', 'large'] as const;
export type PictureWish = (typeof PICTURE_WISHES)[number];

/** Share of its story that a picture has, with its caption, where nobody says otherwise; several pictures share it. */
export const NOMINAL_SHARE = 0.33;

/** A small picture takes half of that at most, a large one all of it at least. */
const SMALL = 0.5;

/** `share`: of the place that text and pictures of its story have together; `count`: pictures of the story. */
export function isAsLargeAsWished(wish: PictureWish, share: number, count: number): boolean {
  const nominal = NOMINAL_SHARE / count;
  return wish === 'small' ? share <= nominal * SMALL : share >= nominal;
}

/** Times its nominal share that make-up aims at. */
const AIMS: Readonly<Record<PictureWish, number>> = { small: 0.4, large: 1.3 };

export const aimedAt = (wish: PictureWish | null): number => (wish === null ? 1 : AIMS[wish]);
