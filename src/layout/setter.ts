/** What every part of layout needs to set type: page-wide facts, and the step from a set line to a line of the forme. */
import { paragraphStyle, type StyleChange } from '../compose/style.ts';
import type { ParagraphStyle, SetLine } from '../compose/types.ts';
import type { Direction, FontBook } from '../model/font.ts';
import type { FormeLine, FormePart, PartRole, Rect, Run, Shape } from '../model/forme.ts';
import { joinLexicons, type Lexicon } from '../model/lexicon.ts';
import type { Lang, Page } from '../model/page.ts';
import type { SoundPictures } from '../model/picture.ts';
import type { Template, TypeStyle } from '../model/template.ts';
import { originAt, type RichText } from '../model/text.ts';
import type { TextRef } from '../model/text-ref.ts';
import { EM_TOP } from '../model/typography/em-box.ts';
import { HOUSE_STYLES } from '../model/typography/house-styles.ts';
import { quantise } from '../units.ts';
import { annotationsOf } from './beside/annotations.ts';
import { markShapes } from './beside/mark-shapes.ts';
import { inside } from './plan/geometry.ts';

export interface Setter {
  readonly template: Template;
  readonly fonts: FontBook;
  readonly lang: Lang;
  /** Names and words of the house and of the page. */
  readonly lexicon: Lexicon;
  readonly pictures: SoundPictures;
}

export const setterOf = (
  page: Page,
  template: Template,
  fonts: FontBook,
  pictures: SoundPictures,
): Setter => ({
  template,
  fonts,
  lang: page.lang,
  lexicon: joinLexicons(template.lexicon, page.lexicon),
  pictures,
});

/** One setter for each language: stories of one language share their styles, and what is set in them. */
export function settersOf(setter: Setter): (lang: Lang) => Setter {
  const known = new Map<Lang, Setter>([[setter.lang, setter]]);
  return (lang) => {
    const found = known.get(lang) ?? { ...setter, lang };
    known.set(lang, found);
    return found;
  };
}

/** A template's style by name; reading has proved that it exists. */
export function styleNamed(template: Template, name: string): TypeStyle {
  const style = template.styles[name];
  if (style === undefined) throw new Error(`template ${template.id} has no style ${name}`);
  return style;
}

/** Styles that a setter has asked for, by what was changed: composition keeps with a style what it has set in it. */
const made = new WeakMap<Setter, Map<TypeStyle, Map<string, ParagraphStyle>>>();

export function styleFor(
  setter: Setter,
  style: TypeStyle,
  direction: Direction,
  change: StyleChange = {},
  dateline: TypeStyle | null = null,
): ParagraphStyle {
  const ofSetter = made.get(setter) ?? new Map<TypeStyle, Map<string, ParagraphStyle>>();
  const known = ofSetter.get(style) ?? new Map<string, ParagraphStyle>();
  made.set(setter, ofSetter.set(style, known));
  const key = JSON.stringify([direction, change, dateline?.name ?? null]);
  const found = known.get(key) ?? newStyle(setter, style, direction, change, dateline);
  known.set(key, found);
  return found;
}

function newStyle(
  { template, lang, lexicon }: Setter,
  style: TypeStyle,
  direction: Direction,
  change: StyleChange,
  dateline: TypeStyle | null,
): ParagraphStyle {
  const house = template.houseStyles[lang] ?? HOUSE_STYLES[lang];
  return paragraphStyle({ lang, direction, house, style, dateline }, { lexicon, ...change });
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
  const annotations = lines.flatMap((line, index) =>
    annotationsOf(line, set[index] as FormeLine, frame.rich),
  );
  const shapes = lines.flatMap((line, index) =>
    markShapes(line, set[index] as FormeLine, frame.style),
  );
  const part: FormePart = {
    id,
    role: frame.role,
    ref: frame.ref,
    lang: setter.lang,
    lines: set,
    annotations,
    picture: null,
  };
  return { part, shapes };
}
