/** A story with neither text nor pictures and a width in; its head alone, out. */
import { hasHead } from '../../model/has-head.ts';
import { choiceOf, type HeadChoice, headChoices } from '../parts/head-choices.ts';
import { standsAcross } from '../parts/text-legs.ts';
import { headIn, type Subject } from '../subject.ts';
import { costOf, headAt, interval, NO_PINS, type Shape } from './shape.ts';

/** Reading has said that its text is missing; what there is keeps its place, and takes none from the others. */
export function headShapes(subject: Subject, module: number, most: number): readonly Shape[] {
  if (!hasHead(subject.story, subject.role)) return [];
  const alone = subject.isCross
    ? acrossAll(subject, module, most)
    : headChoices(subject, module).map((head) => ({ head, lines: head.depth }));
  return alone.flatMap((one) => shapeOf(subject, module, one, most));
}

interface Alone {
  readonly head: HeadChoice;
  readonly lines: number;
}

/** Over all rows of the module, in the fewest lines in which it stands well. */
function acrossAll(subject: Subject, module: number, most: number): Alone[] {
  for (let lines = 1; lines <= most; lines += 1) {
    const fit = headIn(subject, module, module, lines, 'printed');
    if (standsAcross(subject, fit))
      return [{ head: choiceOf(subject, fit, 'printed', module), lines }];
  }
  return [];
}

function shapeOf(subject: Subject, module: number, { head, lines }: Alone, most: number): Shape[] {
  const { before, after } = subject.reach;
  const whole = before + lines + after;
  if (whole > most) return [];
  const at = headAt(interval(1, module), interval(before + 1, before + lines), head.step);
  return [
    {
      columns: module,
      lines: whole,
      cost: costOf(head.terms),
      terms: head.terms,
      headSize: head.size,
      white: 0,
      over: 0,
      early: [],
      pins: () => ({ ...NO_PINS, head: at }),
    },
  ];
}
