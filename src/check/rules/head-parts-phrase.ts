/** Page and forme in; breaks of heads inside words, numbers with units and names out. */
import type { FormeLine } from '../../model/forme.ts';
import { type Span, spansInto } from '../../model/spans.ts';
import type { RichText } from '../../model/text.ts';
import { COUNTED } from '../../model/typography/kinsoku.ts';
import { isInsideWord } from '../../model/typography/phrases.ts';
import { copyOfPage, keyOf } from '../measure/copy.ts';
import { displayParts, type HeadPart, placeOfHead } from '../measure/heads.ts';
import { type Fault, rule } from '../rule.ts';

export const headPartsPhrase = rule({
  id: 'head-parts-phrase',
  severity: 'error',
  about: 'look-of-head',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'A line of a kicker, headline or deck, of a crosshead, display line or head of a quote, ends inside a word that banmian knows, inside a number with its unit, or inside a marked name, title or `nobreak`, where its author did not break it.',
    why: 'A reader takes a head in at a glance, line by line; a word in two halves is read twice.',
    fix: 'Break the head by hand, or give it the room that the finding `head-too-long` names.',
    example: '`國家主` over `席訪問`.',
    source: 'cjk-rules HED-01, after newspaper style books',
  },
  check: ({ page, template, forme }) => {
    const copy = new Map(copyOfPage(page, template).map(({ ref, text }) => [keyOf(ref), text]));
    return displayParts(forme).flatMap((head) => {
      const text = copy.get(keyOf(head.part.ref));
      return text === undefined ? [] : faultsIn(head, text);
    });
  },
});

function faultsIn(head: HeadPart, text: RichText): Fault[] {
  const kept = spansInto(keptIn(text));
  return head.lines.slice(1).flatMap((line, index) => {
    const before = head.lines[index] as FormeLine;
    // Where the author broke, or left a space, nothing is parted.
    if (before.to !== line.from) return [];
    const at = line.from;
    const isParted = kept(at, at + 1).some(({ from }) => from < at);
    if (!isParted && !isInsideWord(text.text, at, head.part.lang)) return [];
    return [
      {
        message: `the ${nameOf(head)} of \`${head.story.id}\` is broken inside \`${around(text, line.from)}\``,
        help: 'break it by hand, or give it more room',
        place: placeOfHead(head, line),
        origin: line.origin,
      },
    ];
  });
}

/** As the documents call it. */
const nameOf = ({ part }: HeadPart): string =>
  part.role === 'subhead' ? 'crosshead' : part.role === 'display' ? 'display line' : part.role;

const KEPT: ReadonlySet<string> = new Set(['name', 'title', 'nobreak', 'ruby']);

/** Marked stretches, and numbers with their units. */
function keptIn({ text, marks }: RichText): readonly Span[] {
  const counted = [...text.matchAll(COUNTED)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
  return [...marks.filter(({ kind }) => KEPT.has(kind)), ...counted];
}

const around = ({ text }: RichText, at: number): string => text.slice(Math.max(0, at - 3), at + 3);
