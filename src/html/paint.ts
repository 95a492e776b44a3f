/** Runs in, CSS out: every look that occurs on the page becomes one class; gaps and blanks stay on the span. */
import type { FaceId, FontBook } from '../model/font.ts';
import type { FormeLine, Run } from '../model/forme.ts';
import type { Lang } from '../model/page.ts';
import { typeSize } from '../model/type-size.ts';
import { JOINED_PAIRS } from '../model/typography/joined.ts';
import { magnificationOf } from './magnified.ts';

/** Classes by their declarations, in order of first use. */
export interface Looks {
  readonly classOf: (run: Run, line: FormeLine) => string;
  readonly css: () => string;
}

/** A CSS number without noise: at most six decimals, no exponent. */
export const number = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/**
 * Chromium's shaper rounds an advance up by a few hundred-thousandths of a px, and each span up to the next 1/64: a line
 * of twenty spans would be 0.08 mm too long. So much less after each character keeps a span at its 1/64.
 */
const NOISE = 0.0001;

/** Pairs that a face draws with one glyph. */
const JOINED = new RegExp(JOINED_PAIRS, 'gu');

/**
 * Letter-spacing of any width parts a joined glyph. An unseen Han character before it lends it its script: between
 * brackets and Latin, or without a letter in the line, Chromium finds it in none that has the glyph.
 */
export const withJoined = (html: string): string =>
  html.replace(JOINED, '<span class="joined">$&</span>');

/** The laws of painting: Chromium neither breaks, kerns, trims, spaces nor synthesises (design section 2). */
export const BASE_CSS = `
html,body{margin:0;padding:0;background:#fff}
.sheet{position:relative;overflow:hidden}
.sheet *{margin:0;padding:0;border:0;font:inherit;font-style:normal}
.sheet article,.sheet header,.sheet section,.sheet figure,.sheet p,.sheet h1,.sheet h2,.sheet h3,.sheet blockquote{position:static;display:block}
.shapes{position:absolute;left:0;top:0}
.picture{position:absolute;object-fit:fill;display:block}
.line{position:absolute;display:block;white-space:pre;font-kerning:none;font-variant-ligatures:none;font-synthesis:none;text-spacing-trim:space-all;text-autospace:no-autospace;text-align:left;text-indent:0;letter-spacing:0;word-spacing:0;-webkit-font-smoothing:antialiased}
.line.v{writing-mode:vertical-rl;text-orientation:upright}
.line span{line-height:0;letter-spacing:${number(-NOISE)}px}
.line span.joined{letter-spacing:0}
.line span.joined::before{content:"\\4e00";font-size:0;visibility:hidden}
.line span.tcy{text-combine-upright:all;line-height:1}
.line span.sideways{text-orientation:sideways}
`.trim();

export function collectLooks(fonts: FontBook): Looks {
  const names = new Map<string, string>();
  return {
    classOf: (run, line) => {
      const look = declarations(run, fonts);
      const known = names.get(look) ?? `k${names.size}`;
      names.set(look, known);
      return [known, ...settingClass(run, line)].join(' ');
    },
    css: () => [...names].map(([look, name]) => `.${name}{${look}}`).join('\n'),
  };
}

function declarations(run: Run, fonts: FontBook): string {
  const face = fonts.faces.get(run.face);
  const features = run.features.map((feature) => `"${feature}"`).join(',');
  return [
    `font-family:"${face?.family ?? run.face}"`,
    `font-weight:${face?.weight ?? 400}`,
    `font-size:${number(run.size)}px`,
    `color:${run.colour}`,
    ...(face?.lang == null ? [] : [`font-language-override:"${LANGUAGE_SYSTEMS[face.lang]}"`]),
    ...(features === '' ? [] : [`font-feature-settings:${features}`]),
  ].join(';');
}

/** Vertical lines stand upright: `mixed` would turn and kern what composition set upright. */
function settingClass(run: Run, line: FormeLine): string[] {
  if (line.direction === 'horizontal' || run.setting === 'upright') return [];
  return [run.setting === 'combined' ? 'tcy' : 'sideways'];
}

/** OpenType language systems: without one a dash pair is not joined where a line has no Han. */
const LANGUAGE_SYSTEMS: Readonly<Record<Lang, string>> = {
  'zh-HK': 'ZHH',
  'zh-TW': 'ZHT',
  'zh-CN': 'ZHS',
  ja: 'JAN',
};

/** The line's own box is of its size, in the face of its first run, which carries the baseline. */
export function strut(line: FormeLine, fonts: FontBook): string {
  const face = fonts.faces.get(line.runs[0]?.face ?? '');
  const size = number(typeSize(line) * magnificationOf(line));
  // Longhands: the shorthand would reset kerning, ligatures and features to what the face likes.
  return `font-family:"${face?.family ?? ''}";font-weight:${face?.weight ?? 400};font-size:${size}px;line-height:${size}px`;
}

/** Of a run that holds a sharer: see `SubsetFace.sharers`. */
export const sharerClass = (face: FaceId): string => `sharer-${face}`;

/** Letter-spacing, blanks and rise of a run; empty where it has none. A position of its own would paint it after the page's copy. */
export function shifts(run: Run): string {
  return [
    ...(run.tracking === 0 ? [] : [`letter-spacing:${number(run.tracking - NOISE)}px`]),
    ...(run.before === 0 ? [] : [`margin-inline-start:${number(run.before)}px`]),
    ...(run.after === 0 ? [] : [`margin-inline-end:${number(run.after)}px`]),
    ...(run.rise === 0 ? [] : [`vertical-align:${number(run.rise)}px`]),
  ].join(';');
}
