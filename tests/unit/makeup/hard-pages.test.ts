/** Pages that are hard to place in; each closes, or says exactly why it does not. */
import { describe, expect, test } from 'vitest';
import { checkPage } from '../../../src/check/run.ts';
import { NO_EVIDENCE } from '../../../src/model/evidence.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { benchFiles } from '../../bench/makeup-pages.ts';
import { FOLDER, house } from '../../helpers/house.ts';
import { filesOf, type RandomStory } from '../../helpers/random-page.ts';

type Files = Readonly<Record<string, string>>;

const story = (change: Partial<RandomStory> = {}): RandomStory => ({
  head: 10,
  deck: 0,
  paragraphs: [60, 80, 70],
  crosshead: false,
  offers: false,
  role: 'story',
  salt: 7,
  ...change,
});

/** What is said of the page: rules of layout and make-up, and of the forme those that come of places. */
async function said(files: Files) {
  const { value, findings } = await composeForme(house(files), FOLDER, {
    template: null,
    place: 'rest',
  });
  if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
  const verdict = checkPage({ ...NO_EVIDENCE, ...value });
  const rules = new Set([...findings, ...verdict.findings].map(({ rule }) => rule));
  const broken = ['overlap', 'areas-overlap', 'outside-live-area', 'off-grid-line'].filter((rule) =>
    rules.has(rule),
  );
  return { rules, broken, placed: value.forme.stories.length };
}

const HOUSES = [
  ['broadsheet-hk', 'zh-HK'],
  ['daily-cn', 'zh-CN'],
  ['broadsheet-tw', 'zh-TW'],
  ['shinbun-ja', 'ja'],
] as const;

describe.each(HOUSES)('%s', (template, lang) => {
  test('a page of a quarter too much copy says how much too long it is', async () => {
    const files = benchFiles({ template, lang, count: 5, load: 1.3, seed: 3, offers: false });
    const { rules, broken, placed } = await said(files);
    expect(broken).toEqual([]);
    expect(placed).toBe(5);
    expect(rules.has('long-page')).toBe(rules.has('overset-text'));
  });

  test('twenty briefs', async () => {
    const briefs = Array.from({ length: 20 }, (_, index) =>
      story({ role: 'brief', head: 8, paragraphs: [60 + index * 3], salt: index * 13 }),
    );
    const { rules, broken, placed } = await said(filesOf(template, lang, briefs));
    expect(broken).toEqual([]);
    expect(placed).toBe(20);
    expect(rules.has('long-page')).toBe(rules.has('overset-text'));
  });

  test('one story alone is printed with all that it offers to leave out', async () => {
    const { rules, placed } = await said(filesOf(template, lang, [story({ offers: true })]));
    expect(placed).toBe(1);
    expect(rules.has('left-out')).toBe(false);
  });

  test('a head of 25 characters is set, or named as too long', async () => {
    const { broken, placed } = await said(
      filesOf(template, lang, [story({ head: 25 }), story({ head: 25, salt: 90 }), story()]),
    );
    expect(broken).toEqual([]);
    expect(placed).toBe(3);
  });

  test('a story of three thousand characters beside two short ones', async () => {
    const long = Array.from({ length: 30 }, (_, index) => 70 + index * 2);
    const { broken, placed } = await said(
      filesOf(template, lang, [
        story({ paragraphs: long }),
        story({ salt: 5 }),
        story({ salt: 9 }),
      ]),
    );
    expect(broken).toEqual([]);
    expect(placed).toBe(3);
  });

  test('one story alone leaves a short page, which is said', async () => {
    const { rules, broken, placed } = await said(filesOf(template, lang, [story()]));
    expect(broken).toEqual([]);
    expect(placed).toBe(1);
    expect(rules.has('short-page')).toBe(true);
  });

  test('copy of several pages: what has no place is named, story by story', async () => {
    const files = benchFiles({ template, lang, count: 4, load: 5, seed: 6, offers: false });
    const { rules, broken, placed } = await said(files);
    expect(broken).toEqual([]);
    if (placed < 4) expect(rules.has('unplaced-story')).toBe(true);
    else expect(rules.has('long-page')).toBe(true);
  });
});
