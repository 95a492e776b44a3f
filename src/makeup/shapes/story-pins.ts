/** A body and its head in; the pins that set them in a module, its first column and line being 1, out. */
import type { PinnedFrame, PinnedHead, PinnedOmission, StoryPins } from '../../model/page.ts';
import type { HeadChoice } from '../parts/head-choices.ts';
import { PICTURE_GAP } from '../parts/strips.ts';
import type { Subject } from '../subject.ts';
import { type Body, insetOver, overText } from './bodies.ts';
import { area, headAt, interval, NO_PINS } from './shape.ts';

/** `along` lines of the module are its head's. */
export function storyPins(
  subject: Subject,
  body: Body,
  head: HeadChoice,
  along: number,
): StoryPins {
  const top = subject.reach.before + along;
  return {
    ...NO_PINS,
    head: headArea(subject, body, head.step, along),
    frames: framesOf(subject, body, top),
    figures: figuresOf(subject, body, top),
    displays: displaysOf(subject, body, top),
    cells: body.setting.cells,
    omit: [...omittedDeck(head), ...body.setting.omit],
  };
}

/** The deck, where the head was chosen without it. */
export const omittedDeck = ({ deck }: HeadChoice): readonly PinnedOmission[] =>
  deck === 'left-out' ? [{ field: 'deck', index: 0, origin: null }] : [];

function framesOf(subject: Subject, body: Body, top: number): PinnedFrame[] {
  const { from, columns, parts, leg } = body.legs;
  return body.depths.map((depth, index) => {
    const over = overText(subject, body, index) + insetOver(body.legs, body.inset, index);
    const start = top + over;
    const own = interval(from + index, from + index);
    return {
      ...area(
        parts === columns ? own : interval(from, from + columns - 1),
        interval(start + 1, start + depth),
      ),
      part: parts === columns ? null : { first: index + 1, last: index + 1, of: parts },
      style: null,
      cells: null,
      notches: index === 0 && leg.notch !== null ? [leg.notch] : [],
    };
  });
}

function figuresOf({ template }: Subject, { strip, legs, lines }: Body, top: number) {
  const isAcross = template.direction === 'horizontal';
  const isOver = strip.stands === 'over';
  const leg = isAcross
    ? legs.from + legs.parts - (isOver ? strip.legs : 0)
    : legs.from - (isOver ? 0 : strip.legs);
  const line = isAcross ? top : top + lines - strip.depth;
  const figures = strip.figures.map((one) => [
    one.id,
    area(
      interval(leg + one.legs.first - 1, leg + one.legs.last - 1),
      interval(line + one.lines.first, line + one.lines.last),
    ),
  ]);
  return Object.fromEntries(figures);
}

/** The white of the display line lies under it. */
function displaysOf(subject: Subject, body: Body, top: number) {
  const { legs, inset } = body;
  if (inset.displays === 0) return [];
  const leg = legs.parts - inset.legs;
  const first = legs.from + leg;
  const start = top + overText(subject, body, leg);
  return [
    area(
      interval(first, first + inset.legs - 1),
      interval(start + 1, start + inset.lines - PICTURE_GAP),
    ),
  ];
}

function headArea(
  { isCross, reach }: Subject,
  { legs, lines, corner }: Body,
  step: number,
  along: number,
): PinnedHead | null {
  const at = (columns: number, depth: number): PinnedHead =>
    headAt(interval(1, columns), interval(reach.before + 1, reach.before + depth), step);
  if (isCross) return at(legs.from - 1, lines);
  if (corner !== null) return at(corner.columns, corner.head.depth);
  return along === 0 ? null : at(legs.module, along);
}
