/** A page folder in, the page with everything that was found on the way out. */
import { collect, type Finding, finding, hasErrors, type Outcome } from '../../diagnostic.ts';
import type { PageFile } from '../../model/files/page-file.ts';
import { pageShape } from '../../model/files/shape.ts';
import type { Filler, Page } from '../../model/page.ts';
import { plainText, type RichText } from '../../model/text.ts';
import { isUnreadable, type Workspace } from '../../workspace.ts';
import { misnamed } from '../source/misnamed.ts';
import { nameOf, pathIn, readSource } from '../source/read-source.ts';
import { startOf } from '../source/source-text.ts';
import { readShape } from '../yaml/meant-keys.ts';
import { withoutPaths, withoutUnknownKeys } from '../yaml/without-keys.ts';
import { keyPlace, parseYaml, placeOf, type YamlSource } from '../yaml/yaml-source.ts';
import { type FieldReader, readLines, readText } from './fields.ts';
import { joinBriefs } from './join-briefs.ts';
import { ownLexicon } from './own-lexicon.ts';
import { withPinLevels } from './pin-levels.ts';
import { linkPins } from './pin-links.ts';
import { brokenChecks, lockedChecks, readChecks } from './read-checks.ts';
import { faultyFiller, readFillers, unknownFillers } from './read-fillers.ts';
import { brokenPins, readPins } from './read-pins.ts';
import { readStories } from './read-stories.ts';
import { readSources, sourcePlaces } from './source-places.ts';

const PAGE_FILE = 'page.yaml';

/** Null where the page cannot be set at all; findings of severity error beside a value mean that copy was lost. */
export async function readPage(workspace: Workspace, folder: string): Promise<Outcome<Page>> {
  const { source, findings } = await readSource(workspace, pathIn(folder, PAGE_FILE), folder);
  if (findings.length > 0) return { value: null, findings };
  if (source === null) return { value: null, findings: [await noPage(workspace, folder)] };
  const { yaml, findings: slips } = parseYaml(source, 'page');
  if (yaml === null) return { value: null, findings: slips };
  const { value, findings: found } = await pageIn(workspace, folder, yaml);
  return { value, findings: [...slips, ...found] };
}

async function pageIn(
  workspace: Workspace,
  folder: string,
  written: YamlSource,
): Promise<Outcome<Page>> {
  const levelled = withPinLevels(written);
  const shape = readShape(levelled.yaml, 'page', ({ value }) => pageShape(value).problems);
  const { yaml, problems } = shape;
  const reader: FieldReader = { yaml, findings: [...levelled.findings, ...shape.findings] };
  const broken = [...brokenPins(problems), ...brokenChecks(problems)];
  const known = withoutUnknownKeys(yaml.value, problems);
  const { value: file } = pageShape(withoutPaths(known, broken));
  const stories = await readStories(workspace, folder, reader);
  const { lexicon, findings } = await ownLexicon(workspace, folder, yaml);
  if (file === null || stories === null) return { value: null, findings: reader.findings };
  const joined = joinBriefs(stories, readPins(yaml, file, broken));
  collect(reader.findings, joined.findings);
  const { pins } = joined;
  const ids = stories.map(({ id }) => id);
  const all = await readFillers(workspace, { folder, lang: file.lang, stories: ids });
  collect(reader.findings, all.findings);
  const fillers = fillersFor(reader, file, pins, all.fillers);
  const own = pageOf(reader, file, {
    stories: joined.stories,
    fillers,
    lexicon,
    pins,
    id: nameOf(folder),
  });
  const entries = await readSources(workspace, folder);
  const page: Page = { ...own, sources: sourcePlaces(entries, own, stories) };
  const links = linkPins(yaml, page, new Set(reader.findings.flatMap(unlistedId)));
  // A story that has pins and is not listed was meant to be: that is said where the pins stand.
  const told = reader.findings.filter((one) => !unlistedId(one).some((id) => links.spare.has(id)));
  return {
    value: { ...page, pins: links.pins },
    findings: [...told, ...findings, ...links.findings, ...lockedChecks(yaml, file.checks)],
  };
}

/** The id of a story that a finding says is not on the page. */
const unlistedId = ({ rule, origin }: Finding): string[] =>
  rule === 'unlisted-story' && origin !== null ? [nameOf(origin.file).replace(/\.md$/, '')] : [];

/** Those that the page lists, or all; what has pins is wanted in any case. */
function fillersFor(
  { yaml, findings }: FieldReader,
  { fillers: listed }: PageFile,
  pins: Page['pins'],
  all: readonly Filler[],
): readonly Filler[] {
  const known = all.map(({ story }) => story.id);
  collect(findings, unknownFillers(yaml, listed ?? [], known));
  const pinned = new Set(Object.values(pins).flatMap((own) => Object.keys(own)));
  return all.filter(({ story: { id, origin }, findings: own }) => {
    if (pinned.has(id)) return true;
    const isFaulty = hasErrors(own);
    if (isFaulty) findings.push(faultyFiller(id, origin, own));
    return !isFaulty && (listed ?? known).includes(id);
  });
}

function pageOf(
  reader: FieldReader,
  file: PageFile,
  known: Pick<Page, 'id' | 'stories' | 'fillers' | 'lexicon' | 'pins'>,
): Omit<Page, 'sources'> {
  const { yaml } = reader;
  return {
    ...known,
    lang: file.lang,
    langOrigin: placeOf(yaml, ['lang']),
    template: file.template,
    templateOrigin: placeOf(yaml, ['template']),
    paper: requiredText(reader, 'paper'),
    date: file.date,
    dateOrigin: placeOf(yaml, ['date']),
    weekday: readText(reader, ['weekday']),
    section: requiredText(reader, 'section'),
    label: requiredText(reader, 'label'),
    credits: readLines(reader, ['credits']),
    pinOrigins: Object.fromEntries(
      Object.keys(file.layout ?? {}).map((name) => [name, keyPlace(yaml, ['layout'], name)]),
    ),
    checks: readChecks(yaml, file.checks),
    origin: startOf(yaml.source.file),
  };
}

/** A page whose name is left empty can still be set, but must not be printed. */
function requiredText(reader: FieldReader, key: string): RichText {
  const found = readText({ ...reader, findings: [] }, [key]);
  if (found !== null) return readText(reader, [key]) ?? found;
  const origin = placeOf(reader.yaml, [key]);
  reader.findings.push(
    finding('empty-field', 'error', `\`${key}\` is given but empty`, {
      help: 'write its text',
      origin,
    }),
  );
  return plainText('');
}

async function noPage(workspace: Workspace, folder: string): Promise<Finding> {
  const held = await workspace.list(folder, folder);
  const names = isUnreadable(held) ? [] : held;
  const meant = misnamed(PAGE_FILE, names);
  const without = `there is no \`${PAGE_FILE}\` in \`${folder}\``;
  if (meant !== null)
    return finding('missing-page', 'error', `${without}, and \`${meant}\` there is not read`, {
      help: `did you mean \`${PAGE_FILE}\`? Rename \`${meant}\`: small letters, and no other ending`,
    });
  const help = names.includes('stories')
    ? `write \`${PAGE_FILE}\` beside \`stories\`; it lists them`
    : `name the folder that holds \`${PAGE_FILE}\``;
  return finding('missing-page', 'error', without, { help });
}
