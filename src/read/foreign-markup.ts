/** A line of body copy in; markup of other dialects that will be printed as it stands out. */
import { type Finding, finding } from '../diagnostic.ts';
import { originOf, type SourceText } from './source-text.ts';
import type { Sourced } from './sourced.ts';

/** What authors of other Markdown write, and what to write here. */
const FOREIGN: readonly (readonly [RegExp, string, string])[] = [
  [
    /^#(?=[^#])\s+\S/u,
    'a heading of the first level',
    'the headline stands in the front matter; `## ` is a crosshead',
  ],
  [
    /^#{4,}\s+\S/u,
    'a heading below the third level',
    'write `## ` for a crosshead, `### ` for a display line',
  ],
  [
    /!?\[[^\]\n]*\]\([^)\n]*\)/u,
    'a link or picture',
    'pictures stand under `figures` in the front matter; paper has no links',
  ],
  [/^```/u, 'a code fence', 'take it out'],
  [/`[^`\n]+`/u, 'code', 'take the backticks out'],
  [
    /<\/?[a-z][^<>\n]*>/iu,
    'an HTML tag',
    'take it out; marks are `*…*`, `**…**`, `{…|…}` and `[…]{…}`',
  ],
];

/** Nothing is eaten: the copy keeps every sign, and the author hears of it. */
export function foreignMarkup(source: SourceText, line: Sourced): Finding[] {
  return FOREIGN.flatMap(([pattern, what, help]) => {
    const found = pattern.exec(line.text);
    if (found === null) return [];
    const from = line.offsets[found.index] ?? 0;
    const to = line.offsets[found.index + found[0].length - 1] ?? from;
    return [
      finding(
        'foreign-markup',
        'warning',
        `${what} is no markup here, it is printed as it stands`,
        {
          help,
          origin: originOf(source, from, to + 1),
        },
      ),
    ];
  });
}
