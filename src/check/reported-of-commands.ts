/** What the commands report, for the catalogue only. */
import { room } from './reported.ts';

export const COMMANDS = room('cli', [
  [
    'no-sandbox',
    'info',
    'The browser runs without its sandbox, because the user is root. Said once a run, and kept in no file.',
    'A fault of the browser that a picture or a template makes use of would reach the whole machine.',
    'Run banmian as another user. If you trust your pages, `--no-sandbox` says so.',
  ],
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
    'The folder that a command writes to cannot be written.',
    'Nothing was written; what was there stays.',
    'Name another folder, or mend its rights.',
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
