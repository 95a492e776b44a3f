/** Every advance the `FontBook` gives, beside what the browser paints with page subsets of the same faces. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/browser/find.ts';
import { type Launched, launchChromium } from '../../src/browser/launch.ts';
import { measureLoaded } from '../../src/browser/measure.ts';
import { SheetPile } from '../../src/browser/sheet.ts';
import { drawnAs } from '../../src/fonts/interpuncts.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { subsetFace } from '../../src/fonts/subset-faces.ts';
import type { Painted } from '../../src/model/evidence.ts';
import type { Feature, FontBook, Shaping } from '../../src/model/font.ts';
import type { Lang } from '../../src/model/page.ts';
import { type CharacterClass, membersOf } from '../../src/model/typography/character-classes.ts';
import { px } from '../../src/units.ts';
import { diskWorkspace, houseManifest } from '../unit/fonts/house-faces.ts';

const SIZE = 100;
const TOLERANCE = 0.002;

const FACES: Readonly<Record<Lang, readonly string[]>> = {
  'zh-HK': ['serif-hk-regular', 'sans-hk-regular'],
  'zh-TW': ['serif-hk-regular', 'sans-hk-regular'],
  'zh-CN': ['serif-hk-regular', 'sans-hk-regular'],
  ja: ['serif-ja-regular', 'sans-ja-regular'],
};
/** OpenType language of each face: its own, whatever the copy's. */
const faceLanguage = (face: string): string => (face.includes('-hk-') ? 'ZHH' : 'JAN');

const LISTED_CLASSES =
  'open close stop colon exclamation middle-dot connector solidus dash ellipsis small-kana iteration prolonged prefix postfix wide-space'.split(
    ' ',
  ) as CharacterClass[];
const PAIRS_AND_WORDS = [
  '——',
  '……',
  '‥‥',
  '――',
  '⋯⋯',
  '80',
  '2025',
  'GDP',
  'Traefik',
  'don’t',
  'World',
  'AVATAR',
  'AV',
  'fi',
];
/** Of a class of many, the first stand for all: each is painted some thousand times. */
const MOST = 24;
const TEXTS = [
  ...LISTED_CLASSES.flatMap((name) => [...membersOf(name)].slice(0, MOST)),
  ...'國一習龍あアん〓①▲→0189AgéΩя&@ ',
  ...PAIRS_AND_WORDS,
];

const SETTINGS: readonly Pick<Shaping, 'direction' | 'setting'>[] = [
  { direction: 'horizontal', setting: 'upright' },
  { direction: 'vertical', setting: 'upright' },
  { direction: 'vertical', setting: 'sideways' },
  { direction: 'vertical', setting: 'combined' },
];
const FEATURES: readonly (readonly Feature[])[] = [
  [],
  ['hwid'],
  ['fwid'],
  ['halt'],
  ['vhal'],
  ['pwid'],
  ['kern'],
  ['pwid', 'kern'],
];

/** Neighbours in the line: none, ideographs, Latin letters that lend marks their script, figures. */
const NEIGHBOURS = ['', '國', 'x', '5'];

interface Case {
  readonly shaping: Shaping;
  readonly neighbour: string;
}

/** What Chromium does without one of our declarations, in em at 100 px: the reason why the declaration is there. */
const ODDITIES: readonly {
  readonly without: string;
  readonly line: string;
  readonly natural: number;
  readonly composed: number;
}[] = [
  {
    without: 'a letter in the line, a dash pair is in no script, finds no `locl` and does not join',
    line: oddLine('h', '', '——'),
    natural: 1.692,
    composed: 2,
  },
  {
    without: '`font-language-override`, a Taiwan line finds no joined dash in a Hong Kong face',
    line: oddLine('h', 'font-language-override:normal', '<span>——</span>國'),
    natural: 2.692,
    composed: 3,
  },
  {
    without:
      '`text-orientation: sideways`, a turned word is kerned in spite of `font-kerning: none`',
    line: oddLine('v', 'text-orientation:mixed', 'fi'),
    natural: 0.739,
    composed: 0.72,
  },
  {
    without: '`font-variant-ligatures: none`, a word is joined or not depending on its tracking',
    line: oddLine('h', 'font-variant-ligatures:normal', 'fi'),
    natural: 0.672,
    composed: 0.72,
  },
];

function oddLine(direction: string, style: string, text: string): string {
  return `<div data-line="odd" data-direction="${direction}" lang="zh-TW" style="font-family:'serif-hk-regular';font-language-override:'ZHH';${style}">${text}</div>`;
}

const browserCache = mkdtemp(join(tmpdir(), 'banmian-fonts-'));
let launched: Launched;
let fonts: FontBook;
let cases: readonly Case[];
let painted: Painted;

beforeAll(async () => {
  const workspace = diskWorkspace();
  const manifest = await houseManifest();
  const ids = [...new Set(Object.values(FACES).flat())];
  const opened = await openFonts(workspace, manifest, [ids]);
  if (opened.value === null) throw new Error('the declared faces do not open');
  fonts = opened.value;
  const characters = [...new Set(TEXTS.join('') + NEIGHBOURS.join(''))].join('');
  const declared = manifest.faces.filter((face) => ids.includes(face.id));
  const subsets = await Promise.all(
    declared.map((face) => subsetFace(workspace, face, characters)),
  );
  const faces = subsets.flatMap(({ value }) => (value === null ? [] : [value]));
  cases = allCases(fonts);
  launched = await embeddedBrowser();
  const html = [
    '<!doctype html><meta charset="utf-8"><style>',
    ...faces.map(({ family, bytes }) => fontFace(family, bytes)),
    `${PAINT}</style>`,
    ...cases.map(lineOf),
    ...ODDITIES.map(({ line }, index) => line.replace('"odd"', `"odd-${index}"`)),
  ].join('\n');
  // Measured and not printed: a hundred thousand lines would take minutes.
  const sheet = { html, width: px(2000), height: px(2000) };
  painted = await new SheetPile(launched.browser).use(sheet, (page) =>
    measureLoaded(page, 'Chromium'),
  );
});

afterAll(async () => {
  await launched?.browser.close();
  await rm(await browserCache, { recursive: true, force: true });
});

async function embeddedBrowser(): Promise<Launched> {
  const binary = await findBrowser({ given: null, cache: await browserCache });
  if (binary.value === null) throw new Error(JSON.stringify(binary.findings));
  return launchChromium(binary.value, process.getuid?.() !== 0, 90);
}

const allCases = (book: FontBook): Case[] =>
  (Object.keys(FACES) as Lang[]).flatMap((lang) =>
    FACES[lang].flatMap((face) =>
      TEXTS.filter((text) => book.faceFor(text, [face]) !== null).flatMap((text) =>
        casesOf({ text, face, lang }),
      ),
    ),
  );

function casesOf(cluster: Pick<Shaping, 'text' | 'face' | 'lang'>): Case[] {
  return SETTINGS.flatMap((setting) =>
    FEATURES.flatMap((features) => {
      // Only what fits one cell is combined, and features do not change that it fills the cell.
      const combined = setting.setting === 'combined';
      if (combined && (features.length > 0 || !/^\d{1,2}$/.test(cluster.text))) return [];
      const neighbours = features.length === 0 && !combined ? NEIGHBOURS : ['國'];
      const shaping = { ...cluster, ...setting, features };
      return neighbours.map((neighbour) => ({ shaping, neighbour }));
    }),
  );
}

const fontFace = (family: string, bytes: Uint8Array): string =>
  `@font-face{font-family:"${family}";src:url(data:font/ttf;base64,${Buffer.from(bytes).toString('base64')})}`;

/** The declarations the html room must paint with; `::before` lends a line without letters its script. */
const PAINT = `
[data-line]{position:absolute;left:0;top:0;font-size:${SIZE}px;line-height:1;white-space:pre;font-kerning:none;
font-variant-ligatures:none;font-synthesis:none;text-spacing-trim:space-all;text-autospace:no-autospace}
[data-direction=v]{writing-mode:vertical-rl;text-orientation:upright}
.sideways{text-orientation:sideways}
.tcy{text-combine-upright:all}
.letterless::before{content:"\\4e00";font-size:0;visibility:hidden}`;

function lineOf({ shaping, neighbour }: Case, index: number): string {
  const { face, features, lang, text } = shaping;
  const script = /\p{Letter}/u.test(neighbour + text) ? '' : ' class="letterless"';
  const looks = features.map((feature) => `'${feature}'`).join() || 'normal';
  const type = `font-family:'${face}';font-language-override:'${faceLanguage(face)}'`;
  const direction = shaping.direction === 'vertical' ? 'v' : 'h';
  const look = shaping.setting === 'combined' ? 'tcy' : shaping.setting;
  const span = `<span class="${look}" style="font-feature-settings:${looks}">${escaped(drawn(text, face))}</span>`;
  return `<div${script} data-line="${index}" data-direction="${direction}" lang="${lang}" style="${type}">${neighbour}${span}${neighbour}</div>`;
}

/** The page's subsets map an interpunct to the glyph that its face draws all of them with. */
const drawn = (text: string, face: string): string =>
  drawnAs(text, fonts.faces.get(face)?.lang ?? null, (code) => fonts.glyphOf(face, code) !== 0);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The neighbours stand in the line's own setting and keep their natural width. */
function composedLength({ shaping, neighbour }: Case): number {
  const beside: Shaping = { ...shaping, text: neighbour, features: [], setting: 'upright' };
  const both = neighbour === '' ? 0 : 2 * fonts.advance(beside);
  return both + fonts.advance(shaping);
}

const name = ({ shaping, neighbour }: Case): string =>
  [
    `${neighbour}${shaping.text}${neighbour}`,
    shaping.face,
    shaping.lang,
    shaping.direction,
    shaping.setting,
    ...shaping.features,
  ].join(' ');

const paintedLength = (line: string): number => {
  const found = painted.lines[line];
  return found === undefined ? Number.NaN : (found.end - found.start) / SIZE;
};

function deviations(isChosen: (shaping: Shaping) => boolean): string[] {
  return cases.flatMap((one, index) => {
    if (!isChosen(one.shaping)) return [];
    const composed = composedLength(one);
    const length = paintedLength(String(index));
    if (Math.abs(length - composed) <= TOLERANCE) return [];
    return [`${name(one)}: composed ${composed.toFixed(3)}, painted ${length.toFixed(3)}`];
  });
}

describe('advances of the font book and of Chromium', () => {
  it('paints with the page subsets', () => {
    expect(painted.missingFamilies).toEqual([]);
    expect(cases.length).toBeGreaterThan(15_000);
  });

  for (const lang of Object.keys(FACES) as Lang[]) {
    for (const { direction, setting } of SETTINGS) {
      it(`agree in ${lang}, ${direction}, ${setting}, alone and beside others`, () => {
        const isChosen = (shaping: Shaping) =>
          shaping.lang === lang && shaping.direction === direction && shaping.setting === setting;
        expect(cases.some(({ shaping }) => isChosen(shaping))).toBe(true);
        expect(deviations(isChosen)).toEqual([]);
      });
    }
  }

  it.each(ODDITIES.map((oddity, index) => ({ ...oddity, index })))(
    'differ without $without',
    ({ index, natural, composed }) => {
      expect(paintedLength(`odd-${index}`)).toBeCloseTo(natural, 2);
      expect(natural).not.toBeCloseTo(composed, 2);
    },
  );
});
