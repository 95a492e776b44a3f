/** Forme in; crossheads with hardly any text under them in their column out. */
import type { FormeFrame } from '../../model/forme.ts';
import { type Leg, legsOf } from '../measure/legs.ts';
import { faultOf, TEXT_ROLES } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const crossheadAtFoot = rule({
  id: 'crosshead-at-foot',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: `Under a crosshead 小標題 stand fewer than 3 lines in its frame, and its text goes on in the next.`,
    why: 'It belongs to the text under it, and at the foot of a column it stands alone.',
    fix: 'Make the frame one or two lines deeper or shallower, or set a paragraph before it to one cell more or less (`cells`).',
    example: 'a crosshead with two lines under it at the foot of column 1.',
    source: 'cjk-rules COL-06; newsroom.md 4.8',
  },
  check: ({ forme }) => {
    const legs = legsOf(forme);
    const isLast = ({ id, story }: FormeFrame): boolean =>
      legs.findLast(({ frame, lines }) => frame.story === story && lines.length > 0)?.frame.id ===
      id;
    return legs.flatMap((leg) => (isLast(leg.frame) ? [] : faultsIn(leg)));
  },
});

const LEAST = 3;

function faultsIn({ lines }: Leg) {
  return lines.flatMap(({ part, set, line }, index) => {
    const isEnd = part.role === 'subhead' && part.lines.at(-1) === line;
    const under = lines.slice(index + 1).filter((one) => TEXT_ROLES.has(one.part.role)).length;
    if (!isEnd || under >= LEAST) return [];
    const have = under === 0 ? 'no line' : under === 1 ? 'one line' : `${under} lines`;
    return [
      faultOf(
        set,
        `is a crosshead with ${have} of text under it in its frame`,
        `make frame \`${line.frame}\` one or two lines deeper or shallower, or set a paragraph before it to one cell more or less (\`cells\`)`,
      ),
    ];
  });
}
