/** The stories of a page in; the same with the briefs 簡訊 that belong to a brief with a label run into it, one after the other, out. */
import { type Finding, finding } from '../../diagnostic.ts';
import type { Block, Pins, Story } from '../../model/page.ts';

export interface Joined {
  readonly stories: readonly Story[];
  readonly pins: Pins;
  readonly findings: readonly Finding[];
}

/** One module, one thread: the group keeps its id, its place in the list and its pins; its label is its head. */
export function joinBriefs(stories: readonly Story[], pins: Pins): Joined {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const findings: Finding[] = [];
  const groups = new Map<string, Story[]>();
  for (const story of stories) {
    const group = groupOf(story, byId);
    if (group === undefined) continue;
    const fault = faultOf(story, group);
    if (fault !== null) findings.push(fault);
    else groups.set(group.id, [...(groups.get(group.id) ?? []), story]);
  }
  const members = new Set([...groups.values()].flat());
  const joined = stories
    .filter((story) => !members.has(story))
    .map((story) => withItems(story, groups.get(story.id) ?? []));
  const free = withoutPins(pins, members);
  return { stories: joined, pins: free.pins, findings: [...findings, ...free.findings] };
}

/** The brief that a brief, or what is nothing else, is part of. */
function groupOf(story: Story, byId: ReadonlyMap<string, Story>): Story | undefined {
  const group = story.partOf === story.id ? undefined : byId.get(story.partOf ?? '');
  const isMeant = story.role === 'brief' || (story.role === 'story' && group?.label !== null);
  return isMeant && group?.role === 'brief' ? group : undefined;
}

function faultOf(story: Story, group: Story): Finding | null {
  if (group.label === null) return withoutLabel(story, group);
  const surplus = surplusOf(story, group);
  if (surplus.length === 0) return null;
  const message = `\`${story.id}\` cannot run in \`${group.id}\`: ${surplus.join(', ')}`;
  return finding('brief-copy', 'error', message, {
    help: 'a brief of a group is a headline and paragraphs: take out what is too much, or take out `part-of`; until then it is placed by itself',
    origin: story.roleOrigin,
  });
}

const FIELDS = [
  'label',
  'kicker',
  'deck',
  'lead',
  'dateline',
  'byline',
  'source',
  'figures',
] as const;

/** What has no place in the thread of a group. */
function surplusOf(story: Story, { lang }: Story): string[] {
  const { role, body } = story;
  const given = FIELDS.filter((field) => {
    const value = story[field];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
  const isProse = body.every(({ kind }) => kind === 'paragraph');
  return [
    ...(role === 'brief' ? [] : ['its `role` is not `brief`']),
    ...(story.lang === lang ? [] : [`its \`lang\` is not \`${lang}\``]),
    ...given.map((field) => `it has \`${field}\``),
    ...(isProse ? [] : ['it has crossheads, display lines, quotes or verse']),
    ...(body.length === 0 ? ['it has no text'] : []),
  ];
}

/** A group that is itself part of one is no group. */
function withoutLabel(story: Story, group: Story): Finding {
  const help =
    group.partOf === null
      ? `give \`${group.id}\` a \`label\`, which becomes the standing head of all briefs that are part of it, or take out \`part-of\``
      : `name in \`part-of\` the brief that \`${group.id}\` is part of too`;
  const message = `\`${story.id}\` is part of the brief \`${group.id}\`, which has no \`label\`: it is placed by itself`;
  return finding('unlabelled-briefs', 'error', message, { help, origin: story.roleOrigin });
}

function withItems(group: Story, members: readonly Story[]): Story {
  if (members.length === 0 || group.label === null) return group;
  const body: Block[] = [...group.body];
  const offered: number[] = [...group.offers.body];
  for (const member of members) {
    const first = body.length;
    member.body.forEach((block, at) => {
      body.push(at === 0 ? itemOf(member, block) : block);
      // Its head goes with its first paragraph: that stays where others follow it.
      if (member.offers.body.includes(at) && (at > 0 || member.body.length === 1))
        offered.push(first + at);
    });
  }
  return {
    ...group,
    role: 'briefs',
    label: null,
    headline: [group.label, ...group.headline],
    body,
    offers: { ...group.offers, body: offered },
    headMisread: [group, ...members].some(({ headMisread }) => headMisread),
  };
}

const itemOf = ({ id, headline }: Story, { text }: Block): Block => ({
  kind: 'item',
  story: id,
  head: headline,
  text,
});

/** A brief that runs in a thread has no place of its own. */
function withoutPins(pins: Pins, members: ReadonlySet<Story>): Omit<Joined, 'stories'> {
  const findings: Finding[] = [];
  const left = Object.entries(pins).map(([template, own]) => {
    const kept = { ...own };
    for (const { id, partOf } of members) {
      if (!Object.hasOwn(own, id)) continue;
      delete kept[id];
      const message = `the pins of \`${id}\` are not used: it runs in \`${partOf}\``;
      const help = `take them out, and pin \`${partOf}\`; or take \`part-of\` out of \`${id}\` to place it by itself`;
      const origin = own[id]?.origin ?? null;
      findings.push(finding('pinned-brief', 'warning', message, { help, origin }));
    }
    return [template, kept] as const;
  });
  return { pins: Object.fromEntries(left), findings };
}
