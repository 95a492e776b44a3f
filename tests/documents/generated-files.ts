/** The code in; the documents that are made from it out, by path in the repository. */
import { ruleDocs } from '../../src/check/catalogue/catalogue.ts';
import {
  describeGalley,
  describeSchemas,
  galleySchema,
  jsonSchemas,
} from '../../src/model/files/schema.ts';

const PAGE_MODEL_HEAD = `# Page model

Every key of every file that people write. Made from the schemas by \`npm run generate\`; do not edit.

`;

const GALLEY_HEAD = `# The JSON of \`compose\`

For programs, and for whoever wants to know where the white in a line comes from. Made from the schema
\`docs/schema/compose.schema.json\` by \`npm run generate\`; do not edit.

\`\`\`sh
echo '他說：「走吧。」大家就走了。' | npm run -s banmian -- compose --measure 9 --style zh-CN --json
echo '他說：「走吧。」大家就走了。' | npm run -s banmian -- compose --measure 9 --style zh-CN --show gaps
\`\`\`

\`\`\`text
  9.00  他說：「走吧。」大家  {blank −50 3 7}
  3.50  就走了。  {blank −50 4}
\`\`\`

The list counts characters from the start of the line, and gives 1/100 em behind them; JSON counts from the start of the
paragraph, and gives em. \`cut\` ends a line inside a word or what is kept together; \`over\` is how far a line passes its measure,
as one word or mark does that fits in none.

The length of a line is that of its type as drawn, and all its gaps: \`width\` = \`natural\` + the sum of \`gaps[].amount\`, to
a millionth of an em for each. A blank at the edge of a line is no part of it.

| kind of gap | why it is there |
|---|---|
| \`cells\` | \`--cells\`: so many cells fill the measure 字距 |
| \`interpunct\` | an interpunct takes the width of the house 間隔號 |
| \`phrase\` | a space between two Han characters, the author's gap between two phrases |
| \`han-latin\` | between Han and Latin: the gap of the house, and what it was opened or closed by |
| \`space\` | between words: what a space gained or lost |
| \`blank\` | the blank of a mark, gone beside another mark, at an edge, or to squeeze the line |
| \`ruby\` | a base that is shorter than its reading |
| \`zhuyin\` | room for symbols in a horizontal line |
| \`justified\` | opened to fill the measure; below 0, closed so as not to pass it |

`;

export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/page-model.md', `${PAGE_MODEL_HEAD}${describeSchemas()}`],
    ['docs/compose-json.md', `${GALLEY_HEAD}${describeGalley()}`],
    ['docs/schema/compose.schema.json', `${JSON.stringify(galleySchema(), null, 2)}\n`],
    ['docs/checks.md', `${ruleDocs().trimEnd()}\n`],
    ...Object.entries(jsonSchemas()).map(
      ([kind, schema]) =>
        [`docs/schema/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
    ),
  ]);
}
