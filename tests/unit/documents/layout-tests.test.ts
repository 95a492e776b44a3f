/** What docs/layout-tests.md shows works: the shell recipe is the file that the gate runs, the vitest example passes. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, runTests } from '../../helpers/vitest-run.ts';

const RECIPE = join(ROOT, 'docs/recipes/layout.sh');
const doc = readFileSync(join(ROOT, 'docs/layout-tests.md'), 'utf8');
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(doc)?.[1] ?? '';

const scratch = mkdtempSync(join(tmpdir(), 'banmian-recipe-'));
const page = join(scratch, 'pages/2025-05-09');

beforeAll(() => {
  cpSync(join(ROOT, 'examples/takungpao-2025-05-09'), page, { recursive: true });
  rmSync(join(page, 'layout'), { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const recipe = (...paths: string[]) =>
  spawnSync('sh', [RECIPE, ...paths.map((path) => join(scratch, path))], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      NO_COLOR: '1',
      BANMIAN: `${process.execPath} --import tsx src/cli/main.ts`,
    },
  });

describe('the shell recipe', () => {
  it('in the document is the file', () => {
    expect(block('bash')).toBe(readFileSync(RECIPE, 'utf8'));
  });

  it('is run by the gate over the examples', () => {
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain(
      'sh docs/recipes/layout.sh examples',
    );
  });

  it('ends with 1 and a report where a page does not pass', () => {
    const { status, stderr } = recipe('pages', 'report.html');
    expect(stderr).toContain('error[no-reference]');
    expect(status).toBe(1);
    expect(readFileSync(join(scratch, 'report.html'), 'utf8')).toContain(
      '1 layout: 1 without a reference',
    );
  });

  it('ends with 2 where there is no page', () => {
    expect(recipe('nowhere', 'report.html').status).toBe(2);
  });
});

describe('the vitest example', () => {
  it('writes its references, and passes with them in CI', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage([60, 40]);
    mkdirSync(join(scratch, 'output/2025-05-09'), { recursive: true });
    writeFileSync(join(scratch, 'output/2025-05-09/page.pdf'), await pdf.save());
    mkdirSync(join(scratch, 'tests'));
    writeFileSync(join(scratch, 'tests/pages.test.ts'), block('ts'));
    symlinkSync(join(ROOT, 'node_modules'), join(scratch, 'node_modules'));
    const source = (path: string): string => JSON.stringify(join(ROOT, 'src', path));
    writeFileSync(
      join(scratch, 'vitest.config.js'),
      `export default { resolve: { alias: [
        { find: /^banmian\\/testing$/, replacement: ${source('testing.ts')} },
        { find: /^banmian$/, replacement: ${source('index.ts')} } ] } };\n`,
    );
    const first = runTests(scratch);
    expect(first.stdout, first.stderr).toContain('2 written');
    const second = runTests(scratch, [], { CI: 'true' });
    expect(second.stdout, second.stderr).toMatch(/Tests +2 passed \(2\)/);
  }, 60_000);
});
