/** Page, template and forme in; neighbouring frames or paragraphs of a story whose cells differ by more than one a line out. */
import type { Forme, FormeFrame } from '../../model/forme.ts';
import { cellsOfParagraph, numberedParagraphs, type Page } from '../../model/page.ts';
import type { Template } from '../../model/template.ts';
import { emsOf, frameFault } from '../frame-measure.ts';
import { type Fault, rule } from '../rule.ts';
import { faultOf, runningLines } from '../set-type.ts';
import type { SetLine } from '../walk.ts';

export const unevenCells = rule({
  id: 'uneven-cells',
  severity: 'warning',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'Two frames or paragraphs of a story that follow one another, of one measure and style, are set to numbers of cells that differ by more than one.',
    why: 'One column looks black, the next one grey.',
    fix: 'Let `cells` of neighbouring frames and paragraphs differ by one at most.',
    example: '`cells: 15` beside a column of 17.',
    source: 'newsroom.md 4.7: neighbouring paragraphs differ by one cell a line at most',
  },
  check: ({ page, template, forme }) => [
    ...unevenFrames(page, template, forme),
    ...unevenParagraphs(page, template, forme),
  ],
});

const paragraphCells = ({ pins }: Page, template: Template, story: string) =>
  pins[template.id]?.[story]?.cells ?? [];

function unevenFrames(page: Page, template: Template, { frames }: Forme): Fault[] {
  return frames.flatMap((frame, at) => {
    const next = frames[at + 1];
    if (next === undefined || !areAlike(frame, next, template)) return [];
    // Where paragraphs have cells of their own, a frame has no one number of them.
    if (paragraphCells(page, template, frame.story).length > 0) return [];
    const [one, other] = [frameCells(frame, page, template), frameCells(next, page, template)];
    return Math.abs(one - other) > 1
      ? [frameFault(next, `has ${other} cells a line, the one before it ${one}`)]
      : [];
  });
}

/** Lines of stories some of whose paragraphs have cells of their own, each against the one before it. */
function unevenParagraphs(page: Page, template: Template, forme: Forme): Fault[] {
  const frames = new Map(forme.frames.map((frame) => [frame.id, frame]));
  const lines = runningLines(forme).filter(
    ({ story, line }) =>
      line.frame !== null && paragraphCells(page, template, story ?? '').length > 0,
  );
  return lines.slice(1).flatMap((next, at) => {
    const before = lines[at] as SetLine;
    const [own, others] = [frames.get(next.line.frame ?? ''), frames.get(before.line.frame ?? '')];
    if (own === undefined || others === undefined || !areAlike(others, own, template)) return [];
    const one = lineCells(before, others, page, template);
    const other = lineCells(next, own, page, template);
    return Math.abs(one - other) > 1
      ? [faultOf(next, `has ${other} cells, the one before it ${one}`)]
      : [];
  });
}

function lineCells(set: SetLine, frame: FormeFrame, page: Page, template: Template): number {
  const { field, index } = set.part.ref;
  const story = page.stories.find(({ id }) => id === frame.story);
  const inBody = field === 'body' || field === 'quote';
  const number = inBody ? (numberedParagraphs(story?.body ?? [])[index] ?? null) : null;
  const own = cellsOfParagraph(paragraphCells(page, template, frame.story), number);
  return own ?? frameCells(frame, page, template);
}

const areAlike = (one: FormeFrame, next: FormeFrame, template: Template): boolean =>
  one.story === next.story &&
  one.style === next.style &&
  Math.abs((emsOf(one, template) ?? 0) - (emsOf(next, template) ?? 0)) < 0.5;

/** What the pins say, or what the measure holds. */
function frameCells(frame: FormeFrame, { pins }: Page, template: Template): number {
  const { origin } = frame;
  const pinned = pins[template.id]?.[frame.story]?.frames.find(
    (one) => one.origin.line === origin?.line && one.origin.column === origin.column,
  );
  return pinned?.cells ?? Math.floor((emsOf(frame, template) ?? 0) + 0.02);
}
