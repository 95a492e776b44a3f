/** What the other rooms report while they work, for the catalogue only. */

import { type ReportedElsewhere, room } from './reported.ts';
import { FILES } from './reported-of-files.ts';
import { PAGES } from './reported-of-pages.ts';
import { PROOF } from './reported-of-proof.ts';

const LAYOUT = room('layout', [
  [
    'unplaced-story',
    'error',
    'A story has no place on the page: the template has no pins for it.',
    'The reader never sees it.',
    'Add its `head` and `frames` under `layout` in page.yaml.',
    '`layout.broadsheet-hk` has no key with the id of the story.',
  ],
  [
    'unplaced-figure',
    'error',
    'A figure of a placed story has no area.',
    'The picture and its caption are lost.',
    'Add its area under `figures` in the pins of the story.',
  ],
  [
    'area-off-grid',
    'error',
    'An area names columns or lines that the grid of the template does not have.',
    'The story cannot be placed.',
    'Keep within the columns and lines that the help names.',
  ],
  [
    'unprinted-copy',
    'error',
    'A text of the page itself (paper, section, label, credits) stands in no furniture of the template.',
    'It would be lost without a trace.',
    'Add furniture that prints it to template.yaml, or take the key out of page.yaml.',
  ],
  [
    'areas-overlap',
    'error',
    'Pins give two things the same place: two frames, a head and a picture, a story and the box of another.',
    'One covers the other on paper, even where no letter touches another.',
    'Give them columns or lines of their own.',
    '`lead` has `lines: 1-20` and `second` has `lines: 18-30` in the same columns.',
  ],
  [
    'area-too-narrow',
    'error',
    'An area takes a part of its columns that holds not even one character.',
    'No type can stand in it.',
    'Take more columns, or deal them into fewer parts.',
  ],
  [
    'unlisted-lang',
    'error',
    'The page or a story is in a language that the template does not list.',
    'The house has no style for it: brackets, figures and line ends would follow another’s rules.',
    'Add it to `languages` in template.yaml, or take a template of that language.',
  ],
  [
    'unplaced-text',
    'error',
    'A text of a placed story stands nowhere: a label without a notch, a headline without a `head`, a byline or source whose place does not exist, a dateline without a paragraph.',
    'The reader never sees it.',
    'Give it the place that the help names.',
  ],
  [
    'head-too-long',
    'error',
    'A part of a head is longer than its measure at the smallest size the template allows.',
    'The line would run into its neighbour.',
    'Break the line, shorten it, or give the head more columns.',
    'a headline of 22 characters over two columns.',
  ],
  [
    'head-too-deep',
    'error',
    'The parts of a head need more depth than its area has, at their smallest sizes.',
    'The head would run into the text.',
    'Give `head` more lines, or let its parts be smaller.',
  ],
  [
    'label-too-long',
    'error',
    'A label, or the byline under it, is larger than the notch that it is cut into.',
    'It would run into the text.',
    'Give the notch more lines or a later `start`, or shorten the label.',
  ],
  [
    'display-too-long',
    'error',
    'A display line does not fit its place at any size of the ladder.',
    'It would run out of its place.',
    'Give its area in `displays` more room, or shorten it.',
  ],
  [
    'caption-too-long',
    'error',
    'Caption and credit take the whole area of a figure.',
    'No room is left for the picture.',
    'Give the figure more lines, or shorten its caption.',
  ],
  [
    'furniture-too-long',
    'error',
    'The text of a piece of furniture needs more lines than its place has.',
    'It would run out of its zone.',
    'Shorten the text, or give the furniture more room in template.yaml.',
  ],
]);

const FONTS = room('fonts', [
  [
    'missing-font',
    'error',
    'The file of a declared face is not there.',
    'Nothing can be set in it.',
    'Run `npm ci`, or put the file into `fonts/`.',
  ],
  [
    'font-changed',
    'error',
    'The file of a face is not the one whose hash the manifest declares.',
    'Other advances would break other lines.',
    'Restore the file, or declare the new hash after checking the pages set with it.',
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

const COMMANDS = room('cli', [
  [
    'missing-pdf',
    'error',
    'The PDF that was to be checked is not there.',
    'Nothing is checked.',
    'Name the file, or the page folder to build and check.',
  ],
  [
    'unwritable-output',
    'error',
    'The output folder cannot be written.',
    'Nothing was written; the old proof stays.',
    'Name another folder, or mend its rights.',
  ],
  [
    'output-taken',
    'error',
    'Two page folders of one call would be written to the same place.',
    'The second would replace the first.',
    'Build them apart, with another `--output`.',
  ],
  [
    'layout-differs',
    'error',
    'The page is set otherwise than its reference snapshot says.',
    'A change meant for one page may have moved another.',
    'Look at the difference; if it is wanted, write the reference with `snapshot --update`.',
  ],
]);

export const REPORTED_ELSEWHERE: readonly ReportedElsewhere[] = [
  ...FILES,
  ...PAGES,
  ...LAYOUT,
  ...FONTS,
  ...HTML,
  ...PROOF,
  ...COMMANDS,
];
