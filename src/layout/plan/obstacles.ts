/** A story, its pins and the template in; what keeps it, or a figure of it, from being placed out. */
import { type Finding, finding } from '../../diagnostic.ts';
import type { Area, Page, PinnedFrame, Story, StoryPins } from '../../model/page.ts';
import type { Grid, Template } from '../../model/template.ts';
import { gridColumns, inlineSpan, partOf } from './geometry.ts';
import { storyLength } from './story-length.ts';

export const areasOf = (pins: StoryPins): Area[] => [
  ...(pins.module === null ? [] : [pins.module]),
  ...(pins.head === null ? [] : [pins.head]),
  ...pins.frames,
  ...pins.displays,
  ...Object.values(pins.figures),
];

export function unplaced(story: Story, template: Template): Finding {
  const length = storyLength(story, template);
  const takes =
    length === null ? '' : `; its text takes about ${length.lines} lines of ${length.cells} cells`;
  return finding(
    'unplaced-story',
    'error',
    `story \`${story.id}\` has no place on the page${takes}`,
    {
      help: `add \`layout.${template.id}.${story.id}\` with ${wants(story)} to page.yaml`,
      origin: story.origin,
    },
  );
}

/** Make-up was not asked. */
const unfilledModule = ({ id }: Story, { origin }: Area): Finding =>
  finding('unplaced-story', 'error', `nothing of story \`${id}\` has a place in its module`, {
    help: 'build without `--no-place`, or write what make-up finds for it with `npx banmian place --write`',
    origin,
  });

const wants = ({ advert, figures }: Story): string =>
  advert === null
    ? '`head` and `frames`'
    : `\`figures: {${figures[0]?.id ?? '…'}: {columns: …, lines: …}}\``;

/** Of all stories alike, that is one fault: the name of a template is misspelt, or its pins are still to be written. */
export function withoutPins(page: Page, template: Template): Finding[] {
  if (page.pins[template.id] !== undefined || page.stories.length < 2) return [];
  const others = Object.keys(page.pins).map((name) => `\`${name}\``);
  const has = others.length === 0 ? '' : `; it has those of ${others.join(', ')}`;
  const message = `no story has a place: \`layout\` has no pins for \`${template.id}\`${has}`;
  return [
    finding('unplaced-story', 'error', message, {
      help: `write the places of the stories under \`layout.${template.id}\` in page.yaml`,
      origin: page.templateOrigin,
    }),
  ];
}

/** Fewer areas outside the grid are slips, each of its own. */
const FEWEST_FOREIGN = 4;
const LEAST_FOREIGN = 0.25;

/** Areas that were counted on another grid: the page got another template. None of them is where it was meant to be. */
export function foreignPins(page: Page, template: Template): Finding[] {
  const { grid, id } = template;
  const pinned = Object.values(page.pins[id] ?? {}).flatMap((pins) => pins ?? []);
  const areas = pinned.flatMap(areasOf);
  const outside = areas.filter((area) => !isOnGrid(area, grid)).length;
  if (outside < FEWEST_FOREIGN || outside < areas.length * LEAST_FOREIGN) return [];
  const message = `no story is placed: ${outside} of the ${areas.length} areas of \`layout.${id}\` reach outside the grid, as if they were written for another template`;
  const help = `take the template that they were written for, or write them anew for \`${id}\`: ${extentOfGrid(grid)}`;
  return [finding('area-off-grid', 'error', message, { help, origin: page.templateOrigin })];
}

/** Areas of what the story really has: a figure that it does not have places nothing. */
const placedAreas = (story: Story, pins: StoryPins): Area[] => {
  const known = new Set(story.figures.map((figure) => figure.id));
  const figures = Object.entries(pins.figures).filter(([id]) => known.has(id));
  return areasOf({ ...pins, module: null, figures: Object.fromEntries(figures) });
};

/** With any of these the story cannot be planned at all. */
export function obstaclesTo(story: Story, pins: StoryPins, template: Template): Finding[] {
  if (template.roles[story.role] === undefined) return [unknownRole(story, template)];
  const { module } = pins;
  if (module !== null && isOnGrid(module, template.grid)) return [unfilledModule(story, module)];
  if (module === null && placedAreas(story, pins).length === 0) return [unplaced(story, template)];
  const off = areasOf(pins).flatMap((area) => offGrid(story.id, area, template.grid));
  return off.length > 0 ? off : pins.frames.flatMap((one) => wideNotch(story.id, one, template));
}

/** Lines that start where their measure ends, or with less than one character before it. */
function wideNotch(story: string, frame: PinnedFrame, { grid }: Template): Finding[] {
  const span = partOf(
    inlineSpan(gridColumns(grid), frame.columns),
    frame.part,
    grid.gap,
    grid.body,
  );
  const cells = (span.end - span.start) / grid.body;
  const wide = frame.notches.find(({ start }) => start > cells - 1);
  if (wide === undefined) return [];
  const measure = Math.round(cells * 100) / 100;
  return [
    finding(
      'bad-length',
      'error',
      `the notch starts ${wide.start}em from the edge of a measure of ${measure}em: ${lost(story)}`,
      { help: `let it start before ${Math.floor(cells - 1)}em`, origin: frame.origin },
    ),
  ];
}

export const unknownRole = (story: Story, template: Template): Finding =>
  finding(
    'unknown-role',
    'error',
    `template \`${template.id}\` does not say how to set a \`${story.role}\``,
    { help: `add \`roles.${story.role}\` to its template.yaml`, origin: story.roleOrigin },
  );

/** Nothing of a story is set beside a part of it that has no place. */
const lost = (story: string): string => `\`${story}\` is not printed`;

const isOnGrid = ({ columns, lines }: Area, grid: Grid): boolean =>
  columns.first >= 1 &&
  columns.last <= grid.columns &&
  lines.first >= 1 &&
  lines.last <= grid.lines;

const extentOfGrid = ({ columns, lines }: Grid): string =>
  `the grid has columns 1-${columns} and lines 1-${lines}`;

function offGrid(story: string, area: Area, grid: Grid): Finding[] {
  if (!isOnGrid(area, grid)) {
    return [
      finding('area-off-grid', 'error', `the area reaches outside the grid: ${lost(story)}`, {
        help: extentOfGrid(grid),
        origin: area.origin,
      }),
    ];
  }
  const span = partOf(inlineSpan(gridColumns(grid), area.columns), area.part, grid.gap, grid.body);
  if (span.end - span.start >= grid.body) return [];
  return [
    finding(
      'area-too-narrow',
      'error',
      `the part of the columns holds not even one character: ${lost(story)}`,
      { help: 'take more columns, or deal them into fewer parts', origin: area.origin },
    ),
  ];
}

/** The rest of the story can be set without them. */
export const unplacedFigures = (story: Story, pins: StoryPins): Finding[] =>
  story.figures
    .filter((figure) => pins.figures[figure.id] === undefined)
    .map((figure) =>
      finding(
        'unplaced-figure',
        'error',
        `figure \`${figure.id}\` of story \`${story.id}\` has no place`,
        {
          help: `add \`figures: {${figure.id}: {columns: …, lines: …}}\` to the story's pins`,
          origin: figure.origin,
        },
      ),
    );

/** Frames that wait for text of a style in which the house sets neither lead nor body; they take the body. */
export function strayFrames(story: Story, pins: StoryPins, template: Template): Finding[] {
  const role = template.roles[story.role];
  if (role === undefined) return [];
  const known = [...new Set([role.lead, role.body, role.quoteText])];
  return pins.frames
    .filter(({ style }) => style !== null && !known.includes(style))
    .map(({ style, origin }) =>
      finding('unknown-style', 'error', `no text of a \`${story.role}\` has style \`${style}\``, {
        help: `frames of \`${story.id}\` may name ${known.map((name) => `\`${name}\``).join(', ')}`,
        origin,
      }),
    );
}

/** The house has no style for a language that its template does not list. */
export function unlistedLanguages(page: Page, template: Template): Finding[] {
  const spoken = [page, ...page.stories].filter(
    ({ lang }) => template.houseStyles[lang] === undefined,
  );
  const known = Object.keys(template.houseStyles).map((lang) => `\`${lang}\``);
  const seen = new Set<string>();
  return spoken.flatMap(({ lang, langOrigin: origin }) => {
    if (seen.has(lang)) return [];
    seen.add(lang);
    const message = `template \`${template.id}\` does not set \`${lang}\``;
    const help = `it sets ${known.join(', ')}: write one of them as \`lang\`, or take another template`;
    return [finding('unlisted-lang', 'error', message, { help, origin })];
  });
}
