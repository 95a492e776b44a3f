/** What the other rooms report while they work, for the catalogue only. */

import { type ReportedElsewhere, room } from './reported.ts';
import { COMMANDS } from './reported-of-commands.ts';
import { COMPOSITION } from './reported-of-composition.ts';
import { COPY } from './reported-of-copy.ts';
import { FILES } from './reported-of-files.ts';
import { HOUSE_MATTER } from './reported-of-house-matter.ts';
import { LAYOUT } from './reported-of-layout.ts';
import { MAKEUP } from './reported-of-makeup.ts';
import { MANUSCRIPTS } from './reported-of-manuscripts.ts';
import { PAGES } from './reported-of-pages.ts';
import { PICTURES } from './reported-of-pictures.ts';
import { PREVIEW } from './reported-of-preview.ts';
import { PROOF } from './reported-of-proof.ts';

const FONTS = room('fonts', [
  [
    'missing-font',
    'error',
    'The file of a declared face is not there: the npm package that brings it is not installed, or nobody put it into `fonts/`.',
    'Nothing can be set in it. No page is built without it.',
    'Run the command of the finding, or put the file into `fonts/`. A further face of a style is only missed when a character needs it: see [missing-glyph](#missing-glyph).',
    'A template in Noto Serif TC, in a paper that has the Hong Kong faces: `npm install @expo-google-fonts/noto-serif-tc@0.4.4`.',
  ],
  [
    'font-changed',
    'error',
    'The file of a face is not the one whose hash the manifest declares.',
    'Other advances would break other lines.',
    'Install the declared version of its package, restore the file, or declare the new hash after checking the pages set with it.',
  ],
  [
    'unusable-font',
    'error',
    'A font cannot be printed from: CFF outlines, variable, a collection, or not embeddable.',
    'Chromium would turn it into a Type 3 font.',
    'Declare a static font with TrueType outlines that may be embedded.',
  ],
  [
    'unknown-face',
    'error',
    'A style names a face that the manifest does not declare.',
    'Its characters would fall to the next face or become 〓.',
    'Declare the face, or name one of the declared faces.',
  ],
]);

const HTML = room('html', [
  [
    'mute-partial',
    'error',
    'A partial of a template does not print the lines of the parts that it dresses.',
    'All their type would be lost.',
    'Put `{{{lines}}}` into the partial.',
    '`<p class="part">{{lines}}</p>`: two braces print the markup of the lines, not the lines.',
  ],
  [
    'css-moves-type',
    'error',
    'The style sheet of a template uses a property that moves or sizes what it paints.',
    'The page would no longer be the composed one.',
    'Put the length into template.yaml; the style sheet may colour only.',
    '`.headline { margin-top: 2px }` in `page.css`.',
  ],
  [
    'unknown-name',
    'error',
    'The markup or the furniture of a template names something that a page does not have.',
    'A mistyped name would silently print nothing.',
    'Correct the name; docs/architecture.md lists what a template may name.',
  ],
]);

export const REPORTED_ELSEWHERE: readonly ReportedElsewhere[] = [
  ...FILES,
  ...PAGES,
  ...MANUSCRIPTS,
  ...HOUSE_MATTER,
  ...PICTURES,
  ...COPY,
  ...COMPOSITION,
  ...LAYOUT,
  ...MAKEUP,
  ...FONTS,
  ...HTML,
  ...PROOF,
  ...PREVIEW,
  ...COMMANDS,
];
