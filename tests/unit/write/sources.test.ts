/** `sources.json`: a page that was made of a source names in its findings the lines that each text was read from. */
import { expect, test } from 'vitest';
import { composeForme } from '../../../src/pipeline.ts';
import { readPage } from '../../../src/read/page/read-page.ts';
import { writeManuscript } from '../../../src/write/write-page.ts';
import { FOLDER, house } from '../../helpers/house.ts';
import { aStory, CHOICE, manuscriptOf, passage } from '../../helpers/manuscripts.ts';
import { memoryWorkspace } from '../../helpers/memory-workspace.ts';

const MANUSCRIPT = manuscriptOf(
  [
    aStory('a', {
      headline: [passage('首行標題', [3, 3]), passage('次行標題', [4, 4])],
      dateline: passage('【本報訊】', [5, 5]),
      body: [
        { kind: 'paragraph', text: passage('第一段，有 多餘的空格。', [5, 9], [20, 24]) },
        {
          kind: 'quote',
          head: [passage('上', [30, 30]), passage('下', [31, 31])],
          text: passage('引文。', [32, 33]),
        },
        { kind: 'verse', rows: [passage('床前', [40, 40]), passage('疑是', [41, 41])] },
        { kind: 'paragraph', text: passage('沒有出處的一段。') },
      ],
      captions: [{ marker: '▲', text: passage('圖說', [50, 50]), credit: null, picture: null }],
    }),
  ],
  { paper: passage('海港日報', [1, 1]) },
);

const filesOf = (source: string | null): Record<string, string> =>
  Object.fromEntries(
    (writeManuscript(MANUSCRIPT, { ...CHOICE, source }).value ?? []).map(({ path, content }) => [
      path,
      String(content),
    ]),
  );

const placesIn = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const held = Object.entries(files).map(([path, text]) => [`page/${path}`, text]);
  const { value } = await readPage(memoryWorkspace(Object.fromEntries(held)), 'page');
  return (value?.sources ?? []).map(
    ({ file, line, source }) => `${file.replace('page/', '')}:${line} ${source}`,
  );
};

const STORY = 'stories/a.md';

test('each text has its lines in the source, an entry a line', () => {
  const rows = filesOf('dump.txt')['sources.json']?.split('\n') ?? [];
  expect(rows).toHaveLength(9 + 3);
  expect(JSON.parse(rows[5]?.replace(/,$/u, '') ?? '')).toMatchObject({
    story: 'a',
    field: 'body',
    index: 0,
    file: 'dump.txt',
    lines: [
      [5, 9],
      [20, 24],
    ],
  });
  expect(filesOf(null)['sources.json']).toBeUndefined();
});

test('every line of the page folder knows where its text stood', async () => {
  expect(await placesIn(filesOf('dump.txt'))).toEqual([
    'page.yaml:1 dump.txt:1',
    `${STORY}:4 dump.txt:3`,
    `${STORY}:5 dump.txt:4`,
    `${STORY}:6 dump.txt:5`,
    `${STORY}:14 dump.txt:5-9, 20-24`,
    `${STORY}:16 dump.txt:30, 31`,
    `${STORY}:17 dump.txt:30, 31`,
    `${STORY}:18 dump.txt:32-33`,
    `${STORY}:20 dump.txt:40, 41`,
    `${STORY}:21 dump.txt:40, 41`,
    `${STORY}:10 dump.txt:50`,
  ]);
});

test('a text that has changed has no place, and one that was moved keeps it', async () => {
  const files = filesOf('dump.txt');
  const story = files[STORY] ?? '';
  const changed = story.replace('首行標題', '首行新題').replace('第一段', '插入一段。\n\n第一段');
  const places = await placesIn({ ...files, [STORY]: changed });
  expect(places).not.toContain(`${STORY}:4 dump.txt:3`);
  expect(places).toContain(`${STORY}:16 dump.txt:5-9, 20-24`);
});

test.each(['', '{', '[{"story": 1}]', '[]'])(
  'a file of other content says nothing: %j',
  async (text) => {
    expect(await placesIn({ ...filesOf('dump.txt'), 'sources.json': text })).toEqual([]);
  },
);

test('a finding about the page names them', async () => {
  const choice = { template: null, place: 'rest' } as const;
  const helps = async (source: string | null) => {
    const { findings } = await composeForme(house(filesOf(source)), FOLDER, choice);
    return findings.filter(({ rule }) => rule === 'space-between-han').map(({ help }) => help);
  };
  const [told] = await helps('dump.txt');
  expect(told).toMatch(/; read from dump\.txt:5-9, 20-24$/u);
  expect(await helps(null)).toEqual([told?.replace(/; read from .*/u, '')]);
});
