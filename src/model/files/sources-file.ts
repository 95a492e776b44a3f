/** `sources.json` as it is written beside `page.yaml`: the lines of a source in which each text of the page stood. */
import * as z from 'zod';

const span = z.tuple([z.int().min(1), z.int().min(1)]);

const entry = z.strictObject({
  story: z.string().nullable(),
  field: z.string(),
  index: z.int().min(0),
  textHash: z.string(),
  file: z.string(),
  lines: z.array(span).min(1),
});

export const sourcesFile = z.array(entry);

/** A text by story and field, as findings name it; null for the page's own. `lines`: first and last of each stretch. */
export type SourceEntry = Readonly<z.output<typeof entry>>;
