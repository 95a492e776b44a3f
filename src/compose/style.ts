/** Template style and house style in, paragraph style out. */
import type { Direction } from '../model/font.ts';
import { EMPTY_LEXICON, type Lexicon } from '../model/lexicon.ts';
import type { Lang } from '../model/page.ts';
import type { Align, TypeStyle } from '../model/template.ts';
import { type HouseStyle, KINSOKU } from '../model/typography/house-styles.ts';
import { type Em, em, type Px } from '../units.ts';
import type { Look, ParagraphStyle } from './types.ts';

export interface StyleChoice {
  readonly lang: Lang;
  readonly direction: Direction;
  readonly house: HouseStyle;
  readonly style: TypeStyle;
  /** Style of a run-in dateline; null sets it like the text. */
  readonly dateline: TypeStyle | null;
}

/** Overrides that layout asks for: a head's size, a frame's cells, no indent, names kept whole. */
export interface StyleChange {
  readonly size?: Px;
  readonly align?: Align;
  readonly indent?: Em;
  readonly cell?: Em;
  readonly tracking?: Em;
  readonly hanSpace?: Em;
  readonly halfHeads?: boolean;
  readonly lexicon?: Lexicon;
}

/** Half an em between two phrases, the lower end of what heads take (newsroom.md 4.1). */
const HAN_SPACE = em(0.5);

/** Note marks are about as large as the superior figures of a face. */
const NOTE_SHARE = 0.6;

export function paragraphStyle(choice: StyleChoice, change: StyleChange = {}): ParagraphStyle {
  const { style, house } = choice;
  const kinsoku = KINSOKU[house.kinsoku];
  if (kinsoku === undefined) throw new Error(`no kinsoku profile ${house.kinsoku}`);
  const base = lookOf(style);
  return {
    lang: choice.lang,
    direction: choice.direction,
    house: style.breaker === null ? house : { ...house, breaker: style.breaker },
    kinsoku,
    lexicon: change.lexicon ?? EMPTY_LEXICON,
    base,
    bold: { ...base, faces: style.bold.length > 0 ? style.bold : style.faces },
    dateline: choice.dateline === null ? base : lookOf(choice.dateline),
    note: { ...base, marks: 'half', share: NOTE_SHARE, stand: 'note' },
    size: change.size ?? style.size,
    indent: change.indent ?? style.indent,
    align: change.align ?? style.align,
    cell: change.cell ?? em(1),
    tracking: change.tracking ?? style.tracking,
    hanSpace: change.hanSpace ?? HAN_SPACE,
    halfHeads: change.halfHeads ?? false,
  };
}

const lookOf = (style: TypeStyle): Look => ({
  faces: style.faces,
  marks: style.marks,
  colour: style.colour,
  share: 1,
  stand: 'line',
});
