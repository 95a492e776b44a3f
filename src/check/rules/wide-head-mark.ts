/** Forme in; marks and gaps that open holes in heads out. */
import type { FormeLine, Run } from '../../model/forme.ts';
import { type CharacterClass, classOf } from '../../model/typography/character-classes.ts';
import { HALF_GAP } from '../../model/typography/half-heads.ts';
import { type HeadPart, halvesOf, headParts, placeOfHead } from '../measure/heads.ts';
import { type Fault, rule } from '../rule.ts';

const MARK = /^[：；，、。「」『』《》〈〉（）【】〔〕“”‘’]+$/u;
const WIDEST = 0.5;
/** Upright in a vertical line a colon has no form of half a cell, and a semicolon fills its own (clreq 3.1.6). */
const WIDEST_UPRIGHT = new Map([
  // Three quarters with the tracking behind it.
  ['：', 0.87],
  ['；', 1],
]);
const GAP = { least: 0.5, most: 0.67 };
/** Tracking after the gap or mark counts to neither; rounding does. */
const SLACK = 0.005;

export const wideHeadMark = rule({
  id: 'wide-head-mark',
  severity: 'warning',
  about: 'look-of-head',
  needs: ['forme'],
  doc: {
    what: 'A colon, comma or bracket in a kicker, headline or deck is wider than half an em (an upright colon of a vertical one than three quarters), or the gap between two half-heads of a headline is not from 0.5 to 0.67 em. The space between two Latin words or figures is no such gap. Each kind is reported once in a part of a head.',
    why: 'Full marks open holes in large type; a gap like a word space parts nothing, a wide one parts too much.',
    fix: 'Part half-heads by a plain space, not by one of full width (U+3000), or write them as two entries. In a template, give the style `marks: half`, and the part a `gap` of 0.5em to 0.67em.',
    example: '`：` on a whole cell in a banner.',
    source: 'newsroom 4.1',
  },
  check: ({ forme }) =>
    headParts(forme).flatMap((head) => {
      const wide = head.lines.flatMap((line) => marks(head, line));
      const parted =
        head.part.role === 'headline' ? head.lines.flatMap((line) => gaps(head, line)) : [];
      return [...summed(wide), ...summed(parted)];
    }),
});

/** One fault of a kind in a part of a head: what cures one cures all. */
function summed([first, ...more]: readonly Fault[]): Fault[] {
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : `, and so on, ${more.length + 1} times in all`;
  return [{ ...first, message: first.message + others }];
}

const marks = (head: HeadPart, line: FormeLine): Fault[] =>
  line.runs
    .filter((run) => MARK.test(run.text) && widthOf(run) > widestOf(run, line) + SLACK)
    .map((run) => ({
      message: `\`${run.text}\` in the ${head.part.role} of \`${head.story.id}\` takes more than half an em`,
      help: 'leave the mark out; in a template of your own, give its style `marks: half`',
      place: placeOfHead(head, line),
      origin: line.origin,
    }));

const widestOf = ({ text, setting }: Run, { direction }: FormeLine): number =>
  (direction === 'vertical' && setting === 'upright' ? WIDEST_UPRIGHT.get(text) : null) ?? WIDEST;

const widthOf = (run: Run): number =>
  (run.advance - run.tracking * [...run.text].length) / [...run.text].length / run.size;

const gaps = (head: HeadPart, line: FormeLine): Fault[] =>
  halvesOf(line).flatMap(({ gap, text, white }, index, halves) => {
    const tracking = (line.runs[0]?.tracking ?? 0) / (line.runs[0]?.size ?? 1);
    const before = halves[index - 1]?.text ?? '';
    if (gap === null || isWordSpace(before, white, text)) return [];
    if (gap >= GAP.least - SLACK && gap - 2 * tracking <= GAP.most + SLACK) return [];
    return [
      {
        message: `the gap before \`${text}\` in the ${head.part.role} of \`${head.story.id}\` is ${Math.round(gap * 100) / 100} em`,
        help: cureOf(white),
        place: placeOfHead(head, line),
        origin: line.origin,
      },
    ];
  });

/** Latin words and figures are parted by a space of their own, halves of a head by the gap of the house. */
const isWordSpace = (before: string, white: string, after: string): boolean =>
  white === ' ' && isOfWord([...before].at(-1)) && isOfWord([...after][0]);

const OF_WORDS: ReadonlySet<CharacterClass> = new Set([
  'latin',
  'digit',
  'prefix',
  'postfix',
  'operator',
]);
const isOfWord = (char: string | undefined): boolean =>
  char !== undefined && OF_WORDS.has(classOf(char));

/** The gap of the house stands for plain spaces alone. */
function cureOf(white: string): string {
  const house = `in a template of your own, let \`gap\` be ${GAP.least}em to ${GAP.most}em`;
  if (white === ' ' || white === HALF_GAP) return house;
  const name = /^ +$/u.test(white)
    ? 'spaces'
    : white.includes('\u3000')
      ? 'space of full width'
      : 'special space';
  return `write a plain space in place of the ${name}, or the halves as two entries of \`headline\`; ${house}`;
}
