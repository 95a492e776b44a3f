/** Takes a way to a face's bytes; gives the advance, in font units, and the glyphs of text shaped as Chromium shapes it under our style sheet. */
import { createRequire } from 'node:module';
import type { Fontkit, FontkitFont } from '@pdf-lib/fontkit/dist/fontkit.es.min.js';
import type { Feature } from '../model/font.ts';
import type { Lang } from '../model/page.ts';
import { hasAny, isCyrillic, isGreek, isLatinLetter } from '../model/typography/characters.ts';
import type { GlyphAdvances } from './glyph-advances.ts';

export interface ShapingOrder {
  readonly text: string;
  readonly lang: Lang;
  /** Upright in a vertical line: vertical metrics and vertical forms. */
  readonly upright: boolean;
  readonly features: readonly Feature[];
}

export interface Shaper {
  advance(order: ShapingOrder): number;
  /** The first glyph of the shaped text. */
  glyph(order: ShapingOrder): number;
  /** Whether the face draws a character of a vertical line otherwise than of a horizontal one. */
  hasVerticalForm(char: string, lang: Lang): boolean;
}

/** Loaded when the first text is shaped: a page whose advances are known never pays for it. */
const loadFontkit = (): Fontkit =>
  createRequire(import.meta.url)('@pdf-lib/fontkit/dist/fontkit.umd.min.js') as Fontkit;

export function makeShaper(readNow: () => Uint8Array, advances: GlyphAdvances): Shaper {
  // Given up between two pages if memory is short: what was shaped is in the memo, and the file takes 10 ms to read.
  let opened: WeakRef<FontkitFont> | null = null;
  const shaped = ({ text, lang, upright, features }: ShapingOrder) => {
    const font = opened?.deref() ?? loadFontkit().create(readNow());
    if (opened?.deref() !== font) opened = new WeakRef(font);
    const switches = { ...PAINTED, vert: upright, ...asSwitches(features) };
    return font.layout(text, switches, scriptOf(text, lang), LANGUAGE_TAGS[lang]);
  };
  const glyph = (order: ShapingOrder): number => shaped(order).glyphs[0]?.id ?? 0;
  return {
    advance: (order) => {
      const run = shaped(order);
      return run.positions.reduce((sum, { xAdvance, yAdvance }, index) => {
        // GPOS adds to a vertical advance what `vhal` takes away as a negative yAdvance.
        const height = advances.height(run.glyphs[index]?.id ?? 0) + yAdvance;
        return sum + (order.upright ? height : xAdvance);
      }, 0);
    },
    glyph,
    hasVerticalForm: (text, lang) =>
      glyph({ text, lang, upright: true, features: [] }) !==
      glyph({ text, lang, upright: false, features: [] }),
  };
}

/**
 * What `font-kerning: none; font-variant-ligatures: none` leaves off; `ccmp` and `locl`, which join dashes, stay. A word
 * asks for `kern` by name.
 */
const PAINTED = { kern: false, liga: false, clig: false, calt: false } as const;

const LANGUAGE_TAGS: Readonly<Record<Lang, string>> = {
  'zh-HK': 'ZHH ',
  'zh-TW': 'ZHT ',
  'zh-CN': 'ZHS ',
  ja: 'JAN ',
};

const asSwitches = (features: readonly Feature[]): Record<string, boolean> =>
  Object.fromEntries(features.map((feature) => [feature, true]));

/** Marks and figures have no script of their own; Chromium gives them their neighbour's, here the line's. */
function scriptOf(text: string, lang: Lang): string {
  if (hasAny(text, isLatinLetter)) return 'latn';
  if (hasAny(text, isCyrillic)) return 'cyrl';
  if (hasAny(text, isGreek)) return 'grek';
  return lang === 'ja' ? 'kana' : 'hani';
}
