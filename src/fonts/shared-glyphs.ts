/** Takes a forme and the font book; gives the characters of each face that share a glyph with another one of the page. */
import type { FaceId, FontBook } from '../model/font.ts';
import type { Forme, Run } from '../model/forme.ts';
import { drawnText } from './drawn-text.ts';
import { paintedAs } from './painted-as.ts';
import { runsOf } from './runs-of.ts';

/**
 * A PDF names one code point for each glyph: of ～ and 〜, or of ５ and a 5 set by `fwid`, the second would read back as
 * the first. Sharers are painted from subsets of their own, where the glyph has a name of its own: the second character
 * of a glyph from the first of them, the third from the next. An interpunct that is drawn as another is never painted
 * from the face's main subset, which has its own look of it.
 */
export function sharersByFace(
  forme: Forme,
  fonts: FontBook,
): ReadonlyMap<FaceId, readonly ReadonlySet<string>[]> {
  const owners = new Map<FaceId, Map<number, string[]>>();
  const sharers = new Map<FaceId, Set<string>[]>();
  for (const run of runsOf(forme)) {
    const own = owners.get(run.face) ?? new Map<number, string[]>();
    owners.set(run.face, own);
    for (const character of drawnText(run.painted)) {
      const glyph = glyphOf(character, run, fonts);
      if (glyph === 0) continue;
      const alike = own.get(glyph) ?? [ownerOf(character, run, fonts)];
      own.set(glyph, alike);
      if (!alike.includes(character)) alike.push(character);
      const layer = alike.indexOf(character) - 1;
      if (layer >= 0) addSharer(sharers, run.face, layer, character);
    }
  }
  for (const [face, letters] of lettersOfWords(forme)) {
    const groups = [...(owners.get(face)?.values() ?? [])];
    keepTogether(sharers.get(face) ?? [], letters, groups);
  }
  return sharers;
}

/** By face, the characters of the words that are kerned. */
function lettersOfWords(forme: Forme): ReadonlyMap<FaceId, ReadonlySet<string>> {
  const letters = new Map<FaceId, Set<string>>();
  for (const { face, features, painted } of runsOf(forme)) {
    if (!features.includes('kern')) continue;
    const own = letters.get(face) ?? new Set();
    letters.set(face, own);
    for (const character of painted + drawnText(painted)) own.add(character);
  }
  return letters;
}

/**
 * No two subsets are kerned together: where one letter of a word is a sharer, all of them are painted from its subset,
 * but for those whose glyph is there under its name: ‑ beside -.
 */
function keepTogether(
  layers: readonly Set<string>[],
  letters: ReadonlySet<string>,
  groups: readonly (readonly string[])[],
): void {
  const own = layers.find((layer) => [...letters].some((letter) => layer.has(letter)));
  if (own === undefined) return;
  const taken = new Set(groups.filter((alike) => alike.some((one) => own.has(one))).flat());
  for (const letter of letters) {
    if (!taken.has(letter) && !layers.some((layer) => layer.has(letter))) own.add(letter);
  }
}

function addSharer(
  sharers: Map<FaceId, Set<string>[]>,
  face: FaceId,
  layer: number,
  character: string,
): void {
  const layers = sharers.get(face) ?? [];
  sharers.set(face, layers);
  for (let at = layers.length; at <= layer; at += 1) layers.push(new Set());
  layers[layer]?.add(character);
}

/** The character that may be painted with the face's main subset. */
const ownerOf = (character: string, run: Run, fonts: FontBook): string =>
  paintedAs(
    character,
    fonts.faces.get(run.face)?.lang ?? null,
    (codePoint) => fonts.faceFor(String.fromCodePoint(codePoint), [run.face]) !== null,
  );

/** Drawn alike by substitution: a pair of dashes of either kind joins to one glyph. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['―', '—'],
  ['⸺', '—'],
  ['⋯', '…'],
]);

function glyphOf(character: string, run: Run, fonts: FontBook): number {
  const alike = glyphOfCode(ALIKE.get(character) ?? character, run, fonts);
  return alike === 0 ? glyphOfCode(character, run, fonts) : alike;
}

function glyphOfCode(character: string, run: Run, fonts: FontBook): number {
  const codePoint = character.codePointAt(0) ?? 0;
  const wide = run.features.includes('fwid') ? fullWidth(codePoint) : codePoint;
  return fonts.glyphOf(run.face, wide);
}

/** U+FF01–FF5E draw what `fwid` makes of ASCII. */
const fullWidth = (codePoint: number): number =>
  codePoint > 0x20 && codePoint < 0x7f ? codePoint + 0xfee0 : codePoint;
