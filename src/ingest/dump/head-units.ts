/** Segments of a dump in, heads out: lines that stand together over one story, labels that are stacked, an author under a label. */
import { classOf } from '../../model/typography/character-classes.ts';
import type { DumpBlock } from './blocks.ts';
import type { Segment } from './segments.ts';

export interface HeadUnit {
  /** Head and deck, one block a line. */
  readonly lines: readonly DumpBlock[];
  /** A standing head of a few characters, in one or more lines. */
  readonly label: readonly DumpBlock[];
  /** Who writes under that label. */
  readonly author: DumpBlock | null;
  /** Number of the segment that it starts and ends at. */
  readonly from: number;
  readonly to: number;
}

/** Standing heads are short, and so are their lines. */
const LABEL_EMS = 5;
/** Kicker, head and deck. */
const MOST_LINES = 3;
const NAME = /^[^\s，。：！？「」]{2,4}$/u;

/** Whether blank lines part objects in this dump; where they stand nowhere or everywhere, each line with two parts is a head. */
export function headUnits(segments: readonly Segment[], blanksTell: boolean): HeadUnit[] {
  const units: HeadUnit[] = [];
  let run: { block: DumpBlock; at: number }[] = [];
  const close = (): void => {
    if (run.length > 0) units.push(unitOf(run));
    run = [];
  };
  for (const [at, segment] of segments.entries()) {
    if (segment.kind !== 'head') close();
    else {
      if (
        run.length > 0 &&
        startsUnit(
          run.map(({ block }) => block),
          segment.block,
          blanksTell,
        )
      )
        close();
      run.push({ block: segment.block, at });
    }
  }
  close();
  return units;
}

function startsUnit(run: readonly DumpBlock[], block: DumpBlock, blanksTell: boolean): boolean {
  if (blanksTell && block.lines[0]?.line.afterBlank) return true;
  return !blanksTell && !isLabel(block) && (run.some(isLabel) || run.length >= MOST_LINES);
}

const isLabel = (block: DumpBlock): boolean =>
  block.lines.every(({ line }) => line.ems <= LABEL_EMS) &&
  [...block.text].every((one) => classOf(one) === 'han' || classOf(one) === 'kana');

function unitOf(run: readonly { block: DumpBlock; at: number }[]): HeadUnit {
  const blocks = run.map(({ block }) => block);
  const alone = blocks.every(isLabel) && blocks.length === 1;
  const labels = alone ? [] : blocks.filter(isLabel);
  const author = authorOf(labels);
  return {
    lines: alone ? blocks : blocks.filter((block) => !isLabel(block)),
    label: labels.filter((block) => block !== author),
    author,
    from: run[0]?.at ?? 0,
    to: run.at(-1)?.at ?? 0,
  };
}

/** 北京觀察 / 馬浩亮: a label of four characters is whole, what stands under it is a name; 專家 / 解讀 are halves of one. */
function authorOf(labels: readonly DumpBlock[]): DumpBlock | null {
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined || labels.length < 2) return null;
  const whole = [...first.text].length >= 4;
  return whole && NAME.test(last.text) && [...last.text].length !== [...first.text].length
    ? last
    : null;
}
