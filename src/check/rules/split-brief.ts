/** Forme in; briefs of a group of which a frame parts the first or the last line from the others out. */
import { type Leg, type LegLine, legsOf } from '../measure/legs.ts';
import { faultOf } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const splitBrief = rule({
  id: 'split-brief',
  severity: 'warning',
  needs: ['forme'],
  doc: {
    what: 'In a group of briefs 簡訊 a frame ends after the first line of a paragraph, or begins with its last.',
    why: 'A brief is read at a glance: its head alone at the foot of a column says nothing.',
    fix: 'Change the depth of the frames by a line, or set a brief before it to one cell more or less (`cells`).',
    example: 'a column that ends with `■失物　校務處存有水樽二十七個`.',
    source: 'newsroom.md 3, 4.8',
  },
  check: ({ forme }) => {
    const groups = new Set(
      forme.stories.filter(({ role }) => role === 'briefs').map(({ id }) => id),
    );
    return legsOf(forme)
      .filter(({ frame }) => groups.has(frame.story))
      .flatMap((leg) => [...headAtFoot(leg), ...endAtHead(leg)]);
  },
});

const HELP =
  'change the depth of its frames by a line, or set a brief before it to one cell more or less (`cells`)';

function headAtFoot({ lines }: Leg) {
  const last = lines.at(-1);
  if (last === undefined || !isText(last) || last.line.from > 0 || last.line.last) return [];
  return [faultOf(last.set, 'is the first line of a brief, alone at the foot of its frame', HELP)];
}

function endAtHead({ lines: [first] }: Leg) {
  if (first === undefined || !isText(first) || first.line.from === 0 || !first.line.last) return [];
  // Of two lines that are parted the first is named.
  if (first.part.lines.length === 2) return [];
  return [faultOf(first.set, 'is the last line of a brief, alone at the head of its frame', HELP)];
}

const isText = ({ part }: LegLine): boolean => part.role === 'paragraph';
