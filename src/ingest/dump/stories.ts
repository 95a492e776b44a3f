/** Bodies of a dump with the heads that belong to them in, stories of a manuscript out. No text is in two fields, and none in no field. */
import type { ManuscriptBlock, ManuscriptStory, Passage } from '../../model/manuscript.ts';
import type { StoryRole } from '../../model/story-role.ts';
import { type DumpBlock, passageOf } from './blocks.ts';
import type { DumpBody } from './bodies.ts';
import { headParts, headRoles } from './head-parts.ts';
import type { HeadUnit } from './head-units.ts';
import { bylineAfter, captionMarkOf, creditOf, datelineOf } from './newspaper-signs.ts';

/** A body and all that was found to belong to it. */
export interface DumpStory {
  readonly body: DumpBody;
  readonly head: HeadUnit | null;
  readonly displays: readonly HeadUnit[];
  readonly captions: readonly DumpBlock[];
  /** Sources and bylines that stand alone in their lines. */
  readonly sources: readonly DumpBlock[];
  readonly bylines: readonly DumpBlock[];
}

export interface StoryName {
  readonly id: string;
  readonly role: StoryRole;
  readonly partOf: string | null;
}

export const passage = (block: DumpBlock, text = block.text): Passage =>
  passageOf(text, block.lines);

export function storyOf(story: DumpStory, name: StoryName): ManuscriptStory {
  const { head, body, sources, bylines, captions } = story;
  const { kicker, main, others } = headRoles(head?.lines ?? []);
  const label = head === null ? [] : head.label;
  const runIn = runInOf(story);
  const author = head?.author ?? null;
  const [ownByline] = author === null && runIn.byline === '' ? bylines : [];
  return {
    ...name,
    label: label.length === 0 ? null : joinedPassage(label),
    kicker: kicker.flatMap(headParts),
    headline: main === undefined ? [] : headParts(main),
    deck: others.flatMap(headParts),
    lead: body.lead.map(({ block }) => passage(block)),
    byline: bylineOf(author ?? ownByline ?? null, runIn),
    dateline: runIn.first === null ? null : passage(runIn.first, runIn.dateline),
    body: [
      ...blocksOf(story, runIn),
      ...story.displays.flatMap(displaysOf),
      ...[...bylines.filter((one) => one !== ownByline), ...sources.slice(1)].map(paragraphOf),
    ],
    captions: captions.map(captionOf),
    source: sources[0] === undefined ? null : passage(sources[0]),
    rights: null,
    identifier: null,
  };
}

/** What runs in with the copy: a dateline before it, a byline behind it where no label has its author. */
interface RunIn {
  readonly first: DumpBlock | null;
  readonly dateline: string;
  readonly last: DumpBlock | null;
  readonly byline: string;
}

function runInOf({ body, head }: DumpStory): RunIn {
  const paragraphs = body.copy.filter(({ as }) => as === 'paragraph').map(({ block }) => block);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const dateline = first === undefined ? '' : datelineOf(first.text);
  const byline =
    last === undefined || (head?.author ?? null) !== null ? '' : bylineAfter(last.text);
  return {
    first: dateline === '' ? null : (first ?? null),
    dateline,
    last: byline === '' ? null : (last ?? null),
    byline,
  };
}

function bylineOf(alone: DumpBlock | null, { last, byline }: RunIn): Passage | null {
  if (alone !== null) return passage(alone);
  return last === null ? null : passageOf(byline, last.lines.slice(-1));
}

const joinedPassage = (blocks: readonly DumpBlock[]): Passage =>
  passageOf(
    blocks.map(({ text }) => text).join(''),
    blocks.flatMap(({ lines }) => lines),
  );

function captionOf(block: DumpBlock): ManuscriptStory['captions'][number] {
  const marker = captionMarkOf(block.text);
  const credit = creditOf(block.text);
  const text = block.text.slice(marker.length, block.text.length - credit.length).trim();
  return {
    marker: marker === '' ? null : marker,
    text: text === '' ? null : passage(block, text),
    credit: credit === '' ? null : passageOf(credit, block.lines.slice(-1)),
    picture: null,
  };
}

function blocksOf({ body }: DumpStory, runIn: RunIn): ManuscriptBlock[] {
  const blocks: ManuscriptBlock[] = [];
  let waiting: DumpBlock | null = null;
  for (const { as, block } of body.copy) {
    if (as === 'quote-head') {
      if (waiting !== null) blocks.push(subheadOf(waiting));
      waiting = block;
    } else if (as === 'crosshead') blocks.push(subheadOf(block));
    else {
      const text = passage(block, copyOf(block, runIn));
      blocks.push(waiting === null ? { kind: 'paragraph', text } : quoteOf(waiting, text));
      waiting = null;
    }
  }
  return waiting === null ? blocks : [...blocks, subheadOf(waiting)];
}

const subheadOf = (block: DumpBlock): ManuscriptBlock => ({
  kind: 'subhead',
  text: passage(block),
});
const paragraphOf = (block: DumpBlock): ManuscriptBlock => ({
  kind: 'paragraph',
  text: passage(block),
});

const quoteOf = (head: DumpBlock, text: Passage): ManuscriptBlock => ({
  kind: 'quote',
  head: head.lines.map((line) => passageOf(line.line.text, [line])),
  text,
});

const displaysOf = ({ lines, label, author }: HeadUnit): ManuscriptBlock[] =>
  [...lines, ...label, ...(author === null ? [] : [author])].map((block) => ({
    kind: 'display',
    text: passage(block),
  }));

/** Without what has a field of its own. */
function copyOf(block: DumpBlock, { first, dateline, last, byline }: RunIn): string {
  const from = block === first ? dateline.length : 0;
  const to = block === last ? block.text.lastIndexOf(byline) : block.text.length;
  return block.text.slice(from, to).trim();
}
