/** Forme in; emphasis dots on the wrong side of their line, or on a mark, out. */
import type { Shape } from '../../model/forme.ts';
import { isPunctuation } from '../../model/typography/characters.ts';
import { charactersOf, faultOf } from '../measure/set-type.ts';
import { linesOf, type SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const misplacedEmphasis = rule({
  id: 'misplaced-emphasis',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'An emphasis dot 著重號 does not stand below its line (in Japanese above it; in vertical lines on the right), or stands on a mark or beside the type.',
    why: 'It seems to belong to the line next to it.',
    fix: 'Report it as a bug of banmian.',
    example: 'a dot above a line of Chinese.',
    source: 'INT-01; clreq 3.3.3, jlreq 3.3.9',
  },
  check: ({ forme }) => {
    const sets = new Map(linesOf(forme).map((set) => [set.line.id, set]));
    return forme.shapes.flatMap((shape) => {
      const set = shape.kind === 'dot' ? sets.get(shape.of) : undefined;
      if (shape.kind !== 'dot' || set === undefined || isRight(shape, set)) return [];
      return [faultOf(set, 'has an emphasis dot out of its place')];
    });
  },
});

type Dot = Extract<Shape, { kind: 'dot' }>;

function isRight(dot: Dot, { line, part }: SetLine): boolean {
  const { rect, direction, start } = line;
  const flat = direction === 'horizontal';
  const above = part.lang === 'ja' ? dot.y < rect.y : dot.y > rect.y + rect.height;
  if (flat ? !above : dot.x <= rect.x + rect.width) return false;
  const along = (flat ? dot.x - rect.x : dot.y - rect.y) - start;
  const under = charactersOf(line).find(
    (one) => one.start <= along && along <= one.start + one.width,
  );
  return under !== undefined && !isPunctuation(under.text);
}
