/** Page, template and forme in; lines of neighbouring names that run into one out. */
import { type MarkedName, markedNames } from '../measure/name-marks.ts';
import { faultOf, sizeOf } from '../measure/set-type.ts';
import { rule } from '../rule.ts';

export const mergedNameMarks = rule({
  id: 'merged-name-marks',
  severity: 'warning',
  needs: ['page', 'template', 'forme'],
  doc: {
    what: 'The lines 專名號 or waves 書名號甲式 along two neighbouring names have less than 0.1 em of white between them.',
    why: 'Two names are read as one.',
    fix: 'Report it as a bug of banmian.',
    example: '`[陳大文]{name}[李小明]{name}` over one line.',
    source: 'INT-03; clreq 3.3.3',
  },
  check: ({ page, template, forme }) => {
    const names = markedNames(page, template, forme);
    return names.slice(1).flatMap((next, at) => {
      const one = names[at] as MarkedName;
      return areMerged(one, next)
        ? [faultOf(one.set, `runs the marks of \`${one.text}\` and \`${next.text}\` into one`)]
        : [];
    });
  },
});

/** In em: less is not seen at the size of body type. */
const LEAST = 0.1;

const areMerged = (one: MarkedName, next: MarkedName): boolean =>
  one.set.line === next.set.line &&
  one.strokes.some((stroke) =>
    next.strokes.some((other) => other.start - stroke.end < LEAST * sizeOf(one.set.line)),
  );
