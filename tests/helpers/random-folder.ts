/** Random page folders of all templates, with adverts, house fillers and pins by hand; their files, and what of them is copy, out. */
import fc from 'fast-check';
import { copyOf, headOf } from './random-page.ts';
import { type RandomStory, randomStory, svgOf, writeStory } from './random-story.ts';

/** A house and the grid that its pages have. */
interface Paper {
  readonly template: string;
  readonly lang: string;
  readonly columns: number;
  readonly lines: number;
  readonly cells: number;
  /** Whether heads run across the rows 橫標直排. */
  readonly isCross: boolean;
}

const paper = (template: string, lang: string, grid: readonly [number, number, number]): Paper => {
  const [columns, lines, cells] = grid;
  return { template, lang, columns, lines, cells, isCross: template === 'broadsheet-tw' };
};

/** So many have small pages, which are tried more often: they take less time. */
const SMALL = 3;

/** Small pages first: a page that fails shrinks towards them. */
const PAPERS: readonly Paper[] = [
  paper('school-hk', 'zh-HK', [5, 64, 14]),
  paper('shinbun-ja', 'ja', [8, 48, 13]),
  paper('daily-cn', 'zh-CN', [5, 96, 19]),
  paper('broadsheet-hk', 'zh-HK', [6, 108, 17]),
  paper('broadsheet-tw', 'zh-TW', [10, 67, 13]),
  paper('broadsheet-ja', 'ja', [12, 70, 11]),
];

export interface RandomAdvert {
  /** Shares of the page's columns and lines. */
  readonly wide: number;
  readonly deep: number;
  readonly edge: 'foot' | 'top' | 'left' | 'right';
}

/** What stands where by hand, in shares of the page. */
export interface RandomPins {
  readonly kind: 'none' | 'module' | 'pins' | 'step';
  readonly wide: number;
  readonly deep: number;
  readonly isFoot: boolean;
  readonly step: number;
}

export interface RandomFolder {
  readonly paper: Paper;
  readonly stories: readonly RandomStory[];
  /** Text of the page as a share of what its columns hold. */
  readonly load: number;
  readonly adverts: readonly RandomAdvert[];
  /** Characters of each. */
  readonly fillers: readonly number[];
  readonly label: 'A2' | 'A3';
  /** Of the last story, and of the first. */
  readonly pins: RandomPins;
}

const advert: fc.Arbitrary<RandomAdvert> = fc.record({
  wide: fc.constantFrom(0.3, 0.5, 1, 0.2),
  deep: fc.constantFrom(0.12, 0.2, 0.12, 0.35),
  edge: fc.constantFrom('foot', 'foot', 'top', 'left', 'right'),
});

const pins: fc.Arbitrary<RandomPins> = fc.record({
  kind: fc.constantFrom('none', 'none', 'none', 'module', 'pins', 'step'),
  wide: fc.constantFrom(0.3, 0.5, 0.7, 1),
  deep: fc.constantFrom(0.3, 0.5, 0.2, 0.7),
  isFoot: fc.boolean(),
  step: fc.constantFrom(-1, 1, -2),
});

/** Pages of up to so many stories, whose text is such shares of what their columns hold. */
const folders = (most: number, loads: readonly number[]): fc.Arbitrary<RandomFolder> =>
  fc.record({
    paper: fc.constantFrom(...PAPERS, ...PAPERS.slice(0, SMALL), ...PAPERS.slice(0, SMALL)),
    stories: fc.array(randomStory, { minLength: 1, maxLength: most }),
    load: fc.constantFrom(...loads),
    adverts: fc.oneof(fc.constant([]), fc.array(advert, { minLength: 1, maxLength: 3 })),
    fillers: fc.oneof(
      fc.constant([]),
      fc.array(fc.integer({ min: 60, max: 240 }), { minLength: 1, maxLength: 3 }),
    ),
    label: fc.constantFrom('A2', 'A3'),
    pins,
  });

export const randomFolder = folders(5, [0.1, 0.25, 0.4, 0.5, 0.6, 0.8]);

/** Few stories that are short: many such pages are tried in the time of one that is full. */
export const shortFolder = folders(3, [0.05, 0.1, 0.15]);

/** One seed, one page: what fails is made again by its number. */
export function folderOfSeed(seed: number, pages = randomFolder): RandomFolder {
  const [folder] = fc.sample(pages, { seed, numRuns: 1 });
  if (folder === undefined) throw new Error('no page was made');
  return folder;
}

export interface WrittenFolder {
  readonly template: string;
  /** By path in the page folder. */
  readonly files: Readonly<Record<string, string>>;
  /** All that is to be printed, by story; fillers too. */
  readonly copy: ReadonlyMap<string, string>;
  readonly decks: ReadonlyMap<string, string>;
  /** Stories with a place by hand. */
  readonly pinned: readonly string[];
}

export function writeFolder(folder: RandomFolder): WrittenFolder {
  const { stories, adverts, fillers, label } = folder;
  const { template, lang, columns, lines, cells } = folder.paper;
  const files: Record<string, string> = {};
  const copy = new Map<string, string>();
  const decks = new Map<string, string>();
  const shares = stories.reduce((sum, { share }) => sum + share, 0);
  stories.forEach((story, at) => {
    const id = `s${at + 1}`;
    const characters = Math.round((columns * lines * cells * folder.load * story.share) / shares);
    const setting = { id, isLead: at === 0, before: at === 0 ? null : `s${at}`, characters };
    const written = writeStory(story, setting);
    files[`stories/${id}.md`] = written.text;
    for (const [path, svg] of written.pictures) files[path] = svg;
    copy.set(id, written.copy);
    decks.set(id, written.deck);
  });
  adverts.forEach((one, at) => {
    files[`stories/ad${at + 1}.md`] = advertFile(folder.paper, one, at);
    files[`images/ad${at + 1}.svg`] = svgOf(2);
    copy.set(`ad${at + 1}`, '');
  });
  fillers.forEach((length, at) => {
    const [head, text] = [headOf(5, at * 13), copyOf(length, at * 71)];
    files[`../fillers/f${at + 1}.md`] = `---\nheadline: ${head}\n---\n${text}\n`;
    copy.set(`f${at + 1}`, head + text);
  });
  const ids = [...copy.keys()].filter((id) => !id.startsWith('f'));
  const page = `paper: 試版報\ndate: 2026-11-30\nsection: 要聞\nlabel: ${label}\nlang: ${lang}\ntemplate: ${template}\nstories: [${ids.join(', ')}]\n`;
  const { layout, pinned } = layoutOf(folder);
  files['page.yaml'] = page + layout;
  return { template, files, copy, decks, pinned };
}

function advertFile(
  { columns, lines }: Paper,
  { wide, deep, edge }: RandomAdvert,
  at: number,
): string {
  const size = `${Math.max(1, Math.round(columns * wide))}x${Math.max(3, Math.round(lines * deep))}`;
  const figure = `{ id: ad, image: images/ad${at + 1}.svg, alt: 廣告 }`;
  return `---\nrole: advert\nsize: ${size}\nedge: ${edge}\nfigures: [${figure}]\n---\n`;
}

/** The last story has its place by hand: a module, or head and frames that fill it. */
function layoutOf({ paper: own, stories, pins: wished }: RandomFolder) {
  const { columns, lines, template, isCross } = own;
  const { kind, wide, deep, isFoot, step } = wished;
  if (kind === 'none') return { layout: '', pinned: [] };
  const id = `s${stories.length}`;
  const across = Math.max(2, Math.round(columns * wide));
  const down = Math.max(8, Math.round(lines * deep));
  const [first, last] = isFoot ? [lines - down + 1, lines] : [1, down];
  const area = (from: number, to: number, start: number, end: number, more = ''): string =>
    `{ columns: ${from}-${to}, lines: ${start}-${end}${more} }`;
  const module = `module: ${area(1, across, first, last)}`;
  const stepped = kind === 'step' ? `, step: ${step}` : '';
  const depth = Math.min(6, down - 3);
  const head = isCross
    ? area(1, 1, first, last, stepped)
    : area(1, across, first, first + depth - 1, stepped);
  const rows = Array.from({ length: isCross ? across - 1 : across }, (_, at) => at + 1);
  const frames = rows.map((row) =>
    isCross ? area(row + 1, row + 1, first, last) : area(row, row, first + depth + 1, last),
  );
  const text = kind === 'module' ? module : `head: ${head}, frames: [${frames.join(', ')}]`;
  return { layout: `layout: { ${template}: { ${id}: { ${text} } } }\n`, pinned: [id] };
}
