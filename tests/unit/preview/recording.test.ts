import { expect, test } from 'vitest';
import { readsDiffer, recordReads } from '../../../src/preview/recording.ts';
import type { Unreadable, Workspace } from '../../../src/workspace.ts';
import { memoryWorkspace } from '../../helpers/memory-workspace.ts';

const FILES = { '/a/page.yaml': 'paper: 甲', '/a/images/x.svg': '<svg/>', '/b/page.yaml': '乙' };

/** A page made from a text, a picture, a folder and a file that is not there. */
async function recorded(workspace: Workspace) {
  const { workspace: recording, reads } = recordReads(workspace);
  await recording.readText('/a/page.yaml', '/a');
  await recording.readBytes('/a/images/x.svg', 'picture', '/a');
  await recording.list('/a/images', '/a');
  await recording.readText('/a/layout/x.txt', '/a');
  return reads;
}

const put = (workspace: Workspace, folder: string, name: string, text: string) =>
  workspace.replace(folder, new Map([[name, text]]), null);

test.each([
  ['a text that was read', '/a', 'page.yaml'],
  ['bytes that were read', '/a/images', 'x.svg'],
  ['a new name in a folder that was listed', '/a/images', 'y.svg'],
  ['a file that was missing and is there now', '/a/layout', 'x.txt'],
])('%s makes a difference', async (_, folder, name) => {
  const workspace = memoryWorkspace(FILES);
  const reads = await recorded(workspace);
  await put(workspace, folder, name, 'other');
  expect(await readsDiffer(workspace, reads, [`${folder}/${name}`])).toBe(true);
});

test('a change of the folder above is a change of what is in it', async () => {
  const workspace = memoryWorkspace(FILES);
  const reads = await recorded(workspace);
  await put(workspace, '/a', 'page.yaml', 'other');
  expect(await readsDiffer(workspace, reads, ['/a'])).toBe(true);
});

test.each([
  ['an editor’s hidden file in a folder that was listed', '/a/images', '.x.svg.swp', 'x'],
  ['a file of another page', '/b', 'page.yaml', 'other'],
  ['a file beside those that were read', '/a', 'notes.txt', 'other'],
  ['a text that was saved as it was', '/a', 'page.yaml', 'paper: 甲'],
])('%s makes none', async (_, folder, name, text) => {
  const workspace = memoryWorkspace(FILES);
  const reads = await recorded(workspace);
  await put(workspace, folder, name, text);
  expect(await readsDiffer(workspace, reads, [`${folder}/${name}`])).toBe(false);
});

test('what cannot be read any more is different', async () => {
  const workspace = memoryWorkspace(FILES);
  const reads = await recorded(workspace);
  const readText = async (path: string): Promise<Unreadable> => ({
    unreadable: path,
    reason: 'you have no right to it',
    help: 'give yourself the right',
    isOutside: false,
  });
  expect(await readsDiffer({ ...workspace, readText }, reads, ['/a/page.yaml'])).toBe(true);
});
