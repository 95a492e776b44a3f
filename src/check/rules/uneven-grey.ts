/** Forme and ink in; styles of body type whose grey is uneven over the page out. */
import type { Forme } from '../../model/forme.ts';
import { placeOfRect, SHEET_CORNER } from '../measure/geometry.ts';
import { type GreyTile, greyTiles } from '../measure/grey.ts';
import { type Fault, rule } from '../rule.ts';

/** Deviation over mean; newsroom.md 4.7. */
const MOST = 0.06;
const FEWEST_TILES = 12;

export const unevenGrey = rule({
  id: 'uneven-grey',
  severity: 'warning',
  needs: ['forme', 'ink'],
  doc: {
    what: `The grey of the body type of one style, measured from the drawn PDF in tiles of 20 mm, varies by more than ${MOST * 100} % (standard deviation over mean). A character is compared with itself elsewhere on the page, so that 一 and 體 do not count, and the white between characters does. Pages of fewer than ${FEWEST_TILES} tiles of a style are too small to tell. Only \`check\` draws the page; \`build\` does not try this rule.`,
    why: 'A good page is one even grey; a pale or a dark column is seen before it is read.',
    fix: 'Look at the column that is named: its `cells`, gaps that stand open, another weight or colour.',
    example: 'a column of 14 cells in a measure of 17, beside others of 17.',
    source: 'newsroom 4.7',
  },
  check: ({ forme, ink }) => {
    const tiles = greyTiles(ink);
    return [...new Set(tiles.map(({ style }) => style))].flatMap((style) =>
      unevenIn(
        style,
        tiles.filter((tile) => tile.style === style),
        forme,
      ),
    );
  },
});

function unevenIn(style: string, tiles: readonly GreyTile[], { frames }: Forme): Fault[] {
  const mean = meanOf(tiles.map(({ grey }) => grey));
  const deviation = Math.sqrt(meanOf(tiles.map(({ grey }) => (grey - mean) ** 2)));
  if (tiles.length < FEWEST_TILES || deviation <= MOST * mean) return [];
  const ranked = tiles.toSorted((one, other) => one.grey - other.grey);
  const [palest, darkest] = [ranked[0], ranked.at(-1)] as [GreyTile, GreyTile];
  const off = ({ grey }: GreyTile): number => Math.abs(grey / mean - 1);
  const worst = off(palest) >= off(darkest) ? palest : darkest;
  const frame = frames.find(({ id }) => id === worst.frame);
  return [
    {
      message: `the grey of \`${style}\` varies by ${inPercent(deviation / mean)}: \`${palest.frame}\` is palest, ${inPercent(off(palest))} under the mean, \`${darkest.frame}\` darkest, ${inPercent(off(darkest))} over it`,
      help: 'look at `cells`, gaps, weight and colour of the two',
      place: frame === undefined ? SHEET_CORNER : placeOfRect(frame.rect, frame.story, frame.id),
      origin: frame?.origin ?? null,
    },
  ];
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const inPercent = (share: number): string => `${(share * 100).toFixed(1)} %`;
