/** What `banmian init` lays down is printed and proved without a finding, from the folder that was named. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { banmian } from '../helpers/command-line.ts';

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'banmian-init-'));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('a new paper builds clean', async () => {
  const paper = join(scratch, 'my-paper');
  const made = await banmian(['init', paper, '--like', 'ja']);
  const page = join(paper, 'pages', readdirSync(join(paper, 'pages'))[0] ?? '');
  expect(made).toMatchObject({ code: 0, stdout: `${page}\n` });
  expect(made.stderr).toContain(`cd ${paper} && npm install && npm run build`);
  // Without it `npm test` of the new paper has nothing to compare with.
  expect(made.stderr).toContain('npm run snapshot -- --update\n');
  const built = await banmian(['build', paper, '-o', join(scratch, 'output'), '--json']);
  expect(built).toMatchObject({ code: 0 });
  const { pages } = JSON.parse(built.stdout);
  expect(pages).toMatchObject([{ folder: page, exit: 0 }]);
  const rules: { rule: string; severity: string }[] = pages[0].findings;
  expect(rules.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(rules).toContainEqual(expect.objectContaining({ rule: 'placed' }));
  expect(readFileSync(pages[0].pdf).subarray(0, 5).toString()).toBe('%PDF-');
});
