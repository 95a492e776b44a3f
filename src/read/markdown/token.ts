/** The tokens that inline copy is made of: text, stars, brackets, ruby, foreign markup. */

import type { Sourced } from '../source/sourced.ts';
import type { Construct } from './foreign-inline.ts';
import type { StarSides } from './star-sides.ts';

/** `written` is what the token is made of in the source, for tokens that fall back to text. */
export type Token = { readonly written: Sourced } & (
  | { readonly kind: 'text'; readonly text: Sourced }
  | ({ readonly kind: 'stars' } & StarSides)
  | { readonly kind: 'open-bracket' }
  /** `]`, with the name in `]{name}`; null for a bracket that is copy. */
  | { readonly kind: 'close-bracket'; readonly name: string | null }
  | Ruby
  /** A `{` without its end, or ruby with nothing before or after its bar: text with a warning. */
  | { readonly kind: 'broken-ruby'; readonly lacks: RubyLack }
  /** `{name}` without a `]` in front of it: text with a warning. */
  | { readonly kind: 'stray-name' }
  /** Another `{word}`: text with a warning. */
  | { readonly kind: 'stray-word'; readonly name: string }
  /** Markup of another dialect, printed as it stands; null where it was reported with the block. */
  | { readonly kind: 'foreign'; readonly construct: Construct | null }
);

/** `readings` as the copy parts them by bars, empty ones too. */
export interface Ruby {
  readonly kind: 'ruby';
  readonly base: Sourced;
  readonly reading: string;
  readonly readings: readonly string[];
}

/** What ruby is not whole without; a bar of full width is none. */
export type RubyLack = 'end' | 'base' | 'reading' | 'bar';
