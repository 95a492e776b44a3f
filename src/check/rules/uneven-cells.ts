/** Page, template and forme in; neighbouring frames of a story whose cells differ by more than one a line out. */
import type { FormeFrame } from '../../model/forme.ts';
import type { Page } from '../../model/page.ts';
import type { Template } from '../../model/template.ts';
import { emsOf, frameFault } from '../frame-measure.ts';
import { rule } from '../rule.ts';

export const unevenCells = rule({
  id: 'uneven-cells',
  severity: 'warning',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'Two frames of a story that follow one another, of one measure and style, are set to numbers of cells that differ by more than one.',
    why: 'One column looks black, the next one grey.',
    fix: 'Let `cells` of neighbouring frames differ by one at most.',
    example: '`cells: 15` beside a column of 17.',
    source: 'newsroom.md 4.7: neighbouring paragraphs differ by one cell a line at most',
  },
  check: ({ page, template, forme }) =>
    forme.frames.flatMap((frame, at) => {
      const next = forme.frames[at + 1];
      if (next === undefined || !areAlike(frame, next, template)) return [];
      const [one, other] = [cellsOf(frame, page, template), cellsOf(next, page, template)];
      return Math.abs(one - other) > 1
        ? [frameFault(next, `has ${other} cells a line, the one before it ${one}`)]
        : [];
    }),
});

const areAlike = (one: FormeFrame, next: FormeFrame, template: Template): boolean =>
  one.story === next.story &&
  one.style === next.style &&
  Math.abs((emsOf(one, template) ?? 0) - (emsOf(next, template) ?? 0)) < 0.5;

/** What the pins say, or what the measure holds. */
function cellsOf(frame: FormeFrame, { pins }: Page, template: Template): number {
  const { origin } = frame;
  const pinned = pins[template.id]?.[frame.story]?.frames.find(
    (one) => one.origin.line === origin?.line && one.origin.column === origin.column,
  );
  return pinned?.cells ?? Math.floor((emsOf(frame, template) ?? 0) + 0.02);
}
