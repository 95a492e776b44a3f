/** A template's markup in; the filled page, or what is wrong with the markup and where, out. */
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/html/render-html.ts';
import type { Skin } from '../../../src/model/template.ts';
import { layStory } from '../../helpers/lay-out.ts';

const PAGE =
  '{{#each furniture}}{{> part}}{{/each}}{{#each stories}}<article id="{{id}}">{{#each parts}}{{> (partialFor role)}}{{/each}}</article>{{/each}}';
const SKIN: Skin = {
  page: PAGE,
  partials: { part: '<p class="{{role}}">{{{lines}}}</p>' },
  css: '',
  folder: 'templates/card',
};

async function render(change: Partial<Skin>, story: object = {}) {
  const { forme, fonts } = await layStory({
    headline: '題',
    deck: '副題',
    head: { columns: 1, lines: '1-4' },
    frames: [{ columns: 1, lines: '5-6' }],
    text: '正文',
    ...story,
  });
  return renderHtml(forme, { ...SKIN, ...change }, { faces: [], pictures: [] }, fonts);
}

const bodyOf = (html: string): string => html.slice(html.indexOf('</svg>') + 6);
const opened = async (change: Partial<Skin>): Promise<string> =>
  bodyOf((await render(change)).value?.html ?? '');

describe('a name that a page does not have', () => {
  test.each([
    ['printed', '{{titel}}', 'titel'],
    ['printed unescaped', '{{{titel}}}', 'titel'],
    ['asked for', '{{#if titel}}x{{/if}}', 'titel'],
    ['asked against', '{{#unless titel}}x{{/unless}}', 'titel'],
    ['gone through', '{{#each storys}}x{{/each}}', 'storys'],
    ['entered', '{{#with storys}}x{{/with}}', 'storys'],
    ['of a story', '{{#each stories}}{{rolle}}{{/each}}', 'rolle'],
    [
      'of a part, asked for',
      '{{#each stories}}{{#each parts}}{{#if leval}}x{{/if}}{{/each}}{{/each}}',
      'leval',
    ],
    ['from the page, inside', '{{#each stories}}{{@root.titel}}{{/each}}', 'titel'],
    ['one step out', '{{#each stories}}{{../titel}}{{/each}}', 'titel'],
    ['given to a helper', '{{#each stories}}{{#if (level levle 1)}}x{{/if}}{{/each}}', 'levle'],
    ['for a helper', '{{lavel 1 2}}', 'lavel'],
    ['that every object has', '{{#if constructor}}x{{/if}}', 'constructor'],
  ])('%s is found', async (_, page, name) => {
    const { value, findings } = await render({ page });
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ rule: 'unknown-name', severity: 'error' }]);
    expect(findings[0]?.message).toContain(`\`${name}\``);
  });

  test('is pointed at, in the page', async () => {
    const { findings } = await render({
      page: `<header>\n  {{#if titel}}x{{/if}}` + '\n</header>',
    });
    expect(findings[0]?.origin).toEqual({
      file: 'templates/card/page.hbs',
      line: 2,
      column: 9,
      length: 5,
    });
  });

  test('is pointed at in a partial', async () => {
    const { findings } = await render({ partials: { part: '<p>\n{{{line}}}</p>' } });
    expect(findings).toMatchObject([
      {
        rule: 'unknown-name',
        origin: { file: 'templates/card/partials/part.hbs', line: 2, column: 4 },
      },
    ]);
  });
});

describe('markup that is no Handlebars', () => {
  test.each([
    ['a block left open', '{{#each stories}}x', 1],
    ['a block closed by another', 'a\n{{#if title}}x{{/each}}', 2],
    ['braces left open', 'a\nb\n{{title', 3],
  ])('%s is found in its line', async (_, page, line) => {
    const { value, findings } = await render({ page });
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      {
        rule: 'unreadable-template',
        severity: 'error',
        origin: { file: 'templates/card/page.hbs', line },
      },
    ]);
  });

  test('is found in the partial that it stands in', async () => {
    const { findings } = await render({ partials: { ...SKIN.partials, quote: '{{#if}' } });
    expect(findings).toMatchObject([
      { rule: 'unreadable-template', origin: { file: 'templates/card/partials/quote.hbs' } },
    ]);
  });

  test('a partial that is not there is found', async () => {
    const { findings } = await render({ partials: {} });
    expect(findings).toMatchObject([{ rule: 'unreadable-template' }]);
    expect(findings[0]?.message).toContain('part');
  });

  test('a thing printed as text is found', async () => {
    const { findings } = await render({ page: '{{#each stories}}{{parts.[0]}}{{/each}}' });
    expect(findings).toMatchObject([{ rule: 'unreadable-template' }]);
  });
});

describe('type that the markup leaves out', () => {
  test('is one finding for the partial of all the parts that it dresses', async () => {
    const deck = '<h4>{{lines}}</h4>';
    const { value, findings } = await render({ partials: { ...SKIN.partials, deck } });
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      { rule: 'mute-partial', origin: { file: 'templates/card/partials/deck.hbs' } },
    ]);
  });

  test('is found in the plain partial', async () => {
    const { findings } = await render({ partials: { part: '<p></p>' } });
    expect(findings.map(({ message }) => message)).toEqual([
      '`partials/part.hbs` leaves lines of type out',
    ]);
  });
});

describe('a part', () => {
  test('uses the partial of its role, or the plain one', async () => {
    const html = await opened({ partials: { ...SKIN.partials, deck: '<h4>{{{lines}}}</h4>' } });
    expect(html).toMatch(/<p class="headline">.*<h4>.*<p class="paragraph">/u);
  });

  test('with a picture that is null may be asked for it', async () => {
    const part = '{{#if picture}}x{{else}}<i>none</i>{{/if}}{{{lines}}}';
    expect((await opened({ partials: { part } })).match(/<i>none<\/i>/gu)).toHaveLength(5);
  });
});
