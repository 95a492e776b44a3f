/** PDF facts in; pictures of too few pixels for the size at which they are printed out. */
import type { PdfPicture } from '../../model/evidence.ts';
import { mm, ptToPx, pxToMm } from '../../units.ts';
import { SHEET_CORNER } from '../geometry.ts';
import { type Fault, rule } from '../rule.ts';

/** Newspaper screens of 100 to 120 lines an inch print 170 pixels an inch well; line art shows its steps below 550. */
const FINE = { tones: 170, bilevel: 550 } as const;
/** Pictures of so few pixels are dots, patterns and shadows. */
const SMALL = 16;
/** Nobody sees half a pixel. */
const SLACK = 0.5;

export const coarsePicture = rule({
  id: 'coarse-picture',
  severity: 'warning',
  needs: ['pdf'],
  doc: {
    what: `A picture has fewer than ${FINE.tones} pixels an inch (black and white only: ${FINE.bilevel}) at the size at which it is placed. Pictures of ${SMALL} pixels or fewer a side are left out.`,
    why: 'It prints soft, and lettering in it breaks up into steps.',
    fix: 'Take the picture in a larger size from its source, or give it a smaller area.',
    source:
      'Ghent Workgroup 2015 4.26, 4.27; newspaper advertisement specifications ask for 170 to 200',
  },
  check: ({ pdf }) => pdf.pictures.filter(isCoarse).map(faultOf),
});

const limitOf = ({ bilevel }: PdfPicture): number => (bilevel ? FINE.bilevel : FINE.tones);

const isCoarse = (picture: PdfPicture): boolean =>
  Math.min(picture.width, picture.height) > SMALL && picture.ppi + SLACK < limitOf(picture);

function faultOf(picture: PdfPicture): Fault {
  const { page, width, height, ppi, x, y } = picture;
  const limit = limitOf(picture);
  const at = [x, y].map((side) => mm(Math.round(pxToMm(ptToPx(side)) * 100) / 100));
  return {
    message: `a picture of ${width} × ${height} pixels on page ${page} has ${Math.floor(ppi)} pixels an inch, not ${limit}`,
    help: `take one ${(limit / ppi).toFixed(1)} times as wide, or print it smaller`,
    place: page === 1 ? { ...SHEET_CORNER, x: at[0] ?? mm(0), y: at[1] ?? mm(0) } : SHEET_CORNER,
    origin: null,
  };
}
