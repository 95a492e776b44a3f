/** One row of a layout in, its place, its size and its characters out. */
import type { LayoutArea } from '../model/layout.ts';
import type { LayoutRow } from '../model/layout-change.ts';
import { mm, pt, ptToPx, pxToMm } from '../units.ts';

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const PLACE = new RegExp(`(?:^|\\s)${NUMBER} +${NUMBER}(?=\\s|$)`);
const AREA = new RegExp(`${NUMBER} +${NUMBER}  ${NUMBER} × ${NUMBER}`);
const RULE = new RegExp(`${NUMBER} +${NUMBER} – +${NUMBER} +${NUMBER}`);
const TYPE = new RegExp(`^${NUMBER} +${NUMBER} +${NUMBER}  (.*)$`);

/** A row that is no type. */
export function plainRow(text: string): LayoutRow {
  const place = PLACE.exec(text);
  return {
    text,
    line: null,
    x: place === null ? null : mm(Number(place[1])),
    y: place === null ? null : mm(Number(place[2])),
    type: null,
  };
}

export function areaIn(text: string): LayoutArea | null {
  const [x, y, width, height] = numbersOf(AREA, text);
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? null
    : { x: mm(x), y: mm(y), width: mm(width), height: mm(height) };
}

/** A rule has ends: its area has no width or no height. */
export function lineArea(text: string): LayoutArea | null {
  const [x1, y1, x2, y2] = numbersOf(RULE, text);
  return x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined
    ? null
    : { x: mm(x1), y: mm(y1), width: mm(x2 - x1), height: mm(y2 - y1) };
}

const numbersOf = (pattern: RegExp, text: string): number[] =>
  (pattern.exec(text) ?? []).slice(1).map(Number);

export interface TypeRow {
  readonly x: number;
  readonly y: number;
  readonly cells: number;
  /** Cells and adjustments, as written. */
  readonly setting: string;
  readonly text: string;
  /** `10.5 pt 1–3`, `halt 4`. */
  readonly adjustments: readonly string[];
}

/** Null for a row that is no line of type. */
export function readTypeRow(text: string): TypeRow | null {
  const found = TYPE.exec(text);
  if (found === null) return null;
  const rest = found[4] ?? '';
  const brace = rest.endsWith('}') ? rest.lastIndexOf('  {') : -1;
  const written = brace === -1 ? '' : rest.slice(brace + 3, -1);
  return {
    x: Number(found[1]),
    y: Number(found[2]),
    cells: Number(found[3]),
    setting: `${found[3]} ${written}`.trimEnd(),
    text: brace === -1 ? rest : rest.slice(0, brace),
    adjustments: written === '' ? [] : written.split('; '),
  };
}

/** Cells count in the type of a line's first character, which may be of another size than the part's. */
export function firstSize(adjustments: readonly string[], size: number): number {
  const own = adjustments.find((one) => /^[\d.]+ pt(?:$| 1(?:\D|$))/.test(one));
  return own === undefined ? size : millimetresOf(Number.parseFloat(own));
}

export const millimetresOf = (points: number): number => pxToMm(ptToPx(pt(points)));
