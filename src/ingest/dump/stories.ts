/** Bodies of a dump with the heads that belong to them in, stories of a manuscript out. */
import type { ManuscriptBlock, ManuscriptStory, Passage } from '../../model/manuscript.ts';
import type { StoryRole } from '../../model/story-role.ts';
import { classOf } from '../../model/typography/character-classes.ts';
import { type DumpBlock, passageOf } from './blocks.ts';
import type { DumpBody } from './bodies.ts';
import { isLabel } from './head-units.ts';
import type { HeadUnit } from './head-units.ts';
import { bylineAfter, captionMarkOf, creditOf, datelineOf } from './newspaper-signs.ts';
import type { CopyBlock } from './segments.ts';

/** A body and all that was found to belong to it. */
export interface DumpStory {
  readonly body: DumpBody;
  readonly head: HeadUnit | null;
  readonly displays: readonly HeadUnit[];
  readonly captions: readonly DumpBlock[];
  readonly source: DumpBlock | null;
  readonly bylines: readonly DumpBlock[];
}

export const passage = (block: DumpBlock, text = block.text): Passage => passageOf(text, block.lines);

/** 甲 乙: a head in two parts is two lines to a template that joins them or sets them side by side. */
export function headParts(block: DumpBlock): Passage[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const one of block.text) {
    const kind = classOf(one);
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth = Math.max(0, depth - 1);
    const parting = depth === 0 && (kind === 'space' || kind === 'wide-space');
    if (parting) parts.push('');
    else parts[parts.length - 1] += one;
  }
  const said = parts.filter((part) => part !== '');
  return hasWords(block.text) ? [passage(block)] : said.map((part) => passage(block, part));
}

/** Blanks between Latin words part no head. */
const hasWords = (text: string): boolean => /[A-Za-z] [A-Za-z]/u.test(text);

export function storyOf(story: DumpStory, id: string, role: StoryRole, partOf: string | null): ManuscriptStory {
  const { head, body, source, bylines, captions } = story;
  const { kicker, main, others } = headRoles(head?.lines ?? []);
  const label = head === null ? [] : head.label;
  const first = body.copy.find(({ as }) => as === 'paragraph')?.block;
  const dateline = first === undefined ? '' : datelineOf(first.text);
  return {
    id,
    role,
    partOf,
    label: label.length === 0 ? null : joinedPassage(label),
    kicker: kicker.flatMap(headParts),
    headline: main === undefined ? [] : headParts(main),
    deck: others.flatMap(headParts),
    lead: body.lead.map(({ block }) => passage(block)),
    byline: bylineOf(story, bylines),
    dateline: dateline === '' || first === undefined ? null : passage(first, dateline),
    body: blocksOf(story, dateline, first),
    captions: captions.map(captionOf),
    source: source === null ? null : passage(source),
    rights: null,
    identifier: null,
  };
}

/** Of three lines the middle one is the head: a kicker 肩題 over it, the deck under it. Of two the shorter one, most often the first. */
function headRoles(lines: readonly DumpBlock[]) {
  const [first, second, ...more] = lines;
  const kicks = second !== undefined && (more.length > 0 || lengthIn(second) * 1.3 < lengthIn(first));
  return kicks
    ? { kicker: first === undefined ? [] : [first], main: second, others: more }
    : { kicker: [], main: first, others: lines.slice(1) };
}

const lengthIn = (block: DumpBlock | undefined): number => [...(block?.text ?? '')].length;

const joinedPassage = (blocks: readonly DumpBlock[]): Passage =>
  passageOf(blocks.map(({ text }) => text).join(''), blocks.flatMap(({ lines }) => lines));

function bylineOf({ head, body }: DumpStory, bylines: readonly DumpBlock[]): Passage | null {
  if (head?.author != null) return passage(head.author);
  const last = body.copy.findLast(({ as }) => as === 'paragraph')?.block;
  const after = last === undefined ? '' : bylineAfter(last.text);
  if (last !== undefined && after !== '') return passageOf(after, last.lines.slice(-1));
  const [alone] = bylines;
  return alone === undefined ? null : passage(alone);
}

function captionOf(block: DumpBlock): ManuscriptStory['captions'][number] {
  const marker = captionMarkOf(block.text);
  const credit = creditOf(block.text);
  const text = block.text.slice(marker.length, credit === '' ? undefined : block.text.lastIndexOf(credit)).trim().replace(/[（(]$/u, '');
  return {
    marker: marker === '' ? null : marker,
    text: passage(block, text),
    credit: credit === '' ? null : passageOf(credit, block.lines.slice(-1)),
    picture: null,
  };
}

function blocksOf(story: DumpStory, dateline: string, first: DumpBlock | undefined): ManuscriptBlock[] {
  const blocks: ManuscriptBlock[] = [];
  let quoteHead: DumpBlock | null = null;
  for (const { as, block } of story.body.copy) {
    if (as === 'quote-head') {
      if (quoteHead !== null) blocks.push({ kind: 'subhead', text: passage(quoteHead) });
      quoteHead = block;
    } else if (quoteHead !== null) {
      blocks.push({ kind: 'quote', head: quoteHead.lines.map((line) => passageOf(line.line.text, [line])), text: passage(block) });
      quoteHead = null;
    } else if (as === 'crosshead') blocks.push({ kind: 'subhead', text: passage(block) });
    else blocks.push({ kind: 'paragraph', text: passage(block, copyOf(block, block === first ? dateline : '')) });
  }
  if (quoteHead !== null) blocks.push({ kind: 'subhead', text: passage(quoteHead) });
  return [...blocks, ...story.displays.flatMap(displaysOf)];
}

const displaysOf = ({ lines, label }: HeadUnit): ManuscriptBlock[] =>
  [...lines, ...label].map((block) => ({ kind: 'display', text: passage(block) }));

/** Without what has a field of its own. */
function copyOf({ text }: DumpBlock, dateline: string): string {
  const byline = bylineAfter(text);
  const end = byline === '' ? text.length : text.lastIndexOf(byline);
  return text.slice(dateline.length, end).trim();
}

const COLUMN = /^(?:社評|社评|社論|社论|社説|時評|时评|評論|评论|短評|短评|論説)$/u;
const BRIEF = 140;

/** What it is by its look: the first of the page is not known here. */
export function roleOf({ head, body }: DumpStory): StoryRole {
  if (body.copy.some(({ as }) => as === 'quote-head')) return 'quotes';
  const label = (head?.label ?? []).map(({ text }) => text).join('');
  if (COLUMN.test(label) || head?.author != null) return 'editorial';
  if (label !== '') return 'sidebar';
  return lengthOf(body.copy) <= BRIEF && body.copy.length <= 2 ? 'brief' : 'story';
}

export const lengthOf = (copy: readonly CopyBlock[]): number =>
  copy.reduce((sum, { block }) => sum + block.text.length, 0);

export const isStandingHead = ({ lines, label }: HeadUnit): boolean =>
  lines.every(isLabel) && lines.length + label.length === 1;
