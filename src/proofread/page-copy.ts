/** A page in, the same page with every text of its copy passed through a reader out; nothing else of it changes. */

import type { Figure } from '../model/figure.ts';
import type { Direction } from '../model/font.ts';
import type { Block, Page, Story } from '../model/page.ts';
import type { RichText } from '../model/text.ts';
import { withRows } from '../model/verse.ts';
import type { CopyKind, CopyText } from './misprint.ts';

/** What a reader is told of a text: itself, and the paragraph after it where the copy runs on. */
export type Reader = (copy: CopyText, next: string | null) => RichText;

export const withPageLines = (page: Page, direction: Direction, read: Reader): Page => {
  const line = (rich: RichText) => read({ rich, lang: page.lang, direction, kind: 'line' }, null);
  return {
    ...page,
    paper: line(page.paper),
    section: line(page.section),
    label: line(page.label),
    credits: page.credits.map(line),
  };
};

/** Every text of a story, in the order of the file. */
export function withCopy(story: Story, direction: Direction, read: Reader): Story {
  const as =
    (kind: CopyKind) =>
    (rich: RichText, next: string | null = null) =>
      read({ rich, lang: story.lang, direction, kind }, next);
  const head = as('head');
  const line = as('line');
  const run = as('running');
  const maybe = (one: typeof head, rich: RichText | null) => (rich === null ? null : one(rich));
  return {
    ...story,
    label: maybe(head, story.label),
    kicker: inTurn(story.kicker, head),
    headline: inTurn(story.headline, head),
    deck: inTurn(story.deck, head),
    lead: inTurn(story.lead, run),
    dateline: maybe(line, story.dateline),
    byline: maybe(line, story.byline),
    body: story.body.map((block, at) =>
      withBlock(block, story.body[at + 1] ?? null, { head, run }),
    ),
    figures: story.figures.map(
      (figure): Figure => ({
        ...figure,
        caption: maybe(run, figure.caption),
        credit: maybe(line, figure.credit),
      }),
    ),
    source: maybe(line, story.source),
  };
}

type Pass = (rich: RichText, next?: string | null) => RichText;

/** Lines and paragraphs that follow one another. */
const inTurn = (texts: readonly RichText[], pass: Pass): RichText[] =>
  texts.map((rich, at) => pass(rich, texts[at + 1]?.text ?? null));

function withBlock(
  block: Block,
  next: Block | null,
  { head, run }: { readonly head: Pass; readonly run: Pass },
): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: run(block.text, next?.text.text ?? null) };
    case 'verse':
      return { ...block, text: withRows(block.text, (row) => run(row)) };
    case 'quote':
    case 'item':
      return { ...block, head: inTurn(block.head, head), text: run(block.text) };
    default:
      return { ...block, text: head(block.text) };
  }
}
