/** PDF facts, and the forme of a page of ours, in; pictures of too few pixels for the size at which they are printed out. */
import type { PdfPicture } from '../../model/evidence.ts';
import type { Forme, Rect } from '../../model/forme.ts';
import { FINE_ENOUGH, isCoarse, printedResolution } from '../../model/picture.ts';
import { mm, mmToPx, ptToPx, px, pxToMm } from '../../units.ts';
import { grow, placeOfRect, SHEET_CORNER } from '../measure/geometry.ts';
import { type PlacedPicture, placedPictures } from '../measure/placed-pictures.ts';
import { type Fault, rule } from '../rule.ts';

/** What is so thin on paper and has so few pixels is a dot, a pattern or a shadow. */
const FEW = 16;
const THIN = mm(3);
const MM_PER_INCH = 25.4;

export const coarsePicture = rule({
  id: 'coarse-picture',
  severity: 'warning',
  needs: ['pdf'],
  sees: ['forme'],
  doc: {
    what: `A picture has fewer than ${FINE_ENOUGH.tones} pixels an inch (black and white only: ${FINE_ENOUGH['line-art']}) at the size at which it is placed. In a PDF of others, what is at most ${FEW} pixels and ${THIN} mm thin is left out.`,
    why: 'It prints soft, and lettering in it breaks up into steps.',
    fix: 'Take the picture in a larger size from its source, or give it a smaller area.',
    source:
      'Ghent Workgroup 2015 4.26, 4.27; newspaper advertisement specifications ask for 170 to 200',
  },
  check: ({ pdf, forme }) => {
    const own = forme === null ? [] : coarseIn(forme);
    const places = own.map(({ picture }) => picture.rect);
    const others = pdf.pictures.filter(isCoarseInPdf).filter((one) => !isIn(one, places));
    return [...own.map(ownFault), ...others.map(faultOf)];
  },
});

const ppiOf = ({ size, picture: { rect, focus } }: PlacedPicture): number =>
  printedResolution(size, rect, focus);

/** By the pixels of the file: in the PDF a picture has no more, and line art looks like tones. */
const coarseIn = (forme: Forme): PlacedPicture[] =>
  placedPictures(forme).filter((one) => isCoarse(one.kind, ppiOf(one)));

function ownFault(one: PlacedPicture): Fault {
  const { story, picture, kind, size } = one;
  const { image, rect, origin } = picture;
  const [ppi, fine] = [ppiOf(one), FINE_ENOUGH[kind]];
  const width = Math.floor((pxToMm(rect.width) * ppi) / fine);
  return {
    message: `\`${image}\` of ${size.width} × ${size.height} pixels has ${inPixels(ppi)} pixels an inch at its place, not ${fine}`,
    help: `take one ${times(fine / ppi)} times as wide, or print it ${width} mm wide and not ${Math.round(pxToMm(rect.width))}`,
    place: placeOfRect(rect, story),
    origin,
  };
}

const times = (factor: number): string => factor.toFixed(1);
const inPixels = (ppi: number): number => (ppi < 1 ? Math.round(ppi * 100) / 100 : Math.floor(ppi));

const kindOf = ({ bilevel }: PdfPicture) => (bilevel ? 'line-art' : 'tones');

function isCoarseInPdf(picture: PdfPicture): boolean {
  const few = Math.min(picture.width, picture.height);
  const thin = (few * MM_PER_INCH) / picture.ppi;
  return (few > FEW || thin > THIN) && isCoarse(kindOf(picture), picture.ppi);
}

/** A picture of the PDF stands at a place of the forme, but for what the printer rounded. */
const isIn = ({ x, y }: PdfPicture, places: readonly Rect[]): boolean =>
  places.some((place) => {
    const near = grow(place, px(mmToPx(mm(0.5))));
    const [left, top] = [ptToPx(x) - near.x, ptToPx(y) - near.y];
    return left >= 0 && top >= 0 && left <= near.width && top <= near.height;
  });

function faultOf(picture: PdfPicture): Fault {
  const { page, width, height, ppi, x, y } = picture;
  const limit = FINE_ENOUGH[kindOf(picture)];
  const at = [x, y].map((side) => mm(Math.round(pxToMm(ptToPx(side)) * 100) / 100));
  return {
    message: `a picture of ${width} × ${height} pixels on page ${page} has ${inPixels(ppi)} pixels an inch, not ${limit}`,
    help: `take one ${times(limit / ppi)} times as wide, or print it smaller`,
    place: page === 1 ? { ...SHEET_CORNER, x: at[0] ?? mm(0), y: at[1] ?? mm(0) } : SHEET_CORNER,
    origin: null,
  };
}
