/** A head that does not fit its area in, what is wrong and what would mend it out. */
import { ROUNDING } from '../compose/white/justify.ts';
import { type Finding, finding } from '../diagnostic.ts';
import type { Story } from '../model/page.ts';
import type { HeadSetting } from '../model/template.ts';
import { originAt } from '../model/text.ts';
import { em } from '../units.ts';
import { turnLines } from './display.ts';
import { depthOf, type HeadRoom, headStyle, isTurned, lengthOf, type Sized } from './head-size.ts';
import type { Setter } from './setter.ts';
import type { TurnAt } from './turn-lines.ts';

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
  const display = turned('guess') === null ? turned('unknown') : null;
  if (display === null) return null;
  const all = sized.map((other) => (other === part ? { ...part, display } : other));
  return depthOf(setter, all) <= room.block ? display.lines.length : null;
}

/** The nearest change of the author's: characters to take out of the line that is longest. */
function cut(setter: Setter, part: Sized, { head, room }: HeadCase): string {
  const { tighten, condense } = part.part;
  const close = { ...part, spread: em(-tighten), condensed: condense };
  const cell = part.size * (1 + headStyle(setter, close, head).tracking) * condense;
  const excess = lengthOf(setter, close, head) - room.inline;
  const count = Math.max(1, Math.ceil(excess / cell - 1e-6));
  return `cut ${count} ${count === 1 ? 'character' : 'characters'} from its longest line`;
}

/** The nearest change of the page's: depth for the lines that it breaks into, or a measure that holds it. */
function room(setter: Setter, part: Sized, one: HeadCase, sized: readonly Sized[]): string[] {
  const { head } = one;
  const style = headStyle(setter, part, head);
  const turned = (at: TurnAt) => turnLines(part.written, style, one.room.inline, setter.fonts, at);
  const display = turned('phrase') ?? turned('guess');
  if (display === null) {
    const name = 'name in the lexicon what must stay whole';
    return ['break it by hand at a phrase', name, wider(setter, part, one)];
  }
  const all = sized.map((other) => (other === part ? { ...part, display } : other));
  return [deeper(setter, depthOf(setter, all) - one.room.block, head)];
}

function wider(setter: Setter, part: Sized, { head, room }: HeadCase): string {
  const excess = lengthOf(setter, { ...part, display: part.written }, head) - room.inline;
  return head.direction === setter.template.direction
    ? more(setter, 'column', excess)
    : more(setter, 'line', excess);
}

const deeper = (setter: Setter, depth: number, head: HeadSetting): string =>
  head.direction === setter.template.direction
    ? more(setter, 'line', depth)
    : more(setter, 'column', depth);

function more(setter: Setter, unit: 'line' | 'column', by: number): string {
  const { grid } = setter.template;
  const step = unit === 'line' ? grid.pitch : grid.measure + grid.gap;
  const count = Math.max(1, Math.ceil(by / step));
  return `give \`head\` ${count} more ${count === 1 ? unit : `${unit}s`}`;
}

const tooDeep = (setter: Setter, sized: readonly Sized[], { story, head, room }: HeadCase) =>
  finding(
    'head-too-deep',
    'error',
    `the head of \`${story.id}\` is deeper than its area, and runs over what stands below`,
    {
      help: `${deeper(setter, depthOf(setter, sized) - room.block, head)}, or cut a line from one of its parts`,
      origin: story.origin,
    },
  );
