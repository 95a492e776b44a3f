/** A page of ours in, what a printer has made of it out: objects with their lines and where each line starts, and the answer to its dump. */

import { composeText } from '../../../src/compose/compose-text.ts';
import type { FontBook } from '../../../src/model/font.ts';
import type { Page, Story } from '../../../src/model/page.ts';
import { BODY_FACE } from '../../../src/model/typography/house-styles.ts';

/** A line of type: how far it is indented, in em; `jump` where it stands in another column than the line before it. */
export interface PrintedLine {
  readonly text: string;
  readonly indent: number;
  readonly jump: boolean;
}

export interface PrintedObject {
  readonly of: string;
  readonly lines: readonly PrintedLine[];
}

/** A text field of a story as the page folder has it: what an ingested page is held against. */
export interface GoldField {
  readonly story: string;
  readonly slot: string;
  readonly text: string;
}

export interface PrintedPage {
  readonly objects: readonly PrintedObject[];
  readonly gold: readonly GoldField[];
}

export interface PrintChoice {
  readonly measure: number;
  readonly indent: number;
  readonly depth: number;
  /** Where the head of each story stands in the dump: before its body, behind it, or with all others at the end. */
  readonly heads: 'before' | 'behind' | 'end';
}

export function printPage(
  page: Page,
  fonts: FontBook,
  choiceOf: (at: number) => PrintChoice,
): PrintedPage {
  const objects: PrintedObject[] = [];
  const late: PrintedObject[] = [];
  const gold: GoldField[] = [];
  for (const [at, story] of page.stories.entries()) {
    if (story.role === 'advert') continue;
    const choice = choiceOf(at);
    const head = headOf(story, gold);
    const body = bodyOf(story, page, fonts, choice, gold);
    const notes = notesOf(story, gold);
    if (choice.heads === 'before') objects.push(...head, ...body, ...notes);
    else if (choice.heads === 'behind') objects.push(...body, ...head, ...notes);
    else {
      objects.push(...body, ...notes);
      late.push(...head);
    }
  }
  return { objects: [...objects, ...late], gold };
}

const flush = (text: string): PrintedLine => ({ text, indent: 0, jump: false });

function headOf(story: Story, gold: GoldField[]): PrintedObject[] {
  const said = (slot: string, texts: readonly { text: string }[]): PrintedLine[] => {
    if (texts.length === 0) return [];
    const text = texts.map((one) => one.text).join(' ');
    gold.push({ story: story.id, slot, text });
    return [flush(text)];
  };
  const lines = [
    ...said('kicker', story.kicker),
    ...said('headline', story.headline),
    ...said('deck', story.deck),
  ];
  if (story.label !== null) gold.push({ story: story.id, slot: 'label', text: story.label.text });
  const label = story.label === null ? [] : [flush(story.label.text)];
  return lines.length + label.length === 0 ? [] : [{ of: story.id, lines: [...lines, ...label] }];
}

function bodyOf(
  story: Story,
  page: Page,
  fonts: FontBook,
  choice: PrintChoice,
  gold: GoldField[],
): PrintedObject[] {
  const lines: PrintedLine[] = [];
  const add = (text: string, indent: number): void => {
    const [set] = composeText([text], optionsOf(page, choice, indent), BODY_FACE[page.lang], fonts);
    for (const [at, line] of (set?.lines ?? []).entries())
      lines.push({
        text: line.text.trim(),
        indent: at === 0 ? indent : 0,
        jump: lines.length > 0 && lines.length % choice.depth === 0,
      });
  };
  const dateline = story.dateline?.text ?? '';
  if (dateline !== '') gold.push({ story: story.id, slot: 'dateline', text: dateline });
  const texts = [
    ...story.lead.map((text) => ({ kind: 'paragraph' as const, text })),
    ...story.body,
  ];
  let first = true;
  for (const block of texts) {
    if (block.kind === 'quote' || block.kind === 'item') {
      for (const head of block.head) lines.push(flush(head.text));
      gold.push({
        story: story.id,
        slot: 'quote-head',
        text: block.head.map(({ text }) => text).join(''),
      });
    }
    if (block.kind === 'subhead' || block.kind === 'display')
      lines.push({ ...flush(block.text.text), indent: 0 });
    else add((first ? dateline : '') + block.text.text, choice.indent);
    first &&= block.kind === 'subhead';
    gold.push({
      story: story.id,
      slot:
        block.kind === 'subhead' ? 'subhead' : block.kind === 'display' ? 'display' : 'paragraph',
      text: block.text.text,
    });
  }
  if (story.byline !== null) {
    gold.push({ story: story.id, slot: 'byline', text: story.byline.text });
    lines.push({ text: story.byline.text, indent: Math.max(0, choice.measure - 8), jump: false });
  }
  return lines.length === 0 ? [] : [{ of: story.id, lines }];
}

const optionsOf = (page: Page, { measure }: PrintChoice, indent: number) => ({
  measures: [measure],
  style: page.lang,
  vertical: false,
  indent,
  cells: null,
  changes: {},
  lexicon: page.lexicon,
});

function notesOf(story: Story, gold: GoldField[]): PrintedObject[] {
  return story.figures.flatMap((figure) => {
    if (figure.caption === null) return [];
    gold.push({ story: story.id, slot: 'caption', text: figure.caption.text });
    if (figure.credit !== null)
      gold.push({ story: story.id, slot: 'credit', text: figure.credit.text });
    const text = `▲${figure.caption.text}${figure.credit === null ? '' : ` ${figure.credit.text}`}`;
    return [{ of: story.id, lines: [flush(text)] }];
  });
}
