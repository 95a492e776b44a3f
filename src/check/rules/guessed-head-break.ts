/** Page, template and forme in; breaks of heads where a phrase is only guessed to end out. */
import type { FormeLine } from '../../model/forme.ts';
import type { RichText } from '../../model/text.ts';
import { type Edge, phraseEdges } from '../../model/typography/phrases.ts';
import { copyOfPage, keyOf } from '../measure/copy.ts';
import { type HeadPart, headParts, placeOfHead } from '../measure/heads.ts';
import { type Fault, rule } from '../rule.ts';

export const guessedHeadBreak = rule({
  id: 'guessed-head-break',
  severity: 'warning',
  about: 'look-of-head',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'A line of a kicker, headline or deck was too long and is broken where a word ends, or most likely does, but banmian only guesses that a phrase ends there too.',
    why: 'A reader takes a head in at a glance, line by line; a noun apart from its adjective or a verb from its object reads badly.',
    fix: 'Read the head as it stands. Break it by hand: write it as two entries, `headline: [first half, second half]`. If the break is good, write the entries the same way.',
    example: '`將兒童近視` over `防控納入醫保`.',
    source: 'cjk-rules HED-01, after newspaper style books',
  },
  check: ({ page, template, forme }) => {
    const copy = new Map(copyOfPage(page, template).map(({ ref, text }) => [keyOf(ref), text]));
    const names = [...template.lexicon.names, ...page.lexicon.names];
    return headParts(forme).flatMap((head) => {
      const text = copy.get(keyOf(head.part.ref));
      return text === undefined ? [] : faultsIn(head, text, names);
    });
  },
});

const GUESSED: readonly Edge[] = ['guess', 'likely'];

function faultsIn(head: HeadPart, { text }: RichText, names: readonly string[]): Fault[] {
  if (head.lines.length < 2) return [];
  const edges = phraseEdges(text, head.part.lang, names);
  return head.lines.slice(1).flatMap((line, index) => {
    const before = head.lines[index] as FormeLine;
    if (before.to !== line.from || !GUESSED.includes(edges[line.from]?.edge ?? 'none')) return [];
    return [
      {
        message: `the ${head.part.role} of \`${head.story.id}\` is broken after \`${text.slice(before.from, before.to)}\`, where banmian only guesses that a phrase ends`,
        help: `write the ${head.part.role} as entries, one a line, broken where it reads best`,
        place: placeOfHead(head, line),
        origin: line.origin,
      },
    ];
  });
}
