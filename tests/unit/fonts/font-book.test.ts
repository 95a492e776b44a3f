/** What composition asks of the font book: which face draws a cluster, and how long it is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import type { FaceId, FontBook, Shaping } from '../../../src/model/font.ts';
import { diskWorkspace, houseManifest } from './house-faces.ts';

const HK = 'serif-hk-regular';
const JA = 'serif-ja-regular';
const OPENED: readonly FaceId[] = [HK, 'sans-hk-regular', JA, 'sans-ja-regular'];

let fonts: FontBook;

beforeAll(async () => {
  const { value } = await openFonts(diskWorkspace(), await houseManifest(), [OPENED]);
  if (value === null) throw new Error('no face opened');
  fonts = value;
});

const shaping = (text: string, more: Partial<Shaping> = {}): Shaping => ({
  text,
  face: HK,
  lang: 'zh-HK',
  direction: 'horizontal',
  setting: 'upright',
  features: [],
  ...more,
});

const advance = (text: string, more: Partial<Shaping> = {}): number =>
  fonts.advance(shaping(text, more));

describe('the face for a cluster', () => {
  it('is the first listed one that draws it', () => {
    expect(fonts.faceFor('國', [HK, JA])).toBe(HK);
    expect(fonts.faceFor('國', [JA, HK])).toBe(JA);
  });

  it('is none for 𠮷 in a Hong Kong face, and the Japanese one where it is listed', () => {
    expect(fonts.faceFor('𠮷', [HK])).toBeNull();
    expect(fonts.faceFor('𠮷', [HK, JA])).toBe(JA);
  });

  it('must draw every character of the cluster', () => {
    expect(fonts.faceFor('國𠮷', [HK])).toBeNull();
  });

  it.each(OPENED)('%s draws 〓, which stands for what is missing', (face) => {
    expect(fonts.faceFor('〓', [face])).toBe(face);
  });

  it.each([
    ['an emoji variation selector', '▲\ufe0f'],
    ['an ideographic variation selector', '葛\u{e0100}'],
    ['a word joiner', '人\u2060'],
    ['a zero-width joiner', '人\u200d'],
  ])('need not draw %s', (_, text) => {
    expect(fonts.faceFor(text, [JA])).toBe(JA);
    expect(advance(text, { face: JA, lang: 'ja' })).toBe(1);
  });

  it('draws a base with its mark when it has the composed character', () => {
    const decomposed = 'が'.normalize('NFD');
    expect(fonts.faceFor(decomposed, [JA])).toBe(JA);
    expect(advance(decomposed, { face: JA, lang: 'ja' })).toBe(1);
  });

  it('passes over faces that were not opened', () => {
    expect(fonts.faceFor('國', ['serif-hk-bold', HK])).toBe(HK);
  });
});

describe('the advance of a cluster', () => {
  it('is that of the shaped text, not the sum of the code points', () => {
    expect(advance('——')).toBe(2);
    expect(advance('80')).toBeCloseTo(1.115, 3);
    expect(advance('80', { features: ['hwid'] })).toBe(1);
    expect(advance('·')).toBe(1);
  });

  it('follows the face’s own forms whatever the copy’s language', () => {
    for (const lang of ['zh-TW', 'zh-CN', 'ja'] as const) expect(advance('——', { lang })).toBe(2);
  });

  it('has no kerning and no ligatures, which tracking would undo', () => {
    expect(advance('fi')).toBeCloseTo(advance('f') + advance('i'), 9);
    expect(advance('AV')).toBeCloseTo(advance('A') + advance('V'), 9);
  });

  it('halves marks by `halt` in horizontal and by `vhal` in vertical lines', () => {
    expect(advance('。', { features: ['halt'] })).toBe(0.5);
    expect(advance('。', { features: ['vhal'] })).toBe(1);
    expect(advance('。', { features: ['vhal'], direction: 'vertical' })).toBe(0.5);
  });

  it('is one em for each upright letter or figure of a vertical line', () => {
    expect(advance('GDP', { direction: 'vertical' })).toBe(3);
    expect(advance('2025', { direction: 'vertical', features: ['fwid'] })).toBe(4);
  });

  it('is the horizontal one for what is turned sideways', () => {
    const sideways = { direction: 'vertical', setting: 'sideways' } as const;
    expect(advance('Traefik', sideways)).toBe(advance('Traefik'));
  });

  it('is one em for combined figures', () => {
    expect(advance('12', { direction: 'vertical', setting: 'combined' })).toBe(1);
  });

  it('keeps looks of one text apart', () => {
    const looks = [advance('8'), advance('8', { features: ['fwid'] })];
    expect([advance('8'), advance('8', { features: ['fwid'] })]).toEqual(looks);
    expect(looks[1]).toBe(1);
  });

  it('is a bug of ours for a face that was not opened', () => {
    expect(() => advance('國', { face: 'serif-hk-bold' })).toThrow(/was not opened/);
  });
});

describe('a face of the book', () => {
  it('has a family of its own and the metrics the browser reads', () => {
    expect(fonts.faces.get(HK)).toMatchObject({
      family: HK,
      weight: 400,
      lang: 'zh-HK',
      licence: 'OFL-1.1',
      postscriptName: 'NotoSerifHK-Regular',
      ascent: 1.151,
      descent: 0.286,
      emTop: 0.88,
    });
  });
});
