/** Pages that nobody has placed in; pages in which every story stands, nothing is left over and nothing overlaps, out. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPage } from '../../../src/check/run.ts';
import type { Finding } from '../../../src/diagnostic.ts';
import type { Composed, Placing } from '../../../src/model/built.ts';
import { NO_EVIDENCE } from '../../../src/model/evidence.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { example, FOLDER, house } from '../../helpers/house.ts';
import { filesOf, randomStory } from '../../helpers/random-page.ts';

type Files = Readonly<Record<string, string>>;

/** Text files of an example, its pins taken out. */
function withoutPins(name: string): Files {
  const files: Record<string, string> = {};
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(example(name), folder))) {
      const path = folder === '' ? entry : `${folder}/${entry}`;
      if (statSync(join(example(name), path)).isDirectory()) walk(path);
      else if (/\.(yaml|md|svg)$/u.test(path))
        files[path] = readFileSync(join(example(name), path), 'utf8');
    }
  };
  walk('');
  const page = files['page.yaml'] ?? '';
  return { ...files, 'page.yaml': page.replace(/^layout:\n[\s\S]*/mu, '') };
}

interface Placed extends Composed {
  readonly findings: readonly Finding[];
}

async function placed(files: Files, place: Placing = 'rest'): Promise<Placed> {
  const { value, findings } = await composeForme(house(files), FOLDER, { template: null, place });
  if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
  return { ...value, findings };
}

/** Rules that no page by make-up may break. */
const LAWS = [
  'overlap',
  'areas-overlap',
  'area-off-grid',
  'outside-live-area',
  'off-grid-line',
  'forme-order-differs',
  'head-too-long',
  'label-too-long',
  'caption-too-long',
  'display-too-long',
  'unplaced-story',
  'unplaced-figure',
];

const brokenLaws = (page: Placed): string[] =>
  [...page.findings, ...checkPage({ ...NO_EVIDENCE, ...page }).findings]
    .filter(({ rule }) => LAWS.includes(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);

const EXAMPLES = [
  'takungpao-2025-05-09',
  'yunzhou-2026-10-24',
  'wuxiu-2026-06-18',
  'minato-2026-04-18',
  'isomi-2026-08-16',
];

describe.each(EXAMPLES)('%s without pins', (name) => {
  test('is a whole page: every story stands, all copy is set', async () => {
    const page = await placed(withoutPins(name));
    expect(brokenLaws(page)).toEqual([]);
    expect(page.forme.overset).toEqual([]);
    expect(page.forme.unplaced).toEqual({ stories: [], texts: [] });
    expect(page.findings.filter(({ rule }) => rule === 'placed')).toHaveLength(1);
  });

  test('is the same page twice', async () => {
    const [one, other] = [await placed(withoutPins(name)), await placed(withoutPins(name))];
    expect(one.page.pins).toEqual(other.page.pins);
  });
});

test('a page that asks for no placing is reported as before', async () => {
  const page = await placed(withoutPins('minato-2026-04-18'), 'none');
  expect(page.forme.stories).toEqual([]);
  expect(page.findings.map(({ rule }) => rule)).toContain('unplaced-story');
});

test('stories that have pins keep them; the rest is found around them', async () => {
  const files = withoutPins('yunzhou-2026-10-24');
  const pins = [
    'layout:',
    '  daily-cn:',
    '    briefs:',
    '      head: { columns: 5, lines: 1-2 }',
    '      frames:',
    '        - { columns: 5, lines: 4-45 }',
    '',
  ].join('\n');
  const page = await placed({ ...files, 'page.yaml': `${files['page.yaml']}${pins}` });
  expect(brokenLaws(page)).toEqual([]);
  expect(page.page.pins['daily-cn']?.briefs?.frames[0]?.lines).toEqual({ first: 4, last: 45 });
  expect(page.forme.unplaced.stories).toEqual([]);
});

const HOUSES = [
  ['broadsheet-hk', 'zh-HK'],
  ['broadsheet-tw', 'zh-TW'],
  ['daily-cn', 'zh-CN'],
  ['shinbun-ja', 'ja'],
] as const;

test.each(HOUSES)(
  'random pages in %s lose nothing and overlap nowhere',
  async (template, lang) => {
    const stories = fc.array(randomStory, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(stories, async (all) => {
        const page = await placed(filesOf(template, lang, all));
        expect(brokenLaws(page)).toEqual([]);
        // Copy that finds no room is named, character by character.
        const left = page.forme.overset.length > 0;
        expect(page.findings.some(({ rule }) => rule === 'long-page')).toBe(left);
        expect(page.forme.unplaced.stories).toEqual([]);
        // And so is what the author offered, and the page does not print.
        const omitted = Object.values(page.page.pins[template] ?? {}).flatMap(
          (own) => own?.omit ?? [],
        );
        const named = page.findings.filter(({ rule }) => rule === 'left-out');
        expect(named).toHaveLength(omitted.length);
      }),
      { numRuns: 10, seed: 1130 },
    );
  },
  240_000,
);
