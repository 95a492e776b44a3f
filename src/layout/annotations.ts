/** A set line and its line of the forme in, the lines of small type that stand beside it out: ruby. */
import type { SetLine, SetRuby } from '../compose/types.ts';
import type { Fit, FormeLine } from '../model/forme.ts';
import { originAt, type RichText } from '../model/text.ts';
import { px, quantise } from '../units.ts';
import { inside } from './geometry.ts';

/** Numbered in the order in which they are read: `lead.body.3:7~2`. */
export const annotationsOf = (line: SetLine, set: FormeLine, rich: RichText): FormeLine[] =>
  line.ruby.map((ruby, index) => ({
    ...rubyLine(ruby, set, rich),
    id: `${set.id}~${index + 1}`,
  }));

/** Ruby stands over its line, in vertical at its right, touching the em box (jlreq 3.3.4). */
function rubyLine(ruby: SetRuby, line: FormeLine, rich: RichText): FormeLine {
  const size = ruby.runs[0]?.size ?? px(0);
  const at = { start: ruby.start, end: ruby.start + ruby.length };
  return {
    ...line,
    frame: null,
    style: 'ruby',
    rect: inside(line.rect, line.direction, at, { start: -size, end: 0 }),
    start: px(0),
    length: quantise(ruby.length),
    runs: ruby.runs,
    from: ruby.from,
    to: ruby.to,
    origin: originAt(rich, ruby.from, ruby.to),
    onGrid: false,
    last: true,
    fit: NATURAL,
  };
}

/** Ruby is spread over its base, not justified. */
const NATURAL: Fit = { gap: px(0), squeezed: px(0), hung: px(0), cut: false };
