/** A page with the pins that stand in; pins for the adverts 廣告 that have none, and why an advert finds no room, out. */
import { type Finding, finding } from '../diagnostic.ts';
import type { Advert, AdvertSize } from '../model/advert.ts';
import type { Choice } from '../model/made-up.ts';
import type { Page, Story, StoryPins, TemplatePins } from '../model/page.ts';
import { outerSide } from '../model/page-side.ts';
import type { Template } from '../model/template.ts';
import { px } from '../units.ts';
import { type AdvertPage, seatOf, sizesThatFit } from './advert-seat.ts';
import type { Block } from './search/free-blocks.ts';
import { pinnedBlock } from './search/pinned-block.ts';
import { area, interval, NO_PINS } from './shapes/shape.ts';
import { reachOf } from './subject.ts';

export interface PlacedAdverts {
  /** Null for an advert that has no place, which is reported. */
  readonly pins: TemplatePins;
  readonly choices: readonly Choice[];
  readonly findings: readonly Finding[];
}

/** White between two things one line after the other. */
const GAP = 1;

/** Before any story, so that what is left are rectangles; the largest first, for it takes the outer corner. */
export function placeAdverts(page: Page, template: Template, pins: TemplatePins): PlacedAdverts {
  const waiting = page.stories.flatMap((story) => soldOf(story, template, pins));
  const taken = page.stories.flatMap(({ id, role }) => {
    const own = pins[id] ?? null;
    return own === null ? [] : pinnedBlock(own, reachOf(template, role));
  });
  const sheet = pageOf(page, template, pins);
  const found = new Map<string, StoryPins | null>(
    page.stories.filter((story) => isFaulty(story, pins)).map(({ id }) => [id, null]),
  );
  const choices: Choice[] = [];
  const findings: Finding[] = [];
  for (const { story, advert, size } of waiting.sort((a, b) => areaOf(b.size) - areaOf(a.size))) {
    const seat = seatOf(sheet, taken, size, advert.edge);
    if (seat === null) {
      found.set(story.id, null);
      findings.push(noRoom(story, advert, size, sizesThatFit(sheet, taken, advert.edge)));
      continue;
    }
    taken.push(seat);
    const choice = advertIn(story, seat);
    found.set(story.id, choice.pins);
    choices.push(choice);
  }
  return { pins: Object.fromEntries(found), choices, findings };
}

const areaOf = ({ columns, lines }: AdvertSize): number => columns * lines;

interface Sold {
  readonly story: Story;
  readonly advert: Advert;
  readonly size: AdvertSize;
}

/** What has no picture or no size was reported when it was read: nobody has to be told that it has no place either. */
const isFaulty = ({ id, advert, figures }: Story, pins: TemplatePins): boolean =>
  advert !== null && pins[id] === undefined && (advert.size === null || figures.length === 0);

/** What the template does not dress, layout reports. */
function soldOf(story: Story, { roles }: Template, pins: TemplatePins): Sold[] {
  const { advert, figures, role } = story;
  const isWaiting = pins[story.id] === undefined && roles[role] !== undefined;
  const size = advert?.size ?? null;
  if (!isWaiting || advert === null || size === null || figures.length === 0) return [];
  return [{ story, advert, size }];
}

function pageOf(page: Page, { grid, direction }: Template, pins: TemplatePins): AdvertPage {
  return {
    sheet: { column: 1, line: 1, columns: grid.columns, lines: grid.lines },
    direction,
    outer: outerSide(page.label.text, direction),
    gap: GAP,
    isOpen: page.stories.some(({ id, advert }) => advert === null && pins[id] === undefined),
  };
}

/** Its picture fills the place that was sold. */
export function advertIn({ id, figures }: Story, seat: Block): Choice {
  const { column, line, columns, lines } = seat;
  const whole = area(interval(column, column + columns - 1), interval(line, line + lines - 1));
  return {
    story: id,
    ...seat,
    pins: { ...NO_PINS, figures: Object.fromEntries(figures.map((one) => [one.id, whole])) },
    head: px(0),
    pictures: figures.map((one) => ({ figure: one.id, columns, lines, cropped: 0 })),
    over: 0,
    early: [],
    terms: [],
  };
}

const EDGE_WORDS = {
  foot: 'at the foot of the page',
  top: 'at the top of the page',
  left: 'at the left of the page',
  right: 'at the right of the page',
} as const;

function noRoom(
  { id, origin }: Story,
  advert: Advert,
  size: AdvertSize,
  fitting: readonly AdvertSize[],
): Finding {
  const asText = ({ columns, lines }: AdvertSize): string => `\`${columns}x${lines}\``;
  const where = EDGE_WORDS[advert.edge];
  const others = 'give it another `edge`, or pin it';
  const help =
    fitting.length === 0
      ? `nothing is free there: ${others}`
      : `there is room for ${fitting.map(asText).join(', ')} (columns x lines); write one of them as its \`size\`, ${others}`;
  const message = `the advert \`${id}\` of ${asText(size)} finds no room ${where}`;
  return finding('advert-without-room', 'error', message, {
    help,
    origin: advert.origin ?? origin,
  });
}
