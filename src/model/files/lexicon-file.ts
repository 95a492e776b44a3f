/** `lexicon.yaml` as it is written: what a line does not part, and where a Latin word may be parted. */
import * as z from 'zod';
import { HYPHENATED } from '../lexicon.ts';
import { optional } from './scalars.ts';

const kept = z.string().min(1).meta({ title: 'text' });

const word = z
  .string()
  .refine((value) => HYPHENATED.test(value), {
    error: 'not a Latin word with hyphens where it may be parted',
    params: {
      rule: 'bad-word',
      help: 'write `inter-na-tion-al`; names that stay whole go to `names`',
    },
  })
  .meta({ title: 'word with hyphens', pattern: '^\\p{Script=Latin}+(?:-\\p{Script=Latin}+)+$' });

export const lexiconFile = z
  .strictObject({
    names: optional(z.array(kept)).describe(
      'Names as they stand in copy; they stay whole where the house style has `keep-names: true`.',
    ),
    titles: optional(z.array(kept)).describe(
      'Titles, with their marks: 《環球時報》; kept as names are.',
    ),
    words: optional(z.array(word)).describe(
      'Latin words with hyphens where a line may part them: `inter-na-tion-al`.',
    ),
  })
  .meta({
    title: 'Lexicon',
    description:
      'Names and words 詞庫: `lexicon.yaml` beside `template.yaml` for the house, in the page folder for a page, whose words are added to the house’s.',
  });
