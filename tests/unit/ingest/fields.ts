/** A manuscript in, its text fields with the lines that each was read from out. */
import type { Manuscript, ManuscriptStory, Passage } from '../../../src/model/manuscript.ts';

export interface Field {
  readonly slot: string;
  readonly text: string;
  readonly lines: ReadonlySet<number>;
}

export const joined = (texts: readonly Passage[], between: string): string =>
  texts.map(({ text }) => text).join(between);

export function fieldsOf({ sheet, stories, dropped }: Manuscript): Field[] {
  return [
    ...field('paper', sheet.paper),
    ...field('date', sheet.date),
    ...field('section', sheet.section),
    ...field('label', sheet.label),
    ...sheet.credits.flatMap((one) => field('credit', one)),
    ...stories.flatMap(fieldsOfStory),
    ...dropped.flatMap(({ text }) => field('dropped', text)),
  ];
}

function fieldsOfStory(story: ManuscriptStory): Field[] {
  return [
    ...field('label', story.label),
    ...field('kicker', ...story.kicker),
    ...field('headline', ...story.headline),
    ...field('deck', ...story.deck),
    ...field('byline', story.byline),
    ...field('dateline', story.dateline),
    ...story.lead.flatMap((one) => field('lead', one)),
    ...story.body.flatMap((block) => {
      if (block.kind === 'verse') return block.rows.flatMap((row) => field('verse', row));
      if (block.kind === 'quote')
        return [...field('quote-head', ...block.head), ...field('quote', block.text)];
      return field(block.kind, block.text);
    }),
    ...story.captions.flatMap(({ text, credit }) => [
      ...field('caption', text),
      ...field('credit', credit),
    ]),
    ...field('source', story.source),
  ];
}

/** Parts of one field count as one. */
function field(slot: string, ...parts: readonly (Passage | null)[]): Field[] {
  const some = parts.filter((one) => one !== null);
  if (some.length === 0) return [];
  const lines = some.flatMap((one) => one.lines.flatMap(numbersIn));
  return [{ slot, text: joined(some, ' '), lines: new Set(lines) }];
}

const numbersIn = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
