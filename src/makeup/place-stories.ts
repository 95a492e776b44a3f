/** A page and its rulers in; the same page with pins for the stories that had none, and what was decided for them, out. */
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Placing } from '../model/built.ts';
import type { Choice, MadeUp } from '../model/made-up.ts';
import type { Filler, Page, Story, TemplatePins } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { makeUp, type Rulers } from './make-up.ts';
import { placeAdverts } from './place-adverts.ts';
import { dearestInWords, placesInWords } from './told-choices.ts';

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
  const adverts = placeAdverts(page, template, pins);
  const fixed = { ...pins, ...adverts.pins };
  const news = page.stories.filter((story) => !isFreeFiller(page, story, pins));
  const withPins = (own: TemplatePins, filler: readonly Filler[] = []): Page => ({
    ...page,
    stories: [...news, ...filler.map(({ story }) => story)],
    pins: { ...page.pins, [template.id]: own },
  });
  const made = makeUp(withPins(fixed), template, rulers);
  const choices = [...adverts.choices, ...(made?.choices ?? [])];
  if (choices.length === 0 && adverts.findings.length === 0)
    return { value: { ...page, stories: news }, findings: [] };
  const ids = new Set(news.map(({ id }) => id));
  const taken = page.fillers.filter(
    ({ story: { id } }) => !ids.has(id) && made?.pins[id] !== undefined,
  );
  return {
    value: withPins({ ...fixed, ...made?.pins }, taken),
    findings: [
      ...adverts.findings,
      ...taken.flatMap((filler) => fillerTaken(page, filler)),
      ...placed(page, template, choices, made?.cost ?? 0),
      ...(made === null ? [] : tooLong(page, template, made)),
    ],
  };
}

/** A filler whose pins do not count is one that make-up may take or leave. */
const isFreeFiller = ({ fillers }: Page, { id }: Story, pins: TemplatePins): boolean =>
  pins[id] === undefined && fillers.some(({ story }) => story.id === id);

/** From here on it is a story of the page: what was found in its text counts. */
function fillerTaken(page: Page, { story, findings }: Filler): Finding[] {
  const message = `the page is short: make-up took the filler \`${story.id}\``;
  const help = `to take another one name it in page.yaml, \`fillers: [${story.id}]\`; \`fillers: []\` takes none`;
  return [...findings, finding('filler', 'info', message, { help, origin: page.origin })];
}

function placed(
  page: Page,
  { direction }: Template,
  choices: readonly Choice[],
  cost: number,
): Finding[] {
  if (choices.length === 0) return [];
  const places = placesInWords(choices, direction);
  const dearest = dearestInWords(choices);
  const keep =
    'to keep or change this layout, write the pins into page.yaml with `npx banmian place --write`';
  const message = `make-up placed ${places}, at a cost of ${Math.round(cost)}`;
  const help = dearest === '' ? keep : `${keep}; what cost most is ${dearest}`;
  return [finding('placed', 'info', message, { help, origin: page.templateOrigin })];
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
