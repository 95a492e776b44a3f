/** Page and forme in; breaks of heads inside words, numbers with units and names out. */
import type { FormeLine } from '../../model/forme.ts';
import type { RichText } from '../../model/text.ts';
import { COUNTED } from '../../model/typography/kinsoku.ts';
import { isInsideWord } from '../../model/typography/phrases.ts';
import { copyOfPage, keyOf } from '../copy.ts';
import { type HeadPart, headParts, placeOfHead } from '../heads.ts';
import { type Fault, rule } from '../rule.ts';

export const headPartsPhrase = rule({
  id: 'head-parts-phrase',
  severity: 'error',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'A line of a kicker, headline or deck ends inside a word that banmian knows, inside a number with its unit, or inside a marked name, title or `nobreak`, where its author did not break it.',
    why: 'A reader takes a head in at a glance, line by line; a word in two halves is read twice.',
    fix: 'Break the head by hand, or give it the room that the finding `head-too-long` names.',
    example: '`國家主` over `席訪問`.',
    source: 'cjk-rules HED-01, after newspaper style books',
  },
  check: ({ page, template, forme }) => {
    const copy = new Map(copyOfPage(page, template).map(({ ref, text }) => [keyOf(ref), text]));
    return headParts(forme).flatMap((head) => {
      const text = copy.get(keyOf(head.part.ref));
      return text === undefined ? [] : faultsIn(head, text);
    });
  },
});

const faultsIn = (head: HeadPart, text: RichText): Fault[] =>
  head.lines.slice(1).flatMap((line, index) => {
    const before = head.lines[index] as FormeLine;
    // Where the author broke, or left a space, nothing is parted.
    if (before.to !== line.from || !isParted(head, text, line.from)) return [];
    return [
      {
        message: `the ${head.part.role} of \`${head.story.id}\` is broken inside \`${around(text, line.from)}\``,
        help: 'break the head by hand, or give it more room',
        place: placeOfHead(head, line),
        origin: line.origin,
      },
    ];
  });

function isParted({ part }: HeadPart, { text, marks }: RichText, at: number): boolean {
  const kept = marks.some(({ kind, from, to }) => KEPT.has(kind) && from < at && at < to);
  const counted = [...text.matchAll(COUNTED)].some(
    ({ index, 0: found }) => index < at && at < index + found.length,
  );
  return kept || counted || isInsideWord(text, at, part.lang);
}

const KEPT: ReadonlySet<string> = new Set(['name', 'title', 'nobreak', 'ruby']);

const around = ({ text }: RichText, at: number): string => text.slice(Math.max(0, at - 3), at + 3);
