/** Small evidence made by hand: a page of two stories, set in cells of 10 px by arithmetic, without the engine. */

import { placedCharacters } from '../../src/check/measure/placed-characters.ts';
import { linesOf, paintedTextOfLine } from '../../src/check/measure/walk.ts';
import type {
  Evidence,
  InkedCharacter,
  Painted,
  PaintedLine,
  PdfFacts,
} from '../../src/model/evidence.ts';
import type { Direction, Face, FontBook } from '../../src/model/font.ts';
import type { Forme, FormeLine } from '../../src/model/forme.ts';
import { EMPTY_LEXICON } from '../../src/model/lexicon.ts';
import {
  type Block,
  NO_OFFERS,
  type Page,
  type Story,
  USUAL_WEIGHT,
} from '../../src/model/page.ts';
import type { RoleSetting, Template } from '../../src/model/template.ts';
import type { RichText } from '../../src/model/text.ts';
import { HOUSE_STYLES } from '../../src/model/typography/house-styles.ts';
import { em, pt, px, pxToPt } from '../../src/units.ts';
import { makeForme } from './forme.ts';

/** Text that stands at the given line of a file. */
export const written = (text: string, file = 'stories/lead.md', line = 1): RichText => ({
  text,
  marks: [],
  origins: [{ at: 0, file, line, column: 1 }],
});

export const paragraph = (text: string, file?: string, line?: number): Block => ({
  kind: 'paragraph',
  text: written(text, file, line),
});

export function makeStory(id: string, more: Partial<Story> = {}): Story {
  const file = `stories/${id}.md`;
  return {
    id,
    role: 'story',
    partOf: null,
    lang: 'zh-HK',
    label: null,
    kicker: [],
    headline: [written('兩國會談', file, 2)],
    deck: [],
    lead: [],
    dateline: null,
    byline: null,
    body: [paragraph('一二三四五六七八九十甲乙丙丁戊己', file, 5)],
    figures: [],
    source: null,
    rights: null,
    identifier: null,
    offers: NO_OFFERS,
    weight: USUAL_WEIGHT,
    wish: null,
    advert: null,
    headMisread: false,
    origin: { file, line: 1, column: 1, length: 1 },
    langOrigin: { file, line: 1, column: 1, length: 1 },
    roleOrigin: { file, line: 1, column: 1, length: 1 },
    ...more,
  };
}

export function makePage(more: Partial<Page> = {}): Page {
  const origin = { file: 'page.yaml', line: 1, column: 1, length: 1 };
  return {
    id: 'card',
    lang: 'zh-HK',
    template: 'toy',
    paper: written('試版報', 'page.yaml', 1),
    date: '2025-05-09',
    langOrigin: { ...origin, line: 3 },
    templateOrigin: { ...origin, line: 3 },
    dateOrigin: { ...origin, line: 2 },
    weekday: null,
    section: written('要聞', 'page.yaml', 3),
    label: written('A2', 'page.yaml', 4),
    credits: [],
    fillers: [],
    stories: [makeStory('lead', { role: 'lead' }), makeStory('second')],
    pins: {},
    pinOrigins: {},
    sources: [],
    lexicon: EMPTY_LEXICON,
    checks: [],
    origin,
    ...more,
  };
}

const ROLE: RoleSetting = {
  head: null,
  label: null,
  body: 'body',
  lead: 'body',
  dateline: 'body',
  display: 'body',
  quoteHead: 'body',
  quoteText: 'body',
  subhead: { style: 'body', lines: 2, above: 0.6 },
  items: { head: 'run-in', mark: null },
  byline: { style: 'body', place: 'end' },
  source: { style: 'body', place: 'end' },
  quotePerFrame: false,
  caption: { style: 'body', creditStyle: 'body', gap: px(5), keyline: null },
  box: null,
  columnRule: null,
  storyRule: null,
};

export function makeTemplate(
  direction: Direction = 'horizontal',
  role: Partial<RoleSetting> = {},
): Template {
  const setting = { ...ROLE, ...role };
  return {
    id: 'toy',
    description: 'two columns of seven cells',
    direction,
    houseStyles: { 'zh-HK': HOUSE_STYLES['zh-HK'], ja: HOUSE_STYLES.ja },
    sheet: { width: px(240), height: px(240) },
    grid: {
      x: px(40),
      y: px(40),
      columns: 2,
      measure: px(75),
      gap: px(10),
      lines: 10,
      pitch: px(15),
      body: px(10),
    },
    zones: [],
    styles: {
      body: {
        name: 'body',
        faces: ['toy-serif', 'toy-sans'],
        bold: ['toy-sans'],
        size: px(10),
        pitch: px(15),
        indent: em(0),
        align: 'justify',
        tracking: em(0),
        marks: 'full',
        colour: '#000',
        breaker: null,
      },
    },
    ladder: [px(10), px(20)],
    roles: { lead: setting, story: setting, quotes: setting },
    picture: { resolution: 200, lineArt: 600, quality: 85 },
    furniture: [],
    ornaments: [],
    lexicon: EMPTY_LEXICON,
    checks: [],
    origin: { file: 'template.yaml', line: 1, column: 1, length: 1 },
  };
}

const makeFace = (id: string, postscriptName: string): Face => ({
  id,
  family: `bm-${id}`,
  weight: 400,
  lang: 'zh-HK',
  licence: 'OFL-1.1',
  postscriptName,
  ascent: em(1.151),
  descent: em(0.286),
  emTop: em(0.88),
});

/** Two faces that draw everything one em wide. */
const makeFonts = (): FontBook => ({
  faces: new Map([
    ['toy-serif', makeFace('toy-serif', 'ToySerif-Regular')],
    ['toy-sans', makeFace('toy-sans', 'ToySans-Bold')],
  ]),
  absent: new Map(),
  faceFor: (_text, faces) => faces[0] ?? null,
  glyphOf: (_face, codePoint) => codePoint,
  shapedGlyph: ({ text }) => text.codePointAt(0) ?? 0,
  hasVariant: (_face, _codePoint, selector) => selector === 0xe0100,
  hasVerticalForm: () => true,
  advance: ({ text }) => em([...text].length),
  findings: [],
});

const picturesOf = (forme: Forme) =>
  forme.stories.flatMap(({ parts }) =>
    parts.flatMap(({ picture }) => (picture === null ? [] : [{ rect: picture.rect, drawn: true }])),
  );

/** What a browser that paints every line where it was composed would measure. */
export const paintedAsComposed = (forme: Forme, fonts: FontBook): Painted => ({
  browser: 'none',
  lines: Object.fromEntries(linesOf(forme).map(({ line }) => [line.id, inkOf(line, fonts)])),
  width: forme.sheet.width,
  height: forme.sheet.height,
  missingFamilies: [],
  pictures: picturesOf(forme),
});

function inkOf(line: FormeLine, fonts: FontBook): PaintedLine {
  const { x, y, width, height } = line.rect;
  const flat = line.direction === 'horizontal';
  const start = px((flat ? x : y) + line.start);
  const faces = line.runs.map((run) => ({ ...run, face: fonts.faces.get(run.face) }));
  const rise = Math.max(0, ...faces.map((run) => run.rise + (run.face?.ascent ?? 1) * run.size));
  const top = px(y + (faces[0]?.face?.emTop ?? 1) * height - rise);
  return {
    rect: flat
      ? { x: start, y: top, width: line.length, height: px(rise) }
      : { x, y: start, width, height: line.length },
    start,
    end: px(start + line.length),
    visible: true,
  };
}

/** What a drawing of the forme would show if all characters were equally dark. */
export const inkAsComposed = (forme: Forme): InkedCharacter[] =>
  placedCharacters(forme).map((character) => ({ ...character, share: 0.2 }));

/** What a PDF that holds exactly the forme would be read as. */
export function pdfAsComposed(forme: Forme, fonts: FontBook): PdfFacts {
  const box = {
    x: pt(0),
    y: pt(0),
    width: pxToPt(forme.sheet.width),
    height: pxToPt(forme.sheet.height),
  };
  const used = new Set(linesOf(forme).flatMap(({ line }) => line.runs.map((run) => run.face)));
  return {
    pages: 1,
    sheets: [{ mediaBox: box, cropBox: box, bleedBox: box, trimBox: box }],
    pictures: [],
    scale: 3.125,
    fonts: [...used].flatMap((id) => fontOf(fonts.faces.get(id))),
    text: linesOf(forme)
      .map(({ line }) => paintedTextOfLine(line))
      .join(''),
    title: forme.title,
    author: forme.author,
    lang: forme.lang,
    tagged: true,
    outline: true,
    bytes: 1000,
    imageBytes: 0,
  };
}

const fontOf = (face: Face | undefined) =>
  face === undefined
    ? []
    : [
        {
          name: face.postscriptName,
          subtype: 'Type0',
          descendant: 'CIDFontType2',
          embedded: true,
          subset: true,
          readable: true,
        },
      ];

/** Evidence in which everything agrees with everything. */
export function makeEvidence(
  options: { page?: Page; direction?: Direction; role?: Partial<RoleSetting> } = {},
): CompleteEvidence {
  const page = options.page ?? makePage();
  const template = makeTemplate(options.direction, options.role);
  const forme = makeForme(page, template);
  return bearOut({ page, template, fonts: makeFonts(), forme });
}

export type CompleteEvidence = { readonly [Part in keyof Evidence]: NonNullable<Evidence[Part]> };

/** Adds what a faithful browser and a faithful PDF would say of the forme. */
const bearOut = (
  made: Pick<CompleteEvidence, 'page' | 'template' | 'fonts' | 'forme'>,
): CompleteEvidence => ({
  ...made,
  painted: paintedAsComposed(made.forme, made.fonts),
  pdf: pdfAsComposed(made.forme, made.fonts),
  ink: inkAsComposed(made.forme),
});
