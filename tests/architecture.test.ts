/** The import law of docs/architecture.md: source files in, broken laws out. Fails on a planted violation of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** One third-party package, one room. `data` is read as files and imported by nobody. */
const OWNERS: Readonly<Record<string, string>> = {
  '@expo-google-fonts/noto-sans-hk': 'data',
  '@expo-google-fonts/noto-sans-jp': 'data',
  '@expo-google-fonts/noto-sans-sc': 'data',
  '@expo-google-fonts/noto-sans-tc': 'data',
  '@expo-google-fonts/noto-serif-hk': 'data',
  '@expo-google-fonts/noto-serif-jp': 'data',
  '@expo-google-fonts/noto-serif-sc': 'data',
  '@expo-google-fonts/noto-serif-tc': 'data',
  '@hyzyla/pdfium': 'raster',
  '@pdf-lib/fontkit': 'fonts',
  '@sparticuz/chromium': 'data',
  chokidar: 'preview',
  commander: 'cli',
  handlebars: 'html',
  'pdf-lib': 'pdf',
  'pdfjs-dist': 'pdf',
  picocolors: 'cli',
  pixelmatch: 'raster',
  playwright: 'browser',
  pngjs: 'raster',
  sharp: 'pictures',
  'subset-font': 'fonts',
  vitest: 'testing.ts',
  yaml: 'read',
  zod: 'model',
};

/** What every room may import besides its own files. */
const NOUNS = ['model', 'units.ts', 'diagnostic.ts', 'workspace.ts', 'unreadable.ts', 'visible.ts'];
/** A room's further neighbours. Wiring rooms and root files may import everything. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  layout: ['compose'],
  browser: ['disk'],
  read: ['notation'],
  write: ['notation'],
  'node-workspace.ts': ['disk'],
};
const WIRING = [
  'pipeline.ts',
  'place-anew.ts',
  'estimate-page.ts',
  'write-page-pins.ts',
  'check-target.ts',
  'galley.ts',
  'gather.ts',
  'proof.ts',
  'proof-desk.ts',
  'proof-work.ts',
  'picture-desk.ts',
  'picture-work.ts',
  'house.ts',
  'interruption.ts',
  'library.ts',
  'preview',
  'cli',
  'index.ts',
  'testing.ts',
];

/** Modules through which a program touches the world, and the rooms that may. */
const WORLD_MODULES = /^node:(fs|child_process|http|https|net|os|process|tty|readline)(\/|$)/;
const WORLD_ROOMS = ['disk', 'node-workspace.ts', 'limit', 'browser', 'preview', 'cli'];

/** A program of its own: it ends its own process. */
const WATCHMAN = 'src/limit/watchman.ts';

/** Tables of characters, and of the names of rules. */
const TABLES = /^src\/model\/(typography\/|rule-names\.ts$)/;
const LONGEST_FILE = 250;
const LONGEST_PIPELINE = 100;

type Sources = ReadonlyMap<string, string>;

/** `src/layout/grid.ts` stands in room `layout`, `src/units.ts` in `units.ts`. */
const roomOf = (file: string): string => file.split('/')[1] ?? '';

/** Specifiers of all imports: static, re-exported, dynamic, type-only, and by `createRequire`. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = code.matchAll(
    /(?:^|[;\n])\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]|\bcreateRequire\([^)]*\)\s*(?:\.resolve)?\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((one) => one[1] ?? one[2] ?? one[3] ?? '');
}

const packageOf = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

function brokenImport(file: string, specifier: string): string | null {
  const room = roomOf(file);
  if (specifier.startsWith('node:')) {
    const broken = WORLD_MODULES.test(specifier) && !WORLD_ROOMS.includes(room);
    return broken ? `${file}: only ${WORLD_ROOMS.join(', ')} may touch ${specifier}` : null;
  }
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    const owner = OWNERS[name];
    if (owner === undefined) return `${file}: package ${name} has no room`;
    return owner === room ? null : `${file}: package ${name} belongs to ${owner}`;
  }
  const target = normalize(join(dirname(file), specifier));
  if (!target.startsWith('src/')) return `${file}: ${specifier} is outside src`;
  const neighbours = [room, ...NOUNS, ...(NEIGHBOURS[room] ?? [])];
  const lawful = WIRING.includes(room) || neighbours.includes(roomOf(target));
  return lawful ? null : `${file}: ${room} may not import ${roomOf(target)}`;
}

function brokenSize(file: string, source: string): string[] {
  const lines = source.trimEnd().split('\n').length;
  const cap = roomOf(file) === 'pipeline.ts' ? LONGEST_PIPELINE : LONGEST_FILE;
  if (TABLES.test(file) || lines <= cap) return [];
  return [`${file}: ${lines} lines, ${cap} allowed`];
}

function brokenSilence(file: string, source: string): string[] {
  if (roomOf(file) === 'cli' || file === WATCHMAN) return [];
  return /\bconsole\.\w+\(|\bprocess\.(stdout|stderr|exit)\b/.test(source)
    ? [`${file}: only cli prints or ends the process`]
    : [];
}

/** A list as the arguments of a call overflows the stack where it is long: it is gone through instead. */
const SPREAD =
  /\.(?:push|unshift)\(\s*\.\.\.|Math\.(?:max|min)\(\s*(?:[\w.]+,\s*)*\.\.\.|\.from(?:CharCode|CodePoint)\(\s*\.\.\.|\.apply\(/;

const brokenCalls = (file: string, source: string): string[] =>
  SPREAD.test(source) ? [`${file}: a list of any length is spread into a call`] : [];

/** What a character is stands in our table: Node's own differ from version to version. The preview's client has none. */
const OF_NODE = /(?<!\\)\\p\{|\bIntl\./i;

function brokenTables(file: string, source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const own = file.startsWith('src/preview/client/');
  return OF_NODE.test(code) && !own ? [`${file}: asks Node what a character is`] : [];
}

function brokenLaws(sources: Sources): string[] {
  return [...sources].flatMap(([file, source]) => [
    ...importsOf(source).flatMap((specifier) => brokenImport(file, specifier) ?? []),
    ...brokenSize(file, source),
    ...brokenSilence(file, source),
    ...brokenCalls(file, source),
    ...brokenTables(file, source),
    ...(/^(#!.*\n)?\/\*\*/.test(source) ? [] : [`${file}: does not say what goes in and out`]),
  ]);
}

function readSources(): Sources {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js)$/.test(file))
    .map((file) => `src/${file}`)
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
}

const planted = (file: string, code: string): string[] =>
  brokenLaws(new Map([[file, `/** In and out. */\n${code}\n`]]));

describe('the architecture', () => {
  it('is kept by every source file', () => {
    const sources = readSources();
    expect(sources.size).toBeGreaterThan(60);
    const seen = [...sources.values()].flatMap(importsOf);
    expect(seen.length).toBeGreaterThan(150);
    expect(seen).toContain('zod');
    expect(brokenLaws(sources)).toEqual([]);
  });

  it('has a room for every dependency, and no room for another', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const declared = [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.peerDependencies),
    ];
    expect(declared.sort()).toEqual(Object.keys(OWNERS).sort());
  });

  it('asks for no face, and knows each in the one version that it is tested with', () => {
    const { peerDependencies, peerDependenciesMeta, devDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const faces = Object.keys(OWNERS).filter((name) => name.startsWith('@expo-google-fonts/'));
    for (const face of faces) {
      expect(peerDependencies[face]).toMatch(/^\d+\.\d+\.\d+$/);
      expect(devDependencies[face]).toBe(peerDependencies[face]);
      expect(peerDependenciesMeta[face]).toEqual({ optional: true });
    }
  });

  it('reads nothing outside the repository', () => {
    const outside = [...readSources()].filter(([, source]) => /['"`](\.\.\/)+shared/.test(source));
    expect(outside).toEqual([]);
  });
});

describe('a planted violation is reported', () => {
  it.each([
    ['a sibling room', 'src/check/a.ts', "import { print } from '../browser/print.ts';"],
    ['a type of a sibling room', 'src/html/a.ts', "import type { Plan } from '../layout/plan.ts';"],
    ['a sibling room, lazily', 'src/pdf/a.ts', "const a = await import('../fonts/open.ts');"],
    ['a re-export', 'src/model/a.ts', "export * from '../read/page.ts';"],
    ['an import over several lines', 'src/fonts/a.ts', "import {\n  a,\n} from '../pdf/a.ts';"],
    ['the wrong way round', 'src/compose/a.ts', "import { plan } from '../layout/plan.ts';"],
    ['another room’s package', 'src/check/a.ts', "import { PDFDocument } from 'pdf-lib';"],
    ['a package’s inner file', 'src/pdf/a.ts', "import a from '@pdf-lib/fontkit/x.js';"],
    ['a required package', 'src/pdf/a.ts', "createRequire(import.meta.url)('playwright');"],
    ['a package without a room', 'src/pdf/a.ts', "import lodash from 'lodash';"],
    ['files in a pure room', 'src/layout/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['talk outside the command line', 'src/fonts/a.ts', "console.warn('hello');"],
    ['a list pushed at once', 'src/pdf/a.ts', 'found.push(...more);'],
    ['a list measured at once', 'src/pdf/a.ts', 'Math.max(0, ...more);'],
    ['a class of Node’s', 'src/pdf/a.ts', 'export const LETTER = /\\p{L}/u;'],
    ['a segmenter of Node’s', 'src/pdf/a.ts', 'new Intl.Segmenter();'],
    ['a file too long', 'src/pdf/a.ts', `${'\n'.repeat(LONGEST_FILE)}export {};`],
    ['a pipeline too long', 'src/pipeline.ts', `${'\n'.repeat(LONGEST_PIPELINE)}export {};`],
  ])('%s', (_, file, code) => {
    expect(planted(file, code)).toHaveLength(1);
  });

  it.each([
    ['layout calls compose', 'src/layout/a.ts', "import { set } from '../compose/set.ts';"],
    ['the pipeline wires rooms', 'src/pipeline.ts', "import { set } from './compose/set.ts';"],
    ['a package in its room', 'src/model/a.ts', "import { z } from 'zod';"],
    ['a list of few in a call', 'src/model/a.ts', 'place(...point); Math.max(1, [...key].length);'],
    ['a pattern for editors', 'src/model/a.ts', "const pattern = '\\\\p{L}';"],
    ['an import in a comment', 'src/model/a.ts', "// import { a } from '../cli/main.ts';"],
  ])('but not: %s', (_, file, code) => {
    expect(planted(file, code)).toEqual([]);
  });
});
