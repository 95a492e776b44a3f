/** Display lines with a place of their own in, parts out: the largest size of the ladder that fills the place. */
import type { FormePart, Rect } from '../model/forme.ts';
import type { Story } from '../model/page.ts';
import type { RoleSetting } from '../model/template.ts';
import { em, type Px } from '../units.ts';
import { authorLines, displayLength, setDisplay } from './display.ts';
import { extentOf } from './geometry.ts';
import { makePart, type Setter, styleFor, styleNamed } from './setter.ts';

/** Gap between the half-heads of a display line, in em. */
const HALF_HEAD_GAP = em(0.6);

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
    const direction = area.width >= area.height ? 'horizontal' : 'vertical';
    const extent = extentOf(area, direction);
    const type = styleNamed(setter.template, role.display);
    const style = (size: Px) =>
      styleFor(setter, type, direction, {
        size,
        indent: em(0),
        align: 'center',
        hanSpace: HALF_HEAD_GAP,
      });
    const display = authorLines([block.text]);
    const fits = (size: Px): boolean =>
      size <= extent.block && displayLength(display, style(size), setter.fonts) <= extent.inline;
    const size = [...setter.template.ladder].sort((a, b) => b - a).find(fits) ?? type.size;
    const lines = setDisplay(display, style(size), extent.inline, setter.fonts);
    const top = (extent.block - lines.length * size) / 2;
    const places = lines.map((_, line) => ({
      frame: null,
      area,
      block: top + line * size,
      onGrid: false,
    }));
    const ref = { story: story.id, field: 'body', index: block.index };
    const frame = {
      role: 'display',
      ref,
      style: style(size),
      name: role.display,
      rich: display.text,
    } as const;
    return [makePart(setter, frame, lines, places).part];
  });
}
