import { describe, expect, it } from 'vitest';
import { originAt } from '../../../../src/model/text.ts';
import { readPage } from '../../../../src/read/page/read-page.ts';
import { memoryWorkspace } from '../../../helpers/memory-workspace.ts';
import { PAGE_YAML, places, readFolder, readLead } from '../../../helpers/page-folder.ts';

const page = (more: string) => ({ 'page.yaml': PAGE_YAML + more });
const replaced = (from: string, to: string) => ({ 'page.yaml': PAGE_YAML.replace(from, to) });

describe('a sound page', () => {
  it('is read without findings, with null and empty lists for what is left out', async () => {
    const { value, findings } = await readFolder();
    expect(findings).toEqual([]);
    expect(value).toMatchObject({
      id: 'page',
      lang: 'zh-HK',
      template: 'broadsheet-hk',
      date: '2025-05-09',
      dateOrigin: { file: 'page/page.yaml', line: 2, column: 7, length: 10 },
      weekday: null,
      credits: [],
      pins: {},
      stories: [
        {
          id: 'lead',
          role: 'lead',
          partOf: null,
          label: null,
          kicker: [],
          deck: [],
          lead: [],
          dateline: null,
          byline: null,
          source: null,
          figures: [],
          lang: 'zh-HK',
          body: [{ kind: 'paragraph' }],
        },
      ],
    });
    expect(value?.paper).toEqual({
      text: '海港日報',
      marks: [],
      origins: [{ at: 0, file: 'page/page.yaml', line: 1, column: 8 }],
    });
  });

  it('is the same with CRLF line ends and byte order marks', async () => {
    const files: Record<string, string> = {
      'page.yaml': `${PAGE_YAML}credits: |\n  責任編輯：甲\n  美術編輯：乙\n`,
      'stories/lead.md':
        '---\nheadline: 標題\nlead: >-\n  甲\n  乙\n\n  丙\n---\n\n一段\n續行。\n\n## 小題\n\n二段。\n',
    };
    const other = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    const expected = await readFolder(files);
    expect(expected.value?.credits.map((one) => one.text)).toEqual([
      '責任編輯：甲',
      '美術編輯：乙',
    ]);
    expect(await readFolder(other)).toEqual(expected);
  });

  it('is named after its folder, also with a slash at the end', async () => {
    const files = { 'a/b/page.yaml': PAGE_YAML, 'a/b/stories/lead.md': '正文' };
    expect((await readPage(memoryWorkspace(files), 'a/b/')).value?.id).toBe('b');
  });

  it('takes the keys of a page and its pins', async () => {
    const { value, findings } = await readFolder(
      page(`weekday: 星期五
layout:
  broadsheet-hk:
    lead:
      head: {columns: 1-4, lines: 1-6}
      frames:
        - {columns: 3, lines: 12-55, style: lead, cells: 18, notches: [{lines: 1-3, start: 5em}]}
`),
    );
    expect(findings).toEqual([]);
    expect(value?.weekday?.text).toBe('星期五');
    expect(value?.pins['broadsheet-hk']?.lead).toMatchObject({
      head: {
        columns: { first: 1, last: 4 },
        lines: { first: 1, last: 6 },
        origin: { line: 12, column: 13 },
      },
      frames: [
        {
          columns: { first: 3, last: 3 },
          lines: { first: 12, last: 55 },
          style: 'lead',
          cells: 18,
          notches: [{ lines: { first: 1, last: 3 }, start: 5 }],
          origin: { line: 14, column: 11 },
        },
      ],
      figures: {},
      displays: [],
    });
  });
});

describe('a sound story', () => {
  it('takes every key of the front matter', async () => {
    const { value, findings } = await readLead(
      `---
role: sidebar
part-of: other
label: 專家解讀
kicker: 引題
headline: [上**半**, 下半]
deck: |
  副題一
  副題二
lead: |
  導語一
  續行。

  導語二。
dateline: 【本報訊】
byline: 記者甲
source: 資料來源：乙
lang: ja
figures:
  - {id: a, image: images/a.svg, caption: 說明, credit: 丙, alt: 圖, fit: contain, focus: bottom, keyline: none, marker: ▼}
---
正文。`,
      {
        ...replaced('[lead]', '[lead, other]'),
        'stories/other.md': '其他。',
        'images/a.svg': '<svg/>',
      },
    );
    expect(findings).toEqual([]);
    const story = value?.stories[0];
    const texts = (list: readonly { text: string }[] | undefined) => list?.map((one) => one.text);
    expect(story).toMatchObject({ role: 'sidebar', partOf: 'other', lang: 'ja' });
    expect(texts(story?.kicker)).toEqual(['引題']);
    expect(texts(story?.headline)).toEqual(['上半', '下半']);
    expect(story?.headline[0]?.marks).toMatchObject([{ kind: 'bold', from: 1, to: 2 }]);
    expect(texts(story?.deck)).toEqual(['副題一', '副題二']);
    expect(texts(story?.lead)).toEqual(['導語一續行。', '導語二。']);
    expect(story?.lead[1] && originAt(story.lead[1], 0)).toMatchObject({ line: 14, column: 3 });
    expect(
      [story?.label, story?.dateline, story?.byline, story?.source].map((one) => one?.text),
    ).toEqual(['專家解讀', '【本報訊】', '記者甲', '資料來源：乙']);
    expect(story?.figures).toMatchObject([
      {
        id: 'a',
        image: 'images/a.svg',
        caption: { text: '說明' },
        credit: { text: '丙' },
        alt: '圖',
        fit: 'contain',
        focus: { x: 0.5, y: 1 },
        keyline: 'none',
        marker: '▼',
      },
    ]);
  });

  it('may have no front matter at all', async () => {
    const { value, findings } = await readLead('一段。\n\n---\n\n二段。');
    expect(findings).toMatchObject([{ rule: 'foreign-markup', origin: { line: 3, length: 3 } }]);
    expect(value?.stories[0]).toMatchObject({ role: 'story', headline: [] });
    expect(value?.stories[0]?.body.map((block) => block.text.text)).toEqual([
      '一段。',
      '---',
      '二段。',
    ]);
  });
});

describe('findings that leave a page to set', () => {
  it.each([
    ['an unknown key', page('credit: 甲\n'), 'unknown-key page.yaml:8:1'],
    ['empty text', page("weekday: ' '\n"), 'empty-field page.yaml:8:10'],
    ['a list with a comma at its end', page('credits: [甲, ]\n'), null],
    ['an empty entry', page('credits:\n  - 甲\n  -\n'), 'empty-field page.yaml:10:3'],
    ['an empty name of the paper', replaced('海港日報', '""'), 'empty-field page.yaml:1:8'],
    [
      'a story that is listed twice',
      replaced('[lead]', '[lead, lead]'),
      'duplicate-story page.yaml:7:17',
    ],
    [
      'a story that is not listed',
      { 'stories/extra.md': '甲' },
      'unlisted-story stories/extra.md:1:1',
    ],
    ['a story without anything', { 'stories/lead.md': '' }, 'empty-story stories/lead.md:1:1'],
    [
      'a range that runs backwards',
      page('layout: {x: {lead: {head: {columns: 3-1, lines: 2}}}}\n'),
      'bad-area page.yaml:8:37',
    ],
    [
      'a range from 0',
      page('layout: {x: {lead: {head: {columns: 0, lines: 2}}}}\n'),
      'bad-area page.yaml:8:37',
    ],
    [
      'a range that is text',
      page('layout: {x: {lead: {head: {columns: all, lines: 2}}}}\n'),
      'bad-area page.yaml:8:37',
    ],
    [
      'a part that is more than the whole',
      page('layout: {x: {lead: {head: {columns: 1-6, part: 5/4, lines: 2}}}}\n'),
      'bad-area page.yaml:8:48',
    ],
    [
      'an area without lines',
      page('layout: {x: {lead: {head: {columns: 2}}}}\n'),
      'missing-key page.yaml:8:27',
    ],
    [
      'pins of a story that is not there',
      page('layout: {x: {led: {}}}\n'),
      'unknown-story page.yaml:8:14',
    ],
    [
      'pins of a figure that is not there',
      page('layout: {x: {lead: {figures: {a: {columns: 1, lines: 1}}}}}\n'),
      'unknown-figure page.yaml:8:31',
    ],
  ])('%s', async (_, files, expected) => {
    const { value, findings } = await readFolder(files);
    expect(value).not.toBeNull();
    expect(places(findings)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    ['an unknown key', 'dekc: 甲', 'unknown-key stories/lead.md:2:1', 'did you mean `deck`?'],
    [
      'a picture that is missing',
      'figures: [{id: a, image: images/a.svg}]',
      'missing-image stories/lead.md:2:26',
      'did you mean `images/b.svg`?',
    ],
    [
      'a picture outside the folder',
      'figures: [{id: a, image: ../b.svg}]',
      'missing-image stories/lead.md:2:26',
      null,
    ],
    [
      'a figure id twice',
      'figures: [{id: a, image: images/b.svg}, {id: a, image: images/b.svg}]',
      'duplicate-figure stories/lead.md:2:46',
      null,
    ],
    ['a part of no story', 'part-of: led', 'unknown-part-of stories/lead.md:2:10', null],
    ['a part of itself', 'part-of: lead', 'unknown-part-of stories/lead.md:2:10', null],
    ['an open mark in a field', 'headline: 甲*乙', 'unclosed-mark stories/lead.md:2:12', null],
  ])('in a story: %s', async (_, front, expected, help) => {
    const { value, findings } = await readLead(`---\n${front}\n---\n正文。`, {
      'images/b.svg': '<svg/>',
    });
    expect(value).not.toBeNull();
    expect(places(findings)).toEqual([expected]);
    if (help !== null) expect(findings[0]?.help).toBe(help);
  });

  it('leave one story without pins when its pins are broken, and no other', async () => {
    const { value } = await readFolder({
      ...replaced('[lead]', '[lead, b]'),
      'page.yaml': `${PAGE_YAML.replace('[lead]', '[lead, b]')}layout:
  x:
    lead: {head: {columns: 2-1, lines: 1}}
    b: {head: {columns: 1-2, lines: 1}}
`,
      'stories/b.md': '乙',
    });
    expect(value?.pins.x).toMatchObject({ lead: null, b: { frames: [] } });
  });
});

describe('findings that leave no page', () => {
  it.each([
    ['no page.yaml', { 'page.yaml': null }, 'missing-page'],
    ['an unclosed bracket', replaced('[lead]', '[lead'), 'unreadable-yaml page.yaml:7:10'],
    ['a key given twice', page('label: A2\n'), 'duplicate-key page.yaml:8:1'],
    [
      'a list in place of a page',
      { 'page.yaml': '- 1\n', 'stories/lead.md': null },
      'wrong-type page.yaml:1:1',
    ],
    [
      'no list of stories',
      { ...replaced('stories: [lead]\n', ''), 'stories/lead.md': null },
      'page-without-stories page.yaml:1:1',
    ],
    [
      'an empty list of stories',
      { ...replaced('[lead]', '[]'), 'stories/lead.md': null },
      'page-without-stories page.yaml:7:10',
    ],
    ['a day that is not', replaced('05-09', '02-30'), 'bad-date page.yaml:2:7'],
    ['a leap day in a common year', replaced('2025-05-09', '2100-02-29'), 'bad-date page.yaml:2:7'],
    ['a date with slashes', replaced('2025-05-09', '2025/5/9'), 'bad-date page.yaml:2:7'],
    ['no template', replaced('template: broadsheet-hk\n', ''), 'missing-key page.yaml:1:1'],
    ['a language nobody sets', replaced('zh-HK', 'zh-MO'), 'unknown-lang page.yaml:5:7'],
    ['a truth value for text', replaced('label: A1', 'label: true'), 'wrong-type page.yaml:4:8'],
    ['a story without its file', replaced('[lead]', '[lead, led]'), 'unknown-story page.yaml:7:17'],
    ['an id that is a path', replaced('[lead]', '[lead, ../x]'), 'bad-id page.yaml:7:17'],
    [
      'an unknown role',
      { 'stories/lead.md': '---\nrole: led\n---\n甲' },
      'unknown-role stories/lead.md:2:7',
    ],
    [
      'an unknown language of a story',
      { 'stories/lead.md': '---\nlang: jp\n---\n甲' },
      'unknown-lang stories/lead.md:2:7',
    ],
    [
      'a map for text',
      { 'stories/lead.md': '---\nheadline: {a: b}\n---\n甲' },
      'wrong-type stories/lead.md:2:11',
    ],
    [
      'a focus outside the picture',
      { 'stories/lead.md': '---\nfigures: [{id: a, image: b, focus: 120% 0%}]\n---\n甲' },
      'bad-focus stories/lead.md:2:36',
    ],
    [
      'a figure without a picture',
      { 'stories/lead.md': '---\nfigures: [{id: a}]\n---\n甲' },
      'missing-key stories/lead.md:2:11',
    ],
    [
      'front matter that does not end',
      { 'stories/lead.md': '---\nrole: lead\n\n甲' },
      'unreadable-yaml stories/lead.md:1:1',
    ],
    [
      'an unclosed bracket in a story',
      { 'stories/lead.md': '---\ndeck: [甲\n---\n甲' },
      'unreadable-yaml stories/lead.md:2:7',
    ],
  ])('%s', async (_, files, expected) => {
    const { value, findings } = await readFolder(files);
    expect(value).toBeNull();
    expect(places(findings)).toEqual([expected]);
    expect(findings.every((one) => one.severity === 'error' && one.help !== '')).toBe(true);
  });

  it('are collected from all files before reading gives up', async () => {
    const { value, findings } = await readFolder({
      'page.yaml': PAGE_YAML.replace('05-09', '13-09').replace('[lead]', '[lead, b]'),
      'stories/lead.md': '---\nrole: led\ndekc: 甲\n---\n甲*乙',
      'stories/b.md': '---\nlang: xx\n---\n丙',
    });
    expect(value).toBeNull();
    expect(places(findings).toSorted()).toEqual([
      'bad-date page.yaml:2:7',
      'unclosed-mark stories/lead.md:5:2',
      'unknown-key stories/lead.md:3:1',
      'unknown-lang stories/b.md:2:7',
      'unknown-role stories/lead.md:2:7',
    ]);
    const role = findings.find((one) => one.rule === 'unknown-role');
    expect(role?.help).toBe('did you mean `lead`?');
  });

  it('tell a file in another encoding from copy', async () => {
    const big5 = new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5]);
    const { value, findings } = await readPage(
      memoryWorkspace({ 'p/page.yaml': PAGE_YAML, 'p/stories/lead.md': big5 }),
      'p',
    );
    expect(value).toBeNull();
    expect(findings.map((one) => one.rule)).toEqual(['unreadable-text']);
    expect(findings[0]?.help).toContain('save it as UTF-8');
  });

  it('tell a character that was lost before from a file in another encoding', async () => {
    const lost = '---\nheadline: 甲\n---\n首\uFFFD相\n';
    const { findings } = await readPage(
      memoryWorkspace({ 'p/page.yaml': PAGE_YAML, 'p/stories/lead.md': lost }),
      'p',
    );
    expect(findings).toMatchObject([{ rule: 'unreadable-text', origin: { line: 4, column: 2 } }]);
    expect(findings[0]?.help).toContain('write it again');
  });
});
