/** Forme and template in; words, numbers, dashes and ellipses with a gap inside out. */
import type { Template } from '../../model/template.ts';
import { LATIN_LETTERS } from '../../model/typography/characters.ts';
import {
  faultOf,
  inEm,
  neighboursOf,
  runningLines,
  type SetCharacter,
  sizeOf,
} from '../measure/set-type.ts';
import type { SetLine } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const openedWord = rule({
  id: 'opened-word',
  severity: 'error',
  needs: ['forme', 'template'],
  doc: {
    what: 'White stands inside a Latin word, a number, a dash or an ellipsis of running text, beyond the tracking of its style. Figures in cells of their own, and full-width letters and figures, are no such number or word.',
    why: 'The word falls apart, the dash does not meet.',
    fix: 'Report it as a bug of banmian.',
    example: 'a dash whose two strokes do not touch.',
    source: 'LIN-10; clreq 3.1.10',
  },
  check: ({ forme, template }) =>
    runningLines(forme).flatMap((set) => {
      const gap = openedBy(set, template);
      return gap === null
        ? []
        : [faultOf(set, `has ${inEm(gap, set.line)} of white inside a word`)];
    }),
});

function openedBy(set: SetLine, template: Template): number | null {
  const size = sizeOf(set.line);
  const allowed = ((template.styles[set.line.style]?.tracking ?? 0) + ROUNDING) * size;
  const opened = neighboursOf(set.line).find(
    ([one, next]) => isOne(one, next) && one.white > allowed,
  );
  return opened?.[0].white ?? null;
}

/** In em: what is less is no gap to the eye. */
const ROUNDING = 0.02;
const WORD = new RegExp(`^[0-9${LATIN_LETTERS}]$`, 'u');

function isOne(one: SetCharacter, next: SetCharacter): boolean {
  if (/^[—―…⋯‥]$/u.test(one.text)) return one.text === next.text && one.run === next.run;
  return (
    WORD.test(one.text) &&
    WORD.test(next.text) &&
    one.run.setting === next.run.setting &&
    !one.run.features.includes('fwid') &&
    !next.run.features.includes('fwid')
  );
}
