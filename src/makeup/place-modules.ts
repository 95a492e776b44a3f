/** A page with the modules that its pins give to stories in; pins for what stands in each of them, and where a module does not suit its story, out. */
import { collect, type Finding, finding } from '../diagnostic.ts';
import type { Choice } from '../model/made-up.ts';
import type { Area, Page, Story, StoryPins, TemplatePins } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { choiceOf } from './chosen.ts';
import type { Rulers } from './make-up.ts';
import { advertIn } from './place-adverts.ts';
import type { Block } from './search/free-blocks.ts';
import type { Allowance } from './shapes/bodies.ts';
import type { Shape } from './shapes/shape.ts';
import { tableOf } from './shapes/tables.ts';
import { type Subject, subjectsOf } from './subject.ts';

export interface PlacedModules {
  /** Null for a story that its module does not hold, which is reported. */
  readonly pins: TemplatePins;
  readonly choices: readonly Choice[];
  readonly findings: readonly Finding[];
}

/** Each alone in its module, before adverts and all other stories. What lies off the grid, and a role without a setting, layout reports. */
export function placeModules(
  page: Page,
  template: Template,
  rulers: Rulers,
  pins: TemplatePins,
): PlacedModules {
  const { columns, lines } = template.grid;
  const subjects = new Map(
    subjectsOf(page.stories, {}, template, rulers).map((one) => [one.story.id, one]),
  );
  const found: [string, StoryPins | null][] = [];
  const choices: Choice[] = [];
  const findings: Finding[] = [];
  for (const story of page.stories) {
    const module = pins[story.id]?.module ?? null;
    if (module === null || module.columns.last > columns || module.lines.last > lines) continue;
    const filled = filledBy(story, subjects.get(story.id) ?? null, module);
    if (filled === null) continue;
    found.push([story.id, filled.choice?.pins ?? null]);
    if (filled.choice !== null) choices.push(filled.choice);
    collect(findings, filled.findings);
  }
  return { pins: Object.fromEntries(found), choices, findings };
}

/** How a story stands in a module; `choice` is null where the module does not hold it. */
export interface Filled {
  readonly choice: Choice | null;
  /** Column-lines of the module that stay white. */
  readonly white: number;
  readonly findings: readonly Finding[];
}

/** One story in a module that somebody tries; null for what make-up cannot set anywhere. */
export function tryModule(
  { stories }: Page,
  template: Template,
  rulers: Rulers,
  story: Story,
  module: Area,
): Filled | null {
  const subjects = subjectsOf(stories, {}, template, rulers);
  return filledBy(story, subjects.find((one) => one.story === story) ?? null, module);
}

/** Null for what make-up cannot set anywhere. */
function filledBy(story: Story, subject: Subject | null, module: Area): Filled | null {
  const block = blockOf(module);
  const made = (choice: Choice, white: number, findings: readonly Finding[]): Filled => ({
    choice: { ...choice, pins: pointedAt(choice.pins, module.origin) },
    white,
    findings,
  });
  if (story.advert !== null)
    return story.figures.length > 0 ? made(advertIn(story, block), 0, []) : null;
  if (subject === null) return null;
  const shape = shapeFor(subject, block);
  if (shape === null) return { choice: null, white: 0, findings: [unfit(subject, block, module)] };
  const choice = choiceOf({ subject, shape, place: { story: 0, ...block } }, []);
  return made(choice, shape.white, misfits(subject, block, shape, module));
}

/** What is wrong with a part that make-up found is said of the module. */
function pointedAt(pins: StoryPins, origin: Area['origin']): StoryPins {
  const figures = Object.entries(pins.figures).map(([id, area]) => [id, { ...area, origin }]);
  return {
    ...pins,
    head: pins.head === null ? null : { ...pins.head, origin },
    frames: pins.frames.map((frame) => ({ ...frame, origin })),
    displays: pins.displays.map((area) => ({ ...area, origin })),
    figures: Object.fromEntries(figures),
    origin,
  };
}

const blockOf = ({ columns, lines }: Area): Block => ({
  column: columns.first,
  line: lines.first,
  columns: columns.last - columns.first + 1,
  lines: lines.last - lines.first + 1,
});

/** White that a story may leave at its end without a word. */
const FEW_LINES = 4;

/** From a module that its story fills to one that it leaves white, or that does not hold half of it. */
const allowancesFor = ({ lines }: Block): readonly Allowance[] => [
  { white: 0, over: 0 },
  { white: FEW_LINES, over: 0 },
  { white: lines, over: 0 },
  { white: FEW_LINES, over: 0.7 },
  { white: FEW_LINES, over: 1 },
];

/** The cheapest with the first allowance that has one of the module's columns and lines. */
function shapeFor(subject: Subject, block: Block): Shape | null {
  for (const allowance of allowancesFor(block)) {
    const table = tableOf(subject, block.columns, block.lines, allowance);
    const [shape] = table[block.columns - 1]?.get(block.lines) ?? [];
    if (shape !== undefined) return shape;
  }
  return null;
}

/** The fewest lines that the story fills over so many columns, as near to those of the module as there are; null where there are none. */
function nearestLines(subject: Subject, { columns, lines }: Block): number | null {
  const { grid } = subject.template;
  const [exactly, nearly] = allowancesFor({ column: 1, line: 1, columns, lines });
  for (const allowance of [exactly, nearly] as Allowance[]) {
    const depths = tableOf(subject, columns, grid.lines, allowance)[columns - 1]?.keys() ?? [];
    const away = (depth: number): number => Math.abs(depth - lines);
    const [nearest] = [...depths].sort((a, b) => away(a) - away(b) || a - b);
    if (nearest !== undefined) return nearest;
  }
  return null;
}

function misfits(subject: Subject, block: Block, shape: Shape, module: Area): Finding[] {
  if (shape.over > 0) return [tooLong(subject, block, shape, module)];
  return shape.white > FEW_LINES ? [tooShort(subject, block, shape, module)] : [];
}

function tooLong(subject: Subject, block: Block, { over }: Shape, module: Area): Finding {
  const { story, template } = subject;
  const cells = Math.floor(template.grid.measure / template.grid.body);
  const message = `\`${story.id}\` is ${counted(over, 'line')} longer than its module`;
  const help = `${deeper(subject, block)}take some ${over * cells} characters out of it`;
  return finding('long-module', 'error', message, { help, origin: module.origin });
}

function tooShort(subject: Subject, block: Block, { white }: Shape, module: Area): Finding {
  const message = `\`${subject.story.id}\` leaves ${counted(white, 'column-line')} of its module white`;
  const help = `${deeper(subject, block)}give it more text or a larger picture`;
  return finding('short-module', 'warning', message, { help, origin: module.origin });
}

function unfit(subject: Subject, block: Block, module: Area): Finding {
  const { story, template } = subject;
  const size = `${counted(block.columns, across(template))} by ${counted(block.lines, 'line')}`;
  const message = `\`${story.id}\` does not stand in its module of ${size}`;
  const help = `${deeper(subject, block)}give it other columns; \`npx banmian castoff\` says what it takes at each width`;
  return finding('unfit-module', 'error', message, { help, origin: module.origin });
}

/** `give it 31 lines, or `; nothing where no number of lines would do. */
function deeper(subject: Subject, block: Block): string {
  const nearest = nearestLines(subject, block);
  return nearest === null || nearest === block.lines ? '' : `give it ${nearest} lines, or `;
}

const across = ({ direction }: Template): string => (direction === 'horizontal' ? 'column' : 'row');

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
