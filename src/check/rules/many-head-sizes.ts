/** Forme in; a page whose heads have too many sizes or faces out. */
import { MOST_HEAD_SIZES } from '../../model/head-look.ts';
import { SHEET_CORNER } from '../measure/geometry.ts';
import { type HeadPart, headParts, inPx } from '../measure/heads.ts';
import { rule } from '../rule.ts';

const MOST_FACES = 6;

export const manyHeadSizes = rule({
  id: 'many-head-sizes',
  severity: 'warning',
  about: 'look-of-head',
  needs: ['forme'],
  doc: {
    what: 'The heads of the page have more than seven sizes, or more than six faces.',
    why: 'Order is seen only where sizes are few.',
    fix: 'Take sizes off the ladder, or give parts of heads a narrower choice.',
    source: 'newsroom 4.2',
  },
  check: ({ forme }) => {
    const heads = headParts(forme);
    const sizes = [...new Set(heads.map(({ size }) => size))].sort((a, b) => a - b);
    const faces = [...new Set(heads.flatMap(facesIn))].sort();
    return [
      ...(sizes.length > MOST_HEAD_SIZES
        ? [faultOf('sizes', sizes.map(inPx), MOST_HEAD_SIZES)]
        : []),
      ...(faces.length > MOST_FACES ? [faultOf('faces', faces, MOST_FACES)] : []),
    ];
  },
});

const facesIn = ({ lines }: HeadPart): string[] =>
  lines.flatMap(({ runs }) => runs.map(({ face }) => face));

const faultOf = (what: string, found: readonly string[], most: number) => ({
  message: `the heads of the page have ${found.length} ${what}: ${found.join(', ')}`,
  help: `keep to ${most}: give stories of one rank a \`head\` of one size; in a template of your own, give them fewer ${what} to choose from`,
  place: SHEET_CORNER,
  origin: null,
});
