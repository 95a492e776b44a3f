/** What goes wrong with page folders in real life in; the finding with its place, or the right forme, out. No browser. */
import { describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/run.ts';
import type { Finding } from '../../src/diagnostic.ts';
import { NO_EVIDENCE } from '../../src/model/evidence.ts';
import type { FormeLine, Run } from '../../src/model/forme.ts';
import { composeForme } from '../../src/pipeline.ts';
import { FOLDER, house } from '../helpers/house.ts';

const PAGE = `paper: 試版報
date: 2025-05-09
section: 要聞
label: A2
lang: zh-HK
template: broadsheet-hk
stories: [lead]
layout:
  broadsheet-hk:
    lead: {frames: [{columns: 1, lines: 1-20}]}
  shinbun-ja:
    lead: {frames: [{columns: 1, lines: 1-20}]}
`;

const JAPANESE = PAGE.replace('zh-HK', 'ja').replace('broadsheet-hk', 'shinbun-ja');

/** A page with a short text and nothing else. */
const OF_A_SMALL_PAGE: ReadonlySet<string> = new Set(['underset', 'short-page', 'headless-story']);

type Files = Readonly<Record<string, string>>;

/** The sound page with one story of this text, files changed, and everything that is found up to the proof. */
async function compose(story: string, changed: Files = {}, template: string | null = null) {
  const files = { 'page.yaml': PAGE, 'stories/lead.md': story, ...changed };
  const { value, findings } = await composeForme(house(files), FOLDER, { template, place: 'rest' });
  if (value === null) return { forme: null, lines: [], runs: [], findings };
  const verdict = checkPage({ ...NO_EVIDENCE, ...value });
  const lines: FormeLine[] = value.forme.stories.flatMap(({ parts }) =>
    parts.flatMap((part) => [...part.lines]),
  );
  const runs: Run[] = lines.flatMap((line) => [...line.runs]);
  const all = [...findings, ...verdict.findings].filter(({ rule }) => !OF_A_SMALL_PAGE.has(rule));
  return { forme: value.forme, lines, runs, findings: all };
}

const textOf = (lines: readonly FormeLine[]): string[] =>
  lines.map(({ runs }) => runs.map(({ text }) => text).join(''));

const placeOf = ({ rule, origin }: Finding): string =>
  `${rule} ${origin?.file.replace(`${FOLDER}/`, '')}:${origin?.line}:${origin?.column}`;

const han = (count: number): string =>
  '國家主席出訪兩國會談'.repeat(Math.ceil(count / 10)).slice(0, count);

test('a sound page is clean', async () => {
  const { findings, lines } = await compose('正文。');
  expect(findings).toEqual([]);
  expect(textOf(lines)).toEqual(['正文。']);
});

describe('a template that is not there', () => {
  test('makes no forme and says which there are', async () => {
    const page = PAGE.replace('template: broadsheet-hk', 'template: broadshet-hk');
    const { forme, findings } = await compose('正文。', { 'page.yaml': page });
    expect(forme).toBeNull();
    expect(findings).toMatchObject([{ rule: 'unknown-template', severity: 'error' }]);
    expect(findings[0]?.help).toContain('did you mean `broadsheet-hk`');
    expect(findings[0]?.help).toContain('`shinbun-ja`');
  });

  test('is found where the call names it', async () => {
    const { forme, findings } = await compose('正文。', {}, 'tabloid');
    expect(forme).toBeNull();
    expect(findings).toMatchObject([
      { rule: 'unknown-template', message: 'there is no template `tabloid`' },
    ]);
  });
});

describe('a frame that is too short', () => {
  const SHORT = { 'page.yaml': PAGE.replaceAll('1-20', '1-2') };

  test('leaves copy over: how much, and from where', async () => {
    // Two lines of 17 cells, two of them indent; 28 more fill two lines.
    const { forme, findings } = await compose(han(60), SHORT);
    expect(findings).toMatchObject([
      {
        rule: 'overset-text',
        message: '28 characters of `lead` (body) left over, 2 lines of 17 cells',
      },
    ]);
    expect(findings.map(placeOf)).toEqual(['overset-text stories/lead.md:1:33']);
    expect(forme?.overset).toMatchObject([{ from: 32, to: 60, text: han(60).slice(32) }]);
  });

  test('is found once for a story, at the first character that found no room', async () => {
    const { findings } = await compose(`${han(40)}\n\n${han(5)}\n\n${han(5)}`, SHORT);
    expect(findings.map(placeOf)).toEqual(['overset-text stories/lead.md:1:33']);
    expect(findings[0]?.message).toContain('18 characters');
  });

  test('stands 50,000 characters', async () => {
    const { forme, findings } = await compose(han(50_000), SHORT);
    expect(findings.map(({ rule }) => rule)).toEqual(['overset-text']);
    expect(forme?.overset[0]?.text).toHaveLength(50_000 - 32);
  });
});

describe('a page of no stories', () => {
  test.each([
    ['an empty list', 'stories: []'],
    ['no list', ''],
  ])('with %s makes no forme', async (_, stories) => {
    const page = PAGE.replace('stories: [lead]', stories);
    const { forme, findings } = await compose('正文。', { 'page.yaml': page });
    expect(forme).toBeNull();
    expect(findings.map(({ rule }) => rule)).toContain('page-without-stories');
  });
});

describe('a picture that is not there', () => {
  test('is missed at its place; the page is made all the same', async () => {
    const story =
      '---\nfigures:\n  - {id: photo, image: images/a.jpg, caption: 圖說, credit: 本報}\n---\n\n正文。\n';
    const page = PAGE.replace('frames:', 'figures: {photo: {columns: 2, lines: 1-9}}, frames:');
    const { forme, findings } = await compose(story, { 'page.yaml': page });
    expect(forme).not.toBeNull();
    expect(findings.map(placeOf)).toEqual(['missing-image stories/lead.md:3:24']);
  });
});

describe('𠮷', () => {
  test('in a Hong Kong face is an error at its place, and painted 〓', async () => {
    const { findings, runs } = await compose('作者𠮷田。');
    expect(findings).toMatchObject([{ rule: 'missing-glyph', severity: 'error' }]);
    expect(findings.map(placeOf)).toEqual(['missing-glyph stories/lead.md:1:3']);
    expect(runs.map(({ painted }) => painted).join('')).toContain('〓');
    expect(runs.map(({ text }) => text).join('')).toContain('𠮷');
  });

  test('in a Japanese face is fine', async () => {
    const { findings, runs } = await compose('作者の𠮷田。', { 'page.yaml': JAPANESE });
    expect(findings).toEqual([]);
    expect(runs.map(({ painted }) => painted).join('')).toContain('𠮷');
  });
});

describe('Markdown eats no copy', () => {
  test('bold stands beside brackets', async () => {
    const { findings, runs } = await compose('這是**「雙保險」**也。');
    expect(findings).toEqual([]);
    expect(runs.map(({ text }) => text).join('')).toBe('這是「雙保險」也。');
    const bold = runs.filter(({ face }) => face === 'serif-hk-bold');
    expect(bold.map(({ text }) => text).join('')).toBe('「雙保險」');
  });

  test('a number at the start of a line stays', async () => {
    const { findings, lines } = await compose('1. 第一點\n\n2. 第二點');
    expect(findings).toEqual([]);
    expect(textOf(lines)).toEqual(['1. 第一點', '2. 第二點']);
  });

  test('dashes under a line stay', async () => {
    const { lines } = await compose('第一點\n---');
    expect(textOf(lines).join('')).toContain('---');
  });
});

describe('files from Windows', () => {
  test.each([
    ['line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('with %s give the same forme', async (_, change) => {
    const story = `---\nheadline: [兩國, 會談]\nlead: 導語\n---\n\n${han(40)}**粗**\n\n## 小題\n\n第二段\n第二行\n`;
    const page = PAGE.replaceAll(
      'frames: [{columns: 1, lines: 1-20}]',
      'head: {columns: 1-2, lines: 1-6}, frames: [{columns: 1, lines: 7-20}]',
    );
    const plain = await compose(story, { 'page.yaml': page });
    const windows = await compose(change(story), { 'page.yaml': change(page) });
    expect(plain.forme).not.toBeNull();
    expect(windows.forme).toEqual(plain.forme);
    expect(windows.findings).toEqual(plain.findings);
  });
});

describe('an unclosed bracket', () => {
  test('in page.yaml is found in its line', async () => {
    const page = PAGE.replace('stories: [lead]', 'stories: [lead');
    const { forme, findings } = await compose('正文。', { 'page.yaml': page });
    expect(forme).toBeNull();
    expect(findings[0]).toMatchObject({ rule: 'unreadable-yaml', severity: 'error' });
    const line = findings[0]?.origin?.line ?? 0;
    expect(line).toBeGreaterThanOrEqual(7);
    expect(line).toBeLessThanOrEqual(8);
  });

  test('in the front matter of a story is found in the story', async () => {
    const { findings } = await compose('---\nheadline: [兩國, 會談\n---\n\n正文。\n');
    expect(findings[0]).toMatchObject({
      rule: 'unreadable-yaml',
      origin: { file: `${FOLDER}/stories/lead.md` },
    });
    expect(findings[0]?.origin?.line).toBeLessThanOrEqual(3);
  });
});

test('a page in a language that the template does not list is an error', async () => {
  const { findings } = await compose('正文。', {}, 'shinbun-ja');
  expect(findings.map(({ rule }) => rule)).toContain('unlisted-lang');
});
