/** Forme and fonts in; combined groups that do not fit their cell out. */
import type { FontBook } from '../../model/font.ts';
import type { FormePart, Run } from '../../model/forme.ts';
import { faultOf } from '../measure/set-type.ts';
import { linesOf } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const crowdedCell = rule({
  id: 'crowded-cell',
  severity: 'error',
  needs: ['forme', 'fonts'],
  doc: {
    what: 'A group combined in one cell 縱中橫排 takes another length than 1 em along the line, or is by nature wider than 1.2 em: figures by half a cell each, letters as the face draws them.',
    why: 'The browser squeezes what is too wide until nobody can read it.',
    fix: 'Take the `tcy` mark away, or give figures a cell each: `combine-figures`.',
    example: '`2025` in one cell.',
    source: 'VER-02; clreq 3.2.4, newsroom.md 4.12',
  },
  check: ({ forme, fonts }) =>
    linesOf(forme)
      .filter(({ line, kind }) => kind !== 'annotation' && line.direction === 'vertical')
      .flatMap((set) => {
        const run = set.line.runs.find(
          (one) => one.setting === 'combined' && isCrowded(one, set.part, fonts),
        );
        return run === undefined ? [] : [faultOf(set, `crowds \`${run.text}\` into one cell`)];
      }),
});

function isCrowded(run: Run, { lang }: FormePart, fonts: FontBook): boolean {
  const along = run.advance - run.before - run.after - run.tracking;
  if (Math.abs(along - run.size) > 0.05 * run.size) return true;
  // Figures, and ！？ of half a cell.
  const figures = run.text.match(/[0-9！？]/gu)?.length ?? 0;
  const text = run.text.replace(/[0-9！？]/gu, '');
  const letters =
    text === ''
      ? 0
      : fonts.advance({
          text,
          face: run.face,
          lang,
          direction: 'horizontal',
          setting: 'upright',
          features: [],
        });
  return figures / 2 + letters > MOST;
}

/** In em: a slight overhang is tolerated. */
const MOST = 1.2;
