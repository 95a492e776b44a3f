/** Page subsets: only the page's characters, with everything shaping needs. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { charactersByFace } from '../../../src/fonts/characters-by-face.ts';
import { readGlyphAdvances } from '../../../src/fonts/glyph-advances.ts';
import { readGlyphMap } from '../../../src/fonts/glyph-map.ts';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import { readSfnt } from '../../../src/fonts/sfnt.ts';
import { subsetFace, subsetFaces } from '../../../src/fonts/subset-faces.ts';
import type { Direction, FaceId, Feature, FontBook } from '../../../src/model/font.ts';
import type { FontManifest, ManifestFace } from '../../../src/model/font-manifest.ts';
import { makeForme, makeLine, makePart, makeRun } from '../snapshot/forme.ts';
import { diskWorkspace, houseManifest } from './house-faces.ts';

const HK: FaceId = 'serif-hk-regular';
const CHARACTERS = '8A·—…。」一國語';

let manifest: FontManifest;
let face: ManifestFace;

beforeAll(async () => {
  manifest = await houseManifest();
  face = manifest.faces.find(({ id }) => id === HK) as ManifestFace;
});

describe('the characters of a forme', () => {
  it('are what each face paints in copy, ruby and furniture, sorted, each once', () => {
    const copy = makePart('lead.body.0', [makeLine('copy', 0, [makeRun('國國一')])]);
    const ruby = makeLine('ruby', 0, [makeRun('か\u3099', { face: 'sans-ja-regular' })]);
    const furniture = makeLine('folio', 0, [makeRun('𠮷', { painted: '〓' })]);
    const forme = makeForme([{ ...copy, annotations: [ruby] }], {
      furniture: [makePart('folio', [furniture])],
    });
    expect([...charactersByFace(forme)]).toEqual([
      [HK, '〓一國'],
      // Base, composed character, mark: HarfBuzz composes from what the subset has.
      ['sans-ja-regular', '\u304b\u304c\u3099'],
    ]);
  });
});

describe('a page subset', () => {
  it('maps the page’s own characters and no others', async () => {
    const { value } = await subsetFace(diskWorkspace(), face, CHARACTERS);
    const reading = readSfnt(value?.bytes ?? new Uint8Array());
    if ('fault' in reading) throw new Error(reading.fault);
    const map = readGlyphMap(reading.sfnt);
    for (const char of CHARACTERS) expect(map.glyphOf(char.codePointAt(0) ?? 0)).toBeGreaterThan(0);
    // HarfBuzz adds a bracket's mirror image, 「 here, for lines that run from right to left.
    expect(map.glyphOf('「'.codePointAt(0) ?? 0)).toBeGreaterThan(0);
    expect(map.count()).toBe([...CHARACTERS, '「'].length);
    expect(reading.sfnt.postscriptName).toBe('NotoSerifHK-Regular');
  });

  it.each<[string, Feature[], Direction]>([
    ['8', ['hwid'], 'horizontal'],
    ['8', ['fwid'], 'horizontal'],
    ['A', ['fwid'], 'vertical'],
    ['。', ['halt'], 'horizontal'],
    ['」', ['vhal'], 'vertical'],
    ['——', [], 'horizontal'],
    ['——', [], 'vertical'],
    ['……', [], 'vertical'],
  ])('shapes %s with %j in %s lines like the whole face', async (text, features, direction) => {
    const [whole, subset] = await Promise.all([open(face), openSubset()]);
    const order = {
      text,
      features,
      direction,
      face: HK,
      lang: 'zh-HK',
      setting: 'upright',
    } as const;
    expect(subset.advance(order)).toBe(whole.advance(order));
  });

  it('is taken from the cache when the same characters are wanted again', async () => {
    const workspace = diskWorkspace();
    const first = await subsetFace(workspace, face, CHARACTERS);
    const gone = { ...workspace, readBytes: async () => null };
    expect((await subsetFace(gone, face, CHARACTERS)).value).toEqual(first.value);
    const other = await subsetFace(gone, face, `${CHARACTERS}乙`);
    expect(other).toMatchObject({ value: null, findings: [{ rule: 'missing-font' }] });
  });

  it('is made for each face the forme paints with', async () => {
    const runs = [makeRun('國'), makeRun('桜', { face: 'sans-ja-regular' })];
    const forme = makeForme([makePart('lead.body.0', [makeLine('copy', 0, runs)])]);
    const { value, findings } = await subsetFaces(
      diskWorkspace(),
      forme,
      manifest,
      await open(face),
    );
    expect(findings).toEqual([]);
    expect(value?.map(({ family }) => family)).toEqual([HK, 'sans-ja-regular']);
  });

  it('is made twice where two characters of the page share a glyph', async () => {
    const wide = makeRun('5', { features: ['fwid'] });
    const runs = [makeRun('甲～乙～〜丙５'), wide, makeRun('5')];
    const forme = makeForme([makePart('lead.body.0', [makeLine('copy', 0, runs)])]);
    const { value } = await subsetFaces(diskWorkspace(), forme, manifest, await open(face));
    expect(value?.map(({ family, sharers }) => [family, sharers])).toEqual([
      [HK, ''],
      [`${HK} sharers`, '5〜'],
    ]);
  });

  it('leaves the letters of kerned words in the main subset, whatever else has their glyphs', async () => {
    const runs = [
      makeRun('甲Ａ'),
      makeRun('CA', { features: ['fwid'] }),
      makeRun('乙Ｃ'),
      makeRun('CAVAT', { features: ['kern'] }),
    ];
    const forme = makeForme([makePart('lead.body.0', [makeLine('copy', 0, runs)])]);
    const { value } = await subsetFaces(diskWorkspace(), forme, manifest, await open(face));
    expect(value?.map(({ sharers }) => sharers)).toEqual(['', 'ＡＣ']);
  });

  it('has all letters of kerned words where one of them is such a character', async () => {
    const runs = [makeRun('A·V', { features: ['kern'] }), makeRun('甲A')];
    const forme = makeForme([makePart('lead.body.0', [makeLine('copy', 0, runs)])]);
    const { value } = await subsetFaces(diskWorkspace(), forme, manifest, await open(face));
    expect(value?.map(({ sharers }) => sharers)).toEqual(['', '·']);
    const reading = readSfnt(value?.at(1)?.bytes ?? new Uint8Array());
    if ('fault' in reading) throw new Error(reading.fault);
    const map = readGlyphMap(reading.sfnt);
    for (const letter of 'A·V') expect(map.glyphOf(letter.codePointAt(0) ?? 0)).toBeGreaterThan(0);
  });

  it('is made once more for each further character of a glyph', async () => {
    const forme = makeForme([
      makePart('lead.body.0', [makeLine('copy', 0, [makeRun('——甲⸺乙――')])]),
    ]);
    const { value } = await subsetFaces(diskWorkspace(), forme, manifest, await open(face));
    expect(value?.map(({ family, sharers }) => [family, sharers])).toEqual([
      [HK, ''],
      [`${HK} sharers`, '⸺'],
      [`${HK} sharers 2`, '―'],
    ]);
  });

  it('never has two characters of one glyph, whatever they share with others', async () => {
    const wide = makeRun('2', { features: ['fwid'] });
    const runs = [makeRun('2甲₂乙２'), wide];
    const forme = makeForme([makePart('lead.body.0', [makeLine('copy', 0, runs)])]);
    const book = await open(face);
    const lowered = { ...book, shapedGlyph: alikeWithoutLowered(book) };
    const { value } = await subsetFaces(diskWorkspace(), forme, manifest, lowered);
    expect(value?.map(({ sharers }) => sharers)).toEqual(['', '₂２']);
  });

  it('draws all interpuncts with one glyph, each by its own code point', async () => {
    const forme = makeForme([makePart('lead.body.0', [makeLine('copy', 0, [makeRun('甲·乙・')])])]);
    const book = await open(face);
    const { value } = await subsetFaces(diskWorkspace(), forme, manifest, book);
    expect(value?.map(({ sharers }) => sharers)).toEqual(['', '·', '・']);
    const widths = value?.slice(1).map(({ bytes, sharers }) => {
      const reading = readSfnt(bytes);
      if ('fault' in reading) throw new Error(reading.fault);
      const map = readGlyphMap(reading.sfnt);
      expect(map.count()).toBe(1);
      const glyph = map.glyphOf(sharers.codePointAt(0) ?? 0);
      return readGlyphAdvances(reading.sfnt).width(glyph);
    });
    expect(widths).toEqual([1000, 1000]);
    expect(book.glyphOf(HK, 0xb7)).toBe(book.glyphOf(HK, 0x2027));
  });
});

/** A face that draws ₂ with the glyph of 2. */
const alikeWithoutLowered =
  (book: FontBook): FontBook['shapedGlyph'] =>
  (shaping) =>
    book.shapedGlyph({ ...shaping, text: shaping.text === '₂' ? '2' : shaping.text });

const open = async (declared: ManifestFace, workspace = diskWorkspace()): Promise<FontBook> => {
  const { value } = await openFonts(workspace, { faces: [declared] }, [[declared.id]]);
  if (value === null) throw new Error('the face does not open');
  return value;
};

async function openSubset(): Promise<FontBook> {
  const { value } = await subsetFace(diskWorkspace(), face, CHARACTERS);
  const bytes = value?.bytes ?? new Uint8Array();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const origin = { ...face.origin, file: 'fonts.yaml' };
  const declared = { ...face, package: null, path: 'subset.ttf', sha256, origin };
  return open(declared, diskWorkspace(new Map([['subset.ttf', bytes]])));
}
