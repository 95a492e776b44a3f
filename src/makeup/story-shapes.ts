/** A story with running text and a width in; all shapes that it fills exactly there, out. */
import type { Leg } from '../model/cast-off.ts';
import type { Term } from '../model/made-up.ts';
import type { PinnedFrame } from '../model/page.ts';
import { choiceOf, type HeadChoice, headChoices } from './head-choices.ts';
import { type Setting, settingsOf } from './legs.ts';
import { area, costOf, interval, NO_PINS, type Shape } from './shape.ts';
import { NO_STRIP, PICTURE_GAP, type Strip, stripsOf } from './strips.ts';
import { hasHead, headIn, type Subject } from './subject.ts';
import { HEAD_AIR, LEAST_CELLS, LEAST_UNDER, MOST_CELLS, WEIGHT } from './weights.ts';

/** Columns of the module that the text has, and the parts they are dealt into. */
interface Legs {
  readonly module: number;
  /** First column that the text takes: a head across vertical text stands over it. */
  readonly from: number;
  readonly columns: number;
  readonly parts: number;
  readonly leg: Leg;
}

/** What a page that closes in no other way may do: white at the end of a module, and copy that finds no room. */
export interface Allowance {
  /** Lines of white at the end of a module. */
  readonly white: number;
  /** Share of a story's lines that may be left over. */
  readonly over: number;
}

/** Every shape of a width, of no more than so many lines. */
export function storyShapes(
  subject: Subject,
  module: number,
  most: number,
  allowance: Allowance,
): readonly Shape[] {
  const shapes: Shape[] = [];
  const corners = cornersOf(subject, module);
  for (const legs of legsOf(subject, module)) {
    const strips = stripsFor(subject, legs, most);
    for (const setting of settingsOf(subject, legs.leg)) {
      for (const strip of strips) {
        for (const corner of corners) {
          if (corner !== null && legs.parts !== module) continue;
          for (const body of bodiesOf(subject, { legs, setting, strip, corner }, most, allowance))
            shapes.push(...headed(subject, body, most));
        }
      }
    }
  }
  return shapes;
}

/** A head over the first rows of vertical text only: the others begin beside it. */
interface Corner {
  readonly columns: number;
  readonly head: HeadChoice;
}

/** Null for a head over the whole module, or none. */
function cornersOf(subject: Subject, module: number): (Corner | null)[] {
  const { template, story, role, isCross } = subject;
  if (template.direction === 'horizontal' || isCross || !hasHead(story, role)) return [null];
  const corners: (Corner | null)[] = [null];
  for (let columns = Math.ceil(module / 2); columns < module; columns += 1)
    for (const head of headChoices(subject, module, columns)) corners.push({ columns, head });
  return corners;
}

/** The page's own columns, and one long column fewer 長欄; a head across takes one to three of them. */
function legsOf(subject: Subject, module: number): Legs[] {
  const rows = subject.isCross ? [1, 2, 3].filter((taken) => taken < module) : [0];
  return rows.flatMap((taken) => {
    const columns = module - taken;
    // A part of a box's or of several columns is known to the ruler only from the module's first column on.
    const parts = taken === 0 && columns > 2 ? [columns, columns - 1] : [columns];
    return parts.flatMap((count) => {
      const measure = subject.ruler.legs(
        taken === 0 ? columns : module,
        taken === 0 ? count : module,
      );
      const cells = measure / subject.template.grid.body;
      if (cells < LEAST_CELLS || cells > MOST_CELLS) return [];
      const leg: Leg = { measure, cells: null, notch: subject.ruler.notch(), displays: 0 };
      return [{ module, from: taken + 1, columns, parts: count, leg }];
    });
  });
}

/** Pictures stand over whole columns. */
function stripsFor(
  subject: Subject,
  { module, columns, parts }: Legs,
  most: number,
): readonly Strip[] {
  if (parts !== columns) return subject.story.figures.length === 0 ? [NO_STRIP] : [];
  return stripsOf(subject, module, columns, most);
}

/** What a body is made of. */
interface Make {
  readonly legs: Legs;
  readonly setting: Setting;
  readonly strip: Strip;
  readonly corner: Corner | null;
}

/** Lines of text, leg by leg, and the depth of the whole. */
interface Body extends Make {
  readonly lines: number;
  readonly depths: readonly number[];
  /** Column-lines that stay white, and lines of text that find no room. */
  readonly white: number;
  readonly over: number;
}

/** The depths at which the text fills its legs: exactly, or with white in the last one; and others where that is allowed. */
function bodiesOf(subject: Subject, make: Make, most: number, allowance: Allowance): Body[] {
  const { legs, setting, strip, corner } = make;
  const text = setting.copy.reduce(
    (sum, one) => sum + (one.kind === 'frame-break' ? 0 : one.lines),
    0,
  );
  const beside = besideOf(strip);
  const taken = strip.legs * beside + (corner === null ? 0 : corner.columns * corner.head.depth);
  const under = beside + LEAST_UNDER + (corner?.head.depth ?? 0);
  const full = Math.ceil((text + taken) / legs.parts);
  const shallowest = Math.max(under, legs.leg.notch?.lines.last ?? 0, 1);
  const least = Math.max(shallowest, full - Math.floor((text * allowance.over) / legs.parts));
  const bodies: Body[] = [];
  for (
    let lines = least;
    lines <= Math.min(most, Math.max(full, least) + SEARCHED + allowance.white);
    lines += 1
  ) {
    const body = bodyAt(subject, make, lines);
    if (body.over === 0 || allowance.over > 0) bodies.push(body);
    if (body.white === 0 && body.over === 0 && allowance.white === 0) break;
  }
  return bodies;
}

/** Lines beyond the least in which an exact fill is looked for: crossheads that move on leave white. */
const SEARCHED = 2;

const besideOf = ({ depth }: Strip): number => (depth === 0 ? 0 : depth + PICTURE_GAP);

function bodyAt(subject: Subject, make: Make, lines: number): Body {
  const depths = legDepths(subject, make, lines);
  const { filled, left } = subject.ruler.fill(make.setting.copy, depths);
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  return { ...make, lines, depths, white: sum(depths) - sum(filled), over: left };
}

/** Across lines from left to right the picture stands over the last legs, down the page over the first rows. */
function legDepths({ template }: Subject, { legs, strip, corner }: Make, lines: number): number[] {
  const { parts } = legs;
  const isUnder = (leg: number): boolean =>
    template.direction === 'horizontal' ? leg >= parts - strip.legs : leg < strip.legs;
  return Array.from({ length: parts }, (_, leg) => {
    const head = corner !== null && leg < corner.columns ? corner.head.depth : 0;
    return lines - head - (isUnder(leg) ? besideOf(strip) : 0);
  });
}

/** The body under each head that stands well over it. */
function headed(subject: Subject, body: Body, most: number): Shape[] {
  const { before, after } = subject.reach;
  const shared = [...body.setting.terms, ...body.strip.terms, ...bodyTerms(subject, body)];
  return headsFor(subject, body).flatMap((head) => {
    const along = subject.isCross || body.corner !== null ? 0 : head.depth;
    const lines = before + along + body.lines + after;
    if (lines > most) return [];
    const terms = [...shared, ...head.terms];
    return [
      {
        columns: body.legs.module,
        lines,
        cost: costOf(terms),
        terms,
        headSize: head.size,
        white: body.white,
        over: body.over,
        pins: pinsOf(subject, body, along),
      },
    ];
  });
}

function headsFor(subject: Subject, { legs, corner, lines }: Body): readonly HeadChoice[] {
  if (corner !== null) return [corner.head];
  if (!subject.isCross) return headChoices(subject, legs.module);
  const fit = headIn(subject, legs.module, legs.from - 1, lines);
  if (fit === null || fit.air < subject.template.grid.body * HEAD_AIR) return [];
  return [choiceOf(subject, fit, legs.from - 1, 0)];
}

function bodyTerms({ template }: Subject, { legs, white, over }: Body): Term[] {
  // Down the page a story runs out naturally by two lines; across, every column ends on the last line.
  const free = template.direction === 'vertical' ? Math.max(0, white - 2) : white;
  const terms: Term[] = [];
  if (white > 0) terms.push({ reason: 'white', cost: WEIGHT.white * free * free + white });
  if (over > 0) terms.push({ reason: 'overset', cost: WEIGHT.overset + WEIGHT.white * over });
  if (legs.parts !== legs.columns) terms.push({ reason: 'legs', cost: WEIGHT.legs });
  return terms;
}

function pinsOf(subject: Subject, body: Body, along: number): Shape['pins'] {
  const top = subject.reach.before + along;
  return {
    ...NO_PINS,
    head: headArea(subject, body, along),
    frames: framesOf(subject, body, top),
    figures: figuresOf(subject, body, top),
    cells: body.setting.cells,
  };
}

function framesOf({ template }: Subject, body: Body, top: number): PinnedFrame[] {
  const { from, columns, parts, leg } = body.legs;
  return body.depths.map((depth, index) => {
    // Down the page only the head goes before a row, across the page the picture too.
    const head = body.corner !== null && index < body.corner.columns ? body.corner.head.depth : 0;
    const start = top + (template.direction === 'horizontal' ? body.lines - depth : head);
    const own = interval(from + index, from + index);
    return {
      ...area(
        parts === columns ? own : interval(from, from + columns - 1),
        interval(start + 1, start + depth),
      ),
      part: parts === columns ? null : { index: index + 1, of: parts },
      style: null,
      cells: null,
      notches: index === 0 && leg.notch !== null ? [leg.notch] : [],
    };
  });
}

function figuresOf({ template }: Subject, { strip, legs, lines }: Body, top: number) {
  const isAcross = template.direction === 'horizontal';
  const leg = isAcross ? legs.from + legs.parts - strip.legs : legs.from;
  const line = isAcross ? top : top + lines - strip.depth;
  const figures = strip.figures.map((one) => [
    one.id,
    area(
      interval(leg + one.legs.first - 1, leg + one.legs.last - 1),
      interval(line + one.lines.first, line + one.lines.last),
    ),
  ]);
  return Object.fromEntries(figures);
}

function headArea({ isCross, reach }: Subject, { legs, lines, corner }: Body, along: number) {
  const { before } = reach;
  if (isCross) return area(interval(1, legs.from - 1), interval(before + 1, before + lines));
  if (corner !== null)
    return area(interval(1, corner.columns), interval(before + 1, before + corner.head.depth));
  return along === 0 ? null : area(interval(1, legs.module), interval(before + 1, before + along));
}
