/** Cases of the rules about pictures: of a page of ours by their files, of any PDF by what is placed in it. */
import { NO_EVIDENCE } from '../../../../src/model/evidence.ts';
import { makeEvidence } from '../../../helpers/evidence.ts';
import { tamperWith } from '../../../helpers/tamper.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();

const photo = { page: 1, width: 400, height: 300, ppi: 200, bilevel: false, x: 72, y: 36 };
/** A PDF on its own with a picture. */
const placed = (more: Partial<typeof photo>) => ({
  ...NO_EVIDENCE,
  pdf: tamperWith(whole.pdf, [{ add: { 'pictures/-': { ...photo, ...more } } }]),
});

/** An inch wide and half an inch deep. */
const rect = { x: 40, y: 100, width: 96, height: 48 };
const sound = { kind: 'tones', size: { width: 400, height: 200 }, digest: 'a', weight: 9000 };

/** A page of ours with a picture, and what its PDF shows of it. */
const shown = (file: object | null, pdf: readonly object[] = []) =>
  tampered(whole, {
    forme: [
      {
        at: 'lead.body.0',
        set: {
          picture: {
            image: 'images/harbour.jpg',
            alt: '',
            rect,
            focus: { x: 0.5, y: 0.5 },
            file,
            origin: { file: 'stories/lead.md', line: 3, column: 5, length: 7 },
          },
        },
      },
    ],
    pdf: [{ set: { pictures: pdf } }],
  });

const sized = (width: number, height: number, kind = 'tones') =>
  shown({ ...sound, kind, size: { width, height } });

/** In points, at the place of the picture and elsewhere. */
const inPlace = { page: 1, width: 80, height: 40, ppi: 80, bilevel: false, x: 30, y: 75 };

export const PICTURE_CASES: readonly RuleCases[] = [
  {
    rule: 'coarse-picture',
    passes: [
      { name: 'a PDF without pictures', evidence: { ...NO_EVIDENCE, pdf: whole.pdf } },
      { name: 'a picture of 200 pixels an inch', evidence: placed({}) },
      { name: 'a picture just fine enough', evidence: placed({ ppi: 169.6 }) },
      { name: 'a dot, two millimetres thin', evidence: placed({ ppi: 100, height: 8 }) },
      { name: 'fine line art', evidence: placed({ ppi: 600, bilevel: true }) },
      { name: 'a fine file on a page of ours', evidence: sized(400, 200) },
      { name: 'a drawing', evidence: sized(4, 2, 'drawing') },
      { name: 'a file that is no good, which was reported', evidence: shown(null) },
    ],
    fails: [
      {
        name: 'a picture from a web page',
        evidence: placed({ ppi: 71.5 }),
        says: ['a picture of 400 × 300 pixels on page 1 has 71 pixels an inch, not 170'],
      },
      {
        name: 'line art at the resolution of a photograph',
        evidence: placed({ bilevel: true }),
        says: ['has 200 pixels an inch, not 550'],
      },
      {
        name: 'a few pixels that are printed large',
        evidence: placed({ width: 10, height: 10, ppi: 1.5 }),
        says: ['has 1 pixels an inch, not 170'],
      },
      {
        name: 'a coarse file on a page of ours, once',
        evidence: shown({ ...sound, size: { width: 80, height: 40 } }, [inPlace]),
        says: [
          '`images/harbour.jpg` of 80 × 40 pixels has 80 pixels an inch at its place, not 170',
        ],
        at: { story: 'lead' },
        origin: 'stories/lead.md:3:5',
      },
      {
        name: 'line art that looks like tones in the PDF',
        evidence: sized(400, 200, 'line-art'),
        says: ['has 400 pixels an inch at its place, not 550'],
      },
      {
        name: 'a picture inside a drawing',
        evidence: shown({ ...sound, kind: 'drawing' }, [inPlace]),
        says: ['a picture of 80 × 40 pixels on page 1 has 80 pixels an inch, not 170'],
      },
    ],
  },
  {
    rule: 'cropped-picture',
    passes: [
      { name: 'a page without pictures', evidence: whole },
      { name: 'a picture in its shape', evidence: sized(400, 200) },
      { name: 'a picture of which a quarter is cut off', evidence: sized(1600, 600) },
      { name: 'a file that is no good, which was reported', evidence: shown(null) },
      {
        name: 'a drawing that takes the size of its place',
        evidence: shown({ ...sound, size: null }),
      },
    ],
    fails: [
      {
        name: 'a portrait in a landscape place',
        evidence: sized(300, 400),
        says: [
          '`images/harbour.jpg` loses 63 % of its height: it is 300 × 400 pixels, its place 25 × 13 mm',
        ],
        at: { story: 'lead' },
        origin: 'stories/lead.md:3:5',
      },
      {
        name: 'a wide drawing',
        evidence: sized(9, 1, 'drawing'),
        says: ['`images/harbour.jpg` loses 78 % of its width: it is 9 × 1, its place 25 × 13 mm'],
      },
    ],
  },
];
