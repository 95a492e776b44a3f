/** Plain paragraphs and measures in em in, composed lines out: `banmian compose`, without page or template. */
import type { FaceId, FontBook } from '../model/font.ts';
import type { ComposedParagraph } from '../model/galley.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Lang } from '../model/page.ts';
import type { TypeStyle } from '../model/template.ts';
import { plainText, type RichText } from '../model/text.ts';
import { BOLD_FACE, HOUSE_STYLES, type HouseStyle } from '../model/typography/house-styles.ts';
import { em, px } from '../units.ts';
import { breakInto } from './break-into.ts';
import { castParagraph } from './cast-paragraph.ts';
import { composedLine } from './composed-line.ts';
import { setAdjustedLines } from './set-lines.ts';
import { paragraphStyle } from './style.ts';

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
      style: bodyStyle(face, boldFace(options.style, face, fonts), options.indent),
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
    const cast = castParagraph(rich, style, fonts);
    const lines = setAdjustedLines(cast, breakInto(cast, slots));
    return { text: rich.text, lines: lines.map((set) => composedLine(rich, set, SIZE)) };
  });
}

/** The language's bold face, where the book has been opened with it. */
const boldFace = (lang: Lang, face: FaceId, fonts: FontBook): FaceId =>
  fonts.faces.has(BOLD_FACE[lang]) ? BOLD_FACE[lang] : face;

const bodyStyle = (face: FaceId, bold: FaceId, indent: number): TypeStyle => ({
  name: 'body',
  faces: [face],
  bold: [bold],
  size: SIZE,
  pitch: px(SIZE * 1.5),
  indent: em(indent),
  align: 'justify',
  tracking: em(0),
  marks: 'full',
  colour: '#000000',
  breaker: null,
});
