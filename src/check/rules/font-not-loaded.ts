/** Painted lines in; font families that the browser could not load out. */
import { SHEET_CORNER } from '../measure/geometry.ts';
import { rule } from '../rule.ts';

export const fontNotLoaded = rule({
  id: 'font-not-loaded',
  severity: 'error',
  needs: ['painted'],
  doc: {
    what: 'The browser could not load a font family of the page.',
    why: 'The lines are painted in some other face, at other widths.',
    fix: 'Run `npx banmian fonts` to see whether the file is whole; if it is, report it as a bug of banmian.',
  },
  check: ({ painted }) =>
    painted.missingFamilies.map((family) => ({
      message: `font family \`${family}\` did not load`,
      help: 'check the face in `fonts.yaml` with `npx banmian fonts`',
      place: SHEET_CORNER,
      origin: null,
    })),
});
