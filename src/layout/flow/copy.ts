/** A story in, its running copy out: what flows through the frames, in reading order, each with the way to set it. */
import { headOver, type Item, textOfItem } from '../../model/briefs.ts';
import type { PartRole } from '../../model/forme.ts';
import { type Block, cellsOfParagraph, type PinnedCells, type Story } from '../../model/page.ts';
import { numberedParagraphs } from '../../model/paragraphs.ts';
import type { RoleSetting } from '../../model/template.ts';
import { joinTexts, type RichText } from '../../model/text.ts';
import { ITEM_HEAD, type TextRef } from '../../model/text-ref.ts';

export type Copy =
  | {
      readonly kind: 'text';
      readonly role: PartRole;
      readonly ref: TextRef;
      readonly text: RichText;
      readonly style: string;
      /** Cells per line 每行字數; null takes the frame's. */
      readonly cells: PinnedCells | null;
      /** Whether frames should not part its first or its last line from the others. */
      readonly keeps: boolean;
    }
  /** Display lines that take whole lines of the grid 占行: crosshead, display line, head of a quote. */
  | {
      readonly kind: 'lines';
      readonly role: PartRole;
      readonly ref: TextRef;
      readonly texts: readonly RichText[];
      readonly style: string;
      /** Grid lines that one line of it takes at least. */
      readonly lines: number;
      /** Share of its white that stands above it. */
      readonly above: number;
      /** Style of the largest text that may stand right above or below it. */
      readonly beside: string;
    }
  /** What follows starts in the next frame. */
  | { readonly kind: 'frame-break' }
  /** Set at the end of the last line, or on a line of its own: byline, source. */
  | {
      readonly kind: 'ending';
      readonly role: PartRole;
      readonly ref: TextRef;
      readonly text: RichText;
      readonly style: string;
    };

/** Quotes are set in a grid of their own; quotes in another story keep the page's. */
export const bodyStyleOf = ({ role }: Story, setting: RoleSetting): string =>
  role === 'quotes' ? setting.quoteText : setting.body;

export const leadCopy = (story: Story, setting: RoleSetting): Copy[] =>
  story.lead.map((text, index) => ({
    kind: 'text',
    role: 'lead',
    ref: { story: story.id, field: 'lead', index },
    text,
    style: setting.lead,
    cells: null,
    keeps: false,
  }));

/** The body; display blocks that have a place of their own (the first `placed` of them) are left out. */
export function bodyCopy(
  story: Story,
  setting: RoleSetting,
  placed: number,
  pinned: readonly PinnedCells[],
): Copy[] {
  let displays = 0;
  const numbers = numberedParagraphs(story.body);
  const dateline = story.body.findIndex((block) => block.kind === 'paragraph');
  const body = story.body.flatMap((block, index) => {
    if (block.kind === 'display') displays += 1;
    if (block.kind === 'display' && displays <= placed) return [];
    return blockCopy(
      story,
      index === dateline ? withDateline(story, block) : block,
      index,
      setting,
      cellsOfParagraph(pinned, numbers[index] ?? null),
    );
  });
  const frames = setting.quotePerFrame ? body : body.filter((copy) => copy.kind !== 'frame-break');
  return [...frames, ...endings(story, setting)];
}

function blockCopy(
  story: Story,
  block: Block,
  index: number,
  setting: RoleSetting,
  cells: PinnedCells | null,
): Copy[] {
  const ref: TextRef = { story: story.id, field: 'body', index };
  switch (block.kind) {
    case 'paragraph':
      return [
        {
          kind: 'text',
          role: 'paragraph',
          ref,
          text: block.text,
          style: setting.body,
          cells,
          keeps: story.role === 'briefs',
        },
      ];
    case 'verse':
      return [
        {
          kind: 'text',
          role: 'verse',
          ref,
          text: block.text,
          style: setting.body,
          cells,
          keeps: false,
        },
      ];
    case 'subhead':
      return [subheadCopy(story, ref, block.text, setting)];
    case 'item':
      return itemCopy(story, ref, block, setting, cells);
    case 'display':
      return [
        {
          kind: 'lines',
          role: 'display',
          ref,
          texts: [block.text],
          style: setting.display,
          lines: 2,
          above: 0.5,
          beside: textBeside(story, index, setting),
        },
      ];
    case 'left-out':
      return [];
    case 'quote':
      return quoteCopy(ref, block, index, setting, cells);
  }
}

function subheadCopy(story: Story, ref: TextRef, text: RichText, setting: RoleSetting): Copy {
  const { style, lines, above } = setting.subhead;
  const beside = textBeside(story, ref.index, setting);
  return { kind: 'lines', role: 'subhead', ref, texts: [text], style, lines, above, beside };
}

/** A brief of a group. */
function itemCopy(
  story: Story,
  ref: TextRef,
  block: Item,
  setting: RoleSetting,
  cells: PinnedCells | null,
): Copy[] {
  const over = headOver(block, setting.items);
  const text = textOfItem(block, setting.items);
  const own: Copy = {
    kind: 'text',
    role: 'paragraph',
    ref,
    text,
    style: setting.body,
    cells,
    keeps: true,
  };
  return over === null
    ? [own]
    : [subheadCopy(story, { ...ref, field: ITEM_HEAD }, over, setting), own];
}

const textBeside = (story: Story, index: number, setting: RoleSetting): string =>
  [index - 1, index + 1].some((at) => story.body[at]?.kind === 'quote')
    ? setting.quoteText
    : setting.body;

function quoteCopy(
  ref: TextRef,
  block: Extract<Block, { kind: 'quote' }>,
  index: number,
  setting: RoleSetting,
  cells: PinnedCells | null,
): Copy[] {
  const head: Copy = {
    kind: 'lines',
    role: 'quote-head',
    ref: { ...ref, field: 'quote-head' },
    texts: block.head,
    style: setting.quoteHead,
    lines: 1,
    // The head of a quote that has its frame to itself stands at the frame's head.
    above: setting.quotePerFrame ? 0 : setting.subhead.above,
    beside: setting.quoteText,
  };
  const text: Copy = {
    kind: 'text',
    role: 'quote',
    ref: { ...ref, field: 'quote' },
    text: block.text,
    style: setting.quoteText,
    cells,
    keeps: false,
  };
  const split: Copy[] = index === 0 ? [] : [{ kind: 'frame-break' }];
  return block.head.length > 0 ? [...split, head, text] : [...split, text];
}

/** The dateline 電頭 runs in before the first paragraph, in its own look. */
function withDateline(story: Story, block: Block): Block {
  if (story.dateline === null || block.kind !== 'paragraph') return block;
  const { dateline } = story;
  const text = joinTexts([dateline, block.text]);
  const mark = { kind: 'dateline', from: 0, to: dateline.text.length, value: null } as const;
  return { kind: 'paragraph', text: { ...text, marks: [mark, ...text.marks] } };
}

function endings(story: Story, setting: RoleSetting): Copy[] {
  const ending = (role: 'byline' | 'source', text: RichText | null): Copy[] => {
    const { place, style } = setting[role];
    if (text === null || place !== 'end') return [];
    return [{ kind: 'ending', role, ref: { story: story.id, field: role, index: 0 }, text, style }];
  };
  return [...ending('byline', story.byline), ...ending('source', story.source)];
}
