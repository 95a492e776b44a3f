/** Plain paragraphs and measures in em in, composed lines out: `banmian compose`, without page or template. */
import type { FaceId, Feature, FontBook } from '../model/font.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Lang } from '../model/page.ts';
import type { TypeStyle } from '../model/template.ts';
import { plainText, type RichText } from '../model/text.ts';
import { HOUSE_STYLES, type HouseStyle } from '../model/typography/house-styles.ts';
import { type Em, em, px } from '../units.ts';
import { setParagraph } from './set-paragraph.ts';
import { paragraphStyle } from './style.ts';
import type { SetLine } from './types.ts';

export interface ComposeOptions {
  /** Measures in em, line by line; the last repeats, each paragraph starts with the first. */
  readonly measures: readonly number[];
  readonly style: Lang;
  readonly vertical: boolean;
  /** First-line indent in em. */
  readonly indent: number;
  /** Cells that fill the last measure; null sets natural width. */
  readonly cells: number | null;
  /** What is done otherwise than in the language's house style. */
  readonly changes: Partial<HouseStyle>;
  readonly lexicon: Lexicon;
}

export interface ComposedParagraph {
  readonly lines: readonly ComposedLine[];
}

export interface ComposedLine {
  readonly text: string;
  /** Set length and measure, in em. */
  readonly width: Em;
  readonly measure: Em;
  /** Mean gap that justification opened, in em, and how many gaps took it. */
  readonly gap: Em;
  readonly gaps: number;
  /** What blanks gave up, how far a mark hangs beyond the measure, whether a word or what is kept was cut. */
  readonly squeezed: Em;
  readonly hung: Em;
  readonly cut: boolean;
  readonly adjustments: readonly ComposedRun[];
}

/**
 * A run with what was added to it, in em: `tracking` after each character, `before` and `after` once. `halt` or `vhal`
 * among the features sets its marks on half a cell, `before` and `after` being what is left of their blanks.
 */
export interface ComposedRun {
  readonly text: string;
  readonly features: readonly Feature[];
  readonly width: Em;
  readonly tracking: Em;
  readonly before: Em;
  readonly after: Em;
}

/** A size at which every em is a whole number of 1/64 px. */
const SIZE = px(16);

/** Sets each paragraph. `face` is the face that stands for the style's body type. */
export function composeText(
  paragraphs: readonly (string | RichText)[],
  options: ComposeOptions,
  face: FaceId,
  fonts: FontBook,
): ComposedParagraph[] {
  const { measures, cells } = options;
  const last = measures.at(-1) ?? 1;
  const style = paragraphStyle(
    {
      lang: options.style,
      direction: options.vertical ? 'vertical' : 'horizontal',
      house: { ...HOUSE_STYLES[options.style], ...options.changes },
      style: bodyStyle(face, options.indent),
      dateline: null,
    },
    { cell: em(cells === null ? 1 : last / cells), lexicon: options.lexicon },
  );
  const slots = (line: number) => ({
    start: px(0),
    length: px((measures[line] ?? last) * SIZE),
  });
  return paragraphs.map((paragraph) => {
    const rich = typeof paragraph === 'string' ? plainText(paragraph) : paragraph;
    return {
      lines: setParagraph(rich, slots, style, fonts).lines.map((line) => composedLine(rich, line)),
    };
  });
}

const bodyStyle = (face: FaceId, indent: number): TypeStyle => ({
  name: 'body',
  faces: [face],
  bold: [face],
  size: SIZE,
  pitch: px(SIZE * 1.5),
  indent: em(indent),
  align: 'justify',
  tracking: em(0),
  marks: 'full',
  colour: '#000000',
});

const inEm = (length: number): Em => em(Math.round((length / SIZE) * 1e6) / 1e6);

const composedLine = (rich: RichText, line: SetLine): ComposedLine => ({
  text: rich.text.slice(line.from, line.to),
  width: inEm(line.length),
  measure: inEm(line.slot.length),
  gap: inEm(line.gap),
  gaps: line.gaps,
  squeezed: inEm(line.fit.squeezed),
  hung: inEm(line.fit.hung),
  cut: line.fit.cut,
  adjustments: line.runs.map((run) => ({
    text: run.text,
    features: run.features,
    width: inEm(run.advance),
    tracking: inEm(run.tracking),
    before: inEm(run.before),
    after: inEm(run.after),
  })),
});
