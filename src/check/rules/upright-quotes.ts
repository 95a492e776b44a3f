/** Page, template and forme in; curly quotation marks in vertical lines, pair by pair, out. */

import { originAt, type RichText } from '../../model/text.ts';
import { copyOfPage, keyOf } from '../measure/copy.ts';
import { grouped } from '../measure/grouped.ts';
import { charactersOf, faultOf } from '../measure/set-type.ts';
import { linesOf, type SetLine } from '../measure/walk.ts';
import { type Fault, rule } from '../rule.ts';

export const uprightQuotes = rule({
  id: 'upright-quotes',
  severity: 'error',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'A quotation mark “ ” ‘ ’ stands in a vertical line outside a turned word. One finding for each pair.',
    why: 'Faces draw it as a prime or as a corner bracket, on the wrong side.',
    fix: 'Write 「」 or 『』, or have the house do so: `repair: [foreign-quotes]` under `languages`, the language, of a template of your own.',
    example: '`“和平”` in a vertical story.',
    source: 'VER-05; clreq 3.1.6, jlreq 3.1.1',
  },
  check: ({ page, template, forme }) => {
    const copy = new Map(copyOfPage(page, template).map(({ ref, text }) => [keyOf(ref), text]));
    const marks = linesOf(forme)
      .filter(({ line, kind }) => kind !== 'annotation' && line.direction === 'vertical')
      .flatMap(marksIn);
    return [...grouped(marks, ({ set }) => set.part.id).values()].flatMap((own) =>
      pairsOf(own).map((pair) => faultIn(pair, copy.get(keyOf(pair[0].set.part.ref)))),
    );
  },
});

interface SetMark {
  readonly set: SetLine;
  readonly mark: string;
  /** Offset in the copy of its part. */
  readonly at: number;
}

type Pair = readonly [opening: SetMark, closing?: SetMark];

const marksIn = (set: SetLine): SetMark[] =>
  charactersOf(set.line)
    .filter(({ run, text }) => run.setting !== 'sideways' && /^[“”‘’]$/u.test(text))
    .map(({ text, from }) => ({ set, mark: text, at: from }));

/** A mark that closes belongs to the last that opens and is not closed. */
function pairsOf(marks: readonly SetMark[]): Pair[] {
  const pairs: [SetMark, SetMark?][] = [];
  for (const mark of marks) {
    const opening = OPENING.get(mark.mark);
    const pair = pairs.findLast(([one, other]) => other === undefined && one.mark === opening);
    if (pair === undefined) pairs.push([mark]);
    else pair[1] = mark;
  }
  return pairs;
}

const OPENING: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
]);

function faultIn([opening, closing]: Pair, text: RichText | undefined): Fault {
  const marks = `${opening.mark}${closing?.mark ?? ''}`;
  const fault = faultOf(
    opening.set,
    `sets curly quotation marks: \`${marks}\``,
    `write ${opening.mark === '“' || opening.mark === '”' ? '`「」`' : '`『』`'} in their place`,
  );
  return text === undefined
    ? fault
    : { ...fault, origin: originAt(text, opening.at, opening.at + 1) };
}
