/** Ways to place the stories of a page in; what the client draws of each, and says of what it costs, out. */
import { costOf } from '../makeup/shapes/shape.ts';
import {
  costInWords,
  costText,
  dearestInWords,
  placeInWords,
  settingInWords,
} from '../makeup/told-choices.ts';
import type { MadeUp } from '../model/made-up.ts';
import type { Page, StoryPins } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { samePins } from '../notation/pin-yaml.ts';
import type { Moved, Placement } from '../place-anew.ts';
import { visible } from '../visible.ts';
import { areaView, hullOf } from './area-views.ts';
import type { LayoutStoryView, LayoutView } from './layout-protocol.ts';

/** `shown` is the page as it shows, with its pins. A page on which make-up had nothing to do has no layouts. */
export const layoutViews = (placements: readonly Placement[], shown: Page | null): LayoutView[] =>
  placements.flatMap(({ made, moved, template }, index) =>
    made === null
      ? []
      : [
          {
            number: index + 1,
            isShown: shown !== null && standsIn(moved, shown.pins[template.id] ?? {}),
            cost: Math.round(made.cost),
            free: made.free,
            over: made.over,
            dearest: visible(dearestInWords(made.choices)),
            stories: moved.flatMap((one) => storyView(one, made, template)),
          },
        ],
  );

const standsIn = (
  moved: readonly Moved[],
  pins: Readonly<Record<string, StoryPins | null>>,
): boolean =>
  moved.every(({ story, after }) => {
    const own = pins[story] ?? null;
    return own === null || after === null ? own === after : samePins(own, after);
  });

function storyView({ story, after }: Moved, made: MadeUp, template: Template): LayoutStoryView[] {
  const module = after === null ? null : hullOf(after);
  if (after === null || module === null) return [];
  const choice = made.choices.find((one) => one.story === story);
  const words =
    choice === undefined
      ? ['pinned in page.yaml']
      : [
          placeInWords(choice, template.direction),
          ...settingInWords(choice, template.direction),
          `costs ${costText(costOf(choice.terms))}`,
        ];
  return [
    {
      story,
      module,
      head: after.head === null ? null : areaView(after.head),
      frames: after.frames.map(areaView),
      pictures: Object.values(after.figures).map(areaView),
      setting: visible(words.join('; ')),
      paid: choice === undefined ? '' : costInWords(choice.terms),
    },
  ];
}
