/** A story in two layouts in, its changes out: edits, reflows, styles and moves, then its frames and pictures. */
import { collect } from '../diagnostic.ts';
import type { LayoutPart, LayoutStory } from '../model/layout.ts';
import type { LayoutRow } from '../model/layout-change.ts';
import type { Pair } from './align.ts';
import { changedRows } from './changed-rows.ts';
import { claimEntries } from './claim-entries.ts';
import { compareFrames } from './compare-frames.ts';
import { comparePart, type PartPair } from './compare-lines.ts';
import { comparePicture } from './compare-picture.ts';
import { attach, type Draft } from './draft.ts';
import { groupMoves } from './group-moves.ts';
import { groupParts } from './group-parts.ts';
import { matchParts } from './match-parts.ts';
import { editSummary, partSummary, storySummary } from './summaries.ts';

export interface ComparedStory {
  readonly drafts: readonly Draft[];
  /** Ids of parts before by what they are after: what follows an inserted paragraph is numbered anew. */
  readonly renumbered: ReadonlyMap<string, string>;
}

/** `heading`: whether the story's own row is compared here. */
export function compareStory(
  before: LayoutStory,
  after: LayoutStory,
  heading: boolean,
): ComparedStory {
  const matched = matchParts(before.parts, after.parts);
  const compared = matched.flatMap((pair) => pairOf(pair) ?? []);
  const story = after.id;
  const drafts = [
    ...textChanges(story, matched, compared),
    ...groupParts(story, 'reflow', compared),
    ...groupParts(story, 'style', compared),
    ...groupMoves(
      story,
      compared.flatMap(({ after: part, lines }) => lines.map((line) => ({ ...line, part }))),
    ),
    ...compared.flatMap((pair) => comparePicture(story, pair)),
  ];
  claimEntries(story, compared, drafts);
  collect(drafts, compareFrames(before, after, drafts));
  if (heading) compareHeading(before, after, drafts);
  return { drafts, renumbered: new Map(compared.map((pair) => [pair.before.id, pair.after.id])) };
}

const pairOf = ({ before, after }: Pair<LayoutPart>): PartPair | null =>
  before === null || after === null ? null : comparePart(before, after);

/** In reading order. */
const textChanges = (
  story: string | null,
  matched: readonly Pair<LayoutPart>[],
  compared: readonly PartPair[],
): Draft[] => {
  const pairs = new Map(compared.map((pair) => [pair.after, pair]));
  return matched.flatMap((pair) => {
    const both = pair.after === null ? undefined : pairs.get(pair.after);
    return both === undefined ? cameOrWent(story, pair) : edited(story, both);
  });
};

/** A part of one layout only. Pictures are no text. */
function cameOrWent(story: string | null, { before, after }: Pair<LayoutPart>): Draft[] {
  const part = before === null ? after : after === null ? before : null;
  if (part === null) return [];
  const rows = rowsOf(part);
  return [
    {
      cause: part.lines.length === 0 && part.picture !== null ? 'page' : 'text',
      story,
      item: part.id,
      summary: partSummary(part, before === null ? 'added' : 'removed'),
      before: before === null ? [] : rows,
      after: after === null ? [] : rows,
    },
  ];
}

const rowsOf = ({ heading, picture, lines, ruby }: LayoutPart): LayoutRow[] => [
  heading,
  ...(picture === null ? [] : [picture.row]),
  ...[...lines, ...ruby].flatMap(({ entry, row }) => (entry === null ? [row] : [entry, row])),
];

function edited(story: string | null, pair: PartPair): Draft[] {
  if (pair.cause !== 'text') return [];
  const { before, after } = pair;
  return [
    {
      cause: 'text',
      story,
      item: after.id,
      summary: editSummary(before, after),
      before: changedRows(pair, 'text', 'before'),
      after: changedRows(pair, 'text', 'after'),
    },
  ];
}

/** A story's hull follows from what stands in it. */
function compareHeading(before: LayoutStory, after: LayoutStory, drafts: Draft[]): void {
  if (before.heading.text === after.heading.text) return;
  const kind = ({ heading }: LayoutStory): string => heading.text.split(/ {2,}/)[1] ?? '';
  const rows = { before: [before.heading], after: [after.heading] };
  if (kind(before) === kind(after) && attach(drafts, rows.before, rows.after)) return;
  drafts.push({
    cause: 'page',
    story: after.id,
    item: after.id ?? 'furniture',
    summary:
      kind(before) === kind(after) ? 'takes another area' : `${kind(before)} → ${kind(after)}`,
    ...rows,
  });
}

/** A whole story of one layout only. */
export function wholeStory(story: LayoutStory, what: 'added' | 'removed'): Draft {
  const rows = [
    story.heading,
    ...story.frames.map(({ row }) => row),
    ...story.parts.flatMap(rowsOf),
  ];
  return {
    cause: 'text',
    story: story.id,
    item: story.id ?? 'furniture',
    summary: storySummary(story, what),
    before: what === 'removed' ? rows : [],
    after: what === 'added' ? rows : [],
  };
}
