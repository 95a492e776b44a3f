/** What is reported where a page folder is made of a source, for the catalogue only. */
import { room } from './reported.ts';

const INGEST = room('ingest', [
  [
    'empty-source',
    'error',
    'The source of a page has no text.',
    'There is nothing to make a page of; nothing was written.',
    'Name the file with the text of the page.',
  ],
  [
    'large-source',
    'error',
    'The source of a page has more lines than any page has.',
    'It is the text of an issue or of a year, and its stories would be taken for those of one page; nothing was written.',
    'Part it: one file is one page.',
  ],
  [
    'undecodable-source',
    'error',
    'The bytes of a source are no text in any encoding that is read: UTF-8, UTF-16, GB 18030, Big5, Shift_JIS, EUC-JP.',
    'Its characters cannot be known; nothing was written.',
    'Save it as UTF-8.',
  ],
  [
    'guessed-encoding',
    'info',
    'A source is no UTF-8, and was read in the encoding in which it reads most like a page.',
    'Another encoding may give other characters.',
    'Look whether they are right; save the file as UTF-8 to be sure.',
  ],
  [
    'unconserved-source',
    'error',
    'The page made of a source would not have the same visible characters, each as often.',
    'Text would be lost or doubled; nothing was written. It is a fault of banmian.',
    'Report it, with the file.',
  ],
  [
    'asked-guess',
    'info',
    'A decision of `ingest` is about as likely as another one: whose head a line is, or whether a paragraph goes on.',
    'The page was made with the better guess.',
    'Look at the line that it names; move the text in the story files where it is wrong.',
    'A line in large type that speaks of one story and stands beside another.',
  ],
  [
    'likely-guess',
    'info',
    'A decision of `ingest` is likely, and not sure.',
    'The page was made with it.',
    'Look at it where the page reads oddly. The terminal leaves these out; `--json` has them.',
  ],
]);

const INGEST_COMMAND = room('cli', [
  [
    'missing-source',
    'error',
    'There is no file of the name that `ingest` was given.',
    'Nothing was read.',
    'Name the file with the text of the page.',
  ],
  [
    'no-output-folder',
    'error',
    '`ingest` was given no page folder to write to, and no `--json`.',
    'Nothing was written.',
    'Name the folder with `-o`.',
  ],
  [
    'edited-folder',
    'error',
    'A page folder that `ingest` would write over was changed since it was ingested.',
    'What a person has put right would be lost; nothing was written.',
    'Name another folder, or write over the changes with `--force`.',
  ],
]);

const WRITE = room('write', [
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

export const MANUSCRIPTS = [...INGEST, ...INGEST_COMMAND, ...WRITE];
