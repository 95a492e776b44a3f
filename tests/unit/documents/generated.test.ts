/** Documents made from the code are those in the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../documents/generated-files.ts';
import { RULE_NAMES_FILE, ruleNames } from '../../documents/rule-names.ts';
import { ROOT } from '../../helpers/command-line.ts';

const files = [...generatedFiles(), [RULE_NAMES_FILE, ruleNames()] as const];

describe('generated documents', () => {
  it('are the page model, the checks, the JSON of compose, a schema per file that people write and the names of the rules', () => {
    expect(files.map(([path]) => path).sort()).toEqual([
      'docs/checks.md',
      'docs/compose-json.md',
      'docs/page-model.md',
      'docs/schema/compose.schema.json',
      'docs/schema/fonts.schema.json',
      'docs/schema/lexicon.schema.json',
      'docs/schema/page.schema.json',
      'docs/schema/story.schema.json',
      'docs/schema/template.schema.json',
      'src/model/rule-names.ts',
    ]);
  });

  it.each(files)('%s is up to date', (path, text) => {
    const written = readFileSync(join(ROOT, path), 'utf8');
    expect(written === text, 'run `npm run generate` and look at the change').toBe(true);
  });
});
