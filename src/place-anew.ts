/** A page with its rulers, and the stories that are to keep or to lose their place, in; the ways in which make-up places the others, out. */
import { type Finding, finding, type Outcome } from './diagnostic.ts';
import { NOWHERE, type Stood } from './makeup/held.ts';
import type { Rulers } from './makeup/make-up.ts';
import { waysToPlace } from './makeup/place-stories.ts';
import { pinnedBlock } from './makeup/search/pinned-block.ts';
import { reachOf } from './makeup/subject.ts';
import type { MadeUp } from './model/made-up.ts';
import type { Page, StoryPins, TemplatePins } from './model/page.ts';
import type { Template } from './model/template.ts';
import { type NewPins, samePins } from './notation/pin-yaml.ts';
import { nearestName } from './read/nearest-name.ts';

/** Stories by id. With `keep`, all others lose their place; else those of `reset` do. */
export interface Wanted {
  readonly keep: readonly string[];
  readonly reset: readonly string[];
  /** Stories that are placed anew stay where they stood, as long as the page closes as well. */
  readonly isHeld: boolean;
}

export interface Moved {
  readonly story: string;
  /** Null without a place. */
  readonly before: StoryPins | null;
  readonly after: StoryPins | null;
}

/** One way to place the stories of a page. */
export interface Placement {
  readonly page: Page;
  readonly template: Template;
  /** With the pins of this way, and with the house filler that it takes. */
  readonly set: Page;
  /** What was chosen; null where no story was waiting, or none found room. */
  readonly made: MadeUp | null;
  readonly findings: readonly Finding[];
  readonly moved: readonly Moved[];
  /** What page.yaml does not say yet. */
  readonly wanted: NewPins;
}

/** The best first, `most` of them at most, never none; null where a story is named that the page does not have. */
export function placeAnew(
  page: Page,
  template: Template,
  rulers: Rulers,
  wanted: Wanted,
  most: number,
): Outcome<readonly Placement[]> {
  const unknown = unknownStories(page, [...wanted.keep, ...wanted.reset]);
  if (unknown.length > 0) return { value: null, findings: unknown };
  const written = page.pins[template.id] ?? {};
  const isKept = wanted.keep.length > 0;
  const before = isKept ? placedPins(page, template, rulers) : written;
  const loses = (id: string): boolean =>
    rulers.has(id) && (isKept ? !wanted.keep.includes(id) : wanted.reset.includes(id));
  const kept = Object.entries(before).filter(([id]) => !loses(id));
  const bare = { ...page, pins: { ...page.pins, [template.id]: Object.fromEntries(kept) } };
  const stood = wanted.isHeld ? stoodIn(page, template, before) : NOWHERE;
  const ways = waysToPlace(bare, template, rulers, most, stood);
  const placements = ways.map(({ page: set, made, findings }): Placement => {
    const after = pinsFor(set, template);
    const moved = movedOf(set, before, after);
    const fresh = freshPins(set, template, written, after, wanted.keep);
    return { page, template, set, made, findings, moved, wanted: fresh };
  });
  const [{ page: set }] = ways;
  return { value: placements, findings: homeless(set, rulers, pinsFor(set, template)) };
}

/** The modules that pins take. */
const stoodIn = ({ stories }: Page, template: Template, pins: TemplatePins): Stood =>
  new Map(
    stories.flatMap(({ id, role }) => {
      const own = pins[id] ?? null;
      const [block] = own === null ? [] : pinnedBlock(own, reachOf(template, role));
      return block === undefined ? [] : [[id, block] as const];
    }),
  );

const pinsFor = ({ pins }: Page, { id }: Template): TemplatePins => pins[id] ?? {};

const placedPins = (page: Page, template: Template, rulers: Rulers): TemplatePins =>
  pinsFor(waysToPlace(page, template, rulers, 1)[0].page, template);

const movedOf = ({ stories }: Page, before: TemplatePins, after: TemplatePins): Moved[] =>
  stories.map(({ id }) => ({
    story: id,
    before: before[id] ?? null,
    after: after[id] ?? null,
  }));

/** What page.yaml does not say yet. A story that keeps its place keeps its module, if it has no more than that. */
function freshPins(
  { stories }: Page,
  template: Template,
  written: TemplatePins,
  after: TemplatePins,
  keep: readonly string[],
): NewPins {
  const fresh = stories.flatMap(({ id }): [string, StoryPins][] => {
    const [old, own] = [written[id] ?? null, after[id] ?? null];
    if (keep.includes(id) && (old?.module ?? null) !== null) return [];
    return own === null || (old !== null && samePins(old, own)) ? [] : [[id, own]];
  });
  return { template: template.id, pins: new Map(fresh), order: stories.map(({ id }) => id) };
}

/** The group that a brief runs in. */
const groupOf = ({ stories }: Page, id: string): string | null =>
  stories.find(({ body }) => body.some((block) => block.kind === 'item' && block.story === id))
    ?.id ?? null;

function unknownStories(page: Page, named: readonly string[]): Finding[] {
  const { stories, origin } = page;
  const known = stories.map(({ id }) => id);
  return named
    .filter((id) => !known.includes(id))
    .map((id) => {
      const group = groupOf(page, id);
      const meant = group ?? nearestName(id, known);
      const help =
        group !== null
          ? `\`${id}\` runs in \`${group}\`: name that`
          : meant === null
            ? `its stories are ${known.map((one) => `\`${one}\``).join(', ')}`
            : `did you mean \`${meant}\`?`;
      return finding('unknown-story', 'error', `the page has no story \`${id}\``, { help, origin });
    });
}

/** Stories that make-up found no room for: it places all of them or none. */
function homeless(page: Page, rulers: Rulers, pins: TemplatePins): Finding[] {
  const waiting = page.stories.filter(({ id }) => pins[id] === undefined && rulers.has(id));
  if (waiting.length === 0) return [];
  const names = waiting.map(({ id }) => `\`${id}\``).join(', ');
  return [
    finding('nothing-placed', 'error', `make-up finds no room for ${names}`, {
      help: 'see with `npx banmian castoff` what they take; take a story off the page, shorten one, or let others lose their places with `--reset`',
      origin: page.origin,
    }),
  ];
}
