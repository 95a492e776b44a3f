/** Real faces and the composition room with short words, for its tests. Type is 16 px: an em is 1,024 units of layout. */
import { setParagraph } from '../../../src/compose/set-paragraph.ts';
import { paragraphStyle, type StyleChange } from '../../../src/compose/style.ts';
import type { ParagraphStyle, SetParagraph, Slots } from '../../../src/compose/types.ts';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import type { Direction, FontBook } from '../../../src/model/font.ts';
import type { Lang } from '../../../src/model/page.ts';
import type { TypeStyle } from '../../../src/model/template.ts';
import { plainText, type RichText } from '../../../src/model/text.ts';
import type { CharacterClass } from '../../../src/model/typography/character-classes.ts';
import {
  BODY_FACE,
  HOUSE_STYLES,
  type HouseStyle,
} from '../../../src/model/typography/house-styles.ts';
import { readInline } from '../../../src/read/markdown/markdown-inline.ts';
import { sourceText } from '../../../src/read/source/source-text.ts';
import { sourced } from '../../../src/read/source/sourced.ts';
import { em, px } from '../../../src/units.ts';
import { diskWorkspace, houseManifest } from '../fonts/house-faces.ts';

export const EM = 16;

/** A unit of layout. */
export const UNIT = 1 / 64;

/** The declared faces that the tests set in. */
export async function openHouse(): Promise<FontBook> {
  const faces = [
    'serif-hk-regular',
    'serif-hk-bold',
    'sans-hk-medium',
    'serif-ja-regular',
    'serif-tw-regular',
    'serif-cn-regular',
  ];
  const { value } = await openFonts(diskWorkspace(), await houseManifest(), [faces]);
  if (value === null) throw new Error('the declared faces could not be opened');
  return value;
}

/** Classes of the engine that are given by a list. */
export const LISTED_CLASSES: readonly CharacterClass[] = [
  'open',
  'close',
  'stop',
  'colon',
  'exclamation',
  'middle-dot',
  'connector',
  'solidus',
  'dash',
  'ellipsis',
  'small-kana',
  'iteration',
  'repeat',
  'prolonged',
  'prefix',
  'postfix',
  'wide-space',
];

export interface Choice extends StyleChange {
  readonly lang?: Lang;
  readonly direction?: Direction;
  readonly marks?: 'full' | 'half';
  readonly faces?: readonly string[];
  readonly dateline?: TypeStyle;
  readonly house?: Partial<HouseStyle>;
}

export function style(choice: Choice = {}): ParagraphStyle {
  const lang = choice.lang ?? 'zh-HK';
  const { direction = 'horizontal', dateline = null } = choice;
  const house = { ...HOUSE_STYLES[lang], ...choice.house };
  return paragraphStyle({ lang, direction, house, style: body(choice), dateline }, choice);
}

export const body = ({ lang, marks, faces }: Choice = {}): TypeStyle => ({
  name: 'body',
  faces: faces ?? [BODY_FACE[lang ?? 'zh-HK']],
  bold: ['serif-hk-bold'],
  size: px(EM),
  pitch: px(24),
  indent: em(0),
  align: 'justify',
  tracking: em(0),
  marks: marks ?? 'full',
  colour: '#000000',
  breaker: null,
});

/** Slots of these measures in em; the last repeats. */
export const measures =
  (...lengths: readonly number[]): Slots =>
  (line) => ({ start: px(0), length: px((lengths[line] ?? lengths.at(-1) ?? 0) * EM) });

/** Copy with the marks of the Markdown grammar. */
export function copy(written: string): RichText {
  const source = sourceText('story.md', written);
  return readInline(source, sourced(source, 0, source.text.length)).text;
}

export function setter(fonts: FontBook) {
  return (text: string | RichText, slots: Slots, choice: Choice = {}): SetParagraph =>
    setParagraph(typeof text === 'string' ? plainText(text) : text, slots, style(choice), fonts);
}

/** The printed lines. */
export const printed = (set: SetParagraph, text: string | RichText): string[] => {
  const whole = typeof text === 'string' ? text : text.text;
  return set.lines.map((line) => whole.slice(line.from, line.to));
};
