/** `stories/<id>.md` in, a story with findings out. */
import { type Finding, finding, hasErrors, type Origin, type Outcome } from '../../diagnostic.ts';
import type { Figure } from '../../model/figure.ts';
import { type ShapeProblem, storyShape, valueAt } from '../../model/files/shape.ts';
import type { StoryFile } from '../../model/files/story-file.ts';
import { isEmptyStory, isTextless, type Lang, type Story } from '../../model/page.ts';
import type { Workspace } from '../../workspace.ts';
import { type Body, readBody } from '../markdown/markdown-blocks.ts';
import { frontMatter } from '../source/front-matter.ts';
import { pathIn, readSource } from '../source/read-source.ts';
import { type SourceText, startOf } from '../source/source-text.ts';
import { sourced } from '../source/sourced.ts';
import { readShape } from '../yaml/meant-keys.ts';
import { withoutUnknownKeys } from '../yaml/without-keys.ts';
import { isMisread, parseYaml, placeOf, type YamlSource } from '../yaml/yaml-source.ts';
import { advertOf, asAdvert } from './advert.ts';
import { type FieldReader, readLines, readParagraphs, readPlain, readText } from './fields.ts';
import { storyLinks } from './story-links.ts';

/** What the page knows about a story before it is read. */
export interface StoryRequest {
  /** The page folder. */
  readonly folder: string;
  readonly id: string;
  /** The name of its file. */
  readonly file: string;
  readonly pageLang: Lang;
  /** Ids of all stories of the page. */
  readonly siblings: readonly string[];
  /** Where the page lists it. */
  readonly listed: Origin;
}

/** Null where the file does not exist: the page knows who asked for it. */
export async function readStory(
  workspace: Workspace,
  request: StoryRequest,
): Promise<Outcome<Story> | null> {
  const path = pathIn(request.folder, `stories/${request.file}`);
  return readStoryAt(workspace, path, request.folder, request);
}

/** `home`: the folder that its file belongs to. */
export async function readStoryAt(
  workspace: Workspace,
  path: string,
  home: string,
  request: StoryRequest,
): Promise<Outcome<Story> | null> {
  const { source, findings } = await readSource(workspace, path, home, request.listed);
  if (findings.length > 0) return { value: null, findings };
  return source === null ? null : storyIn(workspace, source, request);
}

async function storyIn(
  workspace: Workspace,
  source: SourceText,
  request: StoryRequest,
): Promise<Outcome<Story>> {
  const front = frontMatter(source);
  if (!front.ends) return { value: null, findings: front.findings };
  const { yaml, findings } = parseYaml(source, 'story', front.from, front.to);
  // Where front matter was only taken for such, that is the fault.
  if (yaml === null && front.findings.length > 0) return { value: null, findings: front.findings };
  const body = readBody(source, sourced(source, front.body, source.text.length));
  const all = [...front.findings, ...findings];
  if (yaml === null) return { value: null, findings: [...all, ...body.findings] };
  const shape = readShape(yaml, 'story', ({ value }) => storyShape(value ?? {}).problems);
  const reader = { yaml: shape.yaml, findings: [...all, ...body.findings, ...shape.findings] };
  const story = storyFrom(reader, shape.problems, body, request);
  if (story === null) return { value: null, findings: reader.findings };
  const links = await storyLinks(workspace, request.folder, reader.yaml, story, request.siblings);
  // A head that its fence has swallowed is not what was meant either.
  const headMisread = story.headMisread || front.findings.length > 0;
  const figures = story.figures.filter(
    ({ id }, index, all) => all.findIndex((one) => one.id === id) === index,
  );
  return { value: { ...story, figures, headMisread }, findings: [...reader.findings, ...links] };
}

function storyFrom(
  reader: FieldReader,
  problems: readonly ShapeProblem[],
  body: Body,
  { id, pageLang }: StoryRequest,
): Story | null {
  const { yaml, findings } = reader;
  const { value: file } = storyShape(withoutUnknownKeys(yaml.value ?? {}, problems));
  if (file === null) return null;
  const offers = { deck: file['deck-optional'], body: body.optional };
  const lang = file.lang ?? pageLang;
  const story = storyOf(reader, file, { id, body: body.blocks, offers, lang });
  if (isEmptyStory(story)) {
    findings.push(emptyStory(yaml));
    return { ...story, headMisread: true };
  }
  // Where the file is broken, its text may only not have been found.
  if (isTextless(story) && !story.headMisread && !hasErrors(findings))
    findings.push(textlessStory(story));
  return asAdvert(reader, story);
}

function storyOf(
  reader: FieldReader,
  file: StoryFile,
  known: Pick<Story, 'id' | 'body' | 'offers' | 'lang'>,
): Story {
  return {
    ...known,
    role: file.role,
    partOf: file['part-of'] ?? null,
    weight: file.weight,
    wish: file.place ?? null,
    advert: advertOf(reader.yaml, file),
    label: readText(reader, ['label']),
    kicker: readLines(reader, ['kicker']),
    headline: readLines(reader, ['headline']),
    deck: readLines(reader, ['deck']),
    lead: readParagraphs(reader, ['lead']),
    dateline: readText(reader, ['dateline']),
    byline: readText(reader, ['byline']),
    source: readText(reader, ['source']),
    rights: readPlain(reader, ['rights']),
    identifier: readPlain(reader, ['identifier']),
    headMisread: HEAD.some((field) => isDoubtful(reader.yaml, field)),
    figures: (file.figures ?? []).map((_, index) => figureOf(reader, file, index)),
    origin: startOf(reader.yaml.source.file),
    langOrigin: whereGiven(reader.yaml, 'lang'),
    roleOrigin: whereGiven(reader.yaml, 'role'),
  };
}

/** Where a key is given; the file as a whole where it is not. */
const whereGiven = (yaml: YamlSource, key: string): Origin =>
  valueAt(yaml.value, [key]) === undefined ? startOf(yaml.source.file) : placeOf(yaml, [key]);

const HEAD = ['kicker', 'headline', 'deck'];

/** A text that YAML took for something else, or one that is given but empty. */
function isDoubtful(yaml: YamlSource, field: string): boolean {
  const value = valueAt(yaml.value, [field]);
  if (value === null || value === '') return true;
  const entries = Array.isArray(value) ? (value as unknown[]) : [];
  return (
    isMisread(yaml, [field]) ||
    entries.some((entry, index) => entry === null || isMisread(yaml, [field, index]))
  );
}

function figureOf(reader: FieldReader, file: StoryFile, index: number): Figure {
  const path = ['figures', index];
  const figure = file.figures?.[index];
  return {
    id: figure?.id ?? '',
    image: figure?.image ?? '',
    caption: readText(reader, [...path, 'caption']),
    credit: readText(reader, [...path, 'credit']),
    alt: readText(reader, [...path, 'alt'])?.text ?? '',
    fit: figure?.fit ?? 'cover',
    crop: figure?.crop ?? 'house',
    size: figure?.size ?? null,
    focus: figure?.focus ?? null,
    keyline: figure?.keyline ?? 'house',
    marker: figure?.marker ?? null,
    origin: placeOf(reader.yaml, path),
    imageOrigin: placeOf(reader.yaml, [...path, 'image']),
  };
}

const textlessStory = ({ id, origin }: Story): Finding =>
  finding('textless-story', 'warning', `\`${id}\` has a head and no text`, {
    help: 'write its text under the second line of `---`, or take it out of `stories` in `page.yaml`',
    origin,
  });

const emptyStory = (yaml: YamlSource): Finding =>
  finding('empty-story', 'error', 'the story has no headline, no text and no picture', {
    help: 'write it, or take it out of `stories` in `page.yaml`',
    origin: startOf(yaml.source.file),
  });
