/** Takes opened faces; gives a `FontBook` that answers from tables once it has shaped a text. */
import type { Finding } from '../diagnostic.ts';
import type { Face, FaceId, Feature, FontBook, Shaping } from '../model/font.ts';
import type { Lang } from '../model/page.ts';
import { countCodePoints } from '../model/text.ts';
import { isHanLetter } from '../model/typography/characters.ts';
import { variantsIn } from '../model/typography/variants.ts';
import { type Em, em } from '../units.ts';
import type { AdvanceMemo } from './advance-memo.ts';
import { codePointsOf, drawnText, inPieces } from './drawn-text.ts';
import type { GlyphAdvances } from './glyph-advances.ts';
import type { GlyphMap } from './glyph-map.ts';
import { drawnAs } from './interpuncts.ts';
import { paintedAs } from './painted-as.ts';
import type { Shaper } from './shaper.ts';

export interface OpenFace {
  readonly face: Face;
  readonly unitsPerEm: number;
  readonly glyphs: GlyphMap;
  readonly advances: GlyphAdvances;
  readonly shape: Shaper;
  readonly memo: AdvanceMemo;
}

export function makeFontBook(
  opened: readonly OpenFace[],
  absent: FontBook['absent'],
  findings: readonly Finding[],
): FontBook {
  const book = new Map(opened.map((one) => [one.face.id, one]));
  const advances = new Map(opened.map((one) => [one.face.id, advancesOf(one)]));
  return {
    faces: new Map(opened.map((one) => [one.face.id, one.face])),
    absent,
    findings,
    faceFor: faceFinder(book),
    glyphOf: (face, codePoint) => paintedGlyph(book.get(face), codePoint),
    shapedGlyph: (shaping) => shapedGlyph(book.get(shaping.face), shaping),
    hasVariant: (face, codePoint, selector) =>
      book.get(face)?.glyphs.hasVariant(codePoint, selector) ?? false,
    hasVerticalForm: (face, char, lang) => formIn(book.get(face), char, lang),
    advance(shaping) {
      if (shaping.setting === 'combined') return EM;
      const advance = advances.get(shaping.face);
      if (advance === undefined) throw new Error(`face ${shaping.face} was not opened`);
      return advance(shaping);
    },
  };
}

const EM = em(1);

/** Answers by list of faces: a style hands in the same list for every cluster. */
function faceFinder(book: ReadonlyMap<FaceId, OpenFace>): FontBook['faceFor'] {
  const known = new WeakMap<readonly FaceId[], Map<string, FaceId | null>>();
  return (text, faces) => {
    const answers = known.get(faces) ?? new Map<string, FaceId | null>();
    known.set(faces, answers);
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = firstThatDraws(text, faces, book);
      answers.set(text, answer);
    }
    return answer;
  };
}

/** A face that knows the variants that are asked for goes before one that draws their ideographs alone. */
function firstThatDraws(
  text: string,
  faces: readonly FaceId[],
  book: ReadonlyMap<FaceId, OpenFace>,
): FaceId | null {
  const drawing = (id: FaceId) => draws(book.get(id), text);
  const variants = variantsIn(text);
  if (variants.length === 0) return faces.find(drawing) ?? null;
  const knowing = (id: FaceId) =>
    variants.every(({ base, selector }) => book.get(id)?.glyphs.hasVariant(base, selector));
  return faces.find((id) => drawing(id) && knowing(id)) ?? faces.find(drawing) ?? null;
}

const draws = (opened: OpenFace | undefined, text: string): boolean =>
  opened !== undefined &&
  codePointsOf(drawnText(text)).every((codePoint) => glyphIn(opened, codePoint) !== 0);

function paintedGlyph(opened: OpenFace | undefined, codePoint: number): number {
  if (opened === undefined) return 0;
  const painted = paintedBy(opened, String.fromCodePoint(codePoint));
  return opened.glyphs.glyphOf(painted.codePointAt(0) ?? 0);
}

function glyphIn(opened: OpenFace | undefined, codePoint: number): number {
  if (opened === undefined) return 0;
  const drawn = drawnBy(opened, String.fromCodePoint(codePoint));
  return opened.glyphs.glyphOf(drawn.codePointAt(0) ?? 0);
}

/** In the memo beside the advances: added to a look. */
const GLYPH = 1024;

/** An ideograph is painted as it stands in the table of the face. */
function shapedGlyph(opened: OpenFace | undefined, shaping: Shaping): number {
  if (opened === undefined) return 0;
  const text = paintedBy(opened, shaping.text);
  if (isIdeograph(text)) return opened.glyphs.glyphOf(text.codePointAt(0) ?? 0);
  const look = GLYPH + lookOf(shaping, opened.face.lang);
  const known = opened.memo.get(look, text);
  if (known !== undefined) return known;
  const lang = opened.face.lang ?? shaping.lang;
  const upright = isUprightInVertical(shaping);
  const glyph = opened.shape.glyph({ text, lang, upright, features: shaping.features });
  opened.memo.set(look, text, glyph);
  return glyph;
}

/** In the memo beside the advances: a look that no advance has. */
const VERTICAL_FORM = 512;

function formIn(opened: OpenFace | undefined, char: string, lang: Lang): boolean {
  if (opened === undefined) return false;
  const known = opened.memo.get(VERTICAL_FORM, char);
  if (known !== undefined) return known === 1;
  const found = opened.shape.hasVerticalForm(char, opened.face.lang ?? lang);
  opened.memo.set(VERTICAL_FORM, char, found ? 1 : 0);
  return found;
}

/** Raised and lowered figures that the face lacks, at full size. */
function paintedBy(opened: OpenFace, text: string): string {
  const { face, glyphs } = opened;
  const draws = (codePoint: number) => glyphs.glyphOf(codePoint) !== 0;
  // An interpunct inside a word is the word's.
  const lang = countCodePoints(text) === 1 ? face.lang : null;
  return Array.from(text, (char) => paintedAs(char, lang, draws)).join('');
}

const drawnBy = ({ face, glyphs }: OpenFace, text: string): string =>
  drawnAs(text, face.lang, (codePoint) => glyphs.glyphOf(codePoint) !== 0);

/** One table of texts for each look, found by number: advances are asked for every cluster of a page. */
function advancesOf(opened: OpenFace): (shaping: Shaping) => Em {
  const tables: Map<string, Em>[] = [];
  return (shaping) => {
    const look = lookOf(shaping, opened.face.lang);
    const table = tables[look] ?? new Map<string, Em>();
    tables[look] = table;
    let advance = table.get(shaping.text);
    if (advance === undefined) {
      advance = em(measure(opened, shaping, look) / opened.unitsPerEm);
      table.set(shaping.text, advance);
    }
    return advance;
  };
}

const FEATURE_BITS: Readonly<Record<Feature, number>> = {
  hwid: 1,
  fwid: 2,
  halt: 4,
  vhal: 8,
  pwid: 128,
  kern: 256,
};
const LANG_BITS: Readonly<Record<Lang, number>> = {
  'zh-HK': 0,
  'zh-TW': 32,
  'zh-CN': 64,
  ja: 96,
};

function lookOf(shaping: Shaping, faceLang: Lang | null): number {
  let look = isUprightInVertical(shaping) ? 16 : 0;
  for (const feature of shaping.features) look |= FEATURE_BITS[feature];
  return faceLang === null ? look | LANG_BITS[shaping.lang] : look;
}

const isUprightInVertical = (shaping: Shaping): boolean =>
  shaping.direction === 'vertical' && shaping.setting === 'upright';

/** Font units. Ideographs that fill the em are not shaped: no feature we paint with changes their advance. */
function measure(opened: OpenFace, shaping: Shaping, look: number): number {
  const text = paintedBy(opened, drawnText(shaping.text));
  return inPieces(text).reduce((sum, piece) => sum + unitsOf(opened, shaping, look, piece), 0);
}

function unitsOf(opened: OpenFace, shaping: Shaping, look: number, text: string): number {
  const upright = isUprightInVertical(shaping);
  if (isIdeograph(text)) {
    const glyph = opened.glyphs.glyphOf(text.codePointAt(0) ?? 0);
    const { width, height } = opened.advances;
    if ((upright ? height(glyph) : width(glyph)) === opened.unitsPerEm) return opened.unitsPerEm;
  }
  // A face draws the forms of its own language whatever the copy's is: a Hong Kong dash has no Taiwan form to fall to.
  const lang = opened.face.lang ?? shaping.lang;
  const known = opened.memo.get(look, text);
  if (known !== undefined) return known;
  const units = opened.shape.advance({ text, lang, upright, features: shaping.features });
  opened.memo.set(look, text, units);
  return units;
}

const isIdeograph = (text: string): boolean =>
  text.length <= 2 && countCodePoints(text) === 1 && isHanLetter(text);
