/** The sides of a page. */
export const SIDES = ['top', 'foot', 'left', 'right'] as const;
export type Side = (typeof SIDES)[number];
