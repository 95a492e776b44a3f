/** Inked characters in; the grey of body type, tile by tile, out. A character is held against itself elsewhere on the page. */
import type { InkedCharacter } from '../../model/evidence.ts';
import { mm, mmToPx } from '../../units.ts';

export interface GreyTile {
  readonly frame: string;
  readonly style: string;
  /** 1 where its characters are as dark, and stand as close, as they do elsewhere on the page. */
  readonly grey: number;
}

/** newsroom.md 4.7: 20 mm square. */
const SIDE = mmToPx(mm(20));
/** With fewer characters that recur on the page, a tile says little. */
const FEWEST = 8;
/** Of a character that occurs less often nobody knows how dark it should be: 一 is pale and 體 dark by nature. */
const RECURS = 3;

export function greyTiles(characters: readonly InkedCharacter[]): GreyTile[] {
  const usual = usualInk(characters);
  const known = characters.filter((one) => (usual.get(keyOf(one))?.count ?? 0) >= RECURS);
  return [...byTile(known).values()]
    .filter((tile) => tile.length >= FEWEST)
    .flatMap((tile) => greyOf(tile, usual) ?? []);
}

interface Usual {
  readonly count: number;
  readonly sum: number;
}

const keyOf = ({ style, text }: InkedCharacter): string => `${style} ${text}`;

function usualInk(characters: readonly InkedCharacter[]): Map<string, Usual> {
  const usual = new Map<string, Usual>();
  for (const one of characters) {
    const { count, sum } = usual.get(keyOf(one)) ?? { count: 0, sum: 0 };
    usual.set(keyOf(one), { count: count + 1, sum: sum + one.share });
  }
  return usual;
}

function byTile(characters: readonly InkedCharacter[]): Map<string, InkedCharacter[]> {
  const tiles = new Map<string, InkedCharacter[]>();
  for (const one of characters) {
    const [across, down] = [one.rect.x, one.rect.y].map((at) => Math.floor(at / SIDE));
    const key = `${one.style} ${one.frame} ${across} ${down}`;
    const tile = tiles.get(key);
    if (tile === undefined) tiles.set(key, [one]);
    else tile.push(one);
  }
  return tiles;
}

/** Its ink against the usual ink of the same characters, thinned by the white between them. */
function greyOf(
  tile: readonly InkedCharacter[],
  usual: ReadonlyMap<string, Usual>,
): GreyTile | null {
  const first = tile[0] as InkedCharacter;
  const ink = sumOf(tile, ({ share }) => share);
  const expected = sumOf(tile, (one) => {
    const { count, sum } = usual.get(keyOf(one)) ?? { count: 2, sum: 0 };
    return (sum - one.share) / (count - 1);
  });
  const cells = sumOf(tile, ({ rect }) => Math.min(rect.width, rect.height));
  const room = sumOf(tile, (one) => one.room);
  if (expected <= 0 || room <= 0) return null;
  return { frame: first.frame, style: first.style, grey: (ink / expected) * (cells / room) };
}

const sumOf = (tile: readonly InkedCharacter[], of: (one: InkedCharacter) => number): number =>
  tile.reduce((sum, one) => sum + of(one), 0);
