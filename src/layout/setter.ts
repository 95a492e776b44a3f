/** What every part of layout needs to set type: page-wide facts, and the step from a set line to a line of the forme. */
import { paragraphStyle, type StyleChange } from '../compose/style.ts';
import type { ParagraphStyle, SetLine, SetRuby } from '../compose/types.ts';
import type { Direction, FontBook } from '../model/font.ts';
import type {
  Fit,
  FormeLine,
  FormePart,
  PartRole,
  Rect,
  Run,
  Shape,
  TextRef,
} from '../model/forme.ts';
import type { Lang } from '../model/page.ts';
import type { Template, TypeStyle } from '../model/template.ts';
import { originAt, type RichText } from '../model/text.ts';
import { EM_TOP } from '../model/typography/em-box.ts';
import { HOUSE_STYLES } from '../model/typography/house-styles.ts';
import { px, quantise } from '../units.ts';
import { inside } from './geometry.ts';

export interface Setter {
  readonly template: Template;
  readonly fonts: FontBook;
  readonly lang: Lang;
}

/** A template's style by name; reading has proved that it exists. */
export function styleNamed(template: Template, name: string): TypeStyle {
  const style = template.styles[name];
  if (style === undefined) throw new Error(`template ${template.id} has no style ${name}`);
  return style;
}

export function styleFor(
  setter: Setter,
  style: TypeStyle,
  direction: Direction,
  change: StyleChange = {},
  dateline: TypeStyle | null = null,
): ParagraphStyle {
  const house = setter.template.houseStyles[setter.lang] ?? HOUSE_STYLES[setter.lang];
  return paragraphStyle({ lang: setter.lang, direction, house, style, dateline }, change);
}

/** Where a set line goes. */
export interface LinePlace {
  readonly id: string;
  readonly frame: string | null;
  readonly area: Rect;
  /** From the area's block start to the line's em box. */
  readonly block: number;
  readonly onGrid: boolean;
}

/** A line of the forme. Its baseline stands on a whole px, where the browser would put it anyway. */
function formeLine(
  line: SetLine,
  place: LinePlace,
  style: ParagraphStyle,
  name: string,
  rich: RichText,
  fonts: FontBook,
): FormeLine {
  const inline = { start: line.slot.start, end: line.slot.start + line.slot.length };
  const block = { start: place.block, end: place.block + style.size };
  const slot = inside(place.area, style.direction, inline, block);
  return {
    id: place.id,
    frame: place.frame,
    style: name,
    direction: style.direction,
    rect: style.direction === 'horizontal' ? onBaseline(slot, line.runs, style, fonts) : slot,
    start: quantise(line.start),
    length: quantise(line.length),
    runs: line.runs,
    from: line.from,
    to: line.to,
    origin: originAt(rich, line.from, line.to),
    onGrid: place.onGrid,
    last: line.last,
    fit: line.fit,
  };
}

/** Chromium puts a baseline on a whole px (press-pdf.md 1.2); so does the forme, or the two would differ. */
function onBaseline(
  slot: Rect,
  runs: readonly Run[],
  style: ParagraphStyle,
  fonts: FontBook,
): Rect {
  const face = fonts.faces.get(runs[0]?.face ?? style.base.faces[0] ?? '');
  const rise = (face?.emTop ?? EM_TOP) * style.size;
  return { ...slot, y: quantise(Math.round(slot.y + rise) - rise) };
}

/** Ruby stands over its line, in vertical at its right, touching the em box (jlreq 3.3.4). */
function rubyLine(ruby: SetRuby, index: number, line: FormeLine, rich: RichText): FormeLine {
  const size = ruby.runs[0]?.size ?? px(0);
  const at = { start: ruby.start, end: ruby.start + ruby.length };
  const beside = inside(line.rect, line.direction, at, { start: -size, end: 0 });
  return {
    ...line,
    id: `${line.id}~${index + 1}`,
    frame: null,
    style: 'ruby',
    rect: beside,
    start: px(0),
    length: quantise(ruby.length),
    runs: ruby.runs,
    from: ruby.from,
    to: ruby.to,
    origin: originAt(rich, ruby.from, ruby.to),
    onGrid: false,
    last: true,
    fit: NATURAL,
  };
}

/** Ruby is spread over its base, not justified. */
const NATURAL: Fit = { gap: px(0), squeezed: px(0), hung: px(0), cut: false, condensed: 1 };

/** Emphasis dots: right of the line in vertical; in horizontal under it (clreq 3.3.3), Japanese over it (jlreq 3.3.9). */
function dotShapes(line: SetLine, set: FormeLine, style: ParagraphStyle): Shape[] {
  const radius = style.size * DOT_RADIUS;
  const offset = style.size * DOT_OFFSET;
  const { rect, direction } = set;
  const level = style.lang === 'ja' ? rect.y - offset : rect.y + rect.height + offset;
  return line.dots.map((dot) => ({
    kind: 'dot',
    of: set.id,
    x: quantise(direction === 'horizontal' ? rect.x + dot : rect.x + rect.width + offset),
    y: quantise(direction === 'horizontal' ? level : rect.y + dot),
    radius: quantise(radius),
    colour: style.base.colour,
  }));
}

/** In em: a dot about as heavy as a stroke, its centre in the middle of a tight line gap. */
const DOT_RADIUS = 0.08;
const DOT_OFFSET = 0.2;

/** Sets lines that are already broken into one part, one under the other from `block` on. */
export interface PartLines {
  readonly part: FormePart;
  readonly shapes: readonly Shape[];
}

export interface PartFrame {
  readonly role: PartRole;
  readonly ref: TextRef;
  readonly style: ParagraphStyle;
  readonly name: string;
  readonly rich: RichText;
}

/** Part id from what it sets: `lead.body.3`. */
const partId = (ref: TextRef): string => `${ref.story}.${ref.field}.${ref.index}`;

/** A part from set lines and their places. */
export function makePart(
  setter: Setter,
  frame: PartFrame,
  lines: readonly SetLine[],
  places: readonly Omit<LinePlace, 'id'>[],
): PartLines {
  const id = partId(frame.ref);
  const set = lines.map((line, index) =>
    formeLine(
      line,
      { id: `${id}:${index + 1}`, ...(places[index] as Omit<LinePlace, 'id'>) },
      frame.style,
      frame.name,
      frame.rich,
      setter.fonts,
    ),
  );
  const ruby = lines.flatMap((line, index) =>
    line.ruby.map((one, at) => rubyLine(one, at, set[index] as FormeLine, frame.rich)),
  );
  const shapes = lines.flatMap((line, index) =>
    dotShapes(line, set[index] as FormeLine, frame.style),
  );
  const part: FormePart = {
    id,
    role: frame.role,
    ref: frame.ref,
    lang: setter.lang,
    lines: set,
    annotations: ruby,
    picture: null,
  };
  return { part, shapes };
}
