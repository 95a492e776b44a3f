/** A page folder in, the page with everything that was found on the way out. */
import { type Finding, finding, type Outcome } from '../diagnostic.ts';
import type { PageFile } from '../model/files/page-file.ts';
import { pageShape, type ShapeProblem } from '../model/files/shape.ts';
import type { Page } from '../model/page.ts';
import { plainText, type RichText } from '../model/text.ts';
import type { Workspace } from '../workspace.ts';
import { type FieldReader, readLines, readText } from './fields.ts';
import { shapeFindings } from './findings.ts';
import { ownLexicon } from './own-lexicon.ts';
import { pinLinks } from './pin-links.ts';
import { brokenChecks, lockedChecks, readChecks } from './read-checks.ts';
import { brokenPins, readPins } from './read-pins.ts';
import { nameOf, pathIn, readSource } from './read-source.ts';
import { readStories } from './read-stories.ts';
import { startOf } from './source-text.ts';
import { withoutPaths, withoutUnknownKeys } from './without-keys.ts';
import { parseYaml, placeOf, type YamlSource } from './yaml-source.ts';

/** Null where the page cannot be set at all; findings of severity error beside a value mean that copy was lost. */
export async function readPage(workspace: Workspace, folder: string): Promise<Outcome<Page>> {
  const { source, findings } = await readSource(workspace, pathIn(folder, 'page.yaml'), folder);
  if (findings.length > 0) return { value: null, findings };
  if (source === null) return { value: null, findings: [noPage(folder)] };
  const { yaml, findings: unreadable } = parseYaml(source);
  if (yaml === null) return { value: null, findings: unreadable };
  return pageIn(workspace, folder, yaml);
}

async function pageIn(
  workspace: Workspace,
  folder: string,
  yaml: YamlSource,
): Promise<Outcome<Page>> {
  const { problems } = pageShape(yaml.value);
  const reader: FieldReader = { yaml, findings: shapeFindings(yaml, 'page', problems) };
  const file = pageFileIn(yaml, problems);
  const stories = await readStories(workspace, folder, reader);
  const { lexicon, findings } = await ownLexicon(workspace, folder, yaml);
  if (file === null || stories === null) return { value: null, findings: reader.findings };
  const page = pageOf(reader, file, { stories, lexicon, id: nameOf(folder) });
  const links = [...pinLinks(yaml, page), ...lockedChecks(yaml, file.checks)];
  return { value: page, findings: [...reader.findings, ...findings, ...links] };
}

/** The file without what can be left out: unknown keys, broken overrides, and the pins of stories whose pins are broken. */
function pageFileIn(yaml: YamlSource, problems: readonly ShapeProblem[]): PageFile | null {
  const known = withoutUnknownKeys(yaml.value, problems);
  return pageShape(withoutPaths(known, [...brokenPins(problems), ...brokenChecks(problems)])).value;
}

function pageOf(
  reader: FieldReader,
  file: PageFile,
  known: Pick<Page, 'id' | 'stories' | 'lexicon'>,
): Page {
  const { yaml } = reader;
  return {
    ...known,
    lang: file.lang,
    template: file.template,
    templateOrigin: placeOf(yaml, ['template']),
    paper: requiredText(reader, 'paper'),
    date: file.date,
    dateOrigin: placeOf(yaml, ['date']),
    weekday: readText(reader, ['weekday']),
    section: requiredText(reader, 'section'),
    label: requiredText(reader, 'label'),
    credits: readLines(reader, ['credits']),
    pins: readPins(yaml, file),
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

const noPage = (folder: string): Finding =>
  finding('missing-page', 'error', `there is no \`page.yaml\` in \`${folder}\``, {
    help: 'name the folder that holds `page.yaml`',
  });
