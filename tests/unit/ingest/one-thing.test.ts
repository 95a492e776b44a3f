/** Small dumps, each for one thing that a page has. */
import { describe, expect, it } from 'vitest';
import { ingestDump } from '../../../src/ingest/dump/ingest-dump.ts';
import type { ManuscriptStory } from '../../../src/model/manuscript.ts';
import { BRIDGE, column, LIBRARY } from './column.ts';
import { joined } from './fields.ts';

/** The only story of a dump. */
function storyOf(...parts: readonly string[]): ManuscriptStory {
  const { stories } = ingestDump(parts.join('\n'));
  expect(stories.map(({ id }) => id)).toHaveLength(1);
  return stories[0] as ManuscriptStory;
}

const paragraphsOf = ({ lead, body }: ManuscriptStory): string[] => [
  ...lead.map(({ text }) => text),
  ...body.flatMap((block) => (block.kind === 'paragraph' ? [block.text.text] : [])),
];

const HEAD = '跨海大橋改道 兩年後動工';

describe('a dateline', () => {
  for (const dateline of [
    '【大公報訊】',
    '【本報訊】',
    '〔記者王小明／台北報導〕',
    '（中央社東京二日電）',
    '［本報專訊］',
    '新華社北京5月8日電',
    '新華社北京5月8日電（記者王明）',
    '本報訊',
  ])
    it(`${dateline} is parted from its paragraph`, () => {
      const [first = '', ...rest] = BRIDGE;
      const story = storyOf(HEAD, '', column([dateline + first, ...rest]));
      expect(story.dateline?.text).toBe(dateline);
      expect(paragraphsOf(story)).toEqual(BRIDGE);
    });

  it('is none where a sentence starts with a bracket', () => {
    const [first = '', ...rest] = BRIDGE;
    const story = storyOf(HEAD, '', column([`「橋是城市的門」，${first}`, ...rest]));
    expect(story.dateline).toBeNull();
  });
});

describe('a byline', () => {
  const last = `${BRIDGE[2]} 本報記者王小明`;

  it('behind the last sentence is parted from it', () => {
    const story = storyOf(HEAD, '', column([...BRIDGE.slice(0, 2), last]));
    expect(story.byline?.text).toBe('本報記者王小明');
    expect(paragraphsOf(story)).toEqual(BRIDGE);
  });

  it('alone on the last line is the byline', () => {
    const story = storyOf(HEAD, '', column(BRIDGE), '本報記者王小明');
    expect(story.byline?.text).toBe('本報記者王小明');
    expect(paragraphsOf(story)).toEqual(BRIDGE);
  });

  it('is none where a reporter is what a sentence is about', () => {
    const story = storyOf(
      HEAD,
      '',
      column([...BRIDGE.slice(0, 2), `${BRIDGE[2]}當局晚上會見記者。`]),
    );
    expect(story.byline).toBeNull();
  });
});

describe('a caption', () => {
  const captionIn = (line: string) =>
    storyOf(HEAD, '', column(BRIDGE), '', line).captions.map(({ marker, text, credit }) => [
      marker,
      text?.text ?? null,
      credit?.text ?? null,
    ]);

  for (const [line, wanted] of [
    ['▲大橋的主塔將減至一百六十米。 新華社', ['▲', '大橋的主塔將減至一百六十米。', '新華社']],
    [
      '▲大橋的主塔將減至一百六十米。（新華社）',
      ['▲', '大橋的主塔將減至一百六十米。', '（新華社）'],
    ],
    ['▼大橋的主塔（法新社圖片）', ['▼', '大橋的主塔', '（法新社圖片）']],
    ['◀大橋的主塔。 本報記者王小明攝', ['◀', '大橋的主塔。', '本報記者王小明攝']],
    ['▲大橋的主塔將減至一百六十米。', ['▲', '大橋的主塔將減至一百六十米。', null]],
  ] as const)
    it(`${line}`, () => {
      expect(captionIn(line)).toEqual([wanted]);
    });

  it('that goes on in the next line is one', () => {
    expect(captionIn('▲大橋的主塔將減至一百六十米，以減少對候鳥遷徙路線的\n影響。 新華社')).toEqual(
      [['▲', '大橋的主塔將減至一百六十米，以減少對候鳥遷徙路線的影響。', '新華社']],
    );
  });
});

describe('a head', () => {
  const headOf = (...lines: readonly string[]) => {
    const { kicker, headline, deck, label, byline } = storyOf(...lines, '', column(BRIDGE));
    return {
      kicker: joined(kicker, ' '),
      headline: joined(headline, ' '),
      deck: joined(deck, ' '),
      label: label?.text ?? null,
      byline: byline?.text ?? null,
    };
  };
  const none = { kicker: '', headline: HEAD, deck: '', label: null, byline: null };

  it('of one line is the headline', () => {
    expect(headOf(HEAD)).toEqual(none);
  });

  it('with a longer line under it has a deck', () => {
    const deck = '主塔高度減四十米 單車徑和行人道同時建成';
    expect(headOf(HEAD, deck)).toEqual({ ...none, deck });
  });

  it('of three lines has a kicker, a headline and a deck', () => {
    const [kicker, deck] = ['市政府公布新方案', '主塔高度減四十米 單車徑和行人道同時建成'];
    expect(headOf(kicker, HEAD, deck)).toEqual({ ...none, kicker, deck });
  });

  it('with short lines stacked under it has a label', () => {
    expect(headOf(HEAD, '專家', '解讀')).toEqual({ ...none, label: '專家解讀' });
  });

  it('with a label and a name under it has an author', () => {
    expect(headOf(HEAD, '北京觀察', '馬浩亮')).toEqual({
      ...none,
      label: '北京觀察',
      byline: '馬浩亮',
    });
  });
});

describe('two stories', () => {
  it('keep their own heads where the heads stand before', () => {
    const dump = [
      HEAD,
      '',
      column(BRIDGE),
      '',
      '古籍修復室搬新址 每月開放參觀',
      '',
      column(LIBRARY),
    ];
    const { stories } = ingestDump(dump.join('\n'));
    expect(stories.map(({ headline }) => joined(headline, ' '))).toEqual([
      HEAD,
      '古籍修復室搬新址 每月開放參觀',
    ]);
    expect(stories.flatMap(paragraphsOf)).toEqual([...BRIDGE, ...LIBRARY]);
  });

  it('keep their own heads where all heads stand at the end', () => {
    const heads = ['古籍修復室搬新址 每月開放參觀', '', HEAD];
    const opened = ([first, ...rest]: string[]): string => column([`【本報訊】${first}`, ...rest]);
    const dump = [opened(BRIDGE), '', opened(LIBRARY), '', ...heads];
    const { stories } = ingestDump(dump.join('\n'));
    const headed = stories.map((story) => [joined(story.headline, ' '), paragraphsOf(story)[0]]);
    expect(new Map(headed as [string, string][])).toEqual(
      new Map([
        [HEAD, BRIDGE[0]],
        ['古籍修復室搬新址 每月開放參觀', LIBRARY[0]],
      ]),
    );
  });
});

describe('lines of a column', () => {
  it('with a kept indent start a paragraph', () => {
    const dump = BRIDGE.map((text) => `\u3000\u3000${column([text])}`).join('\n');
    expect(paragraphsOf(storyOf(HEAD, '', dump))).toEqual(BRIDGE);
  });

  it('without an indent part where a sentence ends early', () => {
    expect(paragraphsOf(storyOf(HEAD, '', column(BRIDGE, 17, 0)))).toEqual(BRIDGE);
  });

  it('are joined over a blank line inside of a sentence', () => {
    const lines = column(BRIDGE).split('\n');
    expect(paragraphsOf(storyOf(HEAD, '', ...lines.slice(0, 2), '', ...lines.slice(2)))).toEqual(
      BRIDGE,
    );
  });

  it('with their letters set apart are read without the blanks', () => {
    const set = [HEAD, '', column(BRIDGE)].join('\n').split('\n');
    const story = storyOf(...set.map((line) => [...line.replace(/ /gu, '')].join(' ')));
    expect(paragraphsOf(story)).toEqual(BRIDGE);
  });

  it('lose the blanks that extractors put beside brackets', () => {
    const [first = '', ...rest] = BRIDGE;
    const story = storyOf(HEAD, '', column([first.replace('新方案', ' 「新方案」 '), ...rest]));
    expect(paragraphsOf(story)[0]).toBe(first.replace('新方案', '「新方案」'));
  });

  it('that open with bullets are paragraphs of their own', () => {
    const items = BRIDGE.map((text) => `■${text}`);
    expect(paragraphsOf(storyOf(HEAD, '', column(items, 17, 0)))).toEqual(items);
  });
});

describe('heads of the same length over short quotes', () => {
  it('are heads of quotes', () => {
    const heads = [
      '要堅持世代友好，\n做真朋友。',
      '要堅持互利共贏，\n做好夥伴。',
      '要堅持公平正義，\n做捍衛者。',
    ];
    const quotes = [
      '雙方要深化政治互信，密切戰略協作，推動雙邊關係邁向更加成熟的明天。',
      '雙方要夯實合作的物質基礎，不斷造福兩地人民，為發展注入更強動能。',
      '雙方要堅定站在一起，堅決維護以國際法為基礎的國際秩序，持續推進多極化。',
    ];
    const box = heads.map((head, at) => `${head}\n\n${column([quotes[at] ?? ''], 10)}\n`);
    const dump = [HEAD, '', column(BRIDGE), '', ...box, '領導人談兩地關係'];
    const { stories } = ingestDump(dump.join('\n'));
    const found = stories.flatMap(({ body }) =>
      body.flatMap((one) =>
        one.kind === 'quote' ? [[joined(one.head, '\n'), one.text.text]] : [],
      ),
    );
    expect(found).toEqual(heads.map((head, at) => [head, quotes[at]]));
  });
});
