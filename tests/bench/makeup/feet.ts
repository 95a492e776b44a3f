/** Seeded pages made up and painted by the embedded Chromium in; how far the feet of their columns are off the grid, in px, out. */
import type { Painted } from '../../../src/model/evidence.ts';
import { greatest } from '../../../src/model/extent.ts';
import type { Forme, FormeFrame, FormeLine } from '../../../src/model/forme.ts';
import { composeForme, renderPage } from '../../../src/pipeline.ts';
import { median } from '../figures.ts';
import { benchFiles } from '../makeup-pages.ts';
import { type Files, folderOf, house } from './open-page.ts';
import { countsOf, PAPERS, seedsOf } from './options.ts';

/** A column and the last line of type in it. */
interface Foot {
  readonly frame: FormeFrame;
  readonly line: FormeLine;
}

interface Measured {
  readonly house: string;
  readonly feet: number;
  readonly full: number;
  /** Of full columns: the foot of the composed line from the foot of its column. */
  readonly composed: number;
  /** Each foot as painted, from where every other line of the same type stands on the grid. */
  readonly painted: number;
  /** Feet that are not painted, or of faces that no other line of the page has. */
  readonly alone: number;
}

export async function feetTable(): Promise<string> {
  const measured: Measured[] = [];
  for (const { template, lang } of PAPERS)
    for (const seed of seedsOf(6))
      for (const count of countsOf('4,6,8,10,12')) {
        const page = { template, lang, count, load: 0.97, seed, offers: seed % 2 === 0 };
        measured.push({ house: template, ...(await measure(benchFiles(page))) });
      }
  await house.close();
  const head = [
    'house',
    'pages',
    'columns',
    'full ones',
    'composed foot off the foot of its column, most px',
    'painted foot off the grid, most px',
    'not compared',
  ];
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const rows = PAPERS.map(({ template }) => {
    const own = measured.filter((one) => one.house === template);
    const sum = (of: (one: Measured) => number) => own.reduce((all, one) => all + of(one), 0);
    const most = (of: (one: Measured) => number) => greatest(own.map(of), 0).toFixed(3);
    return line([
      template,
      own.length,
      sum((one) => one.feet),
      sum((one) => one.full),
      most((one) => one.composed),
      most((one) => one.painted),
      sum((one) => one.alone),
    ]);
  });
  return [line(head), line(head.map(() => '---')), ...rows].join('\n');
}

async function measure(files: Files): Promise<Omit<Measured, 'house'>> {
  const folder = folderOf(files);
  const { value } = await composeForme(house, folder, { template: null, place: 'all' });
  const manifest = (await house.manifest()).value;
  const browser = (await house.browser()).value;
  if (value === null || manifest === null || browser === null) throw new Error('not composed');
  const html = (await renderPage(house, folder, value, manifest)).value;
  const print = html && (await browser.paint(html, { name: folder })).value;
  if (print === null) throw new Error('not compared');
  return feetOn(value.forme, print.painted);
}

function feetOn(forme: Forme, { lines: painted }: Painted): Omit<Measured, 'house'> {
  const lines = linesOf(forme);
  const feet = forme.frames.flatMap((frame): Foot[] => {
    const own = lines.filter((line) => line.frame === frame.id);
    const last = own.reduce<FormeLine | null>(
      (deepest, line) => (deepest === null || depthOf(line) > depthOf(deepest) ? line : deepest),
      null,
    );
    return last === null ? [] : [{ frame, line: last }];
  });
  const full = feet.filter(({ frame }) => frame.filled === frame.capacity);
  const offsets = offsetsOf(lines, painted);
  const off = (line: FormeLine): number => {
    const own = offsetOf(line, painted);
    return own === null ? 0 : Math.abs(own - median(offsets.get(lookOf(line)) ?? []));
  };
  return {
    feet: feet.length,
    full: full.length,
    composed: greatest(
      full.map(({ frame, line }) => Math.abs(endOf(line) - endOf(frame))),
      0,
    ),
    painted: greatest(
      feet.map(({ line }) => off(line)),
      0,
    ),
    alone: feet.filter(({ line }) => (offsets.get(lookOf(line))?.length ?? 0) < 2).length,
  };
}

const linesOf = ({ stories }: Forme): FormeLine[] =>
  stories
    .flatMap(({ parts }) => parts.flatMap((part) => part.lines))
    .filter(({ onGrid }) => onGrid);

/** Across the page; vertical lines go from right to left. */
const depthOf = ({ rect, direction }: FormeLine): number =>
  direction === 'horizontal' ? rect.y : -rect.x;

/** Far edge of a line’s em boxes, or of a column. */
const endOf = ({ rect, direction }: Pick<FormeLine, 'rect' | 'direction'>): number =>
  direction === 'horizontal' ? rect.y + rect.height : rect.x;

/** Chromium rounds the ascent of a face to whole px: lines of the same faces and sizes are all moved by as much. */
const lookOf = ({ runs, rect, direction }: FormeLine): string => {
  const thick = direction === 'horizontal' ? rect.height : rect.width;
  const looks = new Set(runs.map(({ face, size, rise }) => `${face} ${size} ${rise}`));
  return [thick, ...[...looks].sort()].join(', ');
};

function offsetOf({ id, rect, direction }: FormeLine, painted: Painted['lines']): number | null {
  const ink = painted[id]?.rect;
  if (ink === undefined) return null;
  return direction === 'horizontal'
    ? ink.y - rect.y
    : ink.x + ink.width / 2 - (rect.x + rect.width / 2);
}

function offsetsOf(lines: readonly FormeLine[], painted: Painted['lines']) {
  const offsets = new Map<string, number[]>();
  for (const line of lines) {
    const own = offsetOf(line, painted);
    if (own !== null) offsets.set(lookOf(line), [...(offsets.get(lookOf(line)) ?? []), own]);
  }
  return offsets;
}
