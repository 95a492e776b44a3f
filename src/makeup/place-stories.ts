/** A page and its rulers in; the same page with pins for the stories that had none, and what was decided for them, out. */
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Placing } from '../model/built.ts';
import { type Choice, type MadeUp, pinsOf } from '../model/made-up.ts';
import type { Page } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { makeUp, type Rulers } from './make-up.ts';
import { costOf } from './shapes/shape.ts';
import {
  costInWords,
  costText,
  dearestInWords,
  placeInWords,
  placesInWords,
  settingInWords,
} from './told-choices.ts';

/** The page as it is where every story has a place. */
export function placeStories(
  page: Page,
  template: Template,
  rulers: Rulers,
  placing: Placing,
): Outcome<Page> {
  const pins = placing === 'all' ? {} : (page.pins[template.id] ?? {});
  const isWaiting = page.stories.some(({ id }) => pins[id] === undefined);
  if (placing === 'none' || !isWaiting) return { value: page, findings: [] };
  const waiting = { ...page, pins: { ...page.pins, [template.id]: pins } };
  const made = makeUp(waiting, template, rulers);
  if (made === null) return { value: page, findings: [] };
  return { value: withPins(waiting, template, made), findings: toldOf(page, template, made) };
}

/** The page with what make-up chose beside the pins that it has. */
export const withPins = (page: Page, { id }: Template, made: MadeUp): Page => ({
  ...page,
  pins: { ...page.pins, [id]: { ...page.pins[id], ...pinsOf(made) } },
});

/** What is said of a page that was made up: of the page, and of each of its stories. */
export const toldOf = (page: Page, template: Template, made: MadeUp): Finding[] => [
  placed(page, template, made),
  ...made.choices.map((choice) => placedStory(page, template, choice)),
  ...tooLong(page, template, made),
];

function placed(page: Page, { direction }: Template, { choices, cost }: MadeUp): Finding {
  const places = placesInWords(choices, direction);
  const dearest = dearestInWords(choices);
  const keep =
    'to keep or change this layout, write the pins into page.yaml with `npx banmian place --write`';
  return finding('placed', 'info', `make-up placed ${places}, at a cost of ${Math.round(cost)}`, {
    help: dearest === '' ? keep : `${keep}; what cost most is ${dearest}`,
    origin: page.templateOrigin,
  });
}

function placedStory(page: Page, { direction }: Template, choice: Choice): Finding {
  const { story, terms } = choice;
  const place = placeInWords(choice, direction);
  const how = settingInWords(choice, direction).join('; ');
  const paid = costInWords(terms);
  const message = `\`${story}\` stands in ${place}, at a cost of ${costText(costOf(terms))}: ${how}`;
  return finding('placed-story', 'info', message, {
    ...(paid === '' ? {} : { help: `it costs ${paid}; what you pin in page.yaml stays as it is` }),
    origin: page.stories.find(({ id }) => id === story)?.origin ?? page.origin,
  });
}

/** Said once for the page; each story says what of it is left over. */
function tooLong(page: Page, template: Template, made: MadeUp): Finding[] {
  if (made.over === 0) return [];
  const message = `the copy is ${made.over} lines longer than the page, however its stories are placed`;
  const help = waysOut(template, made).join(', or ');
  return [finding('long-page', 'error', message, { help, origin: page.origin })];
}

/** What would make room, the smallest change first. */
function waysOut({ grid }: Template, { choices, over }: MadeUp): string[] {
  const cells = Math.floor(grid.measure / grid.body);
  const long = choices.filter((one) => one.over > 0).sort((a, b) => a.over - b.over);
  const cut = long
    .map((one) => `some ${one.over * cells} characters out of \`${one.story}\``)
    .join(' and ');
  // The last of the list is the least important one.
  const spare = choices.findLast(({ columns, lines }) => columns * lines >= over);
  return [
    `take ${cut}`,
    ...(spare === undefined
      ? []
      : [`leave out \`${spare.story}\`, which takes ${spare.columns * spare.lines} column-lines`]),
  ];
}
