/** The code in; the documents that are made from it out, by path in the repository. */
import { ruleDocs } from '../../src/check/catalogue.ts';
import { describeSchemas, jsonSchemas } from '../../src/model/files/schema.ts';

const PAGE_MODEL_HEAD = `# Page model

Every key of every file that people write. Made from the schemas by \`npm run generate\`; do not edit.

`;

export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/page-model.md', `${PAGE_MODEL_HEAD}${describeSchemas()}`],
    ['docs/checks.md', `${ruleDocs().trimEnd()}\n`],
    ...Object.entries(jsonSchemas()).map(
      ([kind, schema]) =>
        [`docs/schema/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
    ),
  ]);
}
