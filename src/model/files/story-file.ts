/** Front matter of `stories/<id>.md` as it is written: every part of a story but its body. */
import * as z from 'zod';
import { USUAL_WEIGHT } from '../page.ts';
import { PICTURE_WISHES } from '../picture-wish.ts';
import { SIDES } from '../side.ts';
import { STORY_ROLES } from '../story-role.ts';
import { advertSize } from './advert-size.ts';
import { focus, identifier, lang, optional, path, text, texts } from './scalars.ts';

const figureFile = z
  .strictObject({
    id: identifier.describe('Id of the figure, for pins.'),
    image: path.describe('Path of the picture in the page folder.'),
    caption: optional(text).describe('Caption 圖說, without its ▲▼◀▶.'),
    credit: optional(text).describe('Who took or owns the picture.'),
    alt: optional(text).describe('What the picture shows, for readers who do not see it.'),
    fit: z
      .enum(['cover', 'contain'])
      .default('cover')
      .describe(
        '`cover` fills the place and crops what stands over; `contain` shows the whole picture.',
      ),
    crop: z
      .enum(['house', 'none'])
      .default('house')
      .describe(
        '`none` lets nothing be cut off: the whole picture shows, and a place of another shape is reported.',
      ),
    size: optional(z.enum(PICTURE_WISHES)).describe(
      'How large make-up should have it: `small` takes at most a sixth of its story, `large` a third at least; of two pictures half as much.',
    ),
    focus: optional(focus).describe(
      'What must stay in the picture when it is cropped: a side, `top`, `left`, `top left`; or a point, `30% 40%` from left and top, which is the same as `{x: 0.3, y: 0.4}`. A contained picture stands at that side of its place.',
    ),
    keyline: z
      .enum(['house', 'none'])
      .default('house')
      .describe('`none` leaves out the stroke that the template draws round pictures.'),
    marker: optional(z.enum(['▲', '▼', '◀', '▶'])).describe(
      'Fixes the marker before the caption; without it the marker points at the picture.',
    ),
  })
  .meta({ id: 'Figure', description: 'A picture with its caption.' });

export const storyFile = z
  .strictObject({
    role: z.enum(STORY_ROLES).default('story').describe('What the story is on the page.'),
    'part-of': optional(z.string()).describe('Id of the story that this one belongs to.'),
    weight: z
      .int()
      .min(1)
      .max(5)
      .default(USUAL_WEIGHT)
      .describe(
        'From 1 to 5, how much the story weighs: make-up takes a heavier one for more important than those before it in `stories`; of one weight, the order of `stories` says it.',
      ),
    place: optional(z.enum(SIDES)).describe('Side of the page that make-up should put it at.'),
    size: optional(advertSize).describe(
      'Only of an advert: the room that was sold, columns x lines of the grid, e.g. `2x16`; on a vertical page rows x lines.',
    ),
    edge: optional(z.enum(SIDES)).describe(
      'Only of an advert: the edge of the page that make-up puts it at; without it the foot.',
    ),
    label: optional(text).describe('Standing head 欄目, e.g. 專家解讀.'),
    kicker: optional(texts).describe('Kicker 引題/肩題.'),
    headline: optional(texts).describe(
      'Main head 主題, one entry per line as the author breaks it. Where the template has `lines: joined`, entries are half-heads 半題: they stand side by side with a gap, and one above the other only where the measure does not hold them.',
    ),
    deck: optional(texts).describe('Deck 副題, one entry per line.'),
    'deck-optional': z
      .boolean()
      .default(false)
      .describe('Make-up may leave the deck out where the page needs the room.'),
    lead: optional(texts).describe(
      'Lead paragraphs 導語, set apart from the body: a list, or one text with blank lines between.',
    ),
    dateline: optional(text).describe('Dateline 電頭, run in before the first paragraph.'),
    byline: optional(text).describe('Who wrote it.'),
    source: optional(text).describe('Source line, e.g. 資料來源：新華社.'),
    rights: optional(text).describe('Who holds the rights. Kept with the story, and not printed.'),
    identifier: optional(text).describe(
      'Name of the story in the system that it comes from. Kept with the story, and not printed.',
    ),
    lang: optional(lang).describe('Language of the story; without it that of the page.'),
    figures: optional(z.array(figureFile)).describe('Pictures of the story.'),
  })
  .meta({ title: 'Story', description: 'Front matter of a story, `stories/<id>.md`.' });

export type StoryFile = z.output<typeof storyFile>;
