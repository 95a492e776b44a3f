/** Rules, tints, boxes and dots in, one SVG out: CSS borders would snap to 0.75 pt (press-pdf.md 1.2). */
import type { Forme, Shape } from '../model/forme.ts';
import { number } from './paint.ts';

/** What lies under type and pictures: tints, rules, dots. */
export const shapesUnder = (forme: Forme): string =>
  shapesSvg(
    forme,
    forme.shapes.filter((shape) => !isFrame(shape)),
  );

/** What lies over them: frames without a tint, such as the keyline of a picture, which would cover it. */
export const shapesOver = (forme: Forme): string => shapesSvg(forme, forme.shapes.filter(isFrame));

const isFrame = (shape: Shape): boolean => shape.kind === 'box' && shape.fill === null;

function shapesSvg(forme: Forme, drawn: readonly Shape[]): string {
  if (drawn.length === 0) return '';
  const { width, height } = forme.sheet;
  const size = `width="${number(width)}" height="${number(height)}"`;
  const box = `viewBox="0 0 ${number(width)} ${number(height)}"`;
  const shapes = drawn.map(shapeSvg).join('');
  return `<svg class="shapes" aria-hidden="true" ${size} ${box}>${shapes}</svg>`;
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'rule':
      return `<line x1="${number(shape.x1)}" y1="${number(shape.y1)}" x2="${number(shape.x2)}" y2="${number(shape.y2)}" stroke="${shape.colour}" stroke-width="${number(shape.weight)}"/>`;
    case 'dot':
      return `<circle cx="${number(shape.x)}" cy="${number(shape.y)}" r="${number(shape.radius)}" fill="${shape.colour}"/>`;
    case 'box':
      return boxSvg(shape);
  }
}

/** A stroke lies inside its box, so that the box's edge is the outermost ink. */
function boxSvg(box: Extract<Shape, { kind: 'box' }>): string {
  const inset = box.stroke === null ? 0 : box.weight / 2;
  const { x, y, width, height } = box.rect;
  const place = `x="${number(x + inset)}" y="${number(y + inset)}" width="${number(width - 2 * inset)}" height="${number(height - 2 * inset)}"`;
  const stroke =
    box.stroke === null ? '' : ` stroke="${box.stroke}" stroke-width="${number(box.weight)}"`;
  return `<rect ${place} fill="${box.fill ?? 'none'}"${stroke}/>`;
}
