/** A page with its rulers, and the stories that are to keep or to lose their place, in; each story's place before and after, out. */
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { Rulers } from '../makeup/make-up.ts';
import { placeStories } from '../makeup/place-stories.ts';
import type { Page, StoryPins, TemplatePins } from '../model/page.ts';
import type { Template } from '../model/template.ts';
import { nearestName } from '../read/nearest-name.ts';
import { type NewPins, samePins } from '../read/rewrite/pin-yaml.ts';
import { unknownRoles } from './unknown-roles.ts';

/** Stories by id. With `keep`, all others lose their place; else those of `reset` do. */
export interface Wanted {
  readonly keep: readonly string[];
  readonly reset: readonly string[];
}

export interface Moved {
  readonly story: string;
  /** Null without a place. */
  readonly before: StoryPins | null;
  readonly after: StoryPins | null;
}

/** A page whose stories were placed. `wanted` is what its page.yaml does not say, or did not say before it was written. */
export interface PlacedPage {
  readonly page: Page;
  readonly template: Template;
  readonly moved: readonly Moved[];
  readonly wanted: NewPins;
  readonly written: boolean;
}

/** Null where a story is named that the page does not have. */
export function placeAnew(
  page: Page,
  template: Template,
  rulers: Rulers,
  wanted: Wanted,
): Outcome<PlacedPage> {
  const unknown = unknownStories(page, [...wanted.keep, ...wanted.reset]);
  if (unknown.length > 0) return { value: null, findings: unknown };
  const written = page.pins[template.id] ?? {};
  const isKept = wanted.keep.length > 0;
  const before = isKept ? placed(page, template, rulers).pins : written;
  const loses = (id: string): boolean =>
    rulers.has(id) && (isKept ? !wanted.keep.includes(id) : wanted.reset.includes(id));
  const kept = Object.entries(before).filter(([id]) => !loses(id));
  const bare = { ...page, pins: { ...page.pins, [template.id]: Object.fromEntries(kept) } };
  const { page: set, pins: after, findings } = placed(bare, template, rulers);
  return {
    value: {
      page,
      template,
      moved: movedOf(set, before, after),
      wanted: freshPins(set, template, written, after),
      written: false,
    },
    findings: [...findings, ...unknownRoles(page, template), ...homeless(set, rulers, after)],
  };
}

function placed(page: Page, template: Template, rulers: Rulers) {
  const { value, findings } = placeStories(page, template, rulers, 'rest');
  // A filler that make-up takes is a story of this page.
  const set = value ?? page;
  return { page: set, pins: set.pins[template.id] ?? {}, findings };
}

const movedOf = ({ stories }: Page, before: TemplatePins, after: TemplatePins): Moved[] =>
  stories.map(({ id }) => ({
    story: id,
    before: before[id] ?? null,
    after: after[id] ?? null,
  }));

/** What page.yaml does not say yet. */
function freshPins(
  { stories }: Page,
  template: Template,
  written: TemplatePins,
  after: TemplatePins,
): NewPins {
  const fresh = stories.flatMap(({ id }): [string, StoryPins][] => {
    const [old, own] = [written[id] ?? null, after[id] ?? null];
    return own === null || (old !== null && samePins(old, own)) ? [] : [[id, own]];
  });
  return { template: template.id, pins: new Map(fresh), order: stories.map(({ id }) => id) };
}

function unknownStories({ stories, origin }: Page, named: readonly string[]): Finding[] {
  const known = stories.map(({ id }) => id);
  return named
    .filter((id) => !known.includes(id))
    .map((id) => {
      const meant = nearestName(id, known);
      const help =
        meant === null
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
