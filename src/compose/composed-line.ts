/** A set line with its adjustments in, the same in em for people and other programs out. */
import type { Run } from '../model/forme.ts';
import type { ComposedLine, ComposedMarks, ComposedReading, ComposedRun } from '../model/galley.ts';
import type { RichText } from '../model/text.ts';
import { type Em, em, type Px } from '../units.ts';
import type { AdjustedLine } from './set-lines.ts';
import type { SetLine, SetZhuyin } from './types.ts';

/** Lengths in em of the type, to a millionth. */
type Scale = (length: number) => Em;

const scaleOf =
  (size: Px): Scale =>
  (length) =>
    em(Math.round((length / size) * 1e6) / 1e6 + 0);

export function composedLine(
  rich: RichText,
  { line, natural, adjustments }: AdjustedLine,
  size: Px,
): ComposedLine {
  const inEm = scaleOf(size);
  return {
    text: rich.text.slice(line.from, line.to),
    hyphen: isHyphened(line),
    from: line.from,
    to: line.to,
    slot: { start: inEm(line.slot.start), length: inEm(line.slot.length) },
    start: inEm(line.start),
    natural: inEm(natural),
    width: inEm(line.length),
    last: line.last,
    gaps: adjustments.map(({ at, kind, amount }) => ({ at, kind, amount: inEm(amount) })),
    opened: inEm(line.fit.gap),
    squeezed: inEm(line.fit.squeezed),
    hung: inEm(line.fit.hung),
    cut: line.fit.cut,
    resort: line.fit.resort,
    runs: line.runs.map((run) => composedRun(run, inEm)),
    marks: composedMarks(line, inEm),
  };
}

const isHyphened = ({ runs }: SetLine): boolean => {
  const last = runs.at(-1);
  return last?.painted.endsWith('-') === true && !last.text.endsWith('-');
};

const composedRun = (run: Run, inEm: Scale): ComposedRun => ({
  text: run.text,
  from: run.from,
  face: run.face,
  size: inEm(run.size),
  features: run.features,
  setting: run.setting,
  width: inEm(run.advance),
  tracking: inEm(run.tracking),
  before: inEm(run.before),
  after: inEm(run.after),
});

const composedMarks = (line: SetLine, inEm: Scale): ComposedMarks => ({
  ruby: line.ruby.map(({ runs, from, to, start, length }) => ({
    text: textOf(runs),
    from,
    to,
    start: inEm(start),
    end: inEm(start + length),
  })),
  zhuyin: line.zhuyin.map((syllable) => composedSyllable(syllable, inEm)),
  dots: line.dots.map(inEm),
  stretches: line.stretches.map(({ kind, start, end, opens, closes }) => ({
    kind,
    start: inEm(start),
    end: inEm(end),
    opens,
    closes,
  })),
});

const composedSyllable = (
  { symbols, tone, light, from, to, start, end }: SetZhuyin,
  inEm: Scale,
): ComposedReading => ({
  text: [light, symbols, tone].map((type) => textOf(type?.runs ?? [])).join(''),
  from,
  to,
  start: inEm(start),
  end: inEm(end),
});

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
