/** Takes a forme and the font book; gives the characters of each face that share a glyph with another one of the page. */
import { greatest } from '../model/extent.ts';
import type { FaceId, FontBook } from '../model/font.ts';
import type { Forme } from '../model/forme.ts';
import { drawnText } from './drawn-text.ts';
import { paintedAs } from './painted-as.ts';
import { runsOf, type SetRun } from './runs-of.ts';

/** The characters of a face that are painted with one glyph, in the order of the page. */
type Alike = readonly string[];

interface Shared {
  readonly groups: readonly Alike[];
  /** Painted with the glyph of another character: never from the main subset, which does not have them by name. */
  readonly renamed: ReadonlySet<string>;
}

/**
 * A PDF names one code point for each glyph: of ～ and 〜, of ５ and a 5 set by `fwid`, of “ and 〝 in a vertical line, the
 * second would read back as the first. Sharers are painted from subsets of their own, where the glyph has a name of its own; in
 * none of the subsets do two characters share one. An interpunct that is drawn as another is never painted from the face's main
 * subset, which has its own look of it.
 */
export function sharersByFace(
  forme: Forme,
  fonts: FontBook,
): ReadonlyMap<FaceId, readonly ReadonlySet<string>[]> {
  const sharers = new Map<FaceId, Set<string>[]>();
  const alike = alikeByFace(forme, fonts);
  for (const [face, shared] of alike) sharers.set(face, layersOf(shared));
  for (const [face, letters] of lettersOfWords(forme))
    keepTogether(sharers.get(face) ?? [], letters, alike.get(face)?.groups ?? []);
  return sharers;
}

function alikeByFace(forme: Forme, fonts: FontBook): ReadonlyMap<FaceId, Shared> {
  const found = new Map<FaceId, Map<number, Set<string>>>();
  const renamed = new Map<FaceId, Set<string>>();
  for (const run of runsOf(forme)) {
    const own = found.get(run.face) ?? new Map<number, Set<string>>();
    found.set(run.face, own);
    for (const character of drawnText(run.painted)) {
      const glyph = glyphOf(character, run, fonts);
      if (glyph === 0) continue;
      const owner = ownerOf(character, run, fonts);
      if (owner !== character)
        renamed.set(run.face, (renamed.get(run.face) ?? new Set()).add(character));
      own.set(glyph, (own.get(glyph) ?? new Set([owner])).add(character));
    }
  }
  return new Map(
    [...found].map(([face, own]) => {
      const groups = [...own.values()].map((alike) => [...alike]);
      return [face, { groups, renamed: renamed.get(face) ?? new Set() }];
    }),
  );
}

/** Each character goes to the first subset where none that it shares a glyph with is; the main one is no layer. */
function layersOf({ groups, renamed }: Shared): Set<string>[] {
  const shared = groups.filter((alike) => alike.length > 1);
  const rivals = new Map<string, Set<string>>();
  for (const alike of shared)
    for (const one of alike) {
      const others = rivals.get(one) ?? new Set();
      rivals.set(one, others);
      for (const other of alike) if (other !== one) others.add(other);
    }
  const placed = new Map<string, number>();
  for (const character of inOrder(shared)) {
    const taken = new Set([...(rivals.get(character) ?? [])].map((one) => placed.get(one)));
    let subset = renamed.has(character) ? 1 : 0;
    while (taken.has(subset)) subset += 1;
    placed.set(character, subset);
  }
  const layers = greatest([...placed.values()], 0);
  return Array.from({ length: layers }, (_, layer) => membersOf(placed, layer + 1));
}

/** The owners of the glyphs first: they stay in the main subset if they can. */
const inOrder = (shared: readonly Alike[]): Set<string> =>
  new Set([...shared.flatMap(([owner]) => owner ?? []), ...shared.flat()]);

const membersOf = (placed: ReadonlyMap<string, number>, subset: number): Set<string> =>
  new Set([...placed].flatMap(([character, one]) => (one === subset ? [character] : [])));

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
  groups: readonly Alike[],
): void {
  const own = layers.find((layer) => [...letters].some((letter) => layer.has(letter)));
  if (own === undefined) return;
  const taken = new Set(groups.filter((alike) => alike.some((one) => own.has(one))).flat());
  for (const letter of letters) {
    if (!taken.has(letter) && !layers.some((layer) => layer.has(letter))) own.add(letter);
  }
}

/** The character that may be painted with the face's main subset. */
const ownerOf = (character: string, run: SetRun, fonts: FontBook): string =>
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

function glyphOf(character: string, run: SetRun, fonts: FontBook): number {
  const { face, lang, direction, setting, features } = run;
  const glyph = (text: string): number =>
    fonts.shapedGlyph({ text, face, lang, direction, setting, features });
  const alike = glyph(ALIKE.get(character) ?? character);
  return alike === 0 ? glyph(character) : alike;
}
