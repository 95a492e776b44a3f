/** Which pages a command takes where none is named, and what it says where there are none. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meantPages } from '../../../src/cli/meant-pages.ts';
import { banmian, ROOT } from '../../helpers/command-line.ts';
import { memoryWorkspace } from '../../helpers/memory-workspace.ts';
import { scratchFolder } from '../../helpers/scratch.ts';

const { at } = scratchFolder();

const paper = memoryWorkspace({
  'pages/a2/page.yaml': '',
  'pages/a1/page.yaml': '',
  'b/page.yaml': '',
});

describe('the pages that are meant', () => {
  it('are those of `pages` where none is named, with the ids that the preview gives them', async () => {
    expect((await meantPages(paper, [], 'build')).value).toEqual([
      { id: 'a1', folder: 'pages/a1' },
      { id: 'a2', folder: 'pages/a2' },
    ]);
  });

  it('are those that are named, and no others', async () => {
    expect((await meantPages(paper, ['b'], 'build')).value).toEqual([{ id: 'b', folder: 'b' }]);
  });

  it.each([
    ['there is none', memoryWorkspace({ 'page.yaml': '' })],
    ['it is a file', memoryWorkspace({ pages: '' })],
  ])('are asked for where %s', async (_, workspace) => {
    const { value, findings } = await meantPages(workspace, [], 'check');
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      { rule: 'missing-folder', help: expect.stringContaining('`npx banmian check .`') },
    ]);
  });
});

const PAGE = 'minato-2026-04-18';
/** The page is set and not painted: no test of the unit project starts a browser. */
const NO_BROWSER = ['--browser', '/no/such/browser'];

it.each([
  ['build', NO_BROWSER, 'error[no-browser]'],
  ['check', NO_BROWSER, 'error[no-browser]'],
  ['snapshot', [], '1 layout: 1 as before'],
  ['pictures', [], `${PAGE}: 1 picture`],
])('%s takes them', async (command, flags, told) => {
  cpSync(join(ROOT, 'examples', PAGE), at('paper/pages', PAGE), { recursive: true });
  const { stdout, stderr } = await banmian([command, ...flags], { cwd: at('paper') });
  expect(`${stdout}${stderr}`).toContain(told);
});

it('nothing is checked where there are none', async () => {
  mkdirSync(at('empty'));
  const ran = await banmian(['check'], { cwd: at('empty') });
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain('error[missing-folder]');
});
