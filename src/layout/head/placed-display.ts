/** Display lines with a place of their own in, parts out: the largest size of the ladder that fills the place. */
import type { ParagraphStyle, SetLine } from '../../compose/types.ts';
import { type Finding, finding } from '../../diagnostic.ts';
import type { Rect } from '../../model/forme.ts';
import type { Story } from '../../model/page.ts';
import type { RoleSetting } from '../../model/template.ts';
import { originAt, type RichText } from '../../model/text.ts';
import { em, type Px } from '../../units.ts';
import { joinMatter, type Matter, matterOf } from '../matter.ts';
import { extentOf } from '../plan/geometry.ts';
import { makePart, type Setter, styleFor, styleNamed } from '../setter.ts';
import { authorLines, setDisplay, wholeMeasure } from './display.ts';

/** Gap between the half-heads of a display line that stays in one line, in em. */
const HALF_HEAD_GAP = em(0.6);
/** Line pitch, in em of the display's size. */
const DISPLAY_PITCH = 1.2;

interface DisplayText {
  readonly text: RichText;
  /** Place in the body. */
  readonly index: number;
}

/** Sets the first `areas.length` display blocks of a story, each centred in its place. */
export function setPlacedDisplays(
  setter: Setter,
  story: Story,
  areas: readonly Rect[],
  role: RoleSetting,
): Matter {
  const blocks = displaysOf(story);
  const set = areas.flatMap((area, nth) => {
    const block = blocks[nth];
    return block === undefined ? [] : [setOne(setter, story, block, area, role)];
  });
  return joinMatter(set);
}

function setOne(
  setter: Setter,
  story: Story,
  { text, index }: DisplayText,
  area: Rect,
  role: RoleSetting,
) {
  const { style, lines, spare } = largest(setter, text, area, role);
  const places = lines.map((_, line) => ({
    frame: null,
    area,
    block: Math.max(0, spare) / 2 + line * style.size * DISPLAY_PITCH,
    onGrid: false,
  }));
  const ref = { story: story.id, field: 'body', index };
  const frame = { role: 'display', ref, style, name: role.display, rich: text } as const;
  const made = makePart(setter, frame, lines, places);
  return matterOf([made], spare < 0 ? [tooLong(story, text)] : []);
}

/** Size of the n-th display line in an area that holds it in the lines of its author; null where none does. */
export function fitDisplay(
  setter: Setter,
  story: Story,
  nth: number,
  area: Rect,
  role: RoleSetting,
): Px | null {
  const block = displaysOf(story)[nth];
  if (block === undefined) return null;
  const { style, lines, spare } = largest(setter, block.text, area, role);
  return spare < 0 || lines.length > phrasesIn(block.text) ? null : style.size;
}

const displaysOf = (story: Story): DisplayText[] =>
  story.body.flatMap((block, index) =>
    block.kind === 'display' ? [{ text: block.text, index }] : [],
  );

/** Lines that its author parted it into. */
const phrasesIn = ({ text }: RichText): number => text.trim().split(/\s+/u).length;

const tooLong = (story: Story, text: RichText): Finding =>
  finding('display-too-long', 'error', `a display line of \`${story.id}\` does not fit its place`, {
    help: 'give its area in `displays` more room, or shorten it',
    origin: originAt(text, 0, text.text.length),
  });

const depthOf = (lines: readonly SetLine[], size: Px): number =>
  size + (lines.length - 1) * size * DISPLAY_PITCH;

interface Attempt {
  readonly style: ParagraphStyle;
  readonly lines: readonly SetLine[];
  /** Depth that is left; negative where the lines do not fit. */
  readonly spare: number;
}

/** The largest size at which the text fits in one line or broken at the author's gaps; else broken anywhere. */
function largest(setter: Setter, text: RichText, area: Rect, role: RoleSetting): Attempt {
  const type = styleNamed(setter.template, role.display);
  const direction = area.width >= area.height ? 'horizontal' : 'vertical';
  const extent = extentOf(area, direction);
  const attempt = (size: Px): Attempt => {
    const change = {
      size,
      indent: em(0),
      align: 'center',
      hanSpace: HALF_HEAD_GAP,
      halfHeads: true,
    } as const;
    const style = styleFor(setter, type, direction, change);
    const slot = wholeMeasure(extent.inline);
    const lines = setDisplay(authorLines([text]), style, slot, setter.fonts);
    return { style, lines, spare: extent.block - depthOf(lines, size) };
  };
  const phrases = phrasesIn(text);
  const sizes = [...setter.template.ladder].sort((a, b) => b - a);
  const unbroken = sizes.map(attempt).find((one) => one.spare >= 0 && one.lines.length <= phrases);
  if (unbroken !== undefined) return unbroken;
  const broken = [type.size, ...sizes.filter((size) => size < type.size)].map(attempt);
  return broken.find((one) => one.spare >= 0) ?? (broken.at(-1) as Attempt);
}
