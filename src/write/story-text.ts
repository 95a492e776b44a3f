/** A story of a manuscript and the pictures that its captions got in, its Markdown file out. */
import type { ManuscriptBlock, ManuscriptStory, Passage } from '../model/manuscript.ts';
import { yamlText } from '../notation/yaml-text.ts';
import { headingText, inlineText, lineText, verseText } from './copy-text.ts';
import type { WrittenFigure } from './figures.ts';

export function storyText(story: ManuscriptStory, figures: readonly WrittenFigure[]): string {
  const body = story.body.map(blockText);
  const front = ['---', ...frontLines(story), ...figureLines(figures), '---'];
  return `${[front.join('\n'), ...body].join('\n\n')}\n`;
}

const frontLines = (story: ManuscriptStory): string[] => [
  // No file says `briefs`: a brief becomes that when others are part of it.
  `role: ${story.role === 'briefs' ? 'brief' : story.role}`,
  ...(story.partOf === null ? [] : [`part-of: ${yamlText(story.partOf)}`]),
  ...textLine('label', story.label),
  ...textLines('kicker', story.kicker),
  ...textLines('headline', story.headline),
  ...textLines('deck', story.deck),
  ...textLines('lead', story.lead),
  ...textLine('dateline', story.dateline),
  ...textLine('byline', story.byline),
  ...textLine('source', story.source),
  ...(story.rights === null ? [] : [`rights: ${yamlText(story.rights)}`]),
  ...(story.identifier === null ? [] : [`identifier: ${yamlText(story.identifier)}`]),
];

const copyText = ({ text }: Passage): string => yamlText(inlineText(text));

const textLine = (key: string, passage: Passage | null): string[] =>
  passage === null ? [] : [`${key}: ${copyText(passage)}`];

/** One text stands behind its key, several below it. */
export function textLines(key: string, passages: readonly Passage[]): string[] {
  const [only, ...more] = passages;
  if (only === undefined) return [];
  if (more.length === 0) return textLine(key, only);
  return [`${key}:`, ...passages.map((one) => `  - ${copyText(one)}`)];
}

const figureLines = (figures: readonly WrittenFigure[]): string[] =>
  figures.length === 0 ? [] : ['figures:', ...figures.flatMap(figureLine)];

const figureLine = ({ id, image, caption, credit, marker }: WrittenFigure): string[] => [
  `  - id: ${id}`,
  `    image: ${yamlText(image)}`,
  ...textLine('    caption', caption),
  ...textLine('    credit', credit),
  ...(marker === null ? [] : [`    marker: ${marker}`]),
];

function blockText(block: ManuscriptBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return lineText(block.text.text);
    case 'subhead':
      return `## ${headingText(block.text.text)}`;
    case 'display':
      return `### ${headingText(block.text.text)}`;
    case 'verse':
      return block.rows.map(({ text }) => `| ${verseText(text)}`).join('\n');
    case 'quote':
      return [
        ...block.head.map(({ text }) => `> ## ${headingText(text)}`),
        ...(block.text.text === '' ? [] : [`> ${lineText(block.text.text)}`]),
      ].join('\n');
  }
}
