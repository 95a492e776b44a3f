/** Forme in; zhuyin that does not stand at the right of its character, or lies on another line, out. */
import type { FormeLine, Rect } from '../../model/forme.ts';
import { px } from '../../units.ts';
import { overlapOf, ROUNDING, setRect } from '../measure/geometry.ts';
import { charactersOf, faultOf, sizeOf } from '../measure/set-type.ts';
import { linesOf, type SetLine } from '../measure/walk.ts';
import { isZhuyin } from '../measure/zhuyin.ts';
import { rule } from '../rule.ts';

export const misplacedZhuyin = rule({
  id: 'misplaced-zhuyin',
  severity: 'error',
  needs: ['forme'],
  doc: {
    what: 'Zhuyin 注音 does not stand close at the right of the character that it reads, in horizontal and in vertical lines, or lies on another line of its paragraph.',
    why: 'It is read with the wrong character, or not at all.',
    fix: 'Give the style a wider pitch; if zhuyin stands elsewhere than at the right, report it as a bug of banmian.',
    example: '`ㄓㄨˋ` over its character.',
    source: 'INT-04; clreq 3.3.1',
  },
  check: ({ forme }) =>
    linesOf(forme)
      .filter(({ kind, line }) => kind === 'annotation' && isZhuyin(line))
      .flatMap((set) => {
        const wrong = wrongWith(set);
        return wrong === null ? [] : [faultOf(set, wrong)];
      }),
});

/** In em of the base: the room for a syllable and its tone. */
const CLOSE = 0.6;

function wrongWith({ line, part }: SetLine): string | null {
  const base = part.lines.find(({ from, to }) => from <= line.from && line.from < to);
  const cell = base === undefined ? null : cellOf(base, line.from);
  if (base === undefined || cell === null) return 'reads no character';
  const gap = line.rect.x - cell.x - cell.width;
  const beside = overlapOf(line.rect, cell).y > 0;
  if (gap < -ROUNDING || gap > CLOSE * sizeOf(base) || !beside)
    return 'does not stand at the right of its character';
  return part.lines.some((other) => other !== base && meet(line, other))
    ? 'lies on a line of its paragraph'
    : null;
}

function cellOf(base: FormeLine, at: number): Rect | null {
  const found = charactersOf(base).find(({ from, text }) => from <= at && at < from + text.length);
  if (found === undefined) return null;
  const { x, y, width, height } = setRect(base);
  return base.direction === 'horizontal'
    ? { x: px(x + found.start), y, width: found.width, height }
    : { x, y: px(y + found.start), width, height: found.width };
}

/** A tone stands in the middle of its advance, which is a full em for ˉ and three fifths for the others. */
function inkOf(line: FormeLine): Rect {
  const rect = setRect(line);
  const spare = line.direction === 'vertical' ? 0 : rect.width - TONE_WIDTH * sizeOf(line);
  if (spare <= 0) return rect;
  return { ...rect, x: px(rect.x + spare / 2), width: px(rect.width - spare) };
}

/** In em of its type. */
const TONE_WIDTH = 0.6;

function meet(line: FormeLine, other: FormeLine): boolean {
  const { x, y } = overlapOf(inkOf(line), setRect(other));
  return x > ROUNDING && y > ROUNDING;
}
