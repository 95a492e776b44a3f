/** The example page against the raw text it was made from and its hand-made structure: not one character lost or changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Forme, FormeLine } from '../../src/model/forme.ts';
import type { Page, Story } from '../../src/model/page.ts';
import { STORY_ROLES } from '../../src/model/story-role.ts';
import { type RichText, visible } from '../../src/model/text.ts';
import { nodeWorkspace } from '../../src/node-workspace.ts';
import { composeForme } from '../../src/pipeline.ts';
import { readPage } from '../../src/read/page/read-page.ts';
import { example, house } from '../helpers/house.ts';

const seed = (name: string) => readFileSync(new URL(`../seed/${name}`, import.meta.url), 'utf8');

interface GoldArticle {
  readonly id: string;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly lead: readonly string[];
  readonly subheads: readonly { text: string; beforeParagraph: number | null }[];
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly paragraphs: readonly string[];
  readonly marker: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

const gold: {
  page: { sectionHeader: string; credits: string[]; date: string; paper: string };
  articles: GoldArticle[];
} = JSON.parse(seed('gold.json'));
const article = (id: string): GoldArticle => {
  const found = gold.articles.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the gold has no ${id}`);
  return found;
};

const outcome = await readPage(nodeWorkspace(), 'examples/takungpao-2025-05-09');
const page = outcome.value as Page;
const story = (id: string) => page.stories.find((one) => one.id === id) as Story;

const all = (texts: readonly (RichText | null)[]): string =>
  texts.map((one) => one?.text ?? '').join('');

/** Every text of a story, the head parts in the order of the gold. */
const copyOf = (one: Story): string =>
  all([
    one.label,
    ...one.kicker,
    ...one.headline,
    ...one.deck,
    ...one.lead,
    one.dateline,
    ...one.body.flatMap((block) =>
      block.kind === 'quote' ? [...block.head, block.text] : [block.text],
    ),
    one.byline,
    one.source,
    ...one.figures.flatMap((figure) => [figure.caption, figure.credit]),
  ]);

/** Paragraphs with the subheads before them; those without a place stand last. */
const bodyOf = ({ paragraphs, subheads }: GoldArticle): string =>
  [...paragraphs.keys(), null]
    .flatMap((index) => [
      ...subheads.filter((one) => one.beforeParagraph === index).map((one) => one.text),
      index === null ? '' : (paragraphs[index] ?? ''),
    ])
    .join('');

const copyOfGold = (one: GoldArticle): string =>
  [one.kicker, one.headline, one.deck, ...one.lead, one.dateline, bodyOf(one), one.byline].join('');

const bag = (text: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const character of [...visible(text)].toSorted())
    counts[character] = (counts[character] ?? 0) + 1;
  return counts;
};

describe('the example page', () => {
  it('is read without a finding', () => {
    expect(outcome.findings).toEqual([]);
    expect(page.stories.map((one) => one.id)).toEqual([
      'lead',
      'quotes',
      'second',
      'sidebar',
      'editorial',
    ]);
  });

  it('holds every visible character of the dump, as often as the dump', () => {
    // The marker before the caption is generated from geometry.
    const copy = [all([page.section, ...page.credits]), ...page.stories.map(copyOf), '▲'].join('');
    expect(visible(copy)).toHaveLength(4270);
    expect(bag(copy)).toEqual(bag(seed('000_138e98d87f946766.txt')));
  });

  it('has no marks: none of the copy was taken for a sign', () => {
    const texts = page.stories.flatMap((one) => one.body.map((block) => block.text));
    expect(texts.flatMap((text) => text.marks)).toEqual([]);
  });

  it.each([
    ['lead', 'main'],
    ['second', 'second'],
    ['sidebar', 'sidebar'],
    ['editorial', 'editorial'],
  ])('has the story %s as in the gold, in order', (id, goldId) => {
    const one = { ...story(id), figures: [] };
    expect(visible(copyOf(one))).toBe(visible(copyOfGold(article(goldId))));
  });

  it('keeps spaces inside paragraphs, subheads and display lines', () => {
    const bodies = (one: Story) => one.body.map((block) => block.text.text).join('');
    for (const [id, goldId] of [
      ['lead', 'main'],
      ['second', 'second'],
      ['sidebar', 'sidebar'],
      ['editorial', 'editorial'],
    ] as const)
      expect(bodies(story(id))).toBe(bodyOf(article(goldId)));
    expect(story('lead').body.at(-1)).toMatchObject({
      kind: 'display',
      text: { text: '堅守真正多邊主義 引領全球治理正確方向' },
    });
  });

  it("has the author's lines of heads", () => {
    for (const [id, goldId] of [
      ['lead', 'main'],
      ['second', 'second'],
      ['sidebar', 'sidebar'],
      ['editorial', 'editorial'],
      ['quotes', 'quote-box-1'],
    ] as const) {
      expect(
        story(id)
          .headline.map((line) => line.text)
          .join(' '),
      ).toBe(article(goldId).headline);
      expect(
        story(id)
          .deck.map((line) => line.text)
          .join(' '),
      ).toBe(article(goldId).deck ?? '');
    }
  });

  it('has the quotes with their heads', () => {
    const { subheads, paragraphs, headline, credit } = article('quote-box-1');
    const { body, source, partOf } = story('quotes');
    expect(partOf).toBe('lead');
    expect(source?.text).toBe(credit);
    expect(headline).toBe('習近平談中俄關係');
    expect(
      body.map((block) =>
        block.kind === 'quote' ? block.head.map((one) => one.text).join('') : '',
      ),
    ).toEqual(subheads.map((one) => one.text));
    expect(body.map((block) => block.text.text)).toEqual(paragraphs);
  });

  it('has the picture of the lead story', () => {
    const { caption, credit, marker } = article('photo-1');
    expect(marker).toBe('▲');
    expect(story('lead').figures).toMatchObject([
      { id: 'meeting', caption: { text: caption }, credit: { text: credit }, marker: null },
    ]);
  });

  it('says of the page what was handed over with the dump', () => {
    expect([page.section.text, page.date, page.paper.text]).toEqual([
      gold.page.sectionHeader,
      gold.page.date,
      gold.page.paper,
    ]);
    expect(page.credits.map((one) => one.text)).toEqual(gold.page.credits);
  });
});

const textOf = (lines: readonly FormeLine[]): string =>
  lines.flatMap((line) => line.runs.map((run) => run.text)).join('');

/** What the forme of the seed sets: its stories, and the section and the credits of its furniture. */
function setCopy(forme: Forme): string {
  const page = forme.furniture.filter(({ ref }) => ['section', 'credits'].includes(ref.field));
  const parts = [...page, ...forme.stories.flatMap((one) => one.parts)];
  return visible(parts.map((part) => textOf(part.lines)).join(''));
}

describe.each([
  ['broadsheet-hk', 'horizontal'],
  ['broadsheet-tw', 'vertical'],
] as const)('the seed set by %s', async (template, direction) => {
  const name = example('takungpao-2025-05-09');
  const { value } = await composeForme(house(), name, { template, place: 'rest' });

  it(`stands ${direction}, every character of the dump as often as the dump has it`, () => {
    if (value === null) throw new Error('the page was not set');
    expect(value.forme.direction).toBe(direction);
    expect(value.forme.overset).toEqual([]);
    const copy = setCopy(value.forme);
    expect(copy).toHaveLength(4270);
    expect(bag(copy)).toEqual(bag(seed('000_138e98d87f946766.txt')));
  });
});

describe('the Japanese example', () => {
  it('is read without a finding', async () => {
    const { value, findings } = await readPage(nodeWorkspace(), 'examples/minato-2026-04-18');
    expect(findings).toEqual([]);
    expect(value?.stories.map((one) => one.role)).toEqual(['lead', 'story', 'editorial']);
    const kinds = value?.stories.flatMap((one) =>
      one.body.flatMap((block) => block.text.marks.map((mark) => mark.kind)),
    );
    expect(new Set(kinds)).toEqual(new Set(['ruby']));
  });
});

describe('the Taiwanese example', async () => {
  const { value, findings } = await readPage(nodeWorkspace(), 'examples/wuxiu-2026-06-18');
  const stories = value?.stories ?? [];
  const marks = stories.flatMap((one) =>
    one.body.flatMap(({ text }) => text.marks.map(({ kind }) => kind)),
  );

  it('is read without a finding', () => {
    expect(findings).toEqual([]);
  });

  it('has all roles of news and all marks that an author can write', () => {
    // An advert stands on the starter of school-hk; what is a filler, make-up decides.
    const news = STORY_ROLES.filter((role) => role !== 'advert' && role !== 'filler');
    expect(new Set(stories.map((one) => one.role))).toEqual(new Set(news));
    expect(new Set(marks)).toEqual(
      new Set(['bold', 'emphasis', 'name', 'nobreak', 'note', 'ruby', 'tcy', 'title']),
    );
  });

  it('speaks of Taiwan in the language of Taiwan, and lets a reader write from Hong Kong', () => {
    expect(new Set(stories.map((one) => one.lang))).toEqual(new Set(['zh-TW', 'zh-HK']));
  });
});
