/** A picture of a page and what was found on it in, the picture with numbered marks, and a detail of each place, out. */
import type { Severity } from '../diagnostic.ts';
import type { Rect } from '../model/forme.ts';
import { px } from '../units.ts';
import { escapeHtml } from './document.ts';

/** A page as it was drawn; lengths in px of the sheet. */
export interface SheetPicture {
  /** PNG as a data address. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** Something found at a place of the sheet. */
export interface SheetMark {
  readonly number: number;
  readonly severity: Severity;
  readonly outline: Rect;
}

/** Names of the marks and findings of the n-th page: links go both ways. */
export const markId = (page: number, number: number): string => `mark-${page}-${number}`;
export const findingId = (page: number, number: number): string => `finding-${page}-${number}`;
const pictureId = (page: number): string => `picture-${page}`;

export function markedSheet(
  page: number,
  alt: string,
  { address, width, height }: SheetPicture,
  marks: readonly SheetMark[],
): string {
  // As large on a broadsheet as on a tabloid, when both are shown as high as the window.
  const radius = Math.round(Math.max(width, height) / 75);
  const badges = badgePlaces(marks, radius);
  const drawn = marks.map((mark, at) => markShape(page, mark, badges[at] ?? [0, 0], radius));
  return `<svg class="sheet" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeHtml(alt)}">
<image id="${pictureId(page)}" href="${address}" width="${width}" height="${height}"/>
${drawn.join('\n')}
</svg>`;
}

type Point = readonly [x: number, y: number];

/** At the corner of the outline; where another badge stands already, beside it. */
function badgePlaces(marks: readonly SheetMark[], radius: number): Point[] {
  const places: Point[] = [];
  /** By the row of the sheet, two of which may hold what a badge touches besides its own. */
  const rows = new Map<number, Point[]>();
  /** Where the next badge of a corner may stand: many findings may share one. */
  const next = new Map<string, number>();
  for (const { outline } of marks) {
    const y = Math.max(radius, outline.y);
    const corner = Math.max(radius, outline.x);
    const row = Math.floor(y / radius);
    const near = [row - 1, row, row + 1].flatMap((one) => rows.get(one) ?? []);
    let x = next.get(`${corner} ${y}`) ?? corner;
    while (
      near.some(([left, top]) => Math.abs(left - x) < 2 * radius && Math.abs(top - y) < radius)
    )
      x += 2 * radius;
    next.set(`${corner} ${y}`, x + 2 * radius);
    const own = rows.get(row) ?? [];
    own.push([x, y]);
    rows.set(row, own);
    places.push([x, y]);
  }
  return places;
}

function markShape(page: number, mark: SheetMark, [x, y]: Point, radius: number): string {
  const { number, severity, outline } = mark;
  const label = `finding ${number}, ${severity}`;
  return `<a id="${markId(page, number)}" class="mark ${severity}" href="#${findingId(page, number)}" aria-label="${label}">${outlineShape(outline, radius)}${badge(severity, x, y, radius)}<text x="${x}" y="${y}" font-size="${radius * 1.15}" dy=".36em">${number}</text></a>`;
}

const outlineShape = ({ x, y, width, height }: Rect, radius: number): string =>
  width === 0 && height === 0
    ? ''
    : `<rect class="outline" x="${x}" y="${y}" width="${Math.max(width, 2)}" height="${Math.max(height, 2)}" stroke-width="${radius / 6}"/>`;

/** Severities differ in shape as well as in colour. */
function badge(severity: Severity, x: number, y: number, radius: number): string {
  const side = radius * 1.8;
  return severity === 'warning'
    ? `<rect class="badge" x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}" rx="${radius / 5}"/>`
    : `<circle class="badge" cx="${x}" cy="${y}" r="${radius}"/>`;
}

/** Largest piece of the page that a detail shows, and the white round what is marked. */
const DETAIL = { width: 460, height: 170, air: 28 } as const;

/** The place itself, cut out of the same picture. */
export function sheetDetail(
  page: number,
  { outline, severity }: SheetMark,
  sheet: SheetPicture,
): string {
  const box = detailBox(outline, sheet);
  const { x, y, width, height } = outline;
  const rect = `<rect class="outline" x="${x}" y="${y}" width="${Math.max(width, 4)}" height="${Math.max(height, 4)}" stroke-width="2"/>`;
  return `<svg class="detail ${severity}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" style="max-width:${box.width}px" aria-hidden="true"><use href="#${pictureId(page)}"/>${rect}</svg>`;
}

function detailBox(outline: Rect, sheet: SheetPicture): Rect {
  const width = Math.min(sheet.width, DETAIL.width);
  const height = Math.min(sheet.height, DETAIL.height, outline.height + 2 * DETAIL.air);
  const within = (start: number, length: number, size: number, limit: number) =>
    px(
      Math.round(
        Math.min(
          Math.max(0, start + Math.min(0, length - size) / 2 - (length > size ? DETAIL.air : 0)),
          limit - size,
        ),
      ),
    );
  return {
    x: within(outline.x, outline.width, width, sheet.width),
    y: within(outline.y, outline.height, height, sheet.height),
    width: px(Math.round(width)),
    height: px(Math.round(height)),
  };
}
