/** The story ids of a page in, all its stories in reading order out; every file is read, whatever was found before. */
import { collect, type Finding, finding, type Origin } from '../../diagnostic.ts';
import { isIdentifier } from '../../model/files/scalars.ts';
import { valueAt } from '../../model/files/shape.ts';
import { LANGS, type Story } from '../../model/page.ts';
import { readable } from '../../unreadable.ts';
import { isUnreadable, type Workspace } from '../../workspace.ts';
import { nearestName, suggestName } from '../nearest-name.ts';
import { pathIn } from '../source/read-source.ts';
import { encodedApart, namesAlike, readAlike } from '../source/same-name.ts';
import { startOf } from '../source/source-text.ts';
import { NAMED_APART, summedUp } from '../summed-up.ts';
import { isMisread, placeOf, type YamlSource } from '../yaml/yaml-source.ts';
import type { FieldReader } from './fields.ts';
import { readStory } from './read-story.ts';
import { lostFolder, STORIES } from './stories-folder.ts';

interface ListedStory {
  readonly id: string;
  /** Place in the list. */
  readonly index: number;
}

/** Place in the list at which each id stands first. */
type FirstPlaces = ReadonlyMap<string, number>;

/** Null when one of them is missing or broken, or when there are none. */
export async function readStories(
  workspace: Workspace,
  folder: string,
  { yaml, findings }: FieldReader,
): Promise<readonly Story[] | null> {
  const listed = listedStories(yaml);
  const places = firstPlaces(listed);
  const ids = [...places.keys()];
  const shelf = await workspace.list(pathIn(folder, STORIES), folder);
  const names = readable(shelf, findings, placeOf(yaml, [STORIES]));
  // Where the folder itself cannot be read, each story in it would only say so again.
  if (names === null) return null;
  const files = storyFiles(names);
  const lost =
    names.length > 0 ? null : await lostFolder(workspace, folder, ids, placeOf(yaml, [STORIES]));
  if (lost !== null) {
    findings.push(lost);
    return null;
  }
  if (hasNoStories(yaml)) findings.push(noStories(yaml));
  const spare = isList(yaml) ? files : [];
  const onDisk = namesAlike(files);
  const held = (id: string): string => onDisk(id) ?? id;
  const named = [...ids.map(held), ...meantStories(yaml, files)];
  collect(findings, duplicates(yaml, listed, places));
  collect(findings, await unlisted(workspace, folder, spare, named));
  const pageLang = LANGS.find((lang) => lang === valueAt(yaml.value, ['lang'])) ?? 'zh-HK';
  const outcomes = await Promise.all(
    ids.map((id) =>
      readStory(workspace, {
        folder,
        id,
        file: `${held(id)}.md`,
        pageLang,
        siblings: ids,
        listed: listedAt(yaml, places, id),
      }),
    ),
  );
  const stories: Story[] = [];
  for (const outcome of outcomes) {
    collect(findings, outcome?.findings ?? []);
    if (outcome?.value) stories.push(outcome.value);
  }
  const without = ids.filter((_, index) => outcomes[index] === null);
  collect(findings, missing(yaml, places, without, names));
  return stories.length === ids.length && ids.length > 0 ? stories : null;
}

/** Files that the names of the list stand for where there is no file of that very name. */
function meantStories({ value }: YamlSource, files: readonly string[]): string[] {
  const listed = valueAt(value, ['stories']);
  const known = new Set(files);
  return (Array.isArray(listed) ? (listed as unknown[]) : [])
    .filter((id): id is string => typeof id === 'string' && !known.has(id))
    .slice(0, NAMED_APART)
    .flatMap((id) => nearestName(id, files) ?? []);
}

/** Where the list cannot be read, none is forgotten. */
function isList(yaml: YamlSource): boolean {
  const listed = valueAt(yaml.value, ['stories']);
  const isRead = (id: unknown, index: number): boolean =>
    typeof id === 'string' && isIdentifier(id) && !isMisread(yaml, ['stories', index]);
  return Array.isArray(listed) && (listed as unknown[]).every(isRead);
}

/** A page or a list of another type than it should be is reported by the shape. */
function hasNoStories({ value }: YamlSource): boolean {
  const stories = valueAt(value, ['stories']) ?? [];
  const isPage = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isPage && Array.isArray(stories) && stories.length === 0;
}

function listedStories(yaml: YamlSource): ListedStory[] {
  const value = valueAt(yaml.value, ['stories']);
  const entries = Array.isArray(value) ? (value as unknown[]) : [];
  // What is no id is reported by the shape; reading it could leave the page folder.
  return entries.flatMap((id, index) =>
    typeof id === 'string' && isIdentifier(id) ? [{ id, index }] : [],
  );
}

function firstPlaces(listed: readonly ListedStory[]): FirstPlaces {
  const places = new Map<string, number>();
  for (const { id, index } of listed) if (!places.has(id)) places.set(id, index);
  return places;
}

const storyFiles = (names: readonly string[]): string[] =>
  names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -'.md'.length));

const noStories = (yaml: YamlSource): Finding =>
  finding('page-without-stories', 'error', 'the page has no stories', {
    help: 'list the ids of its stories under `stories`, in reading order',
    origin: placeOf(yaml, ['stories']),
  });

const duplicates = (
  yaml: YamlSource,
  listed: readonly ListedStory[],
  places: FirstPlaces,
): Finding[] =>
  listed
    .filter(({ id, index }) => places.get(id) !== index)
    .map(({ id, index }) =>
      finding('duplicate-story', 'error', `story \`${id}\` is listed twice`, {
        help: 'keep one of them',
        origin: placeOf(yaml, ['stories', index]),
      }),
    );

/** What cannot be read is no story that somebody forgot to list. */
async function unlisted(
  workspace: Workspace,
  folder: string,
  files: readonly string[],
  ids: readonly string[],
): Promise<Finding[]> {
  const listed = new Set(ids);
  const spare = files.filter((file) => !listed.has(file));
  const found = await Promise.all(
    spare.map(async (file) => {
      const path = pathIn(folder, pathOf(file));
      return isUnreadable(await workspace.stamp(path, 'text', folder))
        ? []
        : [unlistedStory(file, path)];
    }),
  );
  return found.flat();
}

const unlistedStory = (file: string, path: string): Finding =>
  finding('unlisted-story', 'warning', `story \`${file}\` is not on the page`, {
    help: 'list it under `stories` in `page.yaml`, or take the file away',
    origin: startOf(path),
  });

const missing = (
  yaml: YamlSource,
  places: FirstPlaces,
  ids: readonly string[],
  names: readonly string[],
): Finding[] =>
  summedUp(
    ids,
    (id) =>
      finding('unknown-story', 'error', `there is no file \`${pathOf(id)}\``, {
        help: meantFile(id, names) ?? `write it to \`${pathOf(id)}\``,
        origin: listedAt(yaml, places, id),
      }),
    (id, count) =>
      finding('unknown-story', 'error', `there is no file of ${count} more stories of the list`, {
        help: 'list the stories of one page only',
        origin: listedAt(yaml, places, id),
      }),
  );

/** `garden.txt`, `garden.md.txt`, `garden.MD`: what editors and mail make of `garden.md`. */
function meantFile(id: string, names: readonly string[]): string | null {
  const files = storyFiles(names);
  const alike = readAlike(id, files).length;
  if (alike > 1) return encodedApart(alike);
  const start = `${id.normalize('NFC')}.`.toLowerCase();
  const altered = names.find(
    (name) => `${name.normalize('NFC').toLowerCase()}.`.startsWith(start) && !files.includes(id),
  );
  return altered === undefined || altered.endsWith('.md')
    ? suggestName(id, files)
    : `did you mean \`stories/${altered}\`? Rename it to \`${id}.md\``;
}

const pathOf = (id: string): string => `stories/${id}.md`;

const listedAt = (yaml: YamlSource, places: FirstPlaces, id: string): Origin =>
  placeOf(yaml, ['stories', places.get(id) ?? 0]);
