/** Every case of the suite that sets type, painted in the embedded browser: each character stands where it was composed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Direction, FontBook } from '../../src/model/font.ts';
import type { Forme } from '../../src/model/forme.ts';
import { LANGS, type Lang } from '../../src/model/page.ts';
import type { Template, TypeStyle } from '../../src/model/template.ts';
import { BODY_FACE } from '../../src/model/typography/house-styles.ts';
import { px } from '../../src/units.ts';
import {
  fontsOf,
  HOUSES,
  houseTemplate,
  openSheetPress,
  type SheetPress,
} from '../helpers/case-sheets.ts';
import { countClusters, strayDots, strays } from '../helpers/characters.ts';
import { readLineCases } from '../helpers/line-cases.ts';
import { caseId, type Galley, pasteCases, pasteFormes } from '../helpers/paste-up.ts';
import { SKINS } from '../helpers/press.ts';
import { suiteFonts } from '../helpers/stages.ts';
import { readSuite, type SuiteCase } from '../helpers/suite.ts';
import { composeCase } from '../helpers/try-case.ts';

const FILES = readLineCases();
const CASES = FILES.flatMap(({ file, cases }) => cases.map((one) => ({ file, one })));
const DIRECTIONS: readonly Direction[] = ['horizontal', 'vertical'];

/** As `banmian compose` sets them, and in the body type of the language's house. */
const SETTINGS = ['compose', 'house'] as const;
type Setting = (typeof SETTINGS)[number];

const templates = new Map<Lang, Template>();
let fonts: FontBook;
let press: SheetPress;

beforeAll(async () => {
  for (const lang of LANGS) templates.set(lang, await houseTemplate(HOUSES[lang]));
  fonts = await fontsOf([...templates.values()]);
  press = await openSheetPress();
});

afterAll(() => press?.close());

function typeOf(setting: Setting, lang: Lang, body: TypeStyle): TypeStyle {
  if (setting === 'house') return body;
  const face = BODY_FACE[lang];
  return { ...body, faces: [face], bold: [face], size: px(16), pitch: px(24) };
}

function galleyOf(setting: Setting, lang: Lang, direction: Direction): Galley {
  const template = templates.get(lang);
  const body = template?.styles.body;
  if (template === undefined || body === undefined) throw new Error(`no house for ${lang}`);
  return { lang, direction, template, fonts, type: typeOf(setting, lang, body) };
}

describe.each(SETTINGS)('lines set as in %s', (setting) => {
  describe.each(LANGS)('%s', (lang) => {
    const own = CASES.filter(({ one }) => one.style === lang);

    it.each(DIRECTIONS)('stand as composed, %s', async (direction) => {
      const cases = own.map(({ one }) => one);
      const forme = pasteCases(galleyOf(setting, lang, direction), cases);
      const { painted, characters } = await press.paint(forme, HOUSES[lang], fonts);
      expect(painted.missingFamilies).toEqual([]);
      expect(countClusters(forme, fonts)).toBeGreaterThan(cases.length);
      const faults = [...strays(forme, characters, fonts), ...strayDots(forme, fonts)];
      expect(named(faults, own)).toEqual([]);
    });
  });
});

/** What is wrong on purpose is wrong in the forme; a browser or a PDF that is not true to it is another matter. */
const PAGES = readSuite().filter(
  ({ tamper }) => tamper?.forme === undefined && tamper?.font === undefined,
);

it('a character that is painted elsewhere is told, with both its places', async () => {
  const own = CASES.filter(({ one }) => one.style === 'ja').map(({ one }) => one);
  const forme = pasteCases(galleyOf('compose', 'ja', 'vertical'), own.slice(0, 1));
  const css = '.line{letter-spacing:0.5px !important}.line span{letter-spacing:inherit !important}';
  const { characters } = await press.paint(forme, HOUSES.ja, fonts, css);
  expect(strays(forme, characters, fonts)[0]).toMatch(
    /^case-0\.body\.0:1 “.+” end: composed \d+\.\d{3} mm, painted \d+\.\d{3} mm$/u,
  );
});

describe('pages of the suite', () => {
  it.each(Object.keys(SKINS))('set on the template %s stand as composed', async (name) => {
    const own = PAGES.filter(({ template = 'card' }) => template === name);
    const composed: { readonly one: SuiteCase; readonly forme: Forme }[] = [];
    for (const one of own) {
      const { value } = await composeCase(one);
      if (value !== null) composed.push({ one, forme: value.forme });
    }
    const faces = await suiteFonts(name);
    const forme = pasteFormes(composed.map((page) => page.forme));
    const { painted, characters } = await press.paint(forme, SKINS[name] ?? '', faces);
    expect(painted.missingFamilies).toEqual([]);
    const faults = [...strays(forme, characters, faces), ...strayDots(forme, faces)];
    expect(
      named(
        faults,
        composed.map(({ one }) => ({ file: one.file, one })),
      ),
    ).toEqual([]);
  });
});

interface Filed {
  readonly file: string;
  readonly one: { readonly name: string };
}

/** The case's name in place of its place on the sheet. */
const named = (faults: readonly string[], cases: readonly Filed[]): string[] =>
  faults.map((fault) => {
    const [id = ''] = fault.split('.');
    const at = cases.findIndex((_, index) => caseId(index) === id);
    return `${cases[at]?.file}, ${cases[at]?.one.name}: ${fault}`;
  });
