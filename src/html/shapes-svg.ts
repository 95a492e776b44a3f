/** Rules, tints, boxes, waves and dots in, one SVG out: CSS borders would snap to 0.75 pt (press-pdf.md 1.2). */
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
    case 'wave':
      return waveSvg(shape);
    case 'dot':
      return dotSvg(shape);
    case 'box':
      return boxSvg(shape);
  }
}

/** A sesame is as long as two dots are wide, and thick at its lower end. */
function dotSvg({ x, y, radius, form, colour }: Extract<Shape, { kind: 'dot' }>): string {
  if (form === 'round') {
    return `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="${colour}"/>`;
  }
  const at = (right: number, down: number): string =>
    `${number(x + right * radius)} ${number(y + down * radius)}`;
  return `<path d="M${at(-1.3, -1.6)}C${at(-0.1, -1.2)} ${at(1.3, -0.1)} ${at(1.3, 0.9)}C${at(1.3, 1.9)} ${at(0.1, 1.9)} ${at(-0.3, 1)}C${at(-0.6, 0.2)} ${at(-0.8, -0.7)} ${at(-1.3, -1.6)}Z" fill="${colour}"/>`;
}

/** Whole half-waves from end to end, each an arc of cubic curve, so that no end is cut off. */
function waveSvg(wave: Extract<Shape, { kind: 'wave' }>): string {
  const { x1, y1, x2, y2, rise, weight, colour } = wave;
  const length = Math.hypot(x2 - x1, y2 - y1);
  const halves = Math.max(2, Math.round(length / (rise * HALF_WAVE)));
  const along = { x: (x2 - x1) / halves, y: (y2 - y1) / halves };
  const curves = Array.from({ length: halves }, (_, at) => {
    // A cubic curve reaches three quarters of the height of its handles.
    const height = ((at % 2 === 0 ? 1 : -1) * rise * 4) / 3;
    const across = {
      x: (-along.y / (length / halves)) * height,
      y: (along.x / (length / halves)) * height,
    };
    const point = (share: number, out: number): string =>
      `${number(along.x * share + across.x * out)} ${number(along.y * share + across.y * out)}`;
    return `c${point(0.36, 1)} ${point(0.64, 1)} ${point(1, 0)}`;
  }).join('');
  return `<path d="M${number(x1)} ${number(y1)}${curves}" fill="none" stroke="${colour}" stroke-width="${number(weight)}" stroke-linejoin="round"/>`;
}

/** Length of half a wave, in heights from axis to crest. */
const HALF_WAVE = 3.2;

/** A stroke lies inside its box, so that the box's edge is the outermost ink. */
function boxSvg(box: Extract<Shape, { kind: 'box' }>): string {
  const inset = box.stroke === null ? 0 : box.weight / 2;
  const { x, y, width, height } = box.rect;
  const place = `x="${number(x + inset)}" y="${number(y + inset)}" width="${number(width - 2 * inset)}" height="${number(height - 2 * inset)}"`;
  const stroke =
    box.stroke === null ? '' : ` stroke="${box.stroke}" stroke-width="${number(box.weight)}"`;
  return `<rect ${place} fill="${box.fill ?? 'none'}"${stroke}/>`;
}
