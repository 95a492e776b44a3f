/** The size of an advert as it is written, `2x16`: columns x lines. */
import * as z from 'zod';
import { advice } from './scalars.ts';

const ADVERT_SIZE = /^\s*([1-9]\d{0,2})\s*[x×X]\s*([1-9]\d{0,2})\s*$/u;
export const advertSize = z
  .union([z.string(), z.number()])
  .refine(
    (value) => ADVERT_SIZE.test(String(value)),
    advice(
      'advert-size',
      'not a size in columns and lines',
      'write columns x lines of the grid, as in `2x16` for two columns of sixteen lines',
    ),
  )
  .meta({ title: 'columns x lines', pattern: ADVERT_SIZE.source, examples: ['2x16'] })
  .transform((value) => {
    const [, columns, lines] = ADVERT_SIZE.exec(String(value)) ?? [];
    return { columns: Number(columns), lines: Number(lines) };
  });
