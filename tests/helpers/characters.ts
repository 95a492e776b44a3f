/** A forme and a loaded page in; where each character was composed, where it is painted, and what differs, out. */

import type { Page } from 'playwright';
import type { FontBook } from '../../src/model/font.ts';
import type { Forme, FormeLine, Run } from '../../src/model/forme.ts';
import type { Lang } from '../../src/model/page.ts';
import { typeSize } from '../../src/model/type-size.ts';
import { BIDI_CONTROLS } from '../../src/model/typography/characters.ts';
import { JOINED_PAIRS } from '../../src/model/typography/joined.ts';
import { px, pxToMm } from '../../src/units.ts';

/** What the face draws as one: a character with its marks, a dash pair, figures combined in one cell. */
export interface Cluster {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Middle of what is drawn: white after it is not. */
  readonly middle: number;
  /** Top of its box in a horizontal line, middle of its box in a vertical one. */
  readonly across: number;
}

/** `[character, left, top, right, bottom]` in px from the sheet's top left. */
type PaintedCharacter = readonly [string, number, number, number, number];

/** By line id. */
export type PaintedCharacters = Readonly<Record<string, readonly PaintedCharacter[]>>;

/** Text, because the code runs in the page; combined figures have the box of their element (src/browser/measure.ts). */
const MEASURE = `(() => {
  const range = document.createRange();
  const boxOf = (rects) => {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const rect of rects) {
      box[0] = Math.min(box[0], rect.left + scrollX);
      box[1] = Math.min(box[1], rect.top + scrollY);
      box[2] = Math.max(box[2], rect.right + scrollX);
      box[3] = Math.max(box[3], rect.bottom + scrollY);
    }
    return box;
  };
  const charactersOf = (line) => {
    const found = [];
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const combined = node.parentElement.closest('.tcy');
      if (combined !== null) {
        found.push([node.data, ...boxOf(combined.getClientRects())]);
        continue;
      }
      let at = 0;
      for (const character of node.data) {
        range.setStart(node, at);
        at += character.length;
        range.setEnd(node, at);
        found.push([character, ...boxOf(range.getClientRects())]);
      }
    }
    return found;
  };
  const lines = [...document.querySelectorAll('[data-line]')];
  return JSON.stringify(Object.fromEntries(lines.map((line) => [line.dataset.line, charactersOf(line)])));
})()`;

export const measureCharacters = async (page: Page): Promise<PaintedCharacters> =>
  JSON.parse(await page.evaluate<string>(MEASURE));

/** The tolerance of painting, in mm (design, section 8). */
const TOLERANCE = 0.05;

/** Every line of the forme, with the language of its part. */
const linesOf = (forme: Forme): { readonly line: FormeLine; readonly lang: Lang }[] =>
  [...forme.furniture, ...forme.stories.flatMap(({ parts }) => parts)].flatMap((part) =>
    [...part.lines, ...part.annotations].map((line) => ({ line, lang: part.lang })),
  );

/** One sentence for each character that is painted elsewhere than it was composed. */
export const strays = (forme: Forme, painted: PaintedCharacters, fonts: FontBook): string[] =>
  linesOf(forme).flatMap(({ line, lang }) =>
    lineStrays(line, clustersOf(line, lang, fonts).flatMap(paintedOf), painted[line.id] ?? []),
  );

/** What turns the direction of text is not painted (src/html/view.ts). */
const TURNS = new RegExp(`[${BIDI_CONTROLS}]`, 'gu');

function paintedOf(cluster: Cluster): Cluster[] {
  const text = cluster.text.replace(TURNS, '');
  return text === '' ? [] : [{ ...cluster, text }];
}

/** One sentence for each emphasis dot that stands at the middle of no character of its line. */
export const strayDots = (forme: Forme, fonts: FontBook): string[] => {
  const middles = new Map(
    linesOf(forme).map(({ line, lang }) => [
      line.id,
      clustersOf(line, lang, fonts).map(({ middle }) => ({ middle, direction: line.direction })),
    ]),
  );
  return forme.shapes.flatMap((shape) => {
    if (shape.kind !== 'dot') return [];
    const own = middles.get(shape.of) ?? [];
    const stands = own.some(({ middle, direction }) => {
      const at = direction === 'horizontal' ? shape.x : shape.y;
      return Math.abs(inMm(at - middle)) <= TOLERANCE;
    });
    return stands
      ? []
      : [`${shape.of}: a dot at ${shown(shape.x)}, ${shown(shape.y)} stands at no character`];
  });
};

export const countClusters = (forme: Forme, fonts: FontBook): number =>
  linesOf(forme).reduce((sum, { line, lang }) => sum + clustersOf(line, lang, fonts).length, 0);

function lineStrays(
  line: FormeLine,
  composed: readonly Cluster[],
  painted: readonly PaintedCharacter[],
): string[] {
  const words = { composed: textOf(composed), painted: painted.map(([text]) => text).join('') };
  if (words.composed !== words.painted) {
    return [`${line.id}: composed “${words.composed}”, painted “${words.painted}”`];
  }
  let at = 0;
  return composed.flatMap((cluster) => {
    const own: PaintedCharacter[] = [];
    for (let text = ''; text !== cluster.text; at += 1) {
      const character = painted[at] as PaintedCharacter;
      own.push(character);
      text += character[0];
    }
    return clusterStrays(line, cluster, paintedCluster(line, own));
  });
}

const textOf = (clusters: readonly Cluster[]): string => clusters.map(({ text }) => text).join('');

function clusterStrays(line: FormeLine, composed: Cluster, painted: Cluster): string[] {
  const named = `${line.id} “${composed.text}”`;
  return (['start', 'end', 'across'] as const)
    .filter((edge) => !(Math.abs(inMm(painted[edge] - composed[edge])) <= TOLERANCE))
    .map(
      (edge) =>
        `${named} ${edge}: composed ${shown(composed[edge])}, painted ${shown(painted[edge])}`,
    );
}

const inMm = (length: number): number => pxToMm(px(length));
const shown = (length: number): string => `${inMm(length).toFixed(3)} mm`;

function paintedCluster(line: FormeLine, own: readonly PaintedCharacter[]): Cluster {
  const text = own.map(([character]) => character).join('');
  const left = Math.min(...own.map(([, x]) => x));
  const top = Math.min(...own.map(([, , y]) => y));
  const right = Math.max(...own.map(([, , , x]) => x));
  const bottom = Math.max(...own.map(([, , , , y]) => y));
  return line.direction === 'horizontal'
    ? { text, start: left, end: right, middle: (left + right) / 2, across: top }
    : { text, start: top, end: bottom, middle: (top + bottom) / 2, across: (left + right) / 2 };
}

/** By the advances of the faces alone: a run's length is their sum, or composition was wrong. */
function clustersOf(line: FormeLine, lang: Lang, fonts: FontBook): Cluster[] {
  const { rect, direction, start, fit } = line;
  const head = (direction === 'horizontal' ? rect.x : rect.y) + start;
  const onPage = (along: number): number => head + along * fit.condensed;
  let at = 0;
  return line.runs.flatMap((run) => {
    const own = runClusters(run, line, lang, fonts);
    const from = at + run.before;
    at += run.advance;
    return own.map((cluster) => ({
      ...cluster,
      start: onPage(from + cluster.start),
      end: onPage(from + cluster.end),
      middle: onPage(from + cluster.middle),
    }));
  });
}

/** From the run's first character; letter-spacing belongs to the character before it, as it does to the browser. */
function runClusters(run: Run, line: FormeLine, lang: Lang, fonts: FontBook): Cluster[] {
  const { face, features, setting, size } = run;
  const { direction } = line;
  const across = boxAcross(line, run, fonts);
  const lengthOf = (text: string): number =>
    fonts.advance({ text, face, lang, direction, setting, features }) * size;
  const texts = textsOf(run);
  // What kerning takes off a pair is taken off its first letter.
  const isKerned = features.includes('kern');
  let at = 0;
  return texts.map((text, index) => {
    const next = texts[index + 1];
    const kern = !isKerned || next === undefined ? 0 : kernOf(text, next, lengthOf);
    const advance = lengthOf(text) + kern;
    const start = at;
    at += advance + run.tracking;
    return { text, start, end: at, middle: start + advance / 2, across };
  });
}

const kernOf = (one: string, next: string, lengthOf: (text: string) => number): number =>
  lengthOf(one + next) - lengthOf(one) - lengthOf(next);

const JOINED = new RegExp(`(${JOINED_PAIRS})`, 'u');
const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' });

const textsOf = ({ painted, setting }: Run): string[] =>
  setting === 'combined'
    ? [painted]
    : painted.split(JOINED).flatMap((piece) => (JOINED.test(piece) ? [piece] : graphemesOf(piece)));

/** A soft hyphen is no cluster of its own: a face without a space glyph gives it half of the letter before it. */
function graphemesOf(piece: string): string[] {
  const texts: string[] = [];
  for (const { segment } of GRAPHEMES.segment(piece)) {
    const before = segment === '\u00ad' ? texts.pop() : undefined;
    texts.push((before ?? '') + segment);
  }
  return texts;
}

/** Boxes reach from the ascent to the descent of the face, each a whole px: about the baseline, or the line's middle. */
function boxAcross(line: FormeLine, run: Run, fonts: FontBook): number {
  const { rect, runs, direction } = line;
  const first = fonts.faces.get(runs[0]?.face ?? '');
  const own = fonts.faces.get(run.face);
  if (first === undefined || own === undefined) return Number.NaN;
  if (direction === 'vertical') return rect.x + rect.width / 2 + run.rise;
  const baseline = rect.y + first.emTop * typeSize(line);
  return baseline - run.rise - Math.round(own.ascent * run.size);
}
