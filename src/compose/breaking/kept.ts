/** A paragraph and its style in, the stretches that a line does not part out: marks, names, dateline; and numbers with their units. */
import { collect } from '../../diagnostic.ts';
import type { Mark, RichText } from '../../model/text.ts';
import { COUNTED } from '../../model/typography/kinsoku.ts';
import { rubyParts } from '../beside/ruby-parts.ts';
import type { Span } from '../casting/coverage.ts';
import type { ParagraphStyle } from '../types.ts';

/** Stretches inside which no line ends while another break is legal. */
export function keptSpans(rich: RichText, style: ParagraphStyle): Span[] {
  const { house, lexicon } = style;
  const spans: Span[] = rich.marks
    .filter((mark) => isKept(mark, style))
    .flatMap((mark): readonly (Span | Mark)[] =>
      mark.kind === 'ruby' ? rubyParts(mark, rich.text) : [mark],
    )
    .map(inner);
  if (house.keepNames) {
    for (const name of lexicon.names) collect(spans, findAll(rich.text, name).map(inner));
  }
  return spans;
}

/** A number and its unit: parted only where the line would be opened too far otherwise, as narrow columns often are. */
export function unitSpans({ text }: RichText, { house }: ParagraphStyle): Span[] {
  if (!house.keepUnits) return [];
  return [...text.matchAll(COUNTED)].map(({ index, 0: found }) =>
    inner({ from: index, to: index + found.length }),
  );
}

/** A stretch holds together what stands before each of its places but the first; a note mark holds on to what it notes. */
const inner = (span: Span | Mark): Span => ({
  from: 'kind' in span && span.kind === 'note' ? span.from : span.from + 1,
  to: span.to,
});

function isKept({ kind }: Mark, { house }: ParagraphStyle): boolean {
  if (kind === 'name' || kind === 'title') return house.keepNames;
  if (kind === 'dateline') return house.keepDateline;
  return kind === 'nobreak' || kind === 'ruby' || kind === 'note' || kind === 'deceased';
}

function findAll(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    spans.push({ from: at, to: at + name.length });
  }
  return spans;
}
