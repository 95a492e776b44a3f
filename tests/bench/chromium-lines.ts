/** Paragraphs in, the lines that Chromium's own engine sets them in out, with the width of every character. */

import type { SheetPile } from '../../src/browser/sheet.ts';
import type { ParagraphStyle } from '../../src/compose/types.ts';
import { subsetFace } from '../../src/fonts/subset-faces.ts';
import type { House } from '../../src/house.ts';
import type { FaceId } from '../../src/model/font.ts';
import type { Mark, RichText } from '../../src/model/text.ts';
import { px } from '../../src/units.ts';
import type { Galley, Passage } from './passages.ts';

/** What of CSS is chosen for a language: the value that gives most of our breaks. */
export interface Choice {
  readonly lineBreak: (typeof LINE_BREAKS)[number];
  readonly trim: (typeof TRIMS)[number];
}

const LINE_BREAKS = ['strict', 'normal', 'loose', 'auto'] as const;
const TRIMS = ['space-all', 'normal'] as const;

/** All that CSS offers for a paragraph of a newspaper; hanging-punctuation is not implemented. */
export const CSS = [
  'text-align: justify',
  'text-justify: auto',
  'text-autospace: no-autospace',
  'overflow-wrap: break-word',
  'font-kerning: normal',
  'font-variant-ligatures: none',
  'text-orientation: mixed',
];

export interface ChromiumParagraph {
  /** Offset of the first visible character of each line. */
  readonly starts: readonly number[];
  /** Advance of the character at each offset, in em, as Chromium sets it without justification. */
  readonly widths: readonly number[];
}

export interface Reading {
  readonly choice: Choice;
  readonly paragraphs: readonly ChromiumParagraph[];
}

/** A line is new where its characters stand further on than half a pitch of two ems. */
const MEASURE = `((lineBreak) => {
  const range = document.createRange();
  document.body.style.lineBreak = lineBreak;
  const textsOf = (paragraph) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement.closest('rt') === null) texts.push(walker.currentNode);
    }
    return texts;
  };
  const each = (paragraph, look) => {
    let offset = 0;
    for (const text of textsOf(paragraph)) {
      const combined = text.parentElement.closest('.tcy');
      let at = 0;
      for (const character of text.data) {
        range.setStart(text, at);
        at += character.length;
        range.setEnd(text, at);
        const rects = [...(combined === null ? range : combined).getClientRects()];
        // A hyphen that the browser adds is in the rectangles of what follows it.
        const box = rects.findLast((rect) => rect.width > 0 && rect.height > 0);
        // A combined group is as wide as its element; its first character stands for all.
        const rest = combined !== null && at > character.length;
        look(offset, character, rest ? undefined : box);
        offset += character.length;
      }
    }
  };
  const found = [...document.querySelectorAll('p')].map((paragraph) => {
    const vertical = getComputedStyle(paragraph).writingMode === 'vertical-rl';
    const size = parseFloat(getComputedStyle(paragraph).fontSize);
    const starts = [];
    const widths = [];
    let line = -Infinity;
    document.body.style.textAlign = 'justify';
    each(paragraph, (offset, character, box) => {
      if (box === undefined || /\\s/.test(character) && character !== '\\u3000') return;
      const across = vertical ? -(box.left + box.right) / 2 : (box.top + box.bottom) / 2;
      if (across > line + size) { starts.push(offset); line = across; }
    });
    document.body.style.textAlign = 'start';
    each(paragraph, (offset, character, box) => {
      widths[offset] = box === undefined ? 0 : (vertical ? box.height : box.width) / size;
      if (character.length > 1) widths[offset + 1] = 0;
    });
    return { starts, widths };
  });
  return JSON.stringify(found);
})`;

/** Every choice, in their order. Chromium keeps shapes by text whatever the trimming is: each gets a sheet of its own. */
export async function readLines(house: House, pile: SheetPile, galley: Galley): Promise<Reading[]> {
  const faces = await fontFaces(house, galley);
  const readings: Reading[] = [];
  for (const trim of TRIMS) {
    const html = sheetHtml(galley, faces, trim);
    const sheet = { html, width: px(1000), height: px(1000) };
    await pile.use(sheet, async (page) => {
      await page.evaluate('document.fonts.ready');
      for (const lineBreak of LINE_BREAKS) {
        const read = await page.evaluate<string>(`${MEASURE}(${JSON.stringify(lineBreak)})`);
        readings.push({ choice: { lineBreak, trim }, paragraphs: JSON.parse(read) });
      }
    });
  }
  return readings;
}

function sheetHtml({ direction, passages, source }: Galley, faces: string, trim: string): string {
  const mode = direction === 'vertical' ? 'vertical-rl' : 'horizontal-tb';
  return `<!DOCTYPE html><meta charset="utf-8"><style>${faces}
body{margin:0;writing-mode:${mode};text-spacing-trim:${trim};${CSS.join(';')}}
p{margin:0 0 1em;line-height:2;font-synthesis:none}
.tcy{text-combine-upright:all}.half{font-feature-settings:"hwid"}.upright{text-orientation:upright;font-feature-settings:"fwid"}.kept{white-space:nowrap}.dots{text-emphasis:filled dot}.note{font-size:60%;vertical-align:super;line-height:0}
rt{font-size:50%}</style><body>${passages.map((one) => paragraphHtml(one, source === 'figures')).join('\n')}</body>`;
}

function paragraphHtml({ rich, style, measure }: Passage, figures: boolean): string {
  const faces = familiesOf(style.base.faces);
  // Chromium rounds the length of each span up to 1/64 px: a full line of several would not fit its measure.
  const measured = measure * style.size + 0.25;
  const look = `font-family:${faces};font-size:${style.size}px;inline-size:${measured}px;text-indent:${style.indent}em`;
  return `<p lang="${style.lang}" style='${look}'>${markedHtml(figures ? withFigures(rich, style) : rich, style)}</p>`;
}

const familiesOf = (faces: readonly FaceId[]): string => faces.map((face) => `"${face}"`).join(',');

/** A mark of the copy, or a number that is marked up for Chromium. */
interface Span extends Omit<Mark, 'kind'> {
  readonly kind: Mark['kind'] | 'half' | 'upright';
}

interface Marked {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Marks as elements; a page is written so that they nest. */
function markedHtml({ text, marks }: Marked, style: ParagraphStyle): string {
  let html = '';
  for (let at = 0; at <= text.length; at += 1) {
    const ending = marks.filter(({ from, to }) => from < at && to >= at);
    html += ending.map((mark) => readingAfter(mark, at)).join('');
    for (const { kind } of ending.filter(({ to }) => to === at).toSorted(innerFirst)) {
      html += kind === 'ruby' ? '</ruby>' : '</span>';
    }
    for (const { kind } of marks.filter(({ from }) => from === at).toSorted(outerFirst)) {
      html += kind === 'ruby' ? '<ruby>' : `<span ${lookOf(kind, style)}>`;
    }
    html += escaped(text.charAt(at));
  }
  return html;
}

/** A number in an element: up to two figures combined in a vertical line, more a cell each; half a cell each in a horizontal one. */
function withFigures(rich: RichText, { direction }: ParagraphStyle): Marked {
  const combined = rich.marks.filter(({ kind }) => kind === 'tcy' || kind === 'note');
  const figures = [...rich.text.matchAll(/[0-9]+/gu)].flatMap(({ index, 0: found }): Span[] => {
    const to = index + found.length;
    if (combined.some((mark) => mark.from < to && mark.to > index)) return [];
    const short = direction === 'vertical' && found.length <= 2;
    const kind = short ? 'tcy' : direction === 'vertical' ? 'upright' : 'half';
    return [{ kind, from: index, to, value: null }];
  });
  return { text: rich.text, marks: [...rich.marks, ...figures] };
}

const innerFirst = (a: Span, b: Span): number => b.from - a.from;
const outerFirst = (a: Span, b: Span): number => b.to - a.to;

/** The reading of a word stands after it, `か|じ` after each of its characters. */
function readingAfter({ kind, from, to, value }: Span, at: number): string {
  if (kind !== 'ruby' || value === null) return '';
  const parts = value.split('|');
  if (parts.length === 1) return at === to ? `<rt>${escaped(value)}</rt>` : '';
  return `<rt>${escaped(parts[at - from - 1] ?? '')}</rt>`;
}

function lookOf(kind: Span['kind'], { bold, dateline, direction }: ParagraphStyle): string {
  if (kind === 'bold') return `style='font-family:${familiesOf(bold.faces)}'`;
  if (kind !== 'dateline') return `class="${CLASSES[kind] ?? ''}"`;
  const half = direction === 'vertical' ? 'vhal' : 'halt';
  const marks = dateline.marks === 'half' ? `;font-feature-settings:"${half}"` : '';
  return `style='font-family:${familiesOf(dateline.faces)}${marks}'`;
}

const CLASSES: Readonly<Partial<Record<Span['kind'], string>>> = {
  half: 'half',
  upright: 'upright',
  tcy: 'tcy',
  nobreak: 'kept',
  emphasis: 'dots',
  note: 'note',
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function fontFaces(house: House, { passages }: Galley): Promise<string> {
  const { value: manifest } = await house.manifest();
  const used = new Set(
    passages.flatMap(({ style }) =>
      [style.base, style.bold, style.dateline].flatMap((look) => look.faces),
    ),
  );
  const readings = ({ text, marks }: RichText) => text + marks.map(({ value }) => value).join('');
  const characters = [...new Set(passages.map(({ rich }) => readings(rich)).join(''))];
  const rules: string[] = [];
  for (const face of manifest?.faces ?? []) {
    if (!used.has(face.id)) continue;
    const { value } = await subsetFace(house.workspace, face, characters.sort().join(''));
    if (value === null) throw new Error(`${face.id} could not be cut`);
    const data = Buffer.from(value.bytes).toString('base64');
    rules.push(`@font-face{font-family:"${face.id}";src:url(data:font/ttf;base64,${data})}`);
  }
  return rules.join('\n');
}
