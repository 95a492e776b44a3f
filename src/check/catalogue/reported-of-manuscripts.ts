/** What is reported where a page folder is made of a source, for the catalogue only. */
import { room } from './reported.ts';

export const MANUSCRIPTS = room('write', [
  [
    'placeholder',
    'warning',
    'A page folder was made of a source that does not say the name of the paper, the date, the section or the label of the page.',
    'What stands in its place, `〔報名〕` or the first day of the calendar, would be printed.',
    'Write it into page.yaml, or name it with `--paper` or `--date`.',
    'A dump that begins with its first story.',
  ],
  [
    'placeholder-picture',
    'warning',
    'A page folder was made of a source that has the caption of a picture and not the picture.',
    'A grey field would be printed.',
    'Put the picture into `images`, and its name into the story.',
  ],
  [
    'table-as-rows',
    'info',
    'A source has a table. Each of its rows is a paragraph, its cells parted by a white cell.',
    'A page has no columns of figures: they do not stand under each other.',
    'Make a picture of the table where its columns must be seen.',
  ],
]);
