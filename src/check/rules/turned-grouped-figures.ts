/** Forme in; numbers with grouping commas, which lie on their side in vertical lines, out. */
import { grouped } from '../measure/grouped.ts';
import { faultOf } from '../measure/set-type.ts';
import { isPartOfTurned } from '../measure/turned.ts';
import { linesOf, type SetLine } from '../measure/walk.ts';
import { type Fault, rule } from '../rule.ts';

export const turnedGroupedFigures = rule({
  id: 'turned-grouped-figures',
  severity: 'info',
  needs: ['forme'],
  doc: {
    what: 'In a vertical line a number has commas between its thousands, and so it lies on its side, whole. One finding for each paragraph, at its first number.',
    why: 'banmian sets it so on purpose: a comma has no place between upright figures. But its author may not expect it, and few newspapers print it so.',
    fix: 'Write the number without commas, or in Chinese or Japanese figures: the finding gives both. If it may lie on its side, do nothing, or set this rule to `off` under `checks`.',
    example: '`1,500人` in a page of Taiwan or Japan; `1500人` and `一五〇〇人` stand upright.',
    source: 'VER-01; clreq 3.2.4',
  },
  check: ({ forme }) => {
    const found = linesOf(forme)
      .filter(({ line, kind }) => kind !== 'annotation' && line.direction === 'vertical')
      .flatMap(numbersIn);
    return [...grouped(found, ({ set }) => set.part.id).values()].map(faultIn);
  },
});

interface Found {
  readonly set: SetLine;
  readonly number: string;
}

/** A number alone, with its signs; in a word or an address it is turned as a part of that. */
const GROUPED = /^[^0-9A-Za-z]*([0-9]{1,3}(?:[,，][0-9]{3})+(?:\.[0-9]+)?)[^0-9A-Za-z,，.-]*$/u;

const numbersIn = (set: SetLine, index: number, sets: readonly SetLine[]): Found[] =>
  set.line.runs.flatMap(({ setting, text }, at) => {
    const number = setting === 'sideways' ? GROUPED.exec(text)?.[1] : undefined;
    return number === undefined || isPartOfTurned(sets, index, at) ? [] : [{ set, number }];
  });

function faultIn([first, ...more]: readonly Found[]): Fault {
  const { set, number } = first as Found;
  const others = more.length === 0 ? '' : `, and so do ${more.length} more of its paragraph`;
  const plain = number.replaceAll(/[,，]/gu, '');
  return faultOf(
    set,
    `has \`${number}\`, which lies on its side because of its comma${others}`,
    `to have it upright, write \`${plain}\` or \`${inHan(plain)}\``,
  );
}

const HAN = '〇一二三四五六七八九';

const inHan = (number: string): string =>
  number.replaceAll(/./gu, (sign) => (sign === '.' ? '・' : (HAN[Number(sign)] ?? sign)));
