/** A standing head 欄目 in, its box and lines out: cut into the notch of the story's first frame. */
import type { ParagraphStyle, SetLine } from '../../compose/types.ts';
import { type Finding, finding } from '../../diagnostic.ts';
import { greatest } from '../../model/extent.ts';
import type { PartRole, Rect, Shape } from '../../model/forme.ts';
import type { Notch, Story } from '../../model/page.ts';
import type { PlannedFrame } from '../../model/plan.ts';
import type { LabelSetting, RoleSetting, TypeStyle } from '../../model/template.ts';
import { originAt, type RichText } from '../../model/text.ts';
import type { TextRef } from '../../model/text-ref.ts';
import { clustersOf } from '../../model/typography/clusters.ts';
import { em, px } from '../../units.ts';
import { type Matter, NO_MATTER } from '../matter.ts';
import { extentOf, inside } from '../plan/geometry.ts';
import { makePart, type Setter, styleFor, styleNamed } from '../setter.ts';
import { type Display, displayLength, setDisplay, wholeMeasure } from './display.ts';

/** Where the label's box stands: the first notch of the first frame, in whose type the notch counts its em. */
export function labelArea(
  setter: Setter,
  label: LabelSetting,
  frame: PlannedFrame | undefined,
  type: TypeStyle,
): Rect | null {
  const notch = frame?.notches[0];
  if (frame === undefined || notch === undefined) return null;
  const { grid, direction } = setter.template;
  const inline = { start: 0, end: notch.start * type.size - label.air * grid.body };
  const block = {
    start: (notch.lines.first - 1) * type.pitch,
    end: (notch.lines.last - 1) * type.pitch + grid.body,
  };
  return inside(frame.rect, direction, inline, block);
}

interface Row {
  readonly role: PartRole;
  readonly ref: TextRef;
  readonly rich: RichText;
  readonly display: Display;
  readonly style: string;
}

export function setLabel(
  setter: Setter,
  story: Story,
  role: RoleSetting,
  area: Rect,
  frame: PlannedFrame,
): Matter {
  const { label } = role;
  if (label === null || story.label === null) return NO_MATTER;
  const rows = rowsOf(story, story.label, role, label);
  const set = rows.map((row) => setRow(setter, row, label, area));
  const gaps = (set.length - 1) * ROW_GAP * setter.template.grid.body;
  const depth = set.reduce((sum, one) => sum + one.depth, gaps);
  const free = extentOf(area, label.direction).block - depth;
  let at = Math.max(0, free) / 2;
  const made = set.map((one) => {
    const part = one.make(at);
    at += one.depth + ROW_GAP * setter.template.grid.body;
    return part;
  });
  return {
    parts: made.map(({ part }) => part),
    shapes: [...boxShapes(story, label, area), ...made.flatMap(({ shapes }) => [...shapes])],
    findings:
      free < 0 || set.some((one) => one.broken)
        ? [tooLong(story, story.label, waysOut(setter, label, frame, set))]
        : [],
  };
}

const tooLong = (story: Story, text: RichText, help: string): Finding =>
  finding('label-too-long', 'error', `the label of \`${story.id}\` does not fit its notch`, {
    help,
    origin: originAt(text, 0, text.text.length),
  });

/** Cells that a notch leaves to the text beside it, at the least. */
const LEAST_BESIDE = 2;

/** A larger notch where the frame has room for it; else shorter rows. */
function waysOut(
  setter: Setter,
  label: LabelSetting,
  frame: PlannedFrame,
  rows: readonly (RowLength & { readonly most: string | null })[],
): string {
  const { grid, direction } = setter.template;
  const notch = notchFor(setter, label, rows);
  const widest = extentOf(frame.rect, direction).inline / grid.body - LEAST_BESIDE;
  if (notch.start <= widest && notch.lines.last <= frame.lines)
    return `give the notch ${asNotch(notch)}, or shorten the label or its byline`;
  const shorter = rows.flatMap(({ most }) => most ?? []);
  return shorter.length === 0
    ? 'shorten the label or its byline: the frame has no room for a larger notch'
    : `shorten ${shorter.join(', and ')}: the frame has no room for a larger notch`;
}

/** The least notch that holds the rows of a story's label whole; null where it has none. */
export function labelNotch(setter: Setter, story: Story, role: RoleSetting): Notch | null {
  const { label } = role;
  if (label === null || story.label === null) return null;
  const rows = rowsOf(story, story.label, role, label).map((row) => measureRow(setter, row, label));
  return notchFor(setter, label, rows);
}

/** In lines of the grid, and em of the body. */
function notchFor(setter: Setter, label: LabelSetting, rows: readonly RowLength[]): Notch {
  const { grid, direction } = setter.template;
  const gaps = (rows.length - 1) * ROW_GAP * grid.body;
  const depth = rows.reduce((sum, { whole }) => sum + whole, gaps);
  const longest = greatest(rows.map((row) => row.length));
  const [along, across] = label.direction === direction ? [longest, depth] : [depth, longest];
  const last = Math.ceil((across - grid.body) / grid.pitch) + 1;
  return { lines: { first: 1, last }, start: Math.ceil(along / grid.body + label.air) };
}

const asNotch = ({ lines, start }: Notch): string =>
  `${lines.last} lines and \`start: ${start}em\``;

/** White between label and byline, as a share of the body size. */
const ROW_GAP = 0.4;

function rowsOf(story: Story, text: RichText, role: RoleSetting, label: LabelSetting): Row[] {
  const ref = (field: string): TextRef => ({ story: story.id, field, index: 0 });
  const rows: Row[] = [
    {
      role: 'label',
      ref: ref('label'),
      rich: text,
      display: deal(text, label.rows),
      style: label.style,
    },
  ];
  if (role.byline.place !== 'label' || story.byline === null) return rows;
  const byline = story.byline;
  return [
    ...rows,
    {
      role: 'byline',
      ref: ref('byline'),
      rich: byline,
      display: deal(byline, 1),
      style: role.byline.style,
    },
  ];
}

/** Deals the characters into rows of equal length: 專家 / 解讀. */
function deal(text: RichText, rows: number): Display {
  const characters = clustersOf(text.text);
  const each = Math.ceil(characters.length / rows);
  const lines = Array.from({ length: rows }, (_, row) => {
    const from = characters.slice(0, row * each).join('').length;
    return { from, to: from + characters.slice(row * each, (row + 1) * each).join('').length };
  });
  return { text, lines: lines.filter((line) => line.to > line.from) };
}

/** A row with its characters as the house deals them. */
interface RowLength {
  readonly length: number;
  /** Its depth, in lines that are not broken any further. */
  readonly whole: number;
}

const rowStyle = (setter: Setter, row: Row, label: LabelSetting): ParagraphStyle =>
  styleFor(setter, styleNamed(setter.template, row.style), label.direction, {
    indent: em(0),
    align: 'center',
  });

function measureRow(setter: Setter, row: Row, label: LabelSetting): RowLength {
  const { pitch, size } = styleNamed(setter.template, row.style);
  return {
    length: displayLength(row.display, rowStyle(setter, row, label), setter.fonts),
    whole: (row.display.lines.length - 1) * pitch + size,
  };
}

function setRow(setter: Setter, row: Row, label: LabelSetting, area: Rect) {
  const { pitch, size } = styleNamed(setter.template, row.style);
  const style = rowStyle(setter, row, label);
  const { inline } = extentOf(area, label.direction);
  const lines: SetLine[] = setDisplay(row.display, style, wholeMeasure(inline), setter.fonts);
  const broken =
    lines.length > row.display.lines.length || lines.some((line) => line.length > inline);
  const make = (at: number) =>
    makePart(
      setter,
      { ...row, name: row.style, style },
      lines,
      lines.map((_, index) => ({ frame: null, area, block: at + index * pitch, onGrid: false })),
    );
  const depth = (lines.length - 1) * pitch + size;
  const cells = Math.floor(inline / (size * (1 + style.tracking))) * row.display.lines.length;
  const most = broken && cells > 0 ? `the ${row.role} to ${cells} characters` : null;
  return { ...measureRow(setter, row, label), depth, broken, most, make };
}

function boxShapes(story: Story, label: LabelSetting, area: Rect): Shape[] {
  if (label.fill === null && label.stroke === null) return [];
  return [
    {
      kind: 'box',
      of: `${story.id}.label`,
      rect: area,
      fill: label.fill,
      stroke: label.stroke?.colour ?? null,
      weight: label.stroke?.weight ?? px(0),
    },
  ];
}
