/** A page, its template and its rulers in; what its copy takes at every width, and whether it fills the page, out. */
import type { AdvertSize } from '../model/advert.ts';
import type { StoryRuler } from '../model/cast-off.ts';
import type { Balance, Estimate, StoryEstimate, WidthEstimate } from '../model/estimate.ts';
import { hasHead } from '../model/has-head.ts';
import type { Page } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { copyDepth } from './copy-depth.ts';
import { headDepth } from './head-depth.ts';
import { type Share, type Subject, shareAt } from './usual.ts';

/** A story whose role the template does not know has no ruler, and is left out. */
export function castOffPage(
  page: Page,
  template: Template,
  rulers: ReadonlyMap<string, StoryRuler>,
): Estimate {
  const cast = page.stories.flatMap((story) => {
    const [ruler, role] = [rulers.get(story.id), template.roles[story.role]];
    // An advert is as large as it was sold.
    if (ruler === undefined || role === undefined || story.advert !== null) return [];
    return [castOffStory({ story, role, ruler, template })];
  });
  return {
    stories: cast.map(({ estimate }) => estimate),
    balance: balanceOf(
      template,
      cast.flatMap(({ share }) => share ?? []),
      page.stories.flatMap(({ advert }) => advert?.size ?? []),
    ),
  };
}

interface Cast {
  readonly estimate: StoryEstimate;
  readonly share: Share | null;
}

function castOffStory(subject: Subject): Cast {
  const { story, role, ruler, template } = subject;
  const { columns, lines } = template.grid;
  const isHeaded = hasHead(story, role);
  const widths = Array.from({ length: columns }, (_, index): WidthEstimate => {
    const width = index + 1;
    const head = isHeaded ? headDepth(ruler, width, lines) : null;
    return { columns: width, copy: copyDepth(ruler, width), head };
  });
  let share: Share | null = null;
  for (const { columns: width, copy, head } of widths) {
    const own = shareAt(subject, width, copy, head);
    if (own !== null && (share === null || own.strangeness < share.strangeness)) share = own;
  }
  const usual = share?.columns ?? null;
  return {
    estimate: { story: story.id, role: story.role, hasHead: isHeaded, widths, usual },
    share,
  };
}

/** Nothing stands over the stories at the head of the page; a line of white parts an advert from them. */
function balanceOf(
  { grid }: Template,
  shares: readonly Share[],
  sold: readonly AdvertSize[],
): Balance {
  const sum = (part: 'copy' | 'head' | 'pictures' | 'white'): number =>
    shares.reduce((all, share) => all + share[part], 0);
  const [copy, heads, pictures] = [sum('copy'), sum('head'), sum('pictures')];
  const adverts = sold.reduce((all, { columns, lines }) => all + columns * lines, 0);
  const beside = sold.reduce((all, { columns }) => all + columns, 0);
  const white = Math.max(0, sum('white') - grid.columns) + beside;
  const room = grid.columns * grid.lines;
  const short = room - copy - heads - pictures - adverts - white;
  return { copy, heads, pictures, adverts, white, room, short };
}
