/** A page, its template, its rulers and the shapes that make-up has for its stories in; what its copy takes at every width, and whether it fills the page, out. */
import type { AdvertSize } from '../model/advert.ts';
import type { StoryRuler } from '../model/cast-off.ts';
import type {
  Balance,
  Estimate,
  SetShapes,
  StoryEstimate,
  WidthEstimate,
} from '../model/estimate.ts';
import { hasHead } from '../model/has-head.ts';
import type { Page, Story } from '../model/page.ts';
import type { RoleSetting, Template } from '../model/template.ts';
import { type BestSum, bestSum } from './best-sum.ts';
import { copyDepth } from './copy-depth.ts';
import { headDepth } from './head-depth.ts';
import { moduleArea, shareOf } from './share.ts';

/** What make-up would set the stories in, by story id, and what a column-line costs on which nothing stands. */
export interface Shapes {
  readonly of: ReadonlyMap<string, SetShapes>;
  readonly hole: number;
}

/** A story whose role the template does not know has no ruler, and is left out. */
export function castOffPage(
  page: Page,
  template: Template,
  rulers: ReadonlyMap<string, StoryRuler>,
  shapes: Shapes,
): Estimate {
  const { columns, lines } = template.grid;
  const sold = page.stories.flatMap(({ advert }) => advert?.size ?? []);
  const shaped = [...shapes.of].filter(([, own]) => own.length > 0);
  const taken = sold.reduce((sum, size) => sum + moduleArea(size), 0);
  const room = moduleArea({ columns, lines }) - taken;
  const best = bestSum(
    shaped.map(([, own]) => own),
    room,
    shapes.hole,
  );
  const usual = new Map(shaped.map(([id], at) => [id, best.shapes[at]?.columns ?? null]));
  const stories = page.stories.flatMap((story) => {
    const [ruler, role] = [rulers.get(story.id), template.roles[story.role]];
    // An advert is as large as it was sold.
    if (ruler === undefined || role === undefined || story.advert !== null) return [];
    return [castOffStory({ story, role, ruler, template }, usual.get(story.id) ?? null)];
  });
  return { stories, balance: balanceOf(template, best, sold) };
}

interface Subject {
  readonly story: Story;
  readonly role: RoleSetting;
  readonly ruler: StoryRuler;
  readonly template: Template;
}

function castOffStory(
  { story, role, ruler, template }: Subject,
  usual: number | null,
): StoryEstimate {
  const { columns, lines } = template.grid;
  const isHeaded = hasHead(story, role);
  const widths = Array.from({ length: columns }, (_, index): WidthEstimate => {
    const width = index + 1;
    const head = isHeaded ? headDepth(ruler, width, lines) : null;
    return { columns: width, copy: copyDepth(ruler, width), head };
  });
  return { story: story.id, role: story.role, hasHead: isHeaded, widths, usual };
}

/** Nothing stands under the stories at the foot of the page; a line of white parts an advert from them. */
function balanceOf(
  { grid }: Template,
  { shapes, area, least }: BestSum,
  sold: readonly AdvertSize[],
): Balance {
  const shares = shapes.map(shareOf);
  const sum = (part: 'copy' | 'head' | 'pictures'): number =>
    Math.round(shares.reduce((all, share) => all + share[part], 0));
  const [copy, heads, pictures] = [sum('copy'), sum('head'), sum('pictures')];
  const adverts = sold.reduce((all, { columns, lines }) => all + columns * lines, 0);
  const beside = sold.reduce((all, { columns }) => all + columns, 0);
  const whole = (stories: number): number => Math.max(0, stories - grid.columns) + adverts + beside;
  const room = grid.columns * grid.lines;
  const taken = whole(area);
  const white = taken - copy - heads - pictures - adverts;
  const short = room - taken;
  return { copy, heads, pictures, adverts, white, room, short, least: whole(least) };
}
