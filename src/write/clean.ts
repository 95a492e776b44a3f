/** A manuscript in, the same with every text on one line, and without texts that nobody would see, out. */
import type {
  Manuscript,
  ManuscriptBlock,
  ManuscriptCaption,
  ManuscriptStory,
  Passage,
} from '../model/manuscript.ts';
import { visible } from '../model/text.ts';
import { breakVanishes } from '../notation/line-join.ts';

export const cleanManuscript = (manuscript: Manuscript): Manuscript => ({
  ...manuscript,
  sheet: {
    ...manuscript.sheet,
    paper: maybe(manuscript.sheet.paper),
    date: maybe(manuscript.sheet.date),
    section: maybe(manuscript.sheet.section),
    label: maybe(manuscript.sheet.label),
    credits: all(manuscript.sheet.credits),
  },
  stories: manuscript.stories.map(cleanStory),
});

const cleanStory = (story: ManuscriptStory): ManuscriptStory => ({
  ...story,
  label: maybe(story.label),
  kicker: all(story.kicker),
  headline: all(story.headline),
  deck: all(story.deck),
  lead: all(story.lead),
  byline: maybe(story.byline),
  dateline: maybe(story.dateline),
  body: story.body.flatMap(cleanBlock),
  captions: story.captions.map(cleanCaption).filter(isCaption),
  source: maybe(story.source),
  rights: plain(story.rights),
  identifier: plain(story.identifier),
});

function cleanBlock(block: ManuscriptBlock): ManuscriptBlock[] {
  if (block.kind === 'verse') {
    const rows = all(block.rows);
    return rows.length === 0 ? [] : [{ ...block, rows }];
  }
  const text = { ...block.text, text: onOneLine(block.text.text) };
  const isEmpty = visible(text.text) === '';
  if (block.kind !== 'quote') return isEmpty ? [] : [{ ...block, text }];
  const head = all(block.head);
  if (isEmpty && head.length === 0) return [];
  return [{ ...block, head, text: isEmpty ? { ...text, text: '' } : text }];
}

const cleanCaption = (caption: ManuscriptCaption): ManuscriptCaption => ({
  ...caption,
  marker: plain(caption.marker),
  text: maybe(caption.text),
  credit: maybe(caption.credit),
});

const isCaption = ({ marker, text, credit, picture }: ManuscriptCaption): boolean =>
  [marker, text, credit, picture].some((part) => part !== null);

const all = (passages: readonly Passage[]): Passage[] =>
  passages.flatMap((passage) => maybe(passage) ?? []);

function maybe(passage: Passage | null): Passage | null {
  const text = plain(passage?.text ?? null);
  return passage === null || text === null ? null : { ...passage, text };
}

function plain(text: string | null): string | null {
  const line = text === null ? '' : onOneLine(text);
  return visible(line) === '' ? null : line;
}

/** A line break that a source has left in a text is one for its editor: reading would join the lines in the same way. */
const onOneLine = (text: string): string =>
  text
    .replace(/[^\S\n\r]*(?:\r\n?|\n)\s*/gu, '\n')
    .replace(/\n/gu, (_, at: number, whole: string) => (breakVanishes(whole, at) ? '' : ' '));
