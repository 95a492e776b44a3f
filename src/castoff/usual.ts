/** A story at one width in; what all of it would take of the page there, and how far its shape is from the one that pages like, out. */
import type { StoryRuler } from '../model/cast-off.ts';
import type { CopyDepth, HeadDepth } from '../model/estimate.ts';
import { least } from '../model/extent.ts';
import type { Figure } from '../model/figure.ts';
import { hasHead } from '../model/has-head.ts';
import type { Story } from '../model/page.ts';
import type { RoleSetting, Template } from '../model/template.ts';
import { linesOfGrid } from './copy-depth.ts';
import { depthForSize, mainSize } from './head-depth.ts';

/** Column-lines that the parts of a story take. */
export interface Share {
  readonly columns: number;
  readonly copy: number;
  readonly head: number;
  readonly pictures: number;
  readonly white: number;
  /** 0 for the best shape; a line more than the page has weighs more than any shape. */
  readonly strangeness: number;
}

export interface Subject {
  readonly story: Story;
  readonly role: RoleSetting;
  readonly ruler: StoryRuler;
  readonly template: Template;
}

/** Lines between two stories, under a head, and beside a picture. */
const GAP = 1;

/** A story is best a third wider than it is deep, as a page is read. */
const BEST_ASPECT = 1.3;

/** Null where its head or a picture does not fit into so many columns. */
export function shareAt(
  subject: Subject,
  columns: number,
  copy: CopyDepth | null,
  head: HeadDepth | null,
): Share | null {
  const { story, role, ruler, template } = subject;
  const text = copy === null ? 0 : linesOfGrid(ruler, copy.lines);
  const pictures = picturesAt(subject, columns, text);
  if (pictures === null) return null;
  const isAcross = role.head?.direction === 'horizontal' && template.direction === 'vertical';
  const own = !hasHead(story, role)
    ? 0
    : isAcross
      ? headAcross(subject, columns, text + pictures.taken + pictures.white)
      : headOver(subject, head, columns);
  if (own === null) return null;
  const white = pictures.white + GAP * columns + boxLines(subject) * columns;
  const depth = (text + own + pictures.taken + white) / columns;
  const strangeness = strangenessOf(template, columns, depth);
  return { columns, copy: text, head: own, pictures: pictures.taken, white, strangeness };
}

/**
 * In the middle of the sizes that it takes at this width, with a line of white below. Down the page a head may stand over
 * the first rows only; the others begin beside it.
 */
function headOver(
  { ruler, template }: Subject,
  head: HeadDepth | null,
  columns: number,
): number | null {
  if (head === null) return null;
  const sizes = template.ladder.filter((size) => head.size <= size && size <= head.largest);
  const wanted = sizes[Math.ceil((sizes.length - 1) / 2)] ?? head.largest;
  const { lines } = template.grid;
  const taken =
    template.direction === 'horizontal'
      ? [columns]
      : [1, 2, 3].map((part) => Math.ceil(columns / part));
  return least(
    taken.flatMap((own) => {
      const depth = depthForSize(ruler, { module: columns, columns: own }, wanted, lines);
      return depth === null ? [] : [(depth + GAP) * own];
    }),
  );
}

/** 橫標直排: over the first one to three rows, as long as the text is wide; the fewest rows in which it is as large as it gets. */
function headAcross({ ruler }: Subject, columns: number, rest: number): number | null {
  let best: { readonly size: number; readonly taken: number } | null = null;
  for (let rows = 1; rows <= Math.min(3, Math.max(1, columns - 1)); rows += 1) {
    const lines = Math.max(1, Math.ceil(rest / Math.max(1, columns - rows)));
    const fit = ruler.head({ module: columns, columns: rows, lines }, 'printed');
    if (fit !== null && mainSize(fit) > (best?.size ?? 0))
      best = { size: mainSize(fit), taken: rows * lines };
  }
  return best === null ? null : best.taken;
}

const boxLines = ({ role, template }: Subject): number => {
  const { pitch } = template.grid;
  return role.box === null
    ? 0
    : Math.ceil(role.box.before / pitch) + Math.ceil(role.box.after / pitch);
};

/** Pictures take about half as much as the text; without text each takes all columns. */
const PER_TEXT = 1 / 2;

/** Null where one of the pictures fits in no depth. */
function picturesAt(
  subject: Subject,
  columns: number,
  text: number,
): { readonly taken: number; readonly white: number } | null {
  const { figures } = subject.story;
  const wanted = (text * PER_TEXT) / Math.max(1, figures.length);
  let [taken, white] = [0, 0];
  for (const figure of figures) {
    const sizes = text === 0 ? [columns] : Array.from({ length: columns }, (_, index) => index + 1);
    let best: { readonly span: number; readonly own: number } | null = null;
    for (const span of sizes) {
      const own = span * (bestDepth(subject, figure, columns, span) ?? Number.POSITIVE_INFINITY);
      if (best === null || Math.abs(own - wanted) < Math.abs(best.own - wanted))
        best = { span, own };
    }
    if (best === null || best.own === Number.POSITIVE_INFINITY) return null;
    taken += best.own;
    white += best.span * GAP;
  }
  return { taken, white };
}

/** Lines in which least of the picture is cut off, and least of its place stays white. */
function bestDepth(
  { ruler, template }: Subject,
  figure: Figure,
  module: number,
  columns: number,
): number | null {
  let best: { readonly lines: number; readonly lost: number } | null = null;
  for (let lines = 2; lines <= template.grid.lines; lines += 1) {
    const fit = ruler.picture(figure.id, { module, columns, lines });
    const lost = fit === null ? 1 : Math.max(fit.cropped, fit.unfilled);
    if (fit !== null && (best === null || lost < best.lost)) best = { lines, lost };
  }
  return best === null ? null : best.lines;
}

function strangenessOf({ grid, direction }: Template, columns: number, depth: number): number {
  const along = columns * (grid.measure + grid.gap) - grid.gap;
  const across = depth * grid.pitch;
  const aspect = direction === 'horizontal' ? along / across : across / along;
  const beyond = Math.max(0, depth - grid.lines);
  return Math.abs(Math.log(aspect / BEST_ASPECT)) + beyond;
}
