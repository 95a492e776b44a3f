/** What make-up's choices cost. One line of white in the last leg of a story costs 300; the rest is weighed against that. */

export const WEIGHT = {
  /** For each line of white, squared, and for each line that finds no room. */
  white: 300,
  quoteLine: 2,
  /** A cell that the lines of a quote lack. */
  quoteCell: 6,
  overset: 400,
  /** A column-line at the foot of the page on which nothing stands. */
  free: 50,
  /** A head a step of the ladder smaller than the story's rank asks for, or larger; and a line of air more than it needs. */
  headStep: 4,
  headLarger: 10,
  headAir: 2,
  /** Condensed, tracked closer, or broken by the house rather than by its author. */
  condensed: 8,
  tightened: 2,
  turned: 6,
  guessed: 12,
  /** A tenth by which a main head fills less of its measure than it should, and a kicker or deck nearly as large as it. */
  short: 6,
  parts: 4,
  /** Each size of heads on the page beyond seven (newsroom.md 4.2). */
  sizes: 4,
  /** A picture that loses 12 % of itself, one printed too coarse, and one away from the share of the module that suits it. */
  crop: 10,
  coarse: 40,
  pictureSize: 6,
  stamp: 250,
  /** A picture that takes more of the page than suits its story, and as much again for each doubling. */
  pictureLooms: 200,
  /** A picture larger or smaller than its author wishes, and as much again for each halving or doubling that it is away. */
  pictureWish: 400,
  /** Each line by which the shortest leg falls short of four, squared (a single line over many columns is no text); of briefs, of eight. */
  shallow: 6,
  /** A brief of a group that leaves one line alone at the foot or at the head of a column. */
  splitBrief: 20,
  /** A deck, and a paragraph, crosshead or display line, that the author offers to leave out. */
  deckLeftOut: 5,
  blockLeftOut: 3,
  /** A paragraph set to one cell more or less, and one that is more than a fifth of its story. */
  cells: 0.8,
  cellsMuch: 20,
  /** A line that justification opens so wide that it falls apart. */
  gaping: 50,
  /** Legs that are not the page's own columns. */
  legs: 3,
  /** Across the page, a column of text that rises beside its head. */
  rising: 25,
  /** Width away from the preferred, and an aspect outside 1:3 to 3:1. */
  width: 4,
  aspect: 6,
  /** Two heads side by side at one height 碰題, and a more important head that is smaller. */
  sideBySide: 3,
  /** Two vertical heads over the same rows. */
  inARow: 4,
  /** Side by side, of one size and with nothing between them. */
  butting: 12,
  headOrder: 40,
  /** A brief whose head is larger than that of a story. */
  briefHead: 4,
  /** A lead that stands before nothing: in another part of the page than the one where reading starts. */
  leadAway: 150,
  /** A lead whose head is less than 1.4 times the next. */
  weakLead: 10,
  /** A story that does not stand at the side of the page that its author wishes. */
  wish: 25,
  /** A story away from the one that it is part of. */
  parted: 8,
  /** A more important story that stands further from where reading starts. */
  placeOrder: 2,
  /** For a cut through the whole page 斷版, and through a part of it. */
  pageCut: 3,
} as const;

/** Share of a picture that may be cropped away. */
export const MOST_CROPPED = 0.12;

/** Lines of text that stand under a head or a picture at least. */
export const LEAST_UNDER = 4;

/** Least air under a head, in pitches of the page. */
export const HEAD_AIR = 0.75;

/** Characters in the shortest and in the longest line of running text. */
export const LEAST_CELLS = 11;
export const MOST_CELLS = 26;
