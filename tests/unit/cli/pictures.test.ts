/** `banmian pictures` as a shell sees it: how each picture of a page is printed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { banmian } from '../../helpers/command-line.ts';
import { madePicture } from '../../helpers/made-pictures.ts';

let scratch: string;

const PAGE = `paper: 試版報
date: 2025-05-09
section: 要聞
label: A2
lang: zh-HK
template: broadsheet-hk
stories: [lead]
layout:
  broadsheet-hk:
    lead:
      frames: [{ columns: 1, lines: 1-2 }]
      figures: { phone: { columns: 2-3, lines: 1-20 }, torn: { columns: 4, lines: 1-10 }, map: { columns: 5, lines: 1-10 } }
`;

const STORY = `---
role: photo
figures:
  - { id: phone, image: images/phone.jpg }
  - { id: torn, image: images/torn.jpg }
  - { id: map, image: images/map.svg, fit: contain }
---
正文。
`;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'banmian-pictures-'));
  for (const folder of ['a2/stories', 'a2/images'])
    mkdirSync(join(scratch, folder), { recursive: true });
  const put = (path: string, content: string | Uint8Array) =>
    writeFileSync(join(scratch, 'a2', path), content);
  put('page.yaml', PAGE);
  put('stories/lead.md', STORY);
  put('images/phone.jpg', await madePicture({ width: 2000, height: 1500, orientation: 6 }));
  put('images/torn.jpg', await madePicture({ cut: 0.5 }));
  put('images/map.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>');
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('lists size, resolution, crop and weight of each, and says what is wrong with one', async () => {
  const { code, stdout, stderr } = await banmian(['pictures', scratch]);
  expect(code).toBe(1);
  expect(stderr).toContain('error[damaged-picture]: `images/torn.jpg` is cut short');
  expect(stderr).not.toContain('underset');
  const [head, phone, torn, map] = stdout.split('\n');
  expect(head).toMatch(/^a2: 3 pictures, /u);
  expect(phone).toMatch(
    /^ +116\.\d × +98\.8 mm {2}327 → 200 ppi {2,}crop 36 % .* → .*images\/phone\.jpg {2}\(lead, phone\)$/u,
  );
  expect(torn).toMatch(/not printed .*images\/torn\.jpg/u);
  expect(map).toMatch(/drawing +whole .*images\/map\.svg/u);
});

it('prints JSON, with nothing else on stdout', async () => {
  const { code, stdout } = await banmian(['pictures', join(scratch, 'a2'), '--json']);
  expect(code).toBe(1);
  const { pages } = JSON.parse(stdout);
  expect(pages).toMatchObject([
    {
      page: 'a2',
      exit: 1,
      findings: [{ rule: 'damaged-picture' }],
      pictures: [
        {
          story: 'lead',
          figure: 'phone',
          kind: 'tones',
          pixels: { width: 1500, height: 2000 },
          ppi: { printed: 200 },
          isCoarse: false,
          type: 'image/jpeg',
        },
        { figure: 'torn', kind: null, ppi: null, bytes: null },
        { figure: 'map', kind: 'drawing', cropped: 0, type: 'image/svg+xml' },
      ],
    },
  ]);
});

it('says what is wrong with a page that cannot be set', async () => {
  const { code, stdout, stderr } = await banmian(['pictures', join(scratch, 'none')]);
  expect(code).toBe(2);
  expect(stdout).toContain('none: 0 pictures');
  expect(stderr).toContain('error[missing-page]');
});
