/** Forme and template in; solid lines of Han whose characters do not stand on the cells of their frame out. */
import { greatest } from '../../model/extent.ts';
import type { FormeFrame } from '../../model/forme.ts';
import type { HouseStyle } from '../../model/typography/house-styles.ts';
import { LOOKS } from '../../model/typography/house-styles.ts';
import { emsOf } from '../measure/frame-measure.ts';
import { solidOf } from '../measure/openings.ts';
import {
  charactersOf,
  faultOf,
  houseOf,
  inEm,
  runningLines,
  type SetCharacter,
  sizeOf,
} from '../measure/set-type.ts';
import type { SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const offCellLine = rule({
  id: 'off-cell-line',
  severity: 'info',
  needs: ['forme', 'template'],
  doc: {
    what: 'On a page whose house keeps every mark on its cell (`look: grid`), a line of Han that nothing opened or closed stands beside the cells of its frame. Frames of no whole number of cells are the business of `broken-measure`.',
    why: 'Characters of neighbouring lines no longer stand under each other 縱橫對齊.',
    fix: 'Let `indent` of the style, `start` of a notch and `tracking` be whole ems or none.',
    example: 'paragraphs with an indent of 1.5 em.',
    source: 'LIN-15; clreq 縱橫對齊',
  },
  check: ({ forme, template }) => {
    const frames = new Map(
      forme.frames
        .filter((frame) => isWhole(emsOf(frame, template) ?? 0.5))
        .map((frame) => [frame.id, frame]),
    );
    return runningLines(forme)
      .filter(({ part }) => keepsCells(houseOf(template, part)))
      .filter(isSolid)
      .flatMap((set) => {
        const stray = strayOf(set, frames);
        return stray === null
          ? []
          : [faultOf(set, `stands ${inEm(stray, set.line)} off the cells of its frame`)];
      });
  },
});

/** Whoever trims a mark, or sets an interpunct on half a cell, has given the grid up. */
const keepsCells = (house: HouseStyle | null): boolean =>
  house !== null &&
  house.middleDot === 1 &&
  (Object.keys(LOOKS.grid) as (keyof typeof LOOKS.grid)[]).every(
    (key) => house[key] === LOOKS.grid[key],
  );

const ROUNDING = 0.02;

const isWhole = (ems: number): boolean => Math.abs(ems - Math.round(ems)) < ROUNDING;

/** Han and marks on whole cells, without white between them, and no readings, which take room. */
const isSolid = (set: SetLine): boolean =>
  set.part.annotations.length === 0 &&
  Math.abs(solidOf(set) ?? 1) < ROUNDING &&
  charactersOf(set.line).every((one) => fillsCell(one, sizeOf(set.line)));

const fillsCell = ({ run, width }: SetCharacter, size: number): boolean =>
  run.rise === 0 && run.setting !== 'sideways' && Math.abs(width - size) < ROUNDING * size;

/** How far the worst character stands off its cell. */
function strayOf({ line }: SetLine, frames: ReadonlyMap<string, FormeFrame>): number | null {
  const frame = frames.get(line.frame ?? '');
  if (frame === undefined) return null;
  const size = sizeOf(line);
  const slot =
    line.direction === 'horizontal' ? line.rect.x - frame.rect.x : line.rect.y - frame.rect.y;
  const strays = charactersOf(line).map(({ start }) => {
    const cells = (slot + line.start + start) / size;
    return Math.abs(cells - Math.round(cells)) * size;
  });
  const worst = greatest(strays, 0);
  return worst > 2 * ROUNDING * size ? worst : null;
}
