/** What the commands report, for the catalogue only. */
import { room } from './reported.ts';

export const COMMANDS = room('cli', [
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
    'A file or folder that a command writes to cannot be written.',
    'Nothing was written; what was there stays.',
    'See the reason: name another folder, give yourself the right, make room on the disk.',
  ],
  [
    'earlier-pdf',
    'info',
    'Nothing was built, and the output folder holds the PDF of an earlier build.',
    'It shows an older state of the page. It is called `last-built.pdf` now, so that nobody takes it for the new one.',
    'Fix the errors and build again.',
  ],
  [
    'stale-output',
    'error',
    'Nothing was built, and the files of an earlier build cannot be marked as such.',
    'They look like the page as it is now.',
    'See the reason; then build again.',
  ],
  [
    'mixed-output',
    'error',
    'A PDF in an output folder is not the one that `build.json` beside it names.',
    'A build was cut short between two files, or a file was exchanged: findings and PDF belong to different pages.',
    'Build the page again.',
  ],
  [
    'folder-not-empty',
    'error',
    'The folder in which `init` would lay down a paper or a page holds something, or is a file.',
    'What is there might be overwritten; nothing was written.',
    'Name a folder that does not exist yet.',
  ],
  [
    'no-starter',
    'error',
    'A template has no starter page for `init` to begin with.',
    'There is nothing to lay down.',
    'Put a page folder that builds in the `starter` folder of the template, or take another template.',
  ],
  [
    'output-taken',
    'error',
    'Two page folders of one call would be written to the same place.',
    'The second would replace the first.',
    'Build them apart, with another `--output`.',
  ],
  [
    'no-reference',
    'error',
    'The page has no reference snapshot in this template yet.',
    'There is nothing to hold the layout against.',
    'Look at the page; if it is right, write its reference with `snapshot --update` and commit it.',
  ],
  [
    'layout-differs',
    'error',
    'The page is set otherwise than its reference snapshot says.',
    'A change meant for one page may have moved another.',
    'Look at the difference; if it is wanted, write the reference with `snapshot --update`.',
  ],
  [
    'obsolete-reference',
    'warning',
    'A reference snapshot is named after no template, or after one that the page has no pins for.',
    'It is compared with nothing, and looks as if it guarded the page.',
    'Rename it after the template that was meant, or remove it. `snapshot --update` leaves it alone.',
    '`layout/brodsheet-hk.txt` in a page folder whose template is `broadsheet-hk`.',
  ],
]);
