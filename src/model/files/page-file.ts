/** `page.yaml` as it is written: the page's own fields, its stories in reading order, and pins. */
import * as z from 'zod';
import { checksFile } from './checks-file.ts';
import { someEms } from './lengths.ts';
import {
  count,
  date,
  identifier,
  interval,
  intervalKey,
  lang,
  omission,
  optional,
  part,
  path,
  templateName,
  text,
  texts,
} from './scalars.ts';

const areaKeys = {
  columns: interval.describe(
    'Basic columns left to right, 1-based, first and last included; on a vertical page the rows 段 top to bottom.',
  ),
  lines: interval.describe(
    'Grid lines top to bottom, 1-based, first and last included; on a vertical page right to left.',
  ),
  part: optional(part).describe(
    '破欄: `1/2` takes the first half of the columns, whole ems long, the rest in the gap; `1-2/3` takes the first two of three parts, joined.',
  ),
};

export const areaFile = z
  .strictObject(areaKeys)
  .meta({ id: 'Area', description: 'A rectangle on the grid of the template.' });

const moduleFile = z
  .strictObject({ columns: areaKeys.columns, lines: areaKeys.lines })
  .meta({ id: 'Module', description: 'The rectangle of a story, its head and its box included.' });

const headFile = z
  .strictObject({
    ...areaKeys,
    step: optional(z.int().min(-9).max(9)).describe(
      'Steps of the template’s ladder from the size that fits: `-1` sets the main head a step smaller, `1` a step larger, tracked closer or condensed where the house allows it.',
    ),
  })
  .meta({ id: 'Head', description: 'The place of a head.' });

const notchFile = z
  .strictObject({
    lines: interval.describe('Lines of the frame that start later, counted within the frame.'),
    start: someEms.describe('How much later they start, in em of the type.'),
  })
  .meta({ id: 'Notch', description: 'Room left in a frame for a label that is cut into it.' });

export const frameFile = z
  .strictObject({
    ...areaKeys,
    style: optional(z.string()).describe(
      'Only text of this style flows here, e.g. `lead`; without it the frame takes the body.',
    ),
    cells: optional(count).describe(
      'Cells per line 每行字數: the Han advance is loosened or tightened so that as many fill the measure.',
    ),
    notches: optional(z.array(notchFile)).describe('Lines that start later.'),
  })
  .meta({
    id: 'Frame',
    description: 'A column of body text 欄, in the order in which text flows.',
  });

export const storyPinsFile = z
  .strictObject({
    module: optional(moduleFile).describe(
      'Only the rectangle that the story takes, in place of all other pins: make-up finds what stands in it.',
    ),
    head: optional(headFile).describe('Where the head stands.'),
    frames: optional(z.array(frameFile)).describe('Where the text flows, first frame first.'),
    figures: optional(z.record(z.string(), areaFile)).describe(
      'Where each figure stands, by figure id; its caption takes the last lines.',
    ),
    displays: optional(z.array(areaFile)).describe(
      'Where the display lines stand, in order; those without an area run in the text.',
    ),
    cells: optional(z.record(intervalKey, count)).describe(
      'Cells per line 每行字數 by paragraph of the body, `{3: 16, 5-7: 18}`, wherever they stand; goes before a frame’s. Paragraphs count from 1; crossheads and display lines are not counted. Findings count all of them from 0: without crossheads paragraph 2 is `body.1` there.',
    ),
    omit: optional(z.array(omission)).describe(
      'What is left out of the page, named in `left-out`: `deck`, or a paragraph, crosshead or display line by the number that findings give it, `body.7`.',
    ),
  })
  .meta({ id: 'Pins', description: 'Where the author wants the parts of one story.' });

export const pageFile = z
  .strictObject({
    paper: text.describe('Name of the newspaper.'),
    date: date.describe('Date of the edition, year-month-day.'),
    weekday: optional(text).describe(
      'Weekday as you know it: a rule proves it against the date, from which the template prints it.',
    ),
    section: text.describe('Name of the section 版名, e.g. 要聞.'),
    label: text.describe('Page label 版次, e.g. A2.'),
    lang: lang.describe('Language, and with it the house style; a story may have its own.'),
    template: templateName.describe('Folder name of the template.'),
    credits: optional(texts).describe('Page credits, e.g. 責任編輯：….'),
    // An absent list is let through: `page-without-stories` says more than `missing-key`.
    stories: optional(z.array(identifier)).describe(
      'Ids of the stories in reading order, at least one; `lead` is read from `stories/lead.md`.',
    ),
    fillers: optional(z.array(identifier)).describe(
      'The house fillers 補白 that make-up may choose from, by name of their files in `fillers/` beside the page folders; without it all of them, `[]` none.',
    ),
    layout: optional(z.record(z.string(), z.record(z.string(), storyPinsFile))).describe(
      'Pins, by template name and story id.',
    ),
    lexicon: optional(path).describe(
      'Path of the page’s lexicon 詞庫 in the page folder; without it `lexicon.yaml` there, if there is one.',
    ),
    checks: optional(checksFile).describe(
      'Rules whose findings count otherwise on this page, by rule name; goes before the template’s.',
    ),
  })
  .meta({ title: 'Page', description: 'One newspaper page: `page.yaml` in the page folder.' });

export type PageFile = z.output<typeof pageFile>;
export type StoryPinsFile = z.output<typeof storyPinsFile>;
export type AreaFile = z.output<typeof areaFile>;
export type FrameFile = z.output<typeof frameFile>;
export type ModuleFile = z.output<typeof moduleFile>;
export type HeadFile = z.output<typeof headFile>;
