/** The rows of a part in, the part with its lines out: each line under the id that the forme gives it. */
import type { Direction } from '../model/font.ts';
import type { LayoutLine, LayoutPart, LayoutPicture } from '../model/layout.ts';
import type { LayoutRow } from '../model/layout-change.ts';
import { type Mm, mm } from '../units.ts';
import { areaIn, firstSize, millimetresOf, plainRow, readTypeRow } from './read-row.ts';

/** A part of which more rows may come. */
export interface OpenPart {
  readonly id: string;
  readonly heading: LayoutRow;
  readonly type: string;
  readonly size: number;
  readonly direction: Direction;
  picture: LayoutPicture | null;
  entry: LayoutRow | null;
  readonly lines: LayoutLine[];
  readonly ruby: LayoutLine[];
}

/** `lead.body.3  paragraph  serif-hk-regular 9.375 pt  vertical`; the direction only where it is not the page's. */
export function openPart(text: string, pageDirection: Direction): OpenPart {
  const [id = '', ...type] = text.split('  ');
  const written = type.find((one) => one === 'horizontal' || one === 'vertical');
  return {
    id,
    heading: plainRow(text),
    type: type.join('  '),
    size: millimetresOf(Number(/([\d.]+) pt/.exec(text)?.[1] ?? 0)),
    direction: written ?? pageDirection,
    picture: null,
    entry: null,
    lines: [],
    ruby: [],
  };
}

export const partOf = ({ id, heading, type, picture, lines, ruby }: OpenPart): LayoutPart => ({
  id,
  heading,
  type,
  picture,
  lines,
  ruby,
});

/** False for a row that no part has. */
export function takeRow(part: OpenPart | undefined, text: string): boolean {
  if (part === undefined) return false;
  const ruby = text.startsWith('ruby ');
  const line = lineOf(part, text, ruby);
  if (line !== null) (ruby ? part.ruby : part.lines).push(line);
  else if (/^in \S+$/.test(text) && part.entry === null) {
    part.entry = plainRow(text);
    return true;
  } else if (areaIn(text) !== null && part.picture === null) {
    part.picture = { row: plainRow(text), area: areaIn(text) };
  } else return false;
  if (!ruby) part.entry = null;
  return true;
}

function lineOf(part: OpenPart, text: string, ruby: boolean): LayoutLine | null {
  const read = readTypeRow(ruby ? text.slice('ruby '.length).trimStart() : text);
  if (read === null) return null;
  const size = firstSize(read.adjustments, ruby ? part.size / 2 : part.size);
  const place = { x: mm(read.x), y: mm(read.y) };
  const id = ruby ? rubyId(part, place) : `${part.id}:${part.lines.length + 1}`;
  return {
    row: { text, line: id, ...place, type: read.text },
    frame: ruby ? null : (part.entry?.text.slice('in '.length) ?? part.lines.at(-1)?.frame ?? null),
    entry: ruby ? null : part.entry,
    setting: read.setting,
    direction: part.direction,
    length: mm(read.cells * size),
    size: mm(size),
  };
}

/** A layout does not say over which line a ruby stands: the nearest one that it touches. */
function rubyId(part: OpenPart, at: { readonly x: Mm; readonly y: Mm }): string {
  const nearest = part.lines
    .map((line) => ({ line, distance: distanceOver(line, at) }))
    .reduce<{ line: LayoutLine; distance: number } | null>(
      (best, one) => (best === null || one.distance < best.distance ? one : best),
      null,
    );
  const base = nearest?.line.row.line ?? `${part.id}:0`;
  const before = part.ruby.filter(({ row }) => row.line?.startsWith(`${base}~`) === true).length;
  return `${base}~${before + 1}`;
}

/** Ruby stands above a horizontal line and to the right of a vertical one; it may hang over the line's ends a little. */
function distanceOver(line: LayoutLine, at: { readonly x: Mm; readonly y: Mm }): number {
  const { x, y } = line.row;
  if (x === null || y === null) return Number.POSITIVE_INFINITY;
  const vertical = line.direction === 'vertical';
  const across = vertical ? at.x - x : y - at.y;
  const along = vertical ? at.y - y : at.x - x;
  const beyond = Math.max(-along, along - line.length, 0);
  return across <= 0 ? Number.POSITIVE_INFINITY : across + (beyond > line.size ? 1000 + beyond : 0);
}
