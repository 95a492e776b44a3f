/** Files that nobody writes by hand are read in one pass: each of these took from half a minute to hours when a list was gone through for each of its entries. */
import { describe, expect, test } from 'vitest';
import { storyShape } from '../../../src/model/files/shape.ts';
import type { CopyText } from '../../../src/proofread/misprint.ts';
import { proofreadParagraphs } from '../../../src/proofread/proofread.ts';
import { readBody } from '../../../src/read/markdown/markdown-blocks.ts';
import { sourceText } from '../../../src/read/source/source-text.ts';
import { sourced } from '../../../src/read/source/sourced.ts';
import { readHouseKeys } from '../../../src/read/template/house-keys.ts';
import { readShape } from '../../../src/read/yaml/meant-keys.ts';
import { parseYaml } from '../../../src/read/yaml/yaml-source.ts';
import { PAGE_YAML, readFolder } from '../../helpers/page-folder.ts';

const bodyOf = (text: string) => {
  const source = sourceText('story.md', text);
  return readBody(source, sourced(source, 0, source.text.length));
};

const proofread = (text: string) => {
  const paragraphs = bodyOf(text).blocks.map(
    (block): CopyText => ({
      rich: block.text,
      lang: 'zh-HK',
      direction: 'horizontal',
      kind: 'running',
    }),
  );
  return proofreadParagraphs(paragraphs, ['half-width-mark']);
};

describe('a body of great size', () => {
  test.each([
    ['20,000 paragraphs', '天台的菜箱１２日前收成，12個～〜。\n\n'.repeat(20_000)],
    ['100,000 characters with a misprint after each', '甲,'.repeat(50_000)],
    ['50,000 brackets that are not closed', `${'「'.repeat(50_000)}${'』'.repeat(50_000)}`],
    ['50,000 spaces', '甲 '.repeat(50_000)],
    ['30,000 hyphens', `${'-'.repeat(30_000)}甲`],
    ['50,000 readings', '{漢|かん} '.repeat(10_000)],
    ['10,000 square brackets', '['.repeat(10_000)],
    ['10,000 braces', '{a|'.repeat(10_000)],
    ['ruby that does not end', `{a|${'b'.repeat(100_000)}`],
    ['10,000 links that do not end', '[a]('.repeat(10_000)],
    ['10,000 stars', '*甲 '.repeat(10_000)],
    ['20,000 lines of a list', '- 甲\n'.repeat(20_000)],
    ['20,000 rows of a table', '| 甲 | 乙 |\n'.repeat(20_000)],
    ['10,000 remarks that do not end', '<!--'.repeat(10_000)],
    ['50,000 tags that may be copy', '<B x>'.repeat(50_000)],
    ['50,000 tags that are closed far away', `${'<B>'.repeat(50_000)}</B>`],
    ['50,000 signs of a quote', '>甲\n'.repeat(50_000)],
    ['50,000 lines under lines', '甲\n---\n'.repeat(25_000)],
    ['20,000 addresses in brackets', '<http://a'.repeat(20_000)],
    ['20,000 addresses behind brackets', 'http://)'.repeat(20_000)],
    ['stops behind an address', `http://${'*.'.repeat(50_000)}甲`],
    ['100,000 backslashes', `${'\\'.repeat(100_000)}甲`],
    ['blanks before a table', `${' '.repeat(100_000)}甲|-`],
    ['blanks behind a fence', `~~~${' '.repeat(100_000)}!`],
  ])('of %s', (_, text) => expect(proofread(text).value.length).toBeGreaterThan(0));
});

describe('YAML of great size', () => {
  const keys = (name: string, count: number): string =>
    Array.from({ length: count }, (_, index) => `${name}${index}: 1\n`).join('');

  test('16,000 unknown keys are named up to the hundredth', () => {
    const { yaml } = parseYaml(sourceText('lead.md', keys('headline', 16_000)), 'story');
    if (yaml === null) throw new Error('no YAML');
    const { findings } = readShape(yaml, 'story', ({ value }) => storyShape(value).problems);
    expect(findings.filter(({ message }) => message.includes('is read as'))).toHaveLength(1);
    expect(findings).toHaveLength(102);
    expect(findings.at(-1)?.message).toBe('15899 more keys of the same map are not known here');
  });

  test('20,000 texts with a tag are one finding each', () => {
    const list = `headline:\n${'  - 甲 #乙\n'.repeat(20_000)}`;
    expect(parseYaml(sourceText('lead.md', list), 'story').findings).toHaveLength(20_000);
  });

  test('blanks in a line with a slip are looked at once', () => {
    const { findings } = parseYaml(
      sourceText('lead.md', `headline：甲${' '.repeat(100_000)}乙\nlabel: 甲`),
      'story',
    );
    expect(findings).toHaveLength(1);
  });

  test('20,000 lines of remarks below a text', () => {
    const text = `headline: 甲\n${'# 乙\n #丙\n'.repeat(20_000)}`;
    expect(parseYaml(sourceText('lead.md', text), 'story').yaml).not.toBeNull();
  });

  test('10,000 anchors in one line are one finding each', () => {
    const text = `headline: [${'&a 甲, '.repeat(10_000)}乙]`;
    expect(parseYaml(sourceText('lead.md', text), 'story').findings).toHaveLength(10_000);
  });

  test.each([
    ['lists in lists', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['brackets that are not closed', `a: ${'['.repeat(100_000)}`],
    ['entries in entries', `a:\n  ${'- '.repeat(5000)}x`],
    [
      'maps in maps',
      Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index)}a:\n`).join(''),
    ],
    ['a key given twice ten thousand times', 'a: 1\n'.repeat(10_000)],
    ['an alias of itself', 'a: &a [*a]\nb: *c'],
  ])('%s are findings', (_, text) => {
    const { yaml, findings } = parseYaml(sourceText('page.yaml', text), 'page');
    expect(yaml === null ? findings.length : 1).toBeGreaterThan(0);
  });

  test('a key of a house with a NUL in it is a finding', () => {
    expect(readHouseKeys('--set', '"a\\0b": 1').findings).toMatchObject([{ rule: 'unknown-key' }]);
  });
});

describe('names that lead nowhere by the thousand are named up to the hundredth', () => {
  const names = (count: number, line: (name: string) => string): string =>
    Array.from({ length: count }, (_, index) => `${line(`name${index}`)}\n`).join('');
  const found = async (files: Readonly<Record<string, string>>, rule: string) =>
    (await readFolder(files)).findings.filter((one) => one.rule === rule);

  test('stories that a page lists', async () => {
    const page = `${PAGE_YAML.replace('[lead]', '')}  - lead\n${names(16_000, (name) => `  - ${name}`)}`;
    const stories = await found({ 'page.yaml': page }, 'unknown-story');
    expect(stories).toHaveLength(101);
    expect(stories.at(-1)?.message).toBe('there is no file of 15900 more stories of the list');
  });

  test('stories that have pins', async () => {
    const pins = names(16_000, (name) => `    ${name}: null`);
    const page = `${PAGE_YAML}layout:\n  broadsheet-hk:\n${pins}`;
    const stories = await found({ 'page.yaml': page }, 'unknown-story');
    expect(stories).toHaveLength(101);
    expect(stories.at(-1)?.message).toBe('pins name 15900 more that are not on the page');
  });

  test('figures that have pins, beside as many that have none', async () => {
    const pins = names(4000, (name) => `        ${name}: { columns: 1, lines: 1-2 }`);
    const page = `${PAGE_YAML}layout:\n  broadsheet-hk:\n    lead:\n      frames: []\n      figures:\n${pins}`;
    const figures = names(4000, (name) => `  - { id: figure-${name}, image: images/a.svg }`);
    const lead = `---\nheadline: 標題\nfigures:\n${figures}---\n正文。\n`;
    expect(
      await found({ 'page.yaml': page, 'stories/lead.md': lead }, 'unknown-figure'),
    ).toHaveLength(101);
  });
});
