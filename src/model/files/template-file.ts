/** `template.yaml` as it is written: sheet, grid, zones, type styles, house styles, furniture and ornaments. */
import * as z from 'zod';
import { LANGS } from '../page.ts';
import { DRESSED_ROLES } from '../story-role.ts';
import { BREAKERS } from '../typography/house-styles.ts';
import { checksFile } from './checks-file.ts';
import { houseStyleFile } from './house-style-file.ts';
import { anyLength, ems, length, someAnyLength, someLength } from './lengths.ts';
import { roleFile } from './role-file.ts';
import { colour, count, identifier, optional, path } from './scalars.ts';

const direction = z.enum(['horizontal', 'vertical']);

/** Pixels an inch: a newspaper screen of 100 lines prints 170 well; line art shows its steps below 600. */
const COARSEST = { tones: 170, lineArt: 600 } as const;
/** No imagesetter writes finer. */
const FINEST = 2540;

const rectFile = z
  .strictObject({
    x: length.describe('Left edge, from the left of the trim.'),
    y: length.describe('Top edge, from the top of the trim.'),
    width: length.describe('Width.'),
    height: length.describe('Height.'),
  })
  .meta({ id: 'Rect', description: 'A rectangle on the sheet.' });

const gridFile = z
  .strictObject({
    x: length.describe('Left edge of the live area 版心.'),
    y: length.describe('Top edge of the live area.'),
    columns: count.describe('Number of basic columns 基本欄; on a vertical page rows 段.'),
    measure: someAnyLength.describe('Length of a line in one column; em counts in the body type.'),
    gap: anyLength.describe('Gap between two columns; em counts in the body type.'),
    lines: count.describe('Number of grid lines.'),
    pitch: someLength.describe('From one grid line to the next, whole px.'),
    body: z.string().default('body').describe('The style whose size is the size of the body type.'),
  })
  .meta({ id: 'Grid', description: 'The grid of lines and columns that all body text keeps.' });

export const styleFile = z
  .strictObject({
    faces: z
      .array(z.string())
      .min(1)
      .describe('Ids of faces; the first that has the character is taken.'),
    bold: z.array(z.string()).prefault([]).describe('Faces for bold marks.'),
    size: someLength.describe('Type size, a multiple of 0.25 px.'),
    pitch: someLength.describe('From line to line, whole px.'),
    indent: ems.prefault('0em').describe('First-line indent.'),
    align: z.enum(['justify', 'start', 'center', 'end']).default('justify').describe('Alignment.'),
    tracking: ems.prefault('0em').describe('Added after every character.'),
    marks: z
      .enum(['full', 'half'])
      .default('full')
      .describe('`half` sets brackets and marks on half a cell, as heads and datelines want.'),
    colour: colour.default('#000000').describe('Colour of the type.'),
    breaker: optional(z.enum(BREAKERS)).describe(
      'How paragraphs of this style are broken; without it as the house style of the language says.',
    ),
  })
  .meta({ id: 'Style', description: 'A type style.' });

const furnitureFile = z
  .strictObject({
    id: identifier.describe('Unique in the template.'),
    style: z.string().describe('Name of a style.'),
    rect: rectFile.describe('Where it stands.'),
    direction: direction.default('horizontal').describe('Direction of its lines.'),
    align: z.enum(['start', 'center', 'end']).default('start').describe('Along the line.'),
    valign: z.enum(['start', 'center', 'end']).default('start').describe('Across the line.'),
    mirrored: z
      .boolean()
      .default(false)
      .describe(
        'On even pages it stands at the other side of the sheet, so that folios keep to the outer corner.',
      ),
    text: z
      .string()
      .describe(
        'Text pattern: `{paper} {date:zh} {date:minguo} {weekday:zh} {section} {label} {credits}`; `ja` for `zh` in Japanese.',
      ),
  })
  .meta({ id: 'Furniture', description: 'Text that belongs to the page, not to a story.' });

const ornamentFile = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('rule'),
      x1: length,
      y1: length,
      x2: length,
      y2: length,
      weight: length.describe('Stroke weight.'),
      colour: colour.default('#000000'),
    }),
    z.strictObject({ kind: z.literal('box'), rect: rectFile, fill: colour }),
  ])
  .meta({ id: 'Ornament', description: 'A rule (from x1, y1 to x2, y2) or a tint of the page.' });

const pictureFile = z
  .strictObject({
    resolution: z
      .number()
      .min(COARSEST.tones)
      .max(FINEST)
      .default(200)
      .describe(`Pixels an inch at which photographs are printed, ${COARSEST.tones} at least.`),
    'line-art': z
      .number()
      .min(COARSEST.lineArt)
      .max(FINEST)
      .default(COARSEST.lineArt)
      .describe(
        `The same of pictures that are black and white only, ${COARSEST.lineArt} at least.`,
      ),
    quality: count.max(100).default(85).describe('Quality of a JPEG, 1 to 100.'),
  })
  .meta({ id: 'Pictures', description: 'How pictures are prepared for the press.' });

export const templateFile = z
  .strictObject({
    description: z
      .string()
      .default('')
      .describe('One sentence that says what the template is for.'),
    direction: direction.default('horizontal').describe('Direction of the body text.'),
    sheet: z
      .strictObject({ width: someLength, height: someLength })
      .describe('The trim, sides in multiples of 6 pt.'),
    grid: gridFile.describe('The grid.'),
    zones: z
      .array(rectFile)
      .prefault([])
      .describe('Where furniture may stand outside the live area.'),
    styles: z.record(z.string(), styleFile).describe('Type styles by name.'),
    ladder: z.array(someLength).prefault([]).describe('Head sizes that the house owns.'),
    languages: z
      .partialRecord(z.enum(LANGS), optional(houseStyleFile))
      .describe(
        'The languages that may be set, with what the template changes in their house style.',
      ),
    roles: z
      .partialRecord(z.enum(DRESSED_ROLES), roleFile)
      .describe('How each role of story is dressed.'),
    picture: pictureFile.prefault({}).describe('How fine pictures are prepared.'),
    furniture: z.array(furnitureFile).prefault([]).describe('Header, footer, credits.'),
    ornaments: z.array(ornamentFile).prefault([]).describe('Rules and tints of the page.'),
    lexicon: optional(path).describe(
      'Path of the house’s lexicon 詞庫 in the template’s folder; without it `lexicon.yaml` there, if there is one.',
    ),
    checks: optional(checksFile).describe(
      'Rules whose findings count otherwise on every page of the house, by rule name.',
    ),
  })
  .meta({ title: 'Template', description: 'The house: `templates/<name>/template.yaml`.' });

export type TemplateFile = z.output<typeof templateFile>;
export type StyleFile = z.output<typeof styleFile>;
