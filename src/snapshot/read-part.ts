/** The rows of a part in, the part with its lines out: each line under the id that the forme gives it. */

import type { Direction } from '../model/font.ts';
import type { LayoutLine, LayoutPart, LayoutPicture } from '../model/layout.ts';
import type { LayoutRow } from '../model/layout-change.ts';
import { isBopomofo } from '../model/typography/characters.ts';
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
  const ruby = ANNOTATION.test(text);
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

const ANNOTATION = /^(?:ruby|zhuyin) +/;
/** Their type is that much of their line's. */
const RUBY_SHARE = 0.5;
const ZHUYIN_SHARE = 0.3;
/** Symbols of zhuyin stand one under the other, tone marks by themselves. */

function lineOf(part: OpenPart, text: string, ruby: boolean): LayoutLine | null {
  const read = readTypeRow(text.replace(ANNOTATION, ''));
  if (read === null) return null;
  const zhuyin = text.startsWith('zhuyin');
  const share = zhuyin ? ZHUYIN_SHARE : RUBY_SHARE;
  const size = firstSize(read.adjustments, ruby ? part.size * share : part.size);
  const place = { x: mm(read.x), y: mm(read.y) };
  const id = ruby ? annotationId(part, place, zhuyin) : `${part.id}:${part.lines.length + 1}`;
  return {
    row: { text, line: id, ...place, type: read.text },
    frame: ruby ? null : (part.entry?.text.slice('in '.length) ?? part.lines.at(-1)?.frame ?? null),
    entry: ruby ? null : part.entry,
    setting: read.setting,
    direction: zhuyin ? zhuyinDirection(read.text) : part.direction,
    length: mm(read.cells * size),
    size: mm(size),
  };
}

const zhuyinDirection = (text: string): Direction => (isBopomofo(text) ? 'vertical' : 'horizontal');

/** A layout does not say over which line a ruby stands: the nearest one that it touches. */
function annotationId(part: OpenPart, at: Spot, zhuyin: boolean): string {
  const nearest = part.lines
    .map((line) => ({ line, distance: distanceOver(line, at, zhuyin) }))
    .reduce<{ line: LayoutLine; distance: number } | null>(
      (best, one) => (best === null || one.distance < best.distance ? one : best),
      null,
    );
  const base = nearest?.line.row.line ?? `${part.id}:0`;
  const before = part.ruby.filter(({ row }) => row.line?.startsWith(`${base}~`) === true).length;
  return `${base}~${before + 1}`;
}

interface Spot {
  readonly x: Mm;
  readonly y: Mm;
}

/** Ruby stands above a horizontal line, zhuyin in it, both to the right of a vertical one; it may hang over the line's ends a little. */
function distanceOver(line: LayoutLine, at: Spot, zhuyin: boolean): number {
  const { x, y } = line.row;
  if (x === null || y === null) return Number.POSITIVE_INFINITY;
  const vertical = line.direction === 'vertical';
  const above = zhuyin ? line.size - Math.abs(y - at.y) : y - at.y;
  const across = vertical ? at.x - x : above;
  const along = vertical ? at.y - y : at.x - x;
  const beyond = Math.max(-along, along - line.length, 0);
  return across <= 0 ? Number.POSITIVE_INFINITY : across + (beyond > line.size ? 1000 + beyond : 0);
}
