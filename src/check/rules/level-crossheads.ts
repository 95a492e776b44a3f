/** Forme in; crossheads side by side in neighbouring columns out. */
import type { Forme } from '../../model/forme.ts';
import { type LegLine, legsOf } from '../measure/legs.ts';
import { faultOf } from '../measure/set-type.ts';
import { gutterOf, type Site, siteOf } from '../measure/sites.ts';
import { rule } from '../rule.ts';

export const levelCrossheads = rule({
  id: 'level-crossheads',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'Crossheads 小標題 in two neighbouring columns (rows) stand on one level, or less than two lines from it. Those at the heads of columns do not count.',
    why: 'They are read as one line across both columns.',
    fix: 'Change the depth of a frame before the second by a line or two, or set a paragraph to one cell more or less (`cells`).',
    example: 'crossheads on line 20 of column 1 and line 21 of column 2.',
    source: 'newsroom.md 4.8, which warns at three lines already: papers print that',
  },
  check: ({ forme }) => {
    const heads = legsOf(forme).flatMap(({ lines }) =>
      lines
        .filter(({ part, line, at }) => part.role === 'subhead' && part.lines[0] === line && at > 1)
        .map((head) => ({ head, site: siteOf(forme, head.line.rect) })),
    );
    return heads.flatMap(({ head, site }, index) => {
      const beside = heads.slice(0, index).find((one) => areLevel(forme, one.site, site));
      return beside === undefined ? [] : [faultAt(head, beside.head)];
    });
  },
});

/** In lines, as many as a crosshead takes. */
const LEAST = 2;

const areLevel = (forme: Forme, one: Site, other: Site): boolean => {
  const gap = Math.max(one.along.from - other.along.to, other.along.from - one.along.to);
  return (
    gap > 0 &&
    gap <= gutterOf(forme) * 1.5 &&
    Math.abs(one.across.from - other.across.from) < LEAST * forme.grid.pitch - 1
  );
};

const faultAt = ({ set }: LegLine, beside: LegLine) =>
  faultOf(
    set,
    `is a crosshead at the level of \`${beside.line.id}\` in the next column`,
    'change the depth of a frame before it by a line or two, or set a paragraph before it to one cell more or less (`cells`)',
  );
