/** Galley 長條校樣: plain paragraphs set to measures, outside any page. */
import { type ComposeOptions, composeText as setText } from './compose/compose-text.ts';
import { unfitOptions } from './compose/unfit-options.ts';
import type { Outcome } from './diagnostic.ts';
import type { House } from './house.ts';
import type { ComposedParagraph } from './model/galley.ts';
import type { RichText } from './model/text.ts';
import { BODY_FACE, BOLD_FACE } from './model/typography/house-styles.ts';

export type { ComposeOptions } from './compose/compose-text.ts';
export type { ComposedParagraph } from './model/galley.ts';

/** Sets plain paragraphs in a language's body face. */
export async function composeText(
  house: House,
  paragraphs: readonly (string | RichText)[],
  options: ComposeOptions,
): Promise<Outcome<ComposedParagraph[]>> {
  const face = BODY_FACE[options.style];
  const { value: fonts, findings } = await house.fontBook(
    hasBold(paragraphs) ? [[face], [BOLD_FACE[options.style]]] : [[face]],
  );
  const told = [...unfitOptions(options), ...findings];
  if (fonts === null) return { value: null, findings: told };
  return { value: setText(paragraphs, options, face, fonts), findings: told };
}

const hasBold = (paragraphs: readonly (string | RichText)[]): boolean =>
  paragraphs.some(
    (one) => typeof one !== 'string' && one.marks.some(({ kind }) => kind === 'bold'),
  );
