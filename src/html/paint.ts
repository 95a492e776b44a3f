/** Runs in, CSS out: every look that occurs on the page becomes one class; gaps and blanks stay on the span. */
import type { FontBook } from '../model/font.ts';
import type { Forme, FormeLine, Run } from '../model/forme.ts';

/** Classes by their declarations, in order of first use. */
export interface Looks {
  readonly classOf: (run: Run, line: FormeLine) => string;
  readonly css: () => string;
}

/** The laws of painting: Chromium neither breaks, kerns, trims, spaces nor synthesises (design section 2). */
export const BASE_CSS = `
html,body{margin:0;padding:0;background:#fff}
.sheet{position:relative;overflow:hidden}
.sheet *{margin:0;padding:0;border:0;font:inherit;font-style:normal}
.sheet article,.sheet header,.sheet section,.sheet figure,.sheet p,.sheet h1,.sheet h2,.sheet h3,.sheet blockquote{position:static;display:block}
.shapes{position:absolute;left:0;top:0}
.picture{position:absolute;object-fit:cover;display:block}
.line{position:absolute;display:block;white-space:pre;font-kerning:none;font-variant-ligatures:no-common-ligatures;font-synthesis:none;text-spacing-trim:space-all;text-autospace:no-autospace;text-align:left;text-indent:0;letter-spacing:0;word-spacing:0;-webkit-font-smoothing:antialiased}
.line.v{writing-mode:vertical-rl;text-orientation:mixed}
.line span{line-height:0}
.line span.tcy{text-combine-upright:all;line-height:1}
.line span.upright{text-orientation:upright}
.line span.sideways{text-orientation:sideways}
`.trim();

export function collectLooks(fonts: FontBook): Looks {
  const names = new Map<string, string>();
  return {
    classOf: (run, line) => {
      const look = declarations(run, line, fonts);
      const known = names.get(look) ?? `k${names.size}`;
      names.set(look, known);
      return [known, ...settingClass(run, line)].join(' ');
    },
    css: () => [...names].map(([look, name]) => `.${name}{${look}}`).join('\n'),
  };
}

function declarations(run: Run, _line: FormeLine, fonts: FontBook): string {
  const face = fonts.faces.get(run.face);
  const features = run.features.map((feature) => `"${feature}"`).join(',');
  return [
    `font-family:"${face?.family ?? run.face}"`,
    `font-weight:${face?.weight ?? 400}`,
    `font-size:${number(run.size)}px`,
    `color:${run.colour}`,
    ...(features === '' ? [] : [`font-feature-settings:${features}`]),
  ].join(';');
}

/** Upright is the rule in vertical lines for what Unicode turns (UAX #50 R): full-width figures, capitals of acronyms. */
function settingClass(run: Run, line: FormeLine): string[] {
  if (line.direction === 'horizontal') return [];
  if (run.setting === 'combined') return ['tcy'];
  if (run.setting === 'sideways') return ['sideways'];
  return run.features.includes('fwid') ? ['upright'] : [];
}

/** The line's own box needs the face of its first run, which carries the baseline. */
export function strut(line: FormeLine, fonts: FontBook): string {
  const run = line.runs[0];
  const face = fonts.faces.get(run?.face ?? '');
  const size = number(run?.size ?? 0);
  return `font:${face?.weight ?? 400} ${size}px/${size}px "${face?.family ?? ''}"`;
}

/** Letter-spacing and blanks of a run; empty where it has none. */
export function gaps(run: Run): string {
  return [
    ...(run.tracking === 0 ? [] : [`letter-spacing:${number(run.tracking)}px`]),
    ...(run.before === 0 ? [] : [`margin-inline-start:${number(run.before)}px`]),
    ...(run.after === 0 ? [] : [`margin-inline-end:${number(run.after)}px`]),
  ].join(';');
}

/** All lines of a forme in the order they are painted. */
export const linesInOrder = (forme: Forme): FormeLine[] => [
  ...forme.furniture.flatMap((part) => [...part.lines]),
  ...forme.stories.flatMap((story) => [
    ...story.parts.flatMap((part) => [...part.lines]),
    ...story.parts.flatMap((part) => [...part.annotations]),
  ]),
];

/** A CSS number without noise: at most six decimals, no exponent. */
export const number = (value: number): string => String(Math.round(value * 1e6) / 1e6);
