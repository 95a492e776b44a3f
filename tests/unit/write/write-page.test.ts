/** The law of `write`: what is read of what was written is what was to be written, and writing it again gives the same bytes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Manuscript, ManuscriptCaption } from '../../../src/model/manuscript.ts';
import type { Page } from '../../../src/model/page.ts';
import { nodeWorkspace } from '../../../src/node-workspace.ts';
import { readPage } from '../../../src/read/page/read-page.ts';
import { writeManuscript } from '../../../src/write/write-page.ts';
import { example } from '../../helpers/house.ts';
import {
  aStory,
  CHOICE,
  manuscriptOf,
  passage,
  readAsManuscript,
} from '../../helpers/manuscripts.ts';
import { memoryWorkspace } from '../../helpers/memory-workspace.ts';
import { randomManuscript } from '../../helpers/random-manuscript.ts';

const written = (manuscript: Manuscript, choice = CHOICE) => {
  const { value, findings } = writeManuscript(manuscript, choice);
  if (value === null) throw new Error('nothing was written');
  return { files: value, findings };
};

async function readBack(manuscript: Manuscript) {
  const { files } = written(manuscript);
  const held = files.map(({ path, content }) => [`page/${path}`, content] as const);
  const { value, findings } = await readPage(memoryWorkspace(Object.fromEntries(held)), 'page');
  const faults = findings.filter(({ severity }) => severity !== 'info');
  expect(faults.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  if (value === null) throw new Error('what was written cannot be read');
  return { page: value, files };
}

/** Without places in the source, and with pictures as they are named. */
const bare = (manuscript: Manuscript): Manuscript =>
  JSON.parse(
    JSON.stringify(manuscript, (key, value) =>
      key === 'lines' ? [] : key === 'bytes' ? {} : value,
    ),
  );

async function keepsLaw(manuscript: Manuscript, expected = manuscript) {
  const { page, files } = await readBack(manuscript);
  const read = readAsManuscript(page);
  expect(bare(read)).toEqual(bare(expected));
  const again = written(read).files.filter(({ path }) => !path.startsWith('images/'));
  expect(again).toEqual(files.filter(({ path }) => !path.startsWith('images/')));
}

const textOf = (manuscript: Manuscript, path: string): string =>
  String(written(manuscript).files.find((file) => file.path === path)?.content);

const para = (text: string) => ({ kind: 'paragraph', text: passage(text) }) as const;

describe('what is written', () => {
  test('is read again field by field, without a finding, and writing that gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(randomManuscript, (one) => keepsLaw(one)),
      { numRuns: 300 },
    );
  }, 60_000);

  test.each([
    ['## 不是小題'],
    ['> 不是引文'],
    ['- 不是清單'],
    ['---'],
    ['| 不是詩'],
    ['| 不 | 是 |'],
    ['*不是著重*'],
    ['{漢字|かんじ}'],
    ['[不是]{name}'],
    ['可以不要{optional}'],
    ['C:\\路徑\\'],
    ['true'],
    ['12:30'],
    ['\'引\' "號": #'],
    ['　　空兩格'],
    ['末尾有空 '],
    ['\u0007\u2028\u0085甲\ufeff'],
    ['http://a.b/c_d~~e*?x=[1]'],
    ['＃＃ 大井號 ＊＊粗＊＊ ｜漢字《かんじ》'],
    ['1. 第一點'],
  ])('keeps `%s` in every field', async (text) => {
    const own = passage(text);
    await keepsLaw(
      manuscriptOf(
        [
          aStory('a', {
            label: own,
            kicker: [own],
            headline: [own, own],
            deck: [own],
            lead: [own, own],
            byline: own,
            dateline: own,
            source: own,
            rights: text,
            identifier: text,
            body: [
              { kind: 'paragraph', text: own },
              { kind: 'subhead', text: own },
              { kind: 'display', text: own },
              { kind: 'quote', head: [own, own], text: own },
              { kind: 'quote', head: [own], text: passage('') },
              { kind: 'verse', rows: [own, own] },
            ],
          }),
        ],
        { paper: own, section: own, label: own, credits: [own, own] },
      ),
    );
  });

  test('joins lines that a source has left apart, as reading would', async () => {
    const broken = aStory('a', { body: [para('一段\r\n正文\n\n又 one\ntwo'), para('\n 末 \n')] });
    const joined = aStory('a', { body: [para('一段正文又 one two'), para('末')] });
    await keepsLaw(manuscriptOf([broken]), manuscriptOf([joined]));
  });

  test('leaves out what nobody would see', async () => {
    const none = passage(' \u200b\n');
    const empty = {
      label: none,
      deck: [none],
      rights: '  ',
      body: [para('\u3000'), para('文'), { kind: 'verse', rows: [none] } as const],
    };
    await keepsLaw(
      manuscriptOf([aStory('a', empty)]),
      manuscriptOf([aStory('a', { body: [para('文')] })]),
    );
  });

  test('looks as people write it', () => {
    const poem = { kind: 'verse', rows: [passage('床前明月光'), passage('　疑是地上霜')] } as const;
    const quote = {
      kind: 'quote',
      head: [passage('上，'), passage('下。')],
      text: passage('引文。'),
    } as const;
    const story = aStory('lead', {
      role: 'lead',
      kicker: [passage('引題')],
      headline: [passage('首行'), passage('次行')],
      dateline: passage('【本報訊】'),
      rights: '© 2025',
      body: [para('正文 [一]。'), { kind: 'subhead', text: passage('小題') }, poem, quote],
    });
    const sheet = { credits: [passage('責任編輯：甲'), passage('美術編輯：乙')] };
    expect(textOf(manuscriptOf([story], sheet), 'stories/lead.md')).toBe(`---
role: lead
kicker: 引題
headline:
  - 首行
  - 次行
dateline: 【本報訊】
rights: © 2025
---

正文 \\[一\\]。

## 小題

| 床前明月光
| 　疑是地上霜

> ## 上，
> ## 下。
> 引文。
`);
    expect(textOf(manuscriptOf([story], sheet), 'page.yaml')).toBe(`paper: 海港日報
date: 2025-05-09
section: 要聞
label: A1
lang: zh-HK
template: broadsheet-hk
credits:
  - 責任編輯：甲
  - 美術編輯：乙

stories:
  - lead
`);
  });
});

describe('what a source does not say', () => {
  test('is marked, named with its place, and can be read', async () => {
    const manuscript = manuscriptOf([aStory('a')], {
      paper: null,
      date: passage('五月九日'),
      label: null,
      lang: 'ja',
    });
    const { page } = await readBack(manuscript);
    expect([page.paper.text, page.date, page.label.text]).toEqual([
      '〔新聞名〕',
      '0001-01-01',
      '？',
    ]);
    const { findings } = written(manuscript);
    expect(
      findings.map(
        ({ rule, origin }) => `${rule} ${origin?.file}:${origin?.line}:${origin?.column}`,
      ),
    ).toEqual([
      'placeholder page/page.yaml:1:8',
      'placeholder page/page.yaml:2:7',
      'placeholder page/page.yaml:4:8',
    ]);
    expect(findings[0]?.help).toContain('`--paper`');
  });

  test('may be chosen', () => {
    const choice = {
      ...CHOICE,
      paper: '濱海報',
      date: '1938-01-02',
      lang: 'zh-TW',
      template: 'mine',
    } as const;
    const { files, findings } = written(manuscriptOf([], { paper: null, date: null }), choice);
    expect(findings).toEqual([]);
    expect(files[0]?.content).toBe(
      'paper: 濱海報\ndate: 1938-01-02\nsection: 要聞\nlabel: A1\nlang: zh-TW\ntemplate: mine\n\nstories: []\n',
    );
  });
});

const caption = (more: Partial<ManuscriptCaption>): ManuscriptCaption => ({
  marker: null,
  text: passage('圖說'),
  credit: null,
  picture: null,
  ...more,
});

describe('a caption', () => {
  test('gets its picture, under a name of its own, and its sign', async () => {
    const picture = { name: '../A b.JPG', bytes: new Uint8Array([1, 2]) };
    const captions = [
      caption({ picture, marker: '▲', credit: passage('新華社') }),
      caption({ picture: { ...picture, name: 'a-b.jpg' }, marker: '△' }),
    ];
    const manuscript = manuscriptOf([aStory('a', { captions })]);
    const { page, files } = await readBack(manuscript);
    expect(
      page.stories[0]?.figures.map(({ image, marker, caption: text }) => [
        image,
        marker,
        text?.text,
      ]),
    ).toEqual([
      ['images/A-b.JPG', '▲', '圖說'],
      ['images/a-b-2.jpg', null, '△圖說'],
    ]);
    expect(files.find(({ path }) => path === 'images/A-b.JPG')?.content).toEqual(picture.bytes);
  });

  test('without its picture gets a grey field, and a warning where it is named', async () => {
    const manuscript = manuscriptOf([aStory('a', { captions: [caption({})] })]);
    const { page } = await readBack(manuscript);
    expect(page.stories[0]?.figures[0]?.image).toBe('images/a-1.svg');
    const [found] = written(manuscript).findings;
    expect(found).toMatchObject({
      rule: 'placeholder-picture',
      severity: 'warning',
      origin: { file: 'page/stories/a.md', line: 6, column: 12, length: 14 },
    });
  });
});

describe('a page of ours', () => {
  const folder = example('takungpao-2025-05-09');
  const readExample = async () => {
    const { value } = await readPage(nodeWorkspace(), folder);
    if (value === null) throw new Error('the example cannot be read');
    return value;
  };

  test('is written as its people wrote it', async () => {
    const manuscript = readAsManuscript(await readExample());
    for (const id of ['second', 'quotes', 'sidebar', 'editorial']) {
      const own = readFileSync(`${folder}/stories/${id}.md`, 'utf8');
      expect(textOf(manuscript, `stories/${id}.md`)).toBe(own);
    }
  });

  test('keeps the pins that the caller gives', async () => {
    const page = await readExample();
    // Pictures of a story are numbered.
    const pinned: Page['pins'] = JSON.parse(JSON.stringify(page.pins).replaceAll('meeting', 'p1'));
    const pins = Object.entries(pinned['broadsheet-hk'] ?? {}).flatMap(([id, own]) =>
      own === null ? [] : [[id, own] as const],
    );
    expect(pins).toHaveLength(5);
    const { files } = written(readAsManuscript(page), { ...CHOICE, pins: new Map(pins) });
    const held = files.map(({ path, content }) => [`page/${path}`, content] as const);
    const again = await readPage(memoryWorkspace(Object.fromEntries(held)), 'page');
    const said = (value: unknown) =>
      JSON.stringify(value, (key, one) => (key === 'origin' ? null : one));
    expect(said(again.value?.pins['broadsheet-hk'])).toBe(said(pinned['broadsheet-hk']));
  });
});
