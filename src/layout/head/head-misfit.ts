/** A head that does not fit its area in, what is wrong and what would mend it out. */
import { ROUNDING } from '../../compose/white/justify.ts';
import { type Finding, finding } from '../../diagnostic.ts';
import type { Story } from '../../model/page.ts';
import type { HeadSetting } from '../../model/template.ts';
import { originAt } from '../../model/text.ts';
import { em } from '../../units.ts';
import type { Setter } from '../setter.ts';
import { turnLines } from './display.ts';
import { HEAD_PITCH } from './head-pitch.ts';
import { type HeadRoom, isTurned } from './head-size.ts';
import { depthOf, headStyle, lengthOf, type Sized, thickness } from './sized.ts';
import { MOST_LINES, type TurnAt } from './turn-lines.ts';

/** A line of one character is no line of a head. */
const FEWEST_CELLS = 2;

/** The story's head as it was to be set. */
export interface HeadCase {
  readonly story: Story;
  readonly head: HeadSetting;
  readonly room: HeadRoom;
}

/** Parts that fit no measure; else parts that fit only when broken, for which there is no depth; else a head too deep. */
export function misfits(setter: Setter, sized: readonly Sized[], one: HeadCase): Finding[] {
  const { head, room } = one;
  const long = sized.filter((part) => lengthOf(setter, part, head) > room.inline + ROUNDING);
  if (long.length > 0) return long.map((part) => tooLong(setter, part, one, sized));
  if (depthOf(setter, sized) <= room.block) return [];
  const unturned = sized.map((part) => ({ ...part, display: part.written }));
  const turned = sized.filter((part) => isTurned(part) && part.part.lines !== 'phrases');
  if (turned.length > 0 && depthOf(setter, unturned) <= room.block) {
    return turned.map((part) => tooLong(setter, part, one, sized));
  }
  return [tooDeep(setter, sized, one)];
}

function tooLong(setter: Setter, part: Sized, one: HeadCase, sized: readonly Sized[]): Finding {
  const whole = { ...part, display: part.written };
  const length = lengthOf(setter, whole, one.head);
  const percent = Math.ceil((length / one.room.inline - 1) * 100);
  const { field, story } = part.ref;
  const guessed = guessedLines(setter, part, one, sized);
  return finding(
    'head-too-long',
    'error',
    `the ${field} of \`${story}\` is ${percent} % longer than its measure at the smallest size${
      guessed === null ? '' : `, it fits in ${guessed} lines only where no word is known to end`
    }`,
    {
      help: [cut(setter, whole, one), ...room(setter, part, one, sized)].join(', or '),
      origin: originAt(part.display.text, 0, part.display.text.text.length),
    },
  );
}

/** How many lines the part is set in where only a guess makes them fit; null where they fit by phrase, or not at all. */
function guessedLines(
  setter: Setter,
  part: Sized,
  { head, room }: HeadCase,
  sized: readonly Sized[],
): number | null {
  const style = headStyle(setter, part, head);
  const turned = (at: TurnAt) => turnLines(part.written, style, room.inline, setter.fonts, at);
  const display = turned('likely') === null ? turned('unknown') : null;
  if (display === null) return null;
  const all = sized.map((other) => (other === part ? { ...part, display } : other));
  return depthOf(setter, all) <= room.block ? display.lines.length : null;
}

/** The nearest change of the author's: characters to take out of the line that is longest. */
function cut(setter: Setter, part: Sized, one: HeadCase): string {
  const excess = longestOf(setter, part, one) - one.room.inline;
  const count = Math.max(1, Math.ceil(excess / closeCell(setter, part, one) - 1e-6));
  return `cut ${count} ${count === 1 ? 'character' : 'characters'} from its longest line`;
}

/** As close and as narrow as the house lets it be. */
const close = (part: Sized): Sized => ({
  ...part,
  spread: em(-part.part.tighten),
  condensed: part.part.condense,
});

const longestOf = (setter: Setter, part: Sized, { head }: HeadCase): number =>
  lengthOf(setter, { ...close(part), display: part.written }, head);

const closeCell = (setter: Setter, part: Sized, { head }: HeadCase): number =>
  part.size * (1 + headStyle(setter, close(part), head).tracking) * part.part.condense;

/** The nearest change of the page's: depth for the lines that it breaks into, or a measure that holds it, where the grid has so much. */
function room(setter: Setter, part: Sized, one: HeadCase, sized: readonly Sized[]): string[] {
  const { head } = one;
  const style = headStyle(setter, part, head);
  const turned = (at: TurnAt) => turnLines(part.written, style, one.room.inline, setter.fonts, at);
  const display = turned('phrase') ?? turned('guess') ?? turned('likely');
  if (display === null) {
    const name = 'name in the lexicon what must stay whole';
    return [...byHand(setter, part, one, sized), name, ...wider(setter, part, one)];
  }
  const all = sized.map((other) => (other === part ? { ...part, display } : other));
  return deeper(setter, depthOf(setter, all) - one.room.block, one);
}

/** Lines that the author may break it into, and the depth that they want. */
function byHand(setter: Setter, part: Sized, one: HeadCase, sized: readonly Sized[]): string[] {
  const cell = closeCell(setter, part, one);
  const most = Math.floor(one.room.inline / cell + 1e-6);
  const cells = Math.ceil(longestOf(setter, part, one) / cell - 1e-6);
  const count = Math.min(MOST_LINES, Math.ceil(cells / most));
  if (most < FEWEST_CELLS) return [];
  const depth =
    depthOf(setter, sized) - thickness(part) + part.size * (1 + HEAD_PITCH * (count - 1));
  const room = depth > one.room.block ? deeper(setter, depth - one.room.block, one) : [];
  if (depth > one.room.block && room.length === 0) return [];
  const cut = cells > count * most ? `cut it to ${count * most} characters and ` : '';
  const lines = `${cut}break it by hand at a phrase into ${count} lines of ${most} characters at most`;
  return [[lines, ...room].join(' and ')];
}

function wider(setter: Setter, part: Sized, { head, room }: HeadCase): string[] {
  const excess = lengthOf(setter, { ...part, display: part.written }, head) - room.inline;
  return head.direction === setter.template.direction
    ? more(setter, 'column', room.inline, excess)
    : more(setter, 'line', room.inline, excess);
}

const deeper = (setter: Setter, depth: number, { head, room }: HeadCase): string[] =>
  head.direction === setter.template.direction
    ? more(setter, 'line', room.block, depth)
    : more(setter, 'column', room.block, depth);

/** Nothing where the grid has not so many. */
function more(setter: Setter, unit: 'line' | 'column', extent: number, by: number): string[] {
  const { grid } = setter.template;
  const [step, all] =
    unit === 'line' ? [grid.pitch, grid.lines] : [grid.measure + grid.gap, grid.columns];
  const present = Math.ceil(extent / step - 1e-6);
  const count = Math.max(1, Math.ceil(by / step));
  if (present + count > all) return [];
  return [`give \`head\` ${count} more ${count === 1 ? unit : `${unit}s`}`];
}

const tooDeep = (setter: Setter, sized: readonly Sized[], one: HeadCase) =>
  finding(
    'head-too-deep',
    'error',
    `the head of \`${one.story.id}\` is deeper than its area, and runs over what stands below`,
    {
      help: [
        ...deeper(setter, depthOf(setter, sized) - one.room.block, one),
        'cut a line from one of its parts',
      ].join(', or '),
      origin: one.story.origin,
    },
  );
