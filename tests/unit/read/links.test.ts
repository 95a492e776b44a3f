/** Links in a page folder on the disk: what they lead to outside of it is no part of the page. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeWorkspace } from '../../../src/node-workspace.ts';
import { pictureShelf } from '../../../src/read/picture-shelf.ts';
import { readPage } from '../../../src/read/read-page.ts';
import { PAGE_YAML, places } from '../../helpers/page-folder.ts';

const STORY =
  '---\nrole: lead\nheadline: 標題\nfigures: [{id: a, image: images/a.svg}]\n---\n正文。\n';

let root: string;
let page: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banmian-links-'));
  page = join(root, 'page');
  for (const folder of ['page/stories', 'page/images', 'page-secret'])
    mkdirSync(join(root, folder), { recursive: true });
  put('page/page.yaml', PAGE_YAML);
  put('page/stories/lead.md', STORY);
  put('page/images/a.svg', '<svg/>');
  put('page-secret/s.svg', '<svg>secret</svg>');
  put('page-secret/s.md', STORY);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string) => writeFileSync(join(root, path), text);

function link(path: string, target: string): void {
  rmSync(join(page, path), { recursive: true, force: true });
  symlinkSync(target, join(page, path));
}

/** What is found in the page, and the pictures it is printed with. */
async function read(folder = page) {
  const workspace = nodeWorkspace();
  const { value, findings } = await readPage(workspace, folder);
  const found = places(findings).map((one) => one.replace(`${root}/`, ''));
  if (value === null) return { found, pictures: null };
  const shelf = pictureShelf(workspace, folder);
  const pictures: string[] = [];
  for (const { image } of value.stories.flatMap(({ figures }) => figures))
    if ((await shelf.read(image)) !== null) pictures.push(image);
  return { found, pictures };
}

const SOUND = { found: [], pictures: ['images/a.svg'] };

test('a picture that is a link out of the folder is told at its place and not read', async () => {
  expect(await read()).toEqual(SOUND);
  link('images/a.svg', '../../page-secret/s.svg');
  expect(await read()).toEqual({ found: ['outside-file stories/lead.md:4:26'], pictures: [] });
});

test('so is one in a folder that is a link', async () => {
  put('page-secret/a.svg', '<svg>secret</svg>');
  link('images', '../page-secret');
  expect(await read()).toEqual({ found: ['outside-file stories/lead.md:4:26'], pictures: [] });
});

test('a story that is a link out of the folder is told where the page lists it', async () => {
  link('stories/lead.md', '../../page-secret/s.md');
  expect(await read()).toEqual({ found: ['outside-file page.yaml:7:11'], pictures: null });
});

test('one that no page lists is passed over', async () => {
  link('stories/spare.md', '../../page-secret/s.md');
  expect(await read()).toEqual(SOUND);
});

test('links within the folder, and a page folder that is a link itself, are followed', async () => {
  put('page/images/b.svg', '<svg/>');
  link('images/a.svg', 'b.svg');
  const linked = join(root, 'linked');
  symlinkSync(page, linked);
  expect(await read(`${linked}/`)).toMatchObject({ pictures: ['images/a.svg'] });
  expect(await read(linked)).toEqual(SOUND);
});
