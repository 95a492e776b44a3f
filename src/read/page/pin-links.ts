/** A page with its pins in, the pins with misspelt names read as those that were meant, and findings about names that lead nowhere, out. */
import { collect, type Finding, finding } from '../../diagnostic.ts';
import type { Page, Pins, Story, StoryPins, TemplatePins } from '../../model/page.ts';
import { numberedParagraphs } from '../../model/paragraphs.ts';
import { nearestName, suggestName } from '../nearest-name.ts';
import { namesAlike } from '../source/same-name.ts';
import { NAMED_APART, summedUp } from '../summed-up.ts';
import { keyPlace, type YamlSource } from '../yaml/yaml-source.ts';
import { emptyPlaces } from './empty-places.ts';

interface Linked<T> {
  readonly pins: T;
  readonly findings: readonly Finding[];
}

/** `spare`: stories that lie in the folder, and that the page does not list; out come those that have pins. */
export function linkPins(
  yaml: YamlSource,
  page: Page,
  spare: ReadonlySet<string>,
): Linked<Pins> & { readonly spare: ReadonlySet<string> } {
  const linked = Object.entries(page.pins).map(
    ([template, pins]) => [template, linkTemplate(yaml, page, template, pins, spare)] as const,
  );
  const pinned = Object.values(page.pins).flatMap((pins) => Object.keys(pins));
  return {
    pins: Object.fromEntries(linked.map(([template, { pins }]) => [template, pins])),
    findings: linked.flatMap(([, { findings }]) => findings),
    spare: new Set(pinned.filter((id) => spare.has(id))),
  };
}

/** A filler has a place where pins name it. */
const pinnable = ({ stories, fillers }: Page, pins: TemplatePins): readonly Story[] => [
  ...stories,
  ...fillers.flatMap(({ story }) => (Object.hasOwn(pins, story.id) ? [story] : [])),
];

/** Pins of a story that is not there are those of the nearest that has none. */
function linkTemplate(
  yaml: YamlSource,
  page: Page,
  template: string,
  pins: TemplatePins,
  spare: ReadonlySet<string>,
): Linked<TemplatePins> {
  const path = ['layout', template];
  const stories = pinnable(page, pins);
  const byId = new Map(stories.map((story) => [story.id, story]));
  const free = new Set([...byId.keys()].filter((id) => !Object.hasOwn(pins, id)));
  const known = [...byId.keys()];
  const alike = namesAlike(known);
  const linked: [string, StoryPins | null][] = [];
  const findings: Finding[] = [];
  const strangers: Stranger[] = [];
  for (const [id, own] of Object.entries(pins)) {
    const same = alike(id);
    free.delete(same ?? '');
    const meant = same ?? (spare.has(id) ? null : adopted(id, free, strangers));
    const story = byId.get(meant ?? '');
    if (spare.has(id)) findings.push(unlisted(yaml, path, id));
    if (story === undefined || own === null) linked.push([meant ?? id, own]);
    else {
      const one = linkStory(yaml, [...path, id], story, own);
      linked.push([story.id, one.pins]);
      collect(findings, one.findings);
    }
  }
  collect(findings, unknown(yaml, 'story', path, strangers, known));
  return { pins: Object.fromEntries(linked), findings };
}

/** A name that leads nowhere, and the one that was meant. */
interface Stranger {
  readonly id: string;
  readonly meant: string | null;
}

/** The nearest of the names that have nothing yet; it has something now. Of thousands that lead nowhere, only the first are looked up. */
function adopted(id: string, free: Set<string>, strangers: Stranger[]): string | null {
  const isLookedUp = free.size > 0 && strangers.length < NAMED_APART;
  const meant = isLookedUp ? nearestName(id, [...free]) : null;
  if (meant !== null) free.delete(meant);
  strangers.push({ id, meant });
  return meant;
}

function linkStory(
  yaml: YamlSource,
  path: readonly string[],
  story: Story,
  pins: StoryPins,
): Linked<StoryPins> {
  const known = new Set(story.figures.map((figure) => figure.id));
  const free = new Set([...known].filter((id) => !Object.hasOwn(pins.figures, id)));
  const strangers: Stranger[] = [];
  const figures = Object.entries(pins.figures).map(([id, area]) => {
    const meant = known.has(id) ? id : adopted(id, free, strangers);
    return [meant ?? id, area] as const;
  });
  const unknowns = unknown(yaml, 'figure', [...path, 'figures'], strangers, [...known]);
  return {
    pins: withoutIdle({ ...pins, figures: Object.fromEntries(figures) }),
    findings: [
      ...unknowns,
      ...cellLinks(story, pins),
      ...omissionLinks(story, pins),
      ...emptyPlaces(yaml, path, story, pins),
      ...idlePins(story, pins),
    ],
  };
}

/** Cells of paragraphs that the story does not have, or that have cells already. */
function cellLinks({ id, body }: Story, { cells }: StoryPins): Finding[] {
  const count = numberedParagraphs(body).filter((number) => number !== null).length;
  const claim = claims(count);
  return cells.flatMap(({ paragraphs: { first, last }, origin }) => {
    const shared = claim(first, last);
    if (last > count) {
      const has = count === 1 ? 'one paragraph' : `${count} paragraphs`;
      const message = `pins name paragraph ${last} of \`${id}\`, which has ${has}`;
      const help =
        'count paragraphs of the body from 1, without crossheads and display lines; findings count all of them from 0, as `body.0`';
      return [finding('unknown-paragraph', 'error', message, { help, origin })];
    }
    if (shared === null) return [];
    const message = `paragraph ${shared} of \`${id}\` has cells already`;
    const help = 'name each paragraph in one range only';
    return [finding('duplicate-cells', 'error', message, { help, origin })];
  });
}

const hasParts = ({ head, frames, figures, displays }: StoryPins): boolean =>
  head !== null || frames.length + displays.length + Object.keys(figures).length > 0;

/** A module stands alone: parts that have places of their own go before it, all else make-up finds in it. */
const withoutIdle = (pins: StoryPins): StoryPins => {
  if (pins.module === null) return pins;
  return hasParts(pins) ? { ...pins, module: null } : { ...pins, cells: [], omit: [] };
};

function idlePins({ id }: Story, pins: StoryPins): Finding[] {
  const { module, cells, omit } = pins;
  if (module === null || (!hasParts(pins) && cells.length + omit.length === 0)) return [];
  const [idle, other] = hasParts(pins)
    ? ['`module`', 'its parts have places of their own']
    : [omit.length > 0 ? '`omit`' : '`cells`', 'make-up finds what stands in its `module`'];
  const message = `${idle} of \`${id}\` is not used: ${other}`;
  const help =
    'a module stands alone: take it out, or everything beside it; `npx banmian place --write` writes the parts that it holds';
  return [finding('idle-pin', 'warning', message, { help, origin: module.origin })];
}

/** What is left out, and is not there anyway. */
const omissionLinks = ({ id, body, deck }: Story, { omit }: StoryPins): Finding[] =>
  omit.flatMap(({ field, index, origin }) => {
    if (field === 'deck' ? deck.length > 0 : index < body.length) return [];
    const what = field === 'deck' ? 'the deck' : `\`body.${index}\``;
    const message = `pins leave out ${what} of \`${id}\`, which it does not have`;
    const help =
      body.length === 0
        ? 'take it out of `omit`'
        : `take it out of \`omit\`; its body goes from \`body.0\` to \`body.${body.length - 1}\``;
    return [finding('unknown-paragraph', 'error', message, { help, origin })];
  });

/** Takes a range of paragraphs, and gives the first of them that is taken already. Each is looked at once, however many ranges there are. */
function claims(count: number): (first: number, last: number) => number | null {
  /** A paragraph that is free, or one from which on to look for it. */
  const next = Array.from({ length: count + 2 }, (_, number) => number);
  const freeFrom = (number: number): number => {
    let at = number;
    for (let to = next[at] ?? at; to !== at; to = next[at] ?? at) {
      next[at] = next[to] ?? to;
      at = to;
    }
    return at;
  };
  return (first, last) => {
    let shared: number | null = null;
    for (let at = first; at <= Math.min(last, count); ) {
      const free = freeFrom(at);
      if (free !== at) shared ??= at;
      if (free <= last && free <= count) next[free] = free + 1;
      at = free + 1;
    }
    return shared;
  };
}

const unlisted = (yaml: YamlSource, path: readonly string[], id: string): Finding =>
  finding('unknown-story', 'error', `pins name story \`${id}\`, which \`stories\` does not list`, {
    help: `add \`- ${id}\` to \`stories\`, or take the pins out`,
    origin: keyPlace(yaml, path, id),
  });

function unknown(
  yaml: YamlSource,
  kind: 'story' | 'figure',
  path: readonly string[],
  strangers: readonly Stranger[],
  known: readonly string[],
): Finding[] {
  const told = (id: string, message: string, help: string): Finding =>
    finding(`unknown-${kind}`, 'error', message, { help, origin: keyPlace(yaml, path, id) });
  return summedUp(
    strangers,
    ({ id, meant }) => {
      const read = meant === null ? '' : `, and are read as those of \`${meant}\``;
      const advice = meant === null ? suggestName(id, known) : `did you mean \`${meant}\`?`;
      const message = `pins name ${kind} \`${id}\`, which is not on the page${read}`;
      return told(id, message, advice ?? 'take the pins out');
    },
    ({ id }, count) =>
      told(id, `pins name ${count} more that are not on the page`, 'take the pins out'),
  );
}
