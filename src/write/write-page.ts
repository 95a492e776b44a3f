/** A manuscript, and what was chosen for its page, in; the files of a page folder that read as that manuscript out. */
import { type Finding, finding, type Origin, type Outcome } from '../diagnostic.ts';
import { isIdentifier } from '../model/files/scalars.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { PageFile, PageFiles } from '../model/page-files.ts';
import { countCodePoints } from '../model/text.ts';
import { cleanManuscript } from './clean.ts';
import { figuresOf, type WrittenFigure } from './figures.ts';
import { type Lack, type PageChoice, pageText } from './page-text.ts';
import { sourceMap } from './source-map.ts';
import { storyText } from './story-text.ts';

export function writeManuscript(manuscript: Manuscript, choice: PageChoice): Outcome<PageFiles> {
  const clean = cleanManuscript(manuscript);
  const unfit = clean.stories.find(({ id }) => !isIdentifier(id));
  if (unfit !== undefined) throw new Error(`\`${unfit.id}\` is no name of a story`);
  const taken = new Set<string>();
  const figures = new Map(clean.stories.map((story) => [story.id, figuresOf(story, taken)]));
  const page = pageText(clean, choice);
  const stories = clean.stories.map(
    (story): PageFile => ({
      path: `stories/${story.id}.md`,
      content: storyText(story, figures.get(story.id) ?? []),
    }),
  );
  const pictures = [...figures.values()].flat().map(({ file }) => file);
  const { source } = choice;
  const map =
    source === null ? [] : [{ path: 'sources.json', content: sourceMap(clean, figures, source) }];
  const findings = [
    ...page.lacks.map((lack) => placeholder(lack, page.text, choice)),
    ...stories.flatMap(({ path, content }, index) =>
      (figures.get(clean.stories[index]?.id ?? '') ?? [])
        .filter(({ isPlaceholder }) => isPlaceholder)
        .map((figure) => placeholderPicture(figure, path, String(content), choice)),
    ),
  ];
  const files = [{ path: 'page.yaml', content: page.text }, ...stories, ...pictures, ...map];
  return { value: files, findings };
}

function placeholder({ key, stands }: Lack, text: string, choice: PageChoice): Finding {
  const message = `the source does not say the \`${key}\` of the page: \`${stands}\` stands in its place`;
  const help = FLAGS.has(key)
    ? `write it into page.yaml, or name it with \`--${key}\``
    : 'write it into page.yaml';
  const origin = placeIn('page.yaml', text, `${key}: `, stands, choice);
  return finding('placeholder', 'warning', message, { help, origin });
}

const FLAGS: ReadonlySet<string> = new Set(['paper', 'date']);

function placeholderPicture(
  { image }: WrittenFigure,
  path: string,
  text: string,
  choice: PageChoice,
): Finding {
  const message = `the source has a caption without its picture: \`${image}\` is a grey field`;
  const help = 'put the picture into `images`, and its name in place of this one';
  const origin = placeIn(path, text, '    image: ', image, choice);
  return finding('placeholder-picture', 'warning', message, { help, origin });
}

/** Where a value stands behind its key, which starts its line. */
function placeIn(
  path: string,
  text: string,
  key: string,
  value: string,
  { folder }: PageChoice,
): Origin {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.startsWith(key) && one.includes(value));
  return {
    file: `${folder.replace(/[\\/]+$/u, '')}/${path}`,
    line: line + 1,
    column: countCodePoints(key) + 1,
    length: countCodePoints(value),
  };
}
