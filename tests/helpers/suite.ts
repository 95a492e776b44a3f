/** `tests/suite/*.yaml` in, cases out; and the page folder that a case stands for. tests/suite/README.md says how to write one. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { PLAN_RULES } from '../../src/check/plan-rules.ts';
import { madePicture, type PictureRecipe } from './made-pictures.ts';
import type { Change } from './tamper.ts';

const SUITE = new URL('../suite/', import.meta.url);

/** A rule id, or a rule id with what the finding or its help must say or where its characters must stand. */
export type Expectation =
  | string
  | {
      readonly rule: string;
      readonly says?: string;
      readonly help?: string;
      readonly origin?: string;
      readonly line?: string;
    };

export interface Tamper {
  readonly forme?: readonly Change[];
  readonly painted?: readonly Change[];
  readonly pdf?: readonly Change[];
  /** Appended to the page's style sheet before printing; needs the browser. */
  readonly css?: string;
  /** Takes characters out of a face before composition. */
  readonly font?: { readonly face: string; readonly drop: string };
}

/** A story by its body alone, or by its front matter with `text`, `lines`, `columns` and pins beside it. */
export type StoryShorthand =
  | string
  | (Readonly<Record<string, unknown>> & { readonly text?: string });

export interface SuiteCase {
  readonly name: string;
  readonly file: string;
  /** Keys of page.yaml that differ from the default page. */
  readonly page?: Readonly<Record<string, unknown>>;
  readonly template?: string;
  readonly stories?: Readonly<Record<string, StoryShorthand>>;
  /** Files of the page folder as they are, in place of what the shorthand makes. */
  readonly files?: Readonly<Record<string, string>>;
  /** Pictures of pixels by path, as recipes. */
  readonly pictures?: Readonly<Record<string, PictureRecipe>>;
  /** Whether stories that give no place of their own are left to make-up. */
  readonly place?: true;
  readonly tamper?: Tamper;
  /** Findings that may stand beside the expected ones. */
  readonly beside?: readonly string[];
  readonly expect: 'clean' | readonly Expectation[];
}

const KEYS = [
  'name',
  'page',
  'template',
  'stories',
  'files',
  'pictures',
  'place',
  'tamper',
  'beside',
  'expect',
];

/** Every case of the suite, in the order of the files. */
export const readSuite = (): SuiteCase[] =>
  readdirSync(SUITE)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((file) => readCases(file, readFileSync(new URL(file, SUITE), 'utf8')));

/** The cases of one file; a key that no case has is a mistake of the case's author. */
export function readCases(file: string, text: string): SuiteCase[] {
  const cases: Record<string, unknown>[] = parse(text);
  for (const one of cases) {
    const unknown = Object.keys(one).filter((key) => !KEYS.includes(key));
    if (unknown.length > 0) throw new Error(`${file}: \`${one.name}\` has unknown \`${unknown}\``);
    if (one.name === undefined || one.expect === undefined) {
      throw new Error(`${file}: a case needs \`name\` and \`expect\``);
    }
  }
  return cases.map((one) => ({ ...one, file }) as unknown as SuiteCase);
}

/** Whether a case can only be tried on paper. */
export const needsBrowser = ({ tamper }: SuiteCase): boolean => tamper?.css !== undefined;

/** Rule ids that must be found. */
export const expectedRules = ({ expect }: SuiteCase): string[] =>
  expect === 'clean'
    ? []
    : [...new Set(expect.map((one) => (typeof one === 'string' ? one : one.rule)))].sort();

/** One fault, one finding: here each entry stands for exactly one. */
export const isCounted = ({ file }: SuiteCase): boolean =>
  file === 'slips.yaml' || file === 'markup.yaml';

/** Default columns are deeper than a case's few lines, and its page is a part of one; only who sets the depth asks for it to be filled. `placed` is said of each story too. */
export const besides = (one: SuiteCase): readonly string[] => [
  ...(one.beside ??
    (setsDepth(one) || expectedRules(one).includes('underset') ? [] : ['underset'])),
  ...(one.file === 'heads.yaml' ? [] : LOOK_OF_HEADS),
  ...(one.file === 'whole-pages.yaml' ? [] : ['short-page']),
  ...(one.file === 'page-laws.yaml' ? ['headless-story'] : PLAN),
  'placed-story',
];

/** Cards are too small for heads as newspapers want them; only the cases of heads ask for that. */
const LOOK_OF_HEADS = [
  'close-head-sizes',
  'guessed-head-break',
  'head-line-starts-with-particle',
  'head-parts-phrase',
  'large-head-part',
  'many-head-lines',
  'short-head',
  'uneven-head-lines',
];

/** Where things stand is at the case’s will; only the cases of whole pages ask for it. */
const PLAN = PLAN_RULES.map(({ id }) => id);

const setsDepth = ({ stories, files }: SuiteCase): boolean =>
  files?.['page.yaml'] !== undefined ||
  Object.values(stories ?? {}).some(
    (story) => typeof story !== 'string' && ('lines' in story || 'frames' in story),
  );

/** Files of the page folder by path. */
export function pageFiles(one: SuiteCase): Map<string, string> {
  const stories = Object.entries(one.stories ?? {});
  const files = new Map(stories.map(([id, story]) => [`stories/${id}.md`, storyFile(story)]));
  files.set('page.yaml', JSON.stringify(pageFile(one, stories), null, 2));
  for (const [path, text] of Object.entries(one.files ?? {})) files.set(path, text);
  return files;
}

/** The same with its pictures: a page folder in memory. */
export async function caseFiles(
  one: SuiteCase,
  files: ReadonlyMap<string, string> = pageFiles(one),
): Promise<Map<string, string | Uint8Array>> {
  const whole = new Map<string, string | Uint8Array>(files);
  for (const [path, recipe] of Object.entries(one.pictures ?? {}))
    whole.set(path, await madePicture(recipe));
  return whole;
}

type NamedStory = readonly [string, StoryShorthand];

const pageFile = (one: SuiteCase, stories: readonly NamedStory[]) => ({
  paper: '試版報',
  date: '2025-05-09',
  section: '要聞',
  label: 'A2',
  lang: one.template === 'card-v' ? 'ja' : 'zh-HK',
  template: one.template ?? 'card',
  stories: stories.map(([id]) => id),
  layout: {
    [one.template ?? 'card']: Object.fromEntries(
      stories.flatMap(([id, story], column) =>
        one.place === true && !isPlaced(story) ? [] : [[id, pinsOf(story, column + 1)]],
      ),
    ),
  },
  ...one.page,
});

/** What of a story's shorthand is layout; everything else but `text` is front matter. */
const PINS = [
  'lines',
  'head',
  'frames',
  'figure-areas',
  'displays',
  'cells',
  'notches',
  'paragraph-cells',
  'omit',
  'module',
];

/** Whether the shorthand says where the story stands. */
const isPlaced = (story: StoryShorthand): boolean =>
  typeof story !== 'string' && PINS.some((key) => key in story);

/** One story per column: a head of two lines if there is a headline, and a frame down to the foot or `lines` deep. */
function pinsOf(story: StoryShorthand, column: number) {
  const keys: Readonly<Record<string, unknown>> = typeof story === 'string' ? {} : story;
  const head = 'headline' in keys ? { head: { columns: column, lines: '1-2' } } : {};
  const first = 'headline' in keys ? 3 : 1;
  const last = typeof keys.lines === 'number' ? first + keys.lines - 1 : 12;
  const { cells, notches } = keys;
  if ('module' in keys) return only(keys, ['module', 'head', 'frames', 'omit']);
  const frame = { columns: column, lines: `${first}-${last}`, cells, notches };
  return {
    ...head,
    frames: [frame],
    ...given(keys, 'head'),
    ...given(keys, 'frames'),
    ...given(keys, 'displays'),
    ...given(keys, 'omit'),
    ...('paragraph-cells' in keys ? { cells: keys['paragraph-cells'] } : {}),
    ...('figure-areas' in keys ? { figures: keys['figure-areas'] } : {}),
  };
}

/** What goes beside a module, if anything. */
const only = (keys: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (name in keys ? [[name, keys[name]]] : [])));

const given = (keys: Readonly<Record<string, unknown>>, key: string) =>
  key in keys ? { [key]: keys[key] } : {};

function storyFile(story: StoryShorthand): string {
  if (typeof story === 'string') return story;
  const matter = Object.entries(story).filter(([key]) => key !== 'text' && !PINS.includes(key));
  const head = matter.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');
  const front = head === '' ? '' : `---\n${head}---\n`;
  return `${front}${story.text ?? ''}`;
}
