/** One role in `template.yaml` as it is written: how a story of that role is dressed. */
import * as z from 'zod';
import { DRESSED_ROLES } from '../story-role.ts';
import { ems, length, someLength } from './lengths.ts';
import { colour, count, optional, share } from './scalars.ts';

const BODY = 'body';
const styleName = z.string().default(BODY);
const direction = z.enum(['horizontal', 'vertical']);

const ruleFile = z
  .strictObject({
    weight: length.describe('Stroke weight.'),
    colour: colour.default('#000000').describe('Colour of the stroke.'),
  })
  .meta({ id: 'Rule', description: 'A stroke.' });

const storyRuleFile = z
  .strictObject({
    weight: length.describe('Stroke weight.'),
    colour: colour.default('#000000').describe('Colour of the stroke.'),
    above: length
      .prefault(0)
      .describe('How far it stands above the story; none is drawn at the top of the live area.'),
    beside: optional(length).describe(
      'Draws a second rule, so far from the side where reading starts: left of the story, on a vertical page right of it.',
    ),
  })
  .meta({ id: 'StoryRule', description: 'The rules that part a story from its neighbours.' });

const headPartFile = z
  .strictObject({
    field: z
      .enum(['kicker', 'headline', 'deck', 'byline'])
      .describe('Which field of the story it sets.'),
    style: z.string().describe('Name of a style.'),
    smallest: someLength.describe('Smallest size that may be taken from the ladder.'),
    largest: someLength.describe('Largest size that may be taken from the ladder.'),
    lines: z
      .enum(['author', 'joined', 'phrases'])
      .default('author')
      .describe(
        "`author` keeps the author's lines, `joined` sets them in one line, `phrases` also breaks them by phrase where that lets the part be larger. What is too long at the smallest size is broken in any case.",
      ),
    gap: ems.prefault('0.5em').describe('Gap between half-heads in a joined line.'),
    spread: ems.prefault('0em').describe('Tracking that may be added to fill the measure.'),
    tighten: ems
      .prefault('0em')
      .describe('Tracking that may be taken away where the smallest size does not fit.'),
    condense: share
      .min(0.5)
      .default(1)
      .describe(
        'How narrow characters may be made where even that does not fit: 0.8 is eight tenths of their width, 1 never.',
      ),
  })
  .meta({ id: 'HeadPart', description: 'One part of a head.' });

const headFile = z
  .strictObject({
    direction: direction.default('horizontal').describe("Direction of the head's own lines."),
    align: z.enum(['start', 'center', 'end']).default('start').describe('Along the line.'),
    air: z
      .strictObject({ before: share, between: share, after: share })
      .default({ before: 0, between: 0.5, after: 0.5 })
      .describe('How unused depth is shared: before the first line, in each gap, after the last.'),
    parts: z.array(headPartFile).describe('Parts in stacking order.'),
  })
  .meta({ id: 'Head', description: 'The head of a story.' });

const labelFile = z
  .strictObject({
    style: z.string().describe('Name of a style.'),
    rows: count.default(1).describe('Rows that the characters of the label are dealt into.'),
    direction: direction.default('horizontal').describe('Direction of its lines.'),
    fill: optional(colour).describe('Colour behind it.'),
    stroke: optional(ruleFile).describe('Frame round it.'),
    air: ems.prefault('0em').describe('Depth kept free after it inside the notch.'),
  })
  .meta({
    id: 'Label',
    description:
      'The standing head 欄目, cut into the first notch of the first frame; of an advert the word 廣告 over its picture, of which `style` alone counts.',
  });

const captionFile = z
  .strictObject({
    style: styleName.describe('Style of the caption.'),
    'credit-style': styleName.describe('Style of the credit.'),
    gap: length.prefault(0).describe('Air between picture and caption.'),
    keyline: optional(ruleFile).describe('Stroke round the picture.'),
  })
  .meta({ id: 'Caption', description: 'How pictures are captioned.' });

const boxFile = z
  .strictObject({
    fill: optional(colour).describe('Tint of the box.'),
    stroke: optional(ruleFile).describe('Stroke round the box.'),
    padding: ems
      .prefault('1em')
      .describe('Padding at the ends of the lines, in em of the body type.'),
    before: length.prefault(0).describe('How far the box reaches before its first line.'),
    after: length.prefault(0).describe('How far it reaches after its last line.'),
    'head-fill': optional(colour).describe('Tint behind the head.'),
    'head-gap': optional(length).describe(
      'White between that tint and the text; without it half of what parts two lines.',
    ),
  })
  .meta({ id: 'Box', description: 'A box round the story.' });

const subheadFile = z
  .strictObject({
    style: styleName.describe('Name of a style.'),
    lines: count.default(2).describe('Whole grid lines that it takes.'),
    above: share.default(0.65).describe('Share of the free white that stands above it.'),
  })
  .meta({ id: 'Subhead', description: 'A crosshead 小標題.' });

const itemsFile = z
  .strictObject({
    head: z
      .enum(['run-in', 'over'])
      .default('run-in')
      .describe(
        'The head of each runs in before its text, in the bold faces of the body; or stands over it as `subhead` says.',
      ),
    mark: optional(z.string().min(1)).describe(
      'Sign before each head, e.g. `■`; a head that begins with a sign of its own keeps that.',
    ),
  })
  .meta({ id: 'Items', description: 'How the briefs 簡訊 of a group are told apart.' });

export const roleFile = z
  .strictObject({
    like: optional(z.enum(DRESSED_ROLES)).describe(
      'Takes every key that is not given here from another role.',
    ),
    body: styleName.describe('Style of the text.'),
    lead: styleName.describe('Style of lead paragraphs.'),
    dateline: styleName.describe('Style of the dateline.'),
    display: styleName.describe('Style of display lines.'),
    'quote-head': styleName.describe('Style of the head of a quote.'),
    'quote-text': styleName.describe('Style of the text of a quote.'),
    subhead: subheadFile.prefault({}).describe('Crossheads.'),
    items: itemsFile
      .prefault({})
      .describe(
        'Of the role `briefs`: how the briefs of a group, which run in one thread, are told apart.',
      ),
    byline: z
      .strictObject({ style: styleName, place: z.enum(['head', 'label', 'end']).default('end') })
      .prefault({})
      .describe('Byline: in the head, in the label, or at the end of the text.'),
    source: z
      .strictObject({ style: styleName, place: z.enum(['end', 'head']).default('end') })
      .prefault({})
      .describe('Source line: at the end of the text, or at the end of the last line of the head.'),
    'quote-per-frame': z.boolean().default(false).describe('Each quote starts a frame.'),
    caption: captionFile.prefault({}).describe('Captions.'),
    head: optional(headFile).describe('Head; without it the story has none.'),
    label: optional(labelFile).describe('Standing head.'),
    box: optional(boxFile).describe('Box round the story.'),
    'column-rule': optional(ruleFile).describe('Hairline 分欄線 in the gaps between frames.'),
    'story-rule': optional(storyRuleFile).describe('Rule above the story, and beside it.'),
  })
  .meta({ id: 'Role', description: 'How stories of one role are dressed.' });

export type RoleFile = z.output<typeof roleFile>;
