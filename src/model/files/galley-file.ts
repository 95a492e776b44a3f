/** What `banmian compose --json` prints: paragraphs set outside any page, every gap with its reason, and findings. */
import * as z from 'zod';
import { ADJUSTMENTS } from '../galley.ts';
import { RESORTS } from '../typography/elasticity.ts';

const ems = z.number().meta({ title: 'em' });
const offset = z.number().int().min(0).meta({ title: 'offset' });
const lineNumber = z.number().int().min(1).meta({ title: 'whole number' });

const gap = z
  .strictObject({
    at: offset.describe('The white stands in front of this character; the line’s `to` is its end.'),
    kind: z.enum(ADJUSTMENTS).describe('Why.'),
    amount: ems.describe('Added, or below 0 taken away.'),
  })
  .meta({
    id: 'Gap',
    description: 'A place where the line is wider or closer than its type is drawn.',
  });

const run = z
  .strictObject({
    text: z.string().describe('Its characters.'),
    from: offset.describe('Of its first character.'),
    face: z.string().describe('Id of the face.'),
    size: ems.describe('Size as a share of the line’s: below 1 for a note mark.'),
    features: z
      .array(z.enum(['hwid', 'fwid', 'halt', 'vhal', 'pwid', 'kern']))
      .describe(
        'OpenType features; `halt` and `vhal` set marks on half a cell, `before` and `after` being what is left of their blanks.',
      ),
    setting: z
      .enum(['upright', 'sideways', 'combined'])
      .describe('How it stands in the line; `combined` is one cell 縱中橫排.'),
    width: ems.describe('Along the line, white included.'),
    tracking: ems.describe('White after each character.'),
    before: ems.describe('White before the run.'),
    after: ems.describe('White after the run, besides `tracking`.'),
  })
  .meta({
    id: 'ComposedRun',
    description: 'Characters of one face and look, painted as one span.',
  });

const reading = z
  .strictObject({
    text: z.string().describe('The reading; of zhuyin a light tone first, any other last.'),
    from: offset.describe('Of its base.'),
    to: offset.describe('End of its base.'),
    start: ems.describe('Of the reading; of zhuyin, of its character.'),
    end: ems.describe('The same, end.'),
  })
  .meta({ id: 'ComposedReading', description: 'Ruby or zhuyin beside its base.' });

const stretch = z
  .strictObject({
    kind: z.enum(['name', 'title', 'deceased']).describe('A line, a wave or a box goes along it.'),
    start: ems.describe('Of its characters.'),
    end: ems.describe('The same, end.'),
    opens: z.boolean().describe('Whether it begins in this line.'),
    closes: z.boolean().describe('Whether it ends in this line.'),
  })
  .meta({ id: 'ComposedStretch', description: 'A stretch that the house marks along the line.' });

const marks = z
  .strictObject({
    ruby: z.array(reading).describe('Readings over their bases.'),
    zhuyin: z.array(reading).describe('Syllables at the right of their characters.'),
    dots: z.array(ems).describe('Centres of emphasised characters.'),
    stretches: z.array(stretch).describe('Names, titles and dead persons’ names.'),
  })
  .meta({ id: 'ComposedMarks', description: 'What stands beside a line.' });

const slot = z
  .strictObject({
    start: ems.describe('From the start of the measure.'),
    length: ems.describe('The measure.'),
  })
  .meta({ id: 'Slot', description: 'Room for a line.' });

const line = z
  .strictObject({
    text: z.string().describe('Its characters.'),
    hyphen: z
      .boolean()
      .describe('Whether a hyphen is printed at its end that the text does not have.'),
    from: offset.describe('Of its first character.'),
    to: offset.describe('Behind its last; spaces dropped at a break are in neither line.'),
    slot: slot.describe('Room for it.'),
    start: ems.describe('Of its type, from the slot’s start: the indent, and blank at the edge.'),
    natural: ems.describe('Length of the type as its faces draw it.'),
    width: ems.describe('Length as it is set: `natural` and all `amount`s of `gaps`.'),
    last: z.boolean().describe('Whether it ends its paragraph, and is not justified.'),
    gaps: z.array(gap).describe('In order of place; at one place one for each reason.'),
    opened: ems.describe('Widest white that justification added to one gap.'),
    squeezed: ems.describe('What blanks gave up for the line to fit.'),
    hung: ems.describe('How far a mark hangs beyond the slot.'),
    cut: z.boolean().describe('Whether it ends inside a word or what is kept together.'),
    resort: z
      .enum(RESORTS)
      .nullable()
      .describe('The last resort of the house that kept the line from opening too far.'),
    runs: z.array(run).describe('Its type, in order.'),
    marks: marks.describe('What stands beside it.'),
  })
  .meta({ id: 'ComposedLine', description: 'A line of type.' });

const paragraph = z
  .strictObject({
    text: z
      .string()
      .describe(
        'Its characters, which offsets count in UTF-16; with `--markup`, without the marks.',
      ),
    lines: z.array(line).describe('In order.'),
  })
  .meta({ id: 'ComposedParagraph', description: 'A line of the input.' });

const origin = z.strictObject({
  file: z.string(),
  line: lineNumber,
  column: lineNumber,
  length: lineNumber,
});

const found = z
  .strictObject({
    rule: z.string().describe('Name of the rule.'),
    severity: z.enum(['error', 'warning', 'info']).describe('How bad it is.'),
    message: z.string().describe('What is wrong.'),
    help: z.string().nullable().describe('What to do.'),
    place: z.null().describe('There is no page.'),
    origin: origin.nullable().describe('Where in the input, or in a file.'),
  })
  .meta({ id: 'Finding', description: 'Something that was found on the way.' });

export const galleyFile = z
  .strictObject({
    paragraphs: z
      .array(paragraph)
      .nullable()
      .describe('One for each line of the input; null where nothing could be set.'),
    findings: z.array(found).describe('Errors first.'),
  })
  .meta({
    title: 'Galley',
    description:
      'What `compose --json` prints. Lengths are in em of the type, places along a line from its slot’s start.',
  });
