/** Display lines with a place of their own in, parts out: the largest size of the ladder that fills the place. */
import type { ParagraphStyle, SetLine } from '../compose/types.ts';
import type { FormePart, Rect } from '../model/forme.ts';
import type { Story } from '../model/page.ts';
import type { RoleSetting } from '../model/template.ts';
import type { RichText } from '../model/text.ts';
import { em, type Px } from '../units.ts';
import { authorLines, setDisplay } from './display.ts';
import { extentOf } from './geometry.ts';
import { makePart, type Setter, styleFor, styleNamed } from './setter.ts';

/** Gap between the half-heads of a display line that stays in one line, in em. */
const HALF_HEAD_GAP = em(0.6);
/** Line pitch, in em of the display's size. */
const DISPLAY_PITCH = 1.2;

/** Sets the first `areas.length` display blocks of a story, each centred in its place. */
export function setPlacedDisplays(
  setter: Setter,
  story: Story,
  areas: readonly Rect[],
  role: RoleSetting,
): FormePart[] {
  const blocks = story.body.flatMap((block, index) =>
    block.kind === 'display' ? [{ text: block.text, index }] : [],
  );
  return areas.flatMap((area, nth) => {
    const block = blocks[nth];
    if (block === undefined) return [];
    const { style, lines } = largest(setter, block.text, area, role);
    const extent = extentOf(area, style.direction);
    const top = (extent.block - depthOf(lines, style.size)) / 2;
    const places = lines.map((_, line) => ({
      frame: null,
      area,
      block: top + line * style.size * DISPLAY_PITCH,
      onGrid: false,
    }));
    const ref = { story: story.id, field: 'body', index: block.index };
    const frame = { role: 'display', ref, style, name: role.display, rich: block.text } as const;
    return [makePart(setter, frame, lines, places).part];
  });
}

const depthOf = (lines: readonly SetLine[], size: Px): number =>
  size + (lines.length - 1) * size * DISPLAY_PITCH;

interface Attempt {
  readonly style: ParagraphStyle;
  readonly lines: readonly SetLine[];
}

/** The largest size at which the text fits, in one line or broken at the author's gaps. */
function largest(setter: Setter, text: RichText, area: Rect, role: RoleSetting): Attempt {
  const type = styleNamed(setter.template, role.display);
  const direction = area.width >= area.height ? 'horizontal' : 'vertical';
  const extent = extentOf(area, direction);
  const attempt = (size: Px): Attempt => {
    const change = { size, indent: em(0), align: 'center', hanSpace: HALF_HEAD_GAP } as const;
    const style = styleFor(setter, type, direction, change);
    return { style, lines: setDisplay(authorLines([text]), style, extent.inline, setter.fonts) };
  };
  const phrases = text.text.trim().split(/\s+/u).length;
  const fits = ({ lines, style }: Attempt): boolean =>
    lines.length <= phrases && depthOf(lines, style.size) <= extent.block;
  const sizes = [...setter.template.ladder].sort((a, b) => b - a);
  return sizes.map(attempt).find(fits) ?? attempt(type.size);
}
