/** Forme in; headlines of two lines or halves of unequal length out. */
import { type HeadPart, halvesOf, headlines, inTenths, whereIs } from '../measure/heads.ts';
import { rule } from '../rule.ts';

/** Half a cell more: a full mark against a half one is no difference. */
const MOST = 1.5;

export const unevenHeadLines = rule({
  id: 'uneven-head-lines',
  severity: 'warning',
  about: 'look-of-head',
  needs: ['forme'],
  doc: {
    what: 'The two lines of a headline, or its two half-heads in one line, differ by more than one cell.',
    why: 'Two halves are read as a couplet; one that is longer looks like a mistake.',
    fix: 'Write halves of equal length, or break the head elsewhere.',
    example: 'four characters over seven.',
    source: 'cjk-rules HED-02; the two halves of a head stand within one cell (newsroom 4.2)',
  },
  check: ({ forme }) =>
    headlines(forme).flatMap((head) => {
      const [first, second] = couplet(head);
      if (first === undefined || second === undefined || Math.abs(first - second) < MOST) return [];
      return [
        {
          message: `the two halves of the headline of \`${head.story.id}\` are ${inTenths(first)} and ${inTenths(second)} cells long`,
          help: 'make them equal to one cell, or break the head elsewhere',
          ...whereIs(head),
        },
      ];
    }),
});

/** Lengths of two lines or of two halves of one line; nothing for other heads. */
function couplet({ lines }: HeadPart): readonly number[] {
  const rows = lines.map(halvesOf);
  const cells =
    rows.length === 1
      ? (rows[0] ?? []).map((half) => half.cells)
      : rows.map((halves) => halves.reduce((sum, half) => sum + half.cells + (half.gap ?? 0), 0));
  return cells.length === 2 ? cells : [];
}
