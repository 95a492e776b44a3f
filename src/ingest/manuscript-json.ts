/** A manuscript in, what `ingest --json` prints of it out. */
import type { Finding } from '../diagnostic.ts';
import type { Manuscript, ManuscriptBlock, ManuscriptStory, Passage } from '../model/manuscript.ts';

const textOf = (passage: Passage | null): string | null => passage?.text ?? null;
const textsOf = (passages: readonly Passage[]): string[] => passages.map(({ text }) => text);

export function manuscriptJson(manuscript: Manuscript, findings: readonly Finding[]): object {
  const { sheet, stories, geometry, questions, dropped } = manuscript;
  return {
    page: {
      section: textOf(sheet.section),
      paper: textOf(sheet.paper),
      date: textOf(sheet.date),
      label: textOf(sheet.label),
      lang: sheet.lang,
      credits: textsOf(sheet.credits),
    },
    stories: stories.map(storyJson),
    geometry,
    questions,
    dropped: dropped.map(({ what, text }) => ({ what, text: text.text })),
    findings,
  };
}

const storyJson = (story: ManuscriptStory): object => ({
  id: story.id,
  role: story.role,
  partOf: story.partOf,
  label: textOf(story.label),
  kicker: textsOf(story.kicker),
  headline: textsOf(story.headline),
  deck: textsOf(story.deck),
  lead: textsOf(story.lead),
  byline: textOf(story.byline),
  dateline: textOf(story.dateline),
  body: story.body.map(blockJson),
  captions: story.captions.map(({ marker, text, credit }) => ({
    marker,
    text: textOf(text),
    credit: textOf(credit),
  })),
  source: textOf(story.source),
});

function blockJson(block: ManuscriptBlock): object {
  if (block.kind === 'verse') return { type: 'verse', text: textsOf(block.rows).join('\n') };
  if (block.kind === 'quote')
    return { type: 'quote', text: block.text.text, head: textsOf(block.head) };
  return { type: block.kind, text: block.text.text };
}
