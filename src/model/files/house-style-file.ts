/** The house style of a language as a template writes it: what it does otherwise than the language's own. */
import * as z from 'zod';
import { RESORTS, SQUEEZES, type SqueezeName } from '../typography/elasticity.ts';
import {
  ADJACENT,
  ARROWS,
  BREAKERS,
  EMPHASES,
  EXCLAMATIONS,
  FIGURES,
  HANGS,
  LINE_ENDS,
  LINE_STARTS,
  LOOK_NAMES,
  NAME_MARKS,
  STRETCHES,
  TITLE_MARKS,
} from '../typography/house-styles.ts';
import { REPAIRS } from '../typography/misprints.ts';
import { share } from './scalars.ts';

const count0 = z.number().min(0).int();
const squeezes = Object.keys(SQUEEZES) as SqueezeName[];

/** Keys of HouseStyle; a template says only what it does otherwise. */
export const houseStyleFile = z
  .strictObject({
    kinsoku: z.string().optional().describe('Name of a kinsoku profile 避頭尾.'),
    figures: z
      .enum(FIGURES)
      .optional()
      .describe(
        'Figures in horizontal lines: half an em each, half a cell of a frame set to n cells, or as the face draws them.',
      ),
    'combine-figures': count0
      .optional()
      .describe('In vertical lines figure groups up to this length share one cell 縱中橫排.'),
    'upright-capitals': count0
      .optional()
      .describe('In vertical lines capitals up to this number stand upright.'),
    arrows: z
      .enum(ARROWS)
      .optional()
      .describe(
        'An arrow in a vertical line goes with the line, or points where it does in the copy.',
      ),
    'middle-dot': share.optional().describe('Width of the interpunct 間隔號 in em.'),
    exclamations: z
      .enum(EXCLAMATIONS)
      .optional()
      .describe(
        'Two of ！？ in a row: each on its cell, both in one cell, or both in one in vertical lines.',
      ),
    look: z
      .enum(LOOK_NAMES)
      .optional()
      .describe(
        'Sets `adjacent`, `line-start`, `line-end` and `squeeze` at once: every mark on its cell, or blanks of marks trimmed.',
      ),
    adjacent: z
      .enum(ADJACENT)
      .optional()
      .describe('Two neighbouring marks take two cells, one and a half, or one.'),
    'line-start': z
      .enum(LINE_STARTS)
      .optional()
      .describe('An opening bracket that starts a line takes a cell or half of one.'),
    'line-end': z
      .enum(LINE_ENDS)
      .optional()
      .describe('When a mark that ends a line takes half a cell.'),
    squeeze: z
      .enum(squeezes)
      .optional()
      .describe(
        'Which blanks give way, in which order, before a character is pushed out 先擠後推.',
      ),
    stretch: z
      .enum(STRETCHES)
      .optional()
      .describe('Slack opens every gap alike, or word spaces first, then Han and Latin.'),
    'stretch-marks': z
      .boolean()
      .optional()
      .describe('Whether gaps open after opening marks, before closing marks and beside stops.'),
    'han-latin': z
      .number()
      .min(0)
      .max(0.5)
      .optional()
      .describe('Gap between Han and Latin letters or figures, in em.'),
    breaker: z
      .enum(BREAKERS)
      .optional()
      .describe('Lines broken one by one, or the whole paragraph weighed.'),
    'last-resorts': z
      .array(z.enum(RESORTS))
      .optional()
      .describe(
        'What is tried, in this order, before a line opens by more than a quarter of an em a gap: marks squeezed, half a mark at its end, a number or an address parted at a sign, figures and full-width letters in cells parted, and at last all lines of the paragraph weighed together.',
      ),
    hang: z.enum(HANGS).optional().describe('Whether 。，、 may hang beyond the measure 行尾懸掛.'),
    'keep-units': z.boolean().optional().describe('A number stays with its unit: 80周年.'),
    'keep-dateline': z.boolean().optional().describe('A dateline stays in one line.'),
    'keep-names': z
      .boolean()
      .optional()
      .describe('Names and titles, marked or in the lexicon, stay whole.'),
    'name-marks': z
      .enum(NAME_MARKS)
      .optional()
      .describe('A line under a marked name 專名號, at its left in vertical.'),
    'title-marks': z
      .enum(TITLE_MARKS)
      .optional()
      .describe('A wavy line under a marked title 書名號甲式, at its left in vertical.'),
    emphasis: z
      .enum(EMPHASES)
      .optional()
      .describe('Emphasis by round dots 著重號, or by sesames ﹅ in vertical lines.'),
    'zhuyin-room': share
      .optional()
      .describe('Room for zhuyin 注音 after its character in a horizontal line, in em.'),
    'part-runs': z
      .boolean()
      .optional()
      .describe('The third of three closing marks may start a line.'),
    repair: z
      .array(z.enum(REPAIRS))
      .optional()
      .describe(
        'Misprints that are corrected before the copy is set; all others are only reported.',
      ),
  })
  .meta({
    id: 'HouseStyle',
    description: 'What the template changes in the house style of a language.',
  });

export type HouseStyleFile = z.output<typeof houseStyleFile>;
