/** Lines of a head in, its parts out: kicker, head and deck, and each of them where a blank parts it. */
import type { Passage } from '../../model/manuscript.ts';
import { classOf } from '../../model/typography/character-classes.ts';
import { type DumpBlock, passageOf } from './blocks.ts';

/** The deck is longer than the head, which is set larger; a kicker may be too. */
const KICKER = 1.3;

/** Of three lines the middle one is the head: a kicker 肩題 over it, the deck under it. Of two the shorter one, most often the first. */
export function headRoles(lines: readonly DumpBlock[]) {
  const [first, second, ...more] = lines;
  const kicks =
    second !== undefined && (more.length > 0 || lengthIn(second) * KICKER < lengthIn(first));
  return kicks
    ? { kicker: first === undefined ? [] : [first], main: second, others: more }
    : { kicker: [], main: first, others: lines.slice(1) };
}

const lengthIn = (block: DumpBlock | undefined): number => [...(block?.text ?? '')].length;

/** 甲 乙: a head in two parts is two lines to a template that joins them or sets them side by side. Blanks between Latin words part none. */
export function headParts(block: DumpBlock): Passage[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const one of block.text) {
    const kind = classOf(one);
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth = Math.max(0, depth - 1);
    const parting = depth === 0 && (kind === 'space' || kind === 'wide-space');
    if (parting) parts.push('');
    else parts[parts.length - 1] += one;
  }
  const said = /[A-Za-z] [A-Za-z]/u.test(block.text) ? [block.text] : parts;
  return said.filter((part) => part !== '').map((part) => passageOf(part, block.lines));
}
