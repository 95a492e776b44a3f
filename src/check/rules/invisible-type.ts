/** Forme and painted lines in; lines of which something is painted without ink out. */
import { placeOfLine } from '../measure/geometry.ts';
import { linesOf } from '../measure/walk.ts';
import { rule } from '../rule.ts';

export const invisibleType = rule({
  id: 'invisible-type',
  severity: 'error',
  needs: ['forme', 'painted'],
  doc: {
    what: 'Characters of a line are painted transparent, or hidden by the style sheet. Type in the colour of its ground is not found.',
    why: 'They stand in the PDF and read back as if they were there, but the paper stays white.',
    fix: 'Take `transparent`, an alpha of 0, `opacity: 0` or `visibility` off the rule of the style sheet that hits them.',
    example: '`.kicker { color: rgb(0 0 0 / 0) }` in the template’s `page.css`',
  },
  check: ({ forme, painted }) =>
    linesOf(forme)
      .filter(({ line }) => painted.lines[line.id]?.visible === false)
      .map((set) => ({
        message: `line \`${set.line.id}\` is painted without ink`,
        help: 'give it a colour in the style sheet',
        place: placeOfLine(set),
        origin: set.line.origin,
      })),
});
