/** Pages on which some stories have a module and no more in; what stands in it, and round it, out. */
import { expect, test } from 'vitest';
import { checkPage } from '../../../src/check/run.ts';
import { hullOf } from '../../../src/cli/place-print.ts';
import { NO_EVIDENCE } from '../../../src/model/evidence.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { FOLDER, house } from '../../helpers/house.ts';
import { filesOf, type RandomStory } from '../../helpers/random-page.ts';

const STORY: RandomStory = {
  head: 9,
  deck: 0,
  paragraphs: [90, 80, 120, 60],
  crosshead: false,
  offers: false,
  role: 'story',
  salt: 40,
};

const stories = [
  { ...STORY, paragraphs: [120, 130, 120, 110, 120, 130] },
  STORY,
  { ...STORY, head: 8, paragraphs: [70, 60, 90] },
];

async function placed(template: string, lang: string, layout: string) {
  const files = filesOf(template, lang, stories);
  const page = `${files['page.yaml']}${layout}`;
  const { value, findings } = await composeForme(house({ ...files, 'page.yaml': page }), FOLDER, {
    template: null,
    place: 'rest',
  });
  if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
  return { ...value, findings };
}

/** A module in which make-up sets the second story when it may choose. */
async function moduleOf(template: string, lang: string): Promise<string> {
  const { page } = await placed(template, lang, '');
  const hull = hullOf(page.pins[template]?.s2 ?? (null as never));
  const text = (axis: 'columns' | 'lines') => `${hull?.[axis].first}-${hull?.[axis].last}`;
  return `layout: { ${template}: { s2: { module: { columns: ${text('columns')}, lines: ${text('lines')} } } } }\n`;
}

test.each([
  ['school-hk', 'zh-HK'],
  ['shinbun-ja', 'ja'],
  ['broadsheet-tw', 'zh-TW'],
])('a story fills its module in %s, and the others stand round it', async (template, lang) => {
  const layout = await moduleOf(template, lang);
  const page = await placed(template, lang, layout);
  const pins = page.page.pins[template] ?? {};
  const hull = hullOf(pins.s2 ?? (null as never));
  expect(layout).toContain(`lines: ${hull?.lines.first}-${hull?.lines.last}`);
  expect(pins.s2?.module).toBeNull();
  const rules = [...page.findings, ...checkPage({ ...NO_EVIDENCE, ...page }).findings].map(
    ({ rule }) => rule,
  );
  for (const rule of [
    'unplaced-story',
    'areas-overlap',
    'overlap',
    'long-module',
    'unfit-module',
    'overset-text',
  ])
    expect(rules).not.toContain(rule);
  expect(page.forme.stories.map(({ id }) => id).sort()).toEqual(['s1', 's2', 's3']);
});

test('a page of which all is placed but a module finds what stands in it', async () => {
  const first = await placed('school-hk', 'zh-HK', '');
  expect(first.page.pins['school-hk']?.s1?.module).toBeNull();
  const alone = await placed(
    'school-hk',
    'zh-HK',
    'layout: { school-hk: { s1: { module: { columns: 1-5, lines: 1-20 } }, s2: { module: { columns: 1-2, lines: 22-42 } }, s3: { module: { columns: 3-5, lines: 22-42 } } } }\n',
  );
  expect(alone.forme.stories).toHaveLength(3);
  expect(alone.findings.some(({ rule }) => rule === 'placed')).toBe(true);
});
