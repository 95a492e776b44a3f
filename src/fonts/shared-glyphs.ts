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

/** A further subset of a face: what is painted from it, and the letters that stand in words with that. */
export interface Sharers {
  readonly own: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}

/**
 * A PDF names one code point for each glyph: of ～ and 〜, of ５ and a 5 set by `fwid`, of “ and 〝 in a vertical line, the
 * second would read back as the first. Sharers are painted from subsets of their own, where the glyph has a name of its own; in
 * none of the subsets do two characters share one. An interpunct that is drawn as another is never painted from the face's main
 * subset, which has its own look of it. No two subsets are kerned together: the letters of words that are kerned stay in the
 * main one if they can, and stand beside the sharer in its own where one of them cannot.
 */
export function sharersByFace(
  forme: Forme,
  fonts: FontBook,
): ReadonlyMap<FaceId, readonly Sharers[]> {
  const letters = lettersOfWords(forme);
  return new Map(
    [...alikeByFace(forme, fonts)].map(([face, shared]) => {
      const kerned = letters.get(face) ?? new Set();
      const layers = layersOf(shared, kerned);
      return [face, layers.map((own) => ({ own, beside: besideOf(own, kerned, shared.groups) }))];
    }),
  );
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
function layersOf({ groups, renamed }: Shared, kerned: ReadonlySet<string>): Set<string>[] {
  const shared = groups.filter((alike) => alike.length > 1);
  const rivals = new Map<string, Set<string>>();
  for (const alike of shared)
    for (const one of alike) {
      const others = rivals.get(one) ?? new Set();
      rivals.set(one, others);
      for (const other of alike) if (other !== one) others.add(other);
    }
  const placed = new Map<string, number>();
  for (const character of inOrder(shared, kerned)) {
    const taken = new Set([...(rivals.get(character) ?? [])].map((one) => placed.get(one)));
    let subset = renamed.has(character) ? 1 : 0;
    while (taken.has(subset)) subset += 1;
    placed.set(character, subset);
  }
  const layers = greatest([...placed.values()], 0);
  return Array.from({ length: layers }, (_, layer) => membersOf(placed, layer + 1));
}

/** Kerned letters first, then the owners of the glyphs: they stay in the main subset if they can. */
function inOrder(shared: readonly Alike[], kerned: ReadonlySet<string>): Set<string> {
  const all = shared.flat();
  const letters = all.filter((character) => kerned.has(character));
  return new Set([...letters, ...shared.flatMap(([owner]) => owner ?? []), ...all]);
}

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

/** Where a letter of a kerned word is a sharer, all others but those whose glyph is there under its name: ‑ beside -. */
function besideOf(
  own: ReadonlySet<string>,
  kerned: ReadonlySet<string>,
  groups: readonly Alike[],
): ReadonlySet<string> {
  if (![...own].some((character) => kerned.has(character))) return new Set();
  const taken = new Set(groups.filter((alike) => alike.some((one) => own.has(one))).flat());
  return new Set([...kerned].filter((letter) => !taken.has(letter) && !own.has(letter)));
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
