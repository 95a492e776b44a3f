/** Links in a page folder or a template on the disk: what they lead to outside of it is no part of the page. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/diagnostic.ts';
import { readFaceFile } from '../../../../src/fonts/face-file.ts';
import { nodeWorkspace } from '../../../../src/node-workspace.ts';
import { pictureShelf } from '../../../../src/read/page/picture-shelf.ts';
import { readPage } from '../../../../src/read/page/read-page.ts';
import { readManifest } from '../../../../src/read/template/read-manifest.ts';
import { readTemplate } from '../../../../src/read/template/read-template.ts';
import { readSkin } from '../../../../src/read/template/skin.ts';
import { PAGE_YAML, places } from '../../../helpers/page-folder.ts';

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
  for (const { image, origin } of value.stories.flatMap(({ figures }) => figures))
    if ((await shelf.read(image, origin)).value !== null) pictures.push(image);
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

test('page.yaml that is a link out of the folder is told and not read', async () => {
  put('page-secret/page.yaml', PAGE_YAML.replace('海港日報', '秘'));
  link('page.yaml', '../page-secret/page.yaml');
  expect(await read()).toEqual({ found: ['outside-file'], pictures: null });
});

test('so is a folder of stories, once, where the page lists them', async () => {
  link('stories', '../page-secret');
  expect(await read()).toEqual({ found: ['outside-file page.yaml:7:10'], pictures: null });
});

test('so is a lexicon, named or not', async () => {
  put('page-secret/lexicon.yaml', 'names: [秘密]');
  link('lexicon.yaml', '../page-secret/lexicon.yaml');
  expect(await read()).toMatchObject({ found: ['outside-file page.yaml:1:1'] });
});

describe('a template', () => {
  const HOUSE = new URL('../../../../templates/broadsheet-hk', import.meta.url);
  const workspace = nodeWorkspace();
  let template: string;
  beforeEach(() => {
    template = join(root, 'templates/own');
    cpSync(HOUSE, template, { recursive: true });
  });

  const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
  const outward = (path: string, text: string) => {
    put('page-secret/file', text);
    rmSync(join(template, path), { recursive: true, force: true });
    symlinkSync(join(root, 'page-secret/file'), join(template, path));
  };

  test('whose template.yaml is a link out of its folder is not read', async () => {
    outward('template.yaml', 'secret: true');
    const { value, findings } = await readTemplate(workspace, template);
    expect([value, rules(findings)]).toEqual([null, ['outside-file']]);
    expect(JSON.stringify(findings)).not.toContain('secret:');
  });

  test.each(['page.hbs', 'page.css', 'partials/sidebar.hbs', 'partials'])(
    'whose %s is a link out of its folder has no skin',
    async (path) => {
      outward(path, 'secret');
      const { value, findings } = await readSkin(workspace, template);
      expect([value, rules(findings)]).toEqual([null, ['outside-file']]);
    },
  );

  test('that is a link as a whole is read, with links inside it', async () => {
    put('templates/own/look.css', '.a { color: red }');
    rmSync(join(template, 'page.css'));
    symlinkSync('look.css', join(template, 'page.css'));
    symlinkSync(template, join(root, 'linked'));
    const { value } = await readTemplate(workspace, join(root, 'linked'));
    const { value: skin, findings } = await readSkin(workspace, join(root, 'linked'));
    expect([value?.id, skin?.css, findings]).toEqual(['linked', '.a { color: red }', []]);
  });
});

test('a font beside the manifest that is a link out of its folder is not opened', async () => {
  put('page-secret/a.ttf', 'secret');
  const sha256 = '0'.repeat(64);
  const face = `{id: a, family: A, weight: 400, path: a.ttf, sha256: '${sha256}', licence: OFL-1.1}`;
  put('page/fonts.yaml', `faces:\n  - ${face}\n`);
  link('a.ttf', '../page-secret/a.ttf');
  const { value } = await readManifest(nodeWorkspace(), join(page, 'fonts.yaml'));
  const [declared] = value?.faces ?? [];
  if (declared === undefined) throw new Error('no face');
  const { findings } = await readFaceFile(nodeWorkspace(), declared);
  expect(findings).toMatchObject([{ rule: 'outside-file', origin: { line: 2, column: 5 } }]);
});
