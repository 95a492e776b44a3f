/** A page and its template in; the copy of a story out, text by text, in the order in which it must be read. */

import { headOver, type Item, textOfItem } from '../../model/briefs.ts';
import type { Figure } from '../../model/figure.ts';
import type { Block, Page, Story } from '../../model/page.ts';
import type { ItemsSetting, RoleSetting, Template } from '../../model/template.ts';
import { joinTexts, plainText, type RichText } from '../../model/text.ts';
import { ITEM_HEAD, type TextRef } from '../../model/text-ref.ts';
import { joinHalves } from '../../model/typography/half-heads.ts';

export interface Copy {
  readonly ref: TextRef;
  readonly text: RichText;
}

/** Where the house puts the two lines that have no fixed place among the copy. */
type CopyOrder = Pick<RoleSetting, 'byline' | 'source' | 'items'>;

/** Of a role that the template does not know. */
const UNDRESSED: ItemsSetting = { head: 'run-in', mark: null };

/** All copy of a page, story by story. */
export const copyOfPage = (page: Page, template: Template): Copy[] =>
  page.stories.flatMap((story) => copyOfStory(story, template));

/** Model order: head, lead, body, signature, source, figures; byline and source where the role has them. */
export function copyOfStory(story: Story, template: Template): Copy[] {
  const order: CopyOrder | undefined = template.roles[story.role];
  const source = (place: string) => (order?.source.place === 'head' ? 'head' : 'end') === place;
  const byline = (place: string) =>
    ((order?.byline.place ?? 'end') === 'end' ? 'end' : 'head') === place;
  const make = (field: string, texts: readonly (RichText | null)[]) =>
    copyOf(story.id, field, texts);
  return [
    ...make('label', [story.label]),
    ...linesOf(story.id, 'kicker', story.kicker),
    ...linesOf(story.id, 'headline', story.headline),
    ...linesOf(story.id, 'deck', story.deck),
    ...make('source', [source('head') ? story.source : null]),
    ...make('byline', [byline('head') ? story.byline : null]),
    ...make('lead', story.lead),
    ...bodyOf(story, order?.items ?? UNDRESSED),
    ...make('byline', [byline('end') ? story.byline : null]),
    ...make('source', [source('end') ? story.source : null]),
    ...story.figures.flatMap((figure, index) => figureOf(story.id, figure, index)),
  ];
}

const copyOf = (story: string, field: string, texts: readonly (RichText | null)[]): Copy[] =>
  texts.flatMap((text, index) => (text === null ? [] : [{ ref: { story, field, index }, text }]));

/** The author's lines of one part of the head are one text: the house may join or keep them. */
const linesOf = (story: string, field: string, lines: readonly RichText[]): Copy[] =>
  lines.length === 0 ? [] : copyOf(story, field, [joinHalves(lines)]);

/** The dateline 電頭 is run in before the first paragraph and belongs to its text. */
function bodyOf(story: Story, items: ItemsSetting): Copy[] {
  const first = story.body.findIndex((block) => block.kind === 'paragraph');
  const orphan = first < 0 ? copyOf(story.id, 'dateline', [story.dateline]) : [];
  const blocks = story.body.flatMap((block, index) =>
    block.kind === 'item'
      ? itemOf({ story: story.id, field: 'body', index }, block, items)
      : blockOf(story.id, block, index, index === first ? story.dateline : null),
  );
  return [...orphan, ...blocks];
}

function blockOf(story: string, block: Block, index: number, dateline: RichText | null): Copy[] {
  if (block.kind === 'left-out') return [];
  if (block.kind !== 'quote') {
    const text = dateline === null ? block.text : joinTexts([dateline, block.text]);
    return [{ ref: { story, field: 'body', index }, text }];
  }
  return [
    { ref: { story, field: 'quote-head', index }, text: joinHalves(block.head) },
    { ref: { story, field: 'quote', index }, text: block.text },
  ];
}

/** The signs that the house sets before the heads of briefs are copy. */
function itemOf(ref: TextRef, block: Item, items: ItemsSetting): Copy[] {
  const over = headOver(block, items);
  const text = { ref, text: textOfItem(block, items) };
  return over === null ? [text] : [{ ref: { ...ref, field: ITEM_HEAD }, text: over }, text];
}

/** A marker ▲ that the author fixed is copy; one that layout points at the picture is not in the model. */
function figureOf(story: string, figure: Figure, index: number): Copy[] {
  const { caption, credit, marker } = figure;
  const marked =
    caption === null || marker === null ? caption : joinTexts([plainText(marker), caption]);
  const texts = [
    ['caption', marked],
    ['credit', credit],
  ] as const;
  return texts.flatMap(([field, text]) =>
    text === null ? [] : [{ ref: { story, field, index }, text }],
  );
}

const HEAD_FIELDS: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck']);

/** Names a text; the lines of a part of the head share one name, however many parts they are set in. */
export const keyOf = ({ story, field, index }: TextRef): string =>
  HEAD_FIELDS.has(field) ? `${story}.${field}` : `${story}.${field}.${index}`;
