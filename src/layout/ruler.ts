/** A story in, its ruler out: what the story takes at any width, from real composition, before anything has a place. */
import type { Extent, Leg, StoryRuler, Stream } from '../model/cast-off.ts';
import type { FontBook } from '../model/font.ts';
import type { Rect } from '../model/forme.ts';
import type { Page, Story } from '../model/page.ts';
import type { SoundPictures } from '../model/picture.ts';
import type { RoleSetting, Template, TypeStyle } from '../model/template.ts';
import { type Px, px } from '../units.ts';
import { captionDepth, fitFigure } from './figure.ts';
import { bodyCopy, bodyStyleOf, leadCopy } from './flow/copy.ts';
import { fillFrames } from './flow/fill-frames.ts';
import { measureCopy } from './flow/measure-copy.ts';
import { capacityOf } from './flow/thread.ts';
import { headFitter } from './head/head-fit.ts';
import { labelNotch } from './head/label.ts';
import { fitDisplay } from './head/placed-display.ts';
import {
  blockSpan,
  type Columns,
  dealColumns,
  gridColumns,
  inlineSpan,
  liveArea,
  partOf,
  toSheet,
} from './plan/geometry.ts';
import { type Setter, setterOf, settersOf, styleNamed } from './setter.ts';

/** By story id; a story whose role the template does not know has no ruler. */
export type Rulers = ReadonlyMap<string, StoryRuler>;

/** Rulers for all stories of a page. Pure, but for what each remembers. */
export function rulersOf(
  page: Page,
  template: Template,
  fonts: FontBook,
  pictures: SoundPictures,
): Rulers {
  const setterFor = settersOf(setterOf(page, template, fonts, pictures));
  const all = [...page.stories, ...page.fillers.map(({ story }) => story)];
  const rulers = all.map((story): [string, StoryRuler | null] => [
    story.id,
    rulerOf(setterFor(story.lang), story),
  ]);
  return new Map(rulers.flatMap(([id, ruler]) => (ruler === null ? [] : [[id, ruler]])));
}

function rulerOf(setter: Setter, story: Story): StoryRuler | null {
  const { template } = setter;
  const role = template.roles[story.role];
  if (role === undefined) return null;
  const { grid, direction } = template;
  const typeOf = (stream: Stream): TypeStyle =>
    styleNamed(template, stream === 'lead' ? role.lead : bodyStyleOf(story, role));
  const dateline = styleNamed(template, role.dateline);
  const lead = leadCopy(story, role);
  const copyOf = remember((stream: Stream, displays: number) => {
    const body = bodyCopy(story, role, displays, []);
    return { whole: [...lead, ...body], lead, body }[stream];
  });
  const fitsOf = (one: Story) => {
    const fitHead = headFitter(setter, one, role);
    return remember((step: number) =>
      inAreas(role, (area) => fitHead(rectOf(setter, role, area), step)),
    );
  };
  const fits = { printed: fitsOf(story), 'left-out': fitsOf({ ...story, deck: [] }) };
  const captionOf = captionMemory();
  return {
    legs: remember((columns: number, parts: number) =>
      parts === columns
        ? columnIn(setter, role, columns)
        : partIn(setter, role, typeOf('body').size, { module: columns, columns, parts }),
    ),
    part: remember((module: number, columns: number, parts: number) =>
      partIn(setter, role, typeOf('body').size, { module, columns, parts }),
    ),
    copy: remember((stream: Stream, leg: Leg) => {
      const { size, pitch } = typeOf(stream);
      return measureCopy(setter, copyOf(stream, leg.displays), leg, {
        direction,
        size,
        pitch,
        dateline,
      });
    }),
    capacity: (stream, lines) =>
      capacityOf((lines - 1) * grid.pitch + grid.body, typeOf(stream).pitch, grid.body),
    fill: fillFrames,
    head: (area, deck, step = 0) => fits[deck](step)(area),
    picture: figuresInAreas(role, (figure, area) => {
      const found = story.figures.find(({ id }) => id === figure);
      if (found === undefined) return null;
      const rect = rectOf(setter, role, area);
      const depth = captionOf(figure, rect.width, () =>
        captionDepth(setter, found, role.caption, rect),
      );
      return fitFigure(setter, found, role.caption, rect, depth);
    }),
    display: remember((nth: number, area: Extent) =>
      fitDisplay(setter, story, nth, rectOf(setter, role, area), role),
    ),
    notch: remember(() => labelNotch(setter, story, role)),
  };
}

/** Asks once for each question, and keeps the answer. */
function remember<Q extends readonly unknown[], A>(
  answer: (...question: Q) => A,
): (...question: Q) => A {
  const known = new Map<string, A>();
  return (...question) => {
    const key = JSON.stringify(question);
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as A;
    const given = answer(...question);
    known.set(key, given);
    return given;
  };
}

/** Asks once for each area: in a box the module deals the columns, elsewhere they are the page's own. */
function inAreas<A>({ box }: RoleSetting, answer: (area: Extent) => A): (area: Extent) => A {
  const known = new Map<number, A>();
  return (area) => {
    const key = ((box === null ? 0 : area.module) * 1024 + area.columns) * 1024 + area.lines;
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as A;
    const given = answer(area);
    known.set(key, given);
    return given;
  };
}

/** The same for each figure of the story. */
function figuresInAreas<A>(
  role: RoleSetting,
  answer: (figure: string, area: Extent) => A,
): (figure: string, area: Extent) => A {
  const known = new Map<string, (area: Extent) => A>();
  return (figure, area) => {
    const own = known.get(figure) ?? inAreas(role, (one: Extent) => answer(figure, one));
    known.set(figure, own);
    return own(area);
  };
}

/** A caption is as deep in every area of a width. */
function captionMemory() {
  const known = new Map<string, number>();
  return (figure: string, width: Px, depthOf: () => number): number => {
    const key = `${width} ${figure}`;
    const depth = known.get(key) ?? depthOf();
    known.set(key, depth);
    return depth;
  };
}

/** The columns of a module that starts with the page's first: where it starts makes no difference. */
function columnsOf({ template }: Setter, { box }: RoleSetting, module: number): Columns {
  const { grid } = template;
  const columns = gridColumns(grid).slice(0, module);
  return box === null
    ? columns
    : dealColumns(columns, box.padding * grid.body, grid.gap, grid.body);
}

interface Dealing {
  readonly module: number;
  readonly columns: number;
  readonly parts: number;
}

function columnIn(setter: Setter, role: RoleSetting, module: number): Px {
  const { start, end } = inlineSpan(columnsOf(setter, role, module), { first: 1, last: 1 });
  return px(end - start);
}

/** Parts hold whole cells of their own type. */
function partIn(
  setter: Setter,
  role: RoleSetting,
  size: Px,
  { module, columns, parts }: Dealing,
): Px {
  const dealt = inlineSpan(columnsOf(setter, role, module), { first: 1, last: columns });
  const part = { first: 1, last: 1, of: parts };
  const { start, end } = partOf(dealt, part, setter.template.grid.gap, size);
  return px(end - start);
}

function rectOf(setter: Setter, role: RoleSetting, { module, columns, lines }: Extent): Rect {
  const { grid, direction } = setter.template;
  return toSheet(
    liveArea(grid, direction),
    direction,
    inlineSpan(columnsOf(setter, role, module), { first: 1, last: columns }),
    blockSpan(grid, { first: 1, last: lines }),
  );
}
