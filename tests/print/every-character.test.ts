/** Every case of the suite that sets type, painted in the embedded browser: each character stands where it was composed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Direction, FontBook } from '../../src/model/font.ts';
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
import { countClusters, strays } from '../helpers/characters.ts';
import { type LineCase, readLineCases } from '../helpers/line-cases.ts';
import { caseId, type Galley, pasteCases } from '../helpers/paste-up.ts';

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
      expect(named(strays(forme, characters, fonts), own)).toEqual([]);
    });
  });
});

interface Filed {
  readonly file: string;
  readonly one: LineCase;
}

/** The case's name in place of its place on the sheet. */
const named = (faults: readonly string[], cases: readonly Filed[]): string[] =>
  faults.map((fault) => {
    const [id = ''] = fault.split('.');
    const at = cases.findIndex((_, index) => caseId(index) === id);
    return `${cases[at]?.file}, ${cases[at]?.one.name}: ${fault}`;
  });
