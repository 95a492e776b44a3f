/** A manuscript and the file it was read from in; `sources.json`, where in that file each text stood, out. */

import type { SourceEntry } from '../model/files/sources-file.ts';
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptStory,
  Passage,
  SourceSpan,
} from '../model/manuscript.ts';
import { textHash } from '../notation/text-hash.ts';
import type { WrittenFigure } from './figures.ts';

type Place = Pick<SourceEntry, 'story' | 'field' | 'index'>;

/** An entry a line, in the order of the page. */
export function sourceMap(
  { sheet, stories }: Manuscript,
  figures: ReadonlyMap<string, readonly WrittenFigure[]>,
  file: string,
): string {
  const entries = [
    ...(['paper', 'section', 'label'] as const).flatMap((field) => one(null, field, sheet[field])),
    ...each(null, 'credits', sheet.credits),
    ...stories.flatMap((story) => ofStory(story, figures.get(story.id) ?? [])),
  ].map(({ place, passages }) => entryOf(place, passages, file));
  const lines = entries.flatMap((entry) => (entry === null ? [] : [`  ${JSON.stringify(entry)}`]));
  return `[\n${lines.join(',\n')}\n]\n`;
}

interface Placed {
  readonly place: Place;
  readonly passages: readonly Passage[];
}

const placed = (
  story: string | null,
  field: string,
  index: number,
  passages: readonly Passage[],
): Placed => ({ place: { story, field, index }, passages });

const one = (story: string | null, field: string, passage: Passage | null): Placed[] =>
  passage === null ? [] : [placed(story, field, 0, [passage])];

const each = (story: string | null, field: string, passages: readonly Passage[]): Placed[] =>
  passages.map((passage, index) => placed(story, field, index, [passage]));

const ofStory = (story: ManuscriptStory, figures: readonly WrittenFigure[]): Placed[] => [
  ...one(story.id, 'label', story.label),
  ...each(story.id, 'kicker', story.kicker),
  ...each(story.id, 'headline', story.headline),
  ...each(story.id, 'deck', story.deck),
  ...each(story.id, 'lead', story.lead),
  ...one(story.id, 'dateline', story.dateline),
  ...one(story.id, 'byline', story.byline),
  ...story.body.flatMap((block, index) => ofBlock(story.id, block, index)),
  ...figures.flatMap(({ caption, credit }, index) => [
    ...(caption === null ? [] : [placed(story.id, 'caption', index, [caption])]),
    ...(credit === null ? [] : [placed(story.id, 'credit', index, [credit])]),
  ]),
  ...one(story.id, 'source', story.source),
];

function ofBlock(story: string, block: ManuscriptBlock, index: number): Placed[] {
  if (block.kind === 'verse') return [placed(story, 'body', index, block.rows)];
  if (block.kind !== 'quote') return [placed(story, 'body', index, [block.text])];
  const head = block.head.length === 0 ? [] : [placed(story, 'quote-head', index, block.head)];
  return [...head, placed(story, 'quote', index, [block.text])];
}

/** Null for what has no place in the source. Lines of one text are one text, as they are read. */
function entryOf(place: Place, passages: readonly Passage[], file: string): SourceEntry | null {
  const lines = passages.flatMap((passage) => passage.lines.map(spanOf));
  if (lines.length === 0) return null;
  const text = passages.map((passage) => passage.text).join('\n');
  return { ...place, textHash: textHash(text), file, lines };
}

const spanOf = ({ from, to }: SourceSpan): [number, number] => [from, to];
