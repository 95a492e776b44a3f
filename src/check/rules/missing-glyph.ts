/** Forme, template, page and font book in; characters that no declared face draws out. */
import type { FontBook } from '../../model/font.ts';
import type { Run } from '../../model/forme.ts';
import type { Template } from '../../model/template.ts';
import { kindOf } from '../../model/typography/unicode.ts';
import { absentDrawing, absentHelp, absentOf } from '../measure/absent-faces.ts';
import { nameOf } from '../measure/code-points.ts';
import { copyOfPage, keyOf } from '../measure/copy.ts';
import { placeOfLine } from '../measure/geometry.ts';
import { originOf } from '../measure/run-origin.ts';
import { linesOf, type SetLine } from '../measure/walk.ts';
import { type Fault, rule } from '../rule.ts';

export const missingGlyph = rule({
  id: 'missing-glyph',
  severity: 'error',
  needs: ['page', 'template', 'forme', 'fonts'],
  doc: {
    what: 'A character is painted as 〓 because none of the faces that its style names can draw it.',
    why: 'A geta in print is a lost character, most often in a name.',
    fix: 'Write the character in another way, or have whoever keeps the template add a face that draws it to the style, after the others. Where one is named there and its package is not installed, run the command of the finding.',
    example:
      '`𰻞` in a story set in Noto Serif HK, which does not draw it: name a second face after it in `faces`.',
  },
  check: ({ page, template, forme, fonts }) => {
    const copy = new Map(copyOfPage(page, template).map((one) => [keyOf(one.ref), one.text]));
    const gaps = linesOf(forme).flatMap((set) =>
      set.line.runs.filter(isMissing).map((run) => gapOf(set, run, template, fonts)),
    );
    return stretchesOf(gaps).map(([first, ...more]) => {
      const { set, run } = first;
      return {
        ...saidOf(first, [first, ...more], template),
        place: placeOfLine(set),
        origin: originOf(set.line, run, copy.get(keyOf(set.part.ref)) ?? null),
      };
    });
  },
});

/** A cluster that is painted as 〓. */
interface Gap {
  readonly set: SetLine;
  readonly run: Run;
  readonly script: string;
  /** Faces of its style that are not installed, and those of them that would draw it. */
  readonly absent: FontBook['absent'];
  readonly drawing: FontBook['absent'];
}

function gapOf(set: SetLine, run: Run, template: Template, fonts: FontBook): Gap {
  const absent = absentOf(template.styles[set.line.style], fonts);
  const { script } = kindOf(run.text.codePointAt(0) ?? 0);
  return { set, run, script, absent, drawing: absentDrawing(absent, run.text) };
}

/** Composition gives each such cluster a run of its own. Control characters and line separators were reported when the copy was proofread. */
const isMissing = ({ text, painted }: Run): boolean =>
  painted === GETA &&
  text !== GETA &&
  !['Cc', 'Zl', 'Zp'].includes(kindOf(text.codePointAt(0) ?? 0).category);

const GETA = '〓';

type Stretch = readonly [Gap, ...Gap[]];

/** What stands side by side, in words of one script or with marks between them, is one fault. */
function stretchesOf(gaps: readonly Gap[]): Stretch[] {
  const stretches: [Gap, ...Gap[]][] = [];
  for (const gap of gaps) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (stretch !== undefined && last !== undefined && goesOn(last, gap)) stretch.push(gap);
    else stretches.push([gap]);
  }
  return stretches;
}

/** Scripts with spaces between their words have one drawn character there. */
const between = ({ script }: Gap): number => (script === 'Han' || SCRIPTLESS.has(script) ? 0 : 1);

const goesOn = (last: Gap, next: Gap): boolean =>
  last.set.part === next.set.part &&
  last.set.line.style === next.set.line.style &&
  [last.script, 'Common', 'Inherited'].includes(next.script) &&
  namesOf(last) === namesOf(next) &&
  next.run.from - last.run.from - last.run.text.length <= between(last);

const namesOf = ({ drawing }: Gap): string => [...drawing.keys()].join(' ');

function saidOf(
  { set, run, absent, drawing }: Gap,
  gaps: Stretch,
  template: Template,
): Pick<Fault, 'message' | 'help'> {
  const { style } = set.line;
  const faces = template.styles[style]?.faces ?? [run.face];
  const tried = faces.filter((face) => !absent.has(face)).map((face) => `\`${face}\``);
  const names = [...new Set(gaps.map((gap) => nameOf(gap.run.text)))];
  const write =
    names.length > 1 ? 'other characters in their place' : 'another character in its place';
  return {
    message: `no face of style \`${style}\` draws ${countedOf(gaps, names)}; tried ${tried.join(', ')}`,
    help:
      absentHelp(drawing) ??
      `write ${write}, or ask whoever keeps the template for a face that draws ${nameOf(run.text)} in style \`${style}\``,
  };
}

/** Each by its name, or as many as they are. */
function countedOf(gaps: Stretch, names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return names.join(', ');
  const { script } = gaps[0];
  const of = SCRIPTLESS.has(script) ? '' : ` of ${script.replaceAll('_', ' ')}`;
  return `${gaps.length} characters${of}, from ${names[0]} to ${nameOf(gaps.at(-1)?.run.text ?? '')}`;
}

const MOST_NAMED = 3;
const SCRIPTLESS: ReadonlySet<string> = new Set(['', 'Common', 'Inherited']);
