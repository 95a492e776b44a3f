/** A page and its rulers in; the same page with pins for the stories that had none, and what was decided for them, out. */
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Placing } from '../model/built.ts';
import { type Choice, type MadeUp, pinsOf } from '../model/made-up.ts';
import { type Filler, isWaiting, type Page, type Story, type TemplatePins } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { NOWHERE, type Stood } from './held.ts';
import { longerThanPage } from './longer-than-page.ts';
import { freeOn, type Rulers, waysToMakeUp } from './make-up.ts';
import { placeAdverts } from './place-adverts.ts';
import { placeModules } from './place-modules.ts';
import { MOST_BLOCKS } from './search/free-blocks.ts';
import { costOf } from './shapes/shape.ts';
import { shortColumns } from './short-columns.ts';
import {
  costInWords,
  costText,
  dearestInWords,
  placeInWords,
  placesInWords,
  settingInWords,
} from './told-choices.ts';

/** One way to place what has no place on a page. */
export interface Way {
  /** With the pins that were found, and with the house filler that was taken. */
  readonly page: Page;
  /** What was chosen; null where nothing was waiting, or found room. */
  readonly made: MadeUp | null;
  readonly findings: readonly Finding[];
}

/** The page as it is where every story has a place. */
export function placeStories(
  page: Page,
  template: Template,
  rulers: Rulers,
  placing: Placing,
): Outcome<Page> {
  const pins = placing === 'all' ? {} : (page.pins[template.id] ?? {});
  const isPlaced = page.stories.every(({ id }) => !isWaiting(pins[id]));
  if (placing === 'none' || isPlaced) return { value: page, findings: [] };
  const waiting = { ...page, pins: { ...page.pins, [template.id]: pins } };
  const [best] = waysToPlace(waiting, template, rulers, 1);
  const isChanged = best.made !== null || best.findings.length > 0;
  const value = isChanged ? best.page : { ...best.page, pins: page.pins };
  return { value, findings: best.findings };
}

/** The best first, `most` of them at most, never none. Modules and adverts stand in all of them where they stand in the first. */
export function waysToPlace(
  page: Page,
  template: Template,
  rulers: Rulers,
  most: number,
  stood: Stood = NOWHERE,
): readonly [Way, ...Way[]] {
  const written = page.pins[template.id] ?? {};
  const modules = placeModules(page, template, rulers, written);
  const pins = { ...written, ...modules.pins };
  const adverts = placeAdverts(page, template, pins);
  const news = page.stories.filter((story) => !isFreeFiller(page, story, pins));
  const fixed = withPins({ ...page, stories: news }, template, { ...pins, ...adverts.pins });
  const without = partedFrom(fixed, template, rulers);
  // What was reported is reported once.
  const open = withPins(fixed, template, Object.fromEntries(without.map(({ id }) => [id, null])));
  const before = [...modules.findings, ...adverts.findings, ...partedPage(page, template, without)];
  const way = (stories: MadeUp | null): Way => {
    const made = withChoices([...modules.choices, ...adverts.choices], stories);
    const taken = made === null ? [] : fillersIn(open, made);
    const told = made === null ? [] : toldOf(page, template, made);
    const placed = new Set(made?.choices.map(({ story }) => story));
    const long = longerThanPage(open, template, rulers, placed);
    const without = Object.fromEntries(long.map(({ id }) => [id, null]));
    const found = [
      ...before,
      ...taken.flatMap((one) => fillerTaken(page, one)),
      ...long.map((one) => one.finding),
      ...told,
    ];
    return {
      page: placedOn(withPins(open, template, without), template, made, taken),
      made,
      findings: found,
    };
  };
  const [best = null, ...others] = waysToMakeUp(open, template, rulers, most, stood);
  return [way(best), ...others.map(way)];
}

/** Stories without a place where what is pinned leaves more rectangles than stories are dealt into: none of them is placed. */
function partedFrom(page: Page, template: Template, rulers: Rulers): readonly Story[] {
  const pins = page.pins[template.id] ?? {};
  return freeOn(page, template) === null
    ? page.stories.filter(({ id }) => pins[id] === undefined && rulers.has(id))
    : [];
}

function partedPage({ pinOrigins, origin }: Page, { id }: Template, without: readonly Story[]) {
  if (without.length === 0) return [];
  const names = without.map((story) => `\`${story.id}\``).join(', ');
  const message = `what is pinned leaves more than ${MOST_BLOCKS} rectangles: no place is found for ${names}`;
  const help =
    'pin what has pins side by side or one over the other, so that it parts the page less; or pin the other stories too';
  return [finding('parted-page', 'error', message, { help, origin: pinOrigins[id] ?? origin })];
}

/** What is fixed costs nothing: nobody may choose otherwise. */
function withChoices(fixed: readonly Choice[], made: MadeUp | null): MadeUp | null {
  if (made !== null) return { ...made, choices: [...fixed, ...made.choices] };
  return fixed.length === 0 ? null : { choices: fixed, terms: [], cost: 0, free: 0, over: 0 };
}

const withPins = (page: Page, { id }: Template, own: TemplatePins): Page => ({
  ...page,
  pins: { ...page.pins, [id]: { ...page.pins[id], ...own } },
});

function placedOn(
  page: Page,
  template: Template,
  made: MadeUp | null,
  taken: readonly Filler[],
): Page {
  const stories = [...page.stories, ...taken.map(({ story }) => story)];
  return withPins({ ...page, stories }, template, made === null ? {} : pinsOf(made));
}

/** A filler whose pins do not count is one that make-up may take or leave. */
const isFreeFiller = ({ fillers }: Page, { id }: Story, pins: TemplatePins): boolean =>
  pins[id] === undefined && fillers.some(({ story }) => story.id === id);

/** Those that were placed and are no stories of the page yet. */
const fillersIn = ({ fillers, stories }: Page, { choices }: MadeUp): Filler[] =>
  fillers.filter(
    ({ story: { id } }) =>
      stories.every((story) => story.id !== id) && choices.some(({ story }) => story === id),
  );

/** From here on it is a story of the page: what was found in its text counts. */
function fillerTaken(page: Page, { story, findings }: Filler): Finding[] {
  const message = `the page is short: make-up took the filler \`${story.id}\``;
  const help = `to take another one name it in page.yaml, \`fillers: [${story.id}]\`; \`fillers: []\` takes none`;
  return [...findings, finding('filler', 'info', message, { help, origin: page.origin })];
}

/** What is said of a page that was made up: of the page, and of each of its stories. */
const toldOf = (page: Page, template: Template, made: MadeUp): Finding[] => [
  placed(page, template, made),
  ...made.choices.map((choice) => placedStory(page, template, choice)),
  ...shortColumns(page, template, made.choices),
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
  const white = whiteOn(made);
  const lines = `${made.over} line${made.over === 1 ? '' : 's'}`;
  const message =
    white === 0
      ? `the copy is ${lines} longer than the page, however its stories are placed`
      : `make-up found no page that holds the copy: ${lines} find no room, although ${white} column-line${white === 1 ? '' : 's'} elsewhere on it stay white`;
  const help = waysOut(template, made).join(', or ');
  return [finding('long-page', 'error', message, { help, origin: page.origin })];
}

/** Column-lines that no story takes, and those that its frames leave at their feet. */
const whiteOn = ({ free, choices }: MadeUp): number =>
  choices.reduce((sum, { early }) => early.reduce((all, { empty }) => all + empty, sum), free);

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
