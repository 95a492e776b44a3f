/** Takes a loaded page, gives the rectangles of its lines of type in px from the sheet's top left. */
import type { Page } from 'playwright';
import type { Painted, PaintedLine } from '../model/evidence.ts';
import type { Rect } from '../model/forme.ts';
import { px } from '../units.ts';

type Hull = readonly [left: number, top: number, right: number, bottom: number];

interface Measured {
  readonly lines: readonly {
    readonly id: string;
    readonly vertical: boolean;
    readonly hull: Hull;
    readonly visible: boolean;
  }[];
  readonly pictures: readonly { readonly hull: Hull; readonly drawn: boolean }[];
  readonly width: number;
  readonly height: number;
  readonly missing: readonly string[];
}

/** Every face is asked for: one that no character uses would else stay unloaded, and look the same as a broken one. */
const MISSING_FAMILIES = `
  Promise.allSettled([...document.fonts].map((face) => face.load()))
    .then(() => document.fonts.ready)
    .then(() => [...document.fonts]
      .filter((face) => face.status !== 'loaded')
      .map((face) => face.family.replace(/^"(.*)"$/, '$1')))`;

/**
 * A string, because the code runs in the page, where a bundler's additions to a function do not exist. A combined
 * cluster (tcy) is measured by its element: the range of its text has the width of the characters before combining.
 * Letter-spacing follows the last character of a text too: it is no part of the type, as it is none in composition.
 */
const MEASURE = `(() => {
  const range = document.createRange();
  const rectsOf = (text) => {
    const combined = text.parentElement.closest('.tcy');
    if (combined !== null) return combined.getClientRects();
    range.selectNodeContents(text);
    return range.getClientRects();
  };
  const isVertical = (line) => line.dataset.direction === 'v';
  const scaleOf = (line) => {
    const { a, d } = new DOMMatrix(getComputedStyle(line).transform);
    return isVertical(line) ? d : a;
  };
  const trailingOf = (text) => parseFloat(getComputedStyle(text.parentElement).letterSpacing) || 0;
  const hullOf = (line) => {
    const hull = [Infinity, Infinity, -Infinity, -Infinity];
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const [scale, vertical] = [scaleOf(line), isVertical(line)];
    while (texts.nextNode()) {
      const trailing = trailingOf(texts.currentNode) * scale;
      for (const rect of rectsOf(texts.currentNode)) {
        if (rect.width === 0 || rect.height === 0) continue;
        hull[0] = Math.min(hull[0], rect.left + scrollX);
        hull[1] = Math.min(hull[1], rect.top + scrollY);
        hull[2] = Math.max(hull[2], rect.right + scrollX - (vertical ? 0 : trailing));
        hull[3] = Math.max(hull[3], rect.bottom + scrollY - (vertical ? trailing : 0));
      }
    }
    return hull;
  };
  const hasInk = (element) => {
    const { color, webkitTextFillColor: fill } = getComputedStyle(element);
    const isClear = (value) => /^rgba\\(.*, 0\\)$|\\/ 0\\)$|^transparent$/.test(value);
    return !isClear(color) && !isClear(fill) &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const visible = (line) => [...line.querySelectorAll('*')].every((element) => hasInk(element));
  const lines = [...document.querySelectorAll('[data-line]')]
    .map((line) => ({
      id: line.dataset.line,
      vertical: isVertical(line),
      hull: hullOf(line),
      visible: visible(line),
    }))
    .filter(({ hull }) => hull[2] > hull[0]);
  const { scrollWidth: width, scrollHeight: height } = document.documentElement;
  const pictures = [...document.images].map((image) => {
    const { left, top, right, bottom } = image.getBoundingClientRect();
    return {
      hull: [left + scrollX, top + scrollY, right + scrollX, bottom + scrollY],
      drawn: image.complete && image.naturalWidth > 0,
    };
  });
  return { lines, pictures, width, height };
})()`;

/** A line without characters is not in the result. */
export async function measureLoaded(page: Page, browser: string): Promise<Painted> {
  // As text: Playwright would look into each of the thousand values for what JSON cannot carry, which takes 30 ms.
  const measured = await page.evaluate<string>(
    `${MISSING_FAMILIES}.then((missing) => JSON.stringify({ ...${MEASURE}, missing }))`,
  );
  const { lines, pictures, width, height, missing } = JSON.parse(measured) as Measured;
  return {
    browser,
    lines: Object.fromEntries(lines.map((line) => [line.id, paintedLine(line)])),
    pictures: pictures.map(({ hull, drawn }) => ({ rect: rectOf(hull), drawn })),
    width: px(width),
    height: px(height),
    missingFamilies: missing,
  };
}

function paintedLine({ hull, vertical, visible }: Measured['lines'][number]): PaintedLine {
  const [left, top, right, bottom] = hull;
  return {
    rect: rectOf(hull),
    visible,
    start: px(vertical ? top : left),
    end: px(vertical ? bottom : right),
  };
}

const rectOf = ([left, top, right, bottom]: Hull): Rect => ({
  x: px(left),
  y: px(top),
  width: px(right - left),
  height: px(bottom - top),
});
