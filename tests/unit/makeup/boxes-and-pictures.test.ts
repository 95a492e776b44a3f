/** Stories of quotes and of pictures alone in; where make-up stands all of their parts, without an error, out. */
import { describe, expect, test } from 'vitest';
import { checkPage } from '../../../src/check/run.ts';
import { NO_EVIDENCE } from '../../../src/model/evidence.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { FOLDER, house } from '../../helpers/house.ts';
import { filesOf, headOf, PLAIN_STORY } from '../../helpers/random-page.ts';
import { svgOf } from '../../helpers/random-story.ts';

const HOUSES = [
  ['school-hk', 'zh-HK'],
  ['broadsheet-hk', 'zh-HK'],
  ['broadsheet-tw', 'zh-TW'],
  ['shinbun-ja', 'ja'],
] as const;

/** A lead, and a second story whose file is given. */
async function pageWith(template: string, lang: string, second: string, ratios: number[]) {
  const files = {
    ...filesOf(template, lang, [PLAIN_STORY, PLAIN_STORY]),
    'stories/s2.md': second,
    ...Object.fromEntries(ratios.map((ratio, at) => [`images/${at}.svg`, svgOf(ratio)])),
  };
  const asked = { template: null, place: 'rest' } as const;
  const { value, findings } = await composeForme(house(files), FOLDER, asked);
  if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
  const all = [...findings, ...checkPage({ ...NO_EVIDENCE, ...value }).findings];
  const errors = all.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return { ...value, errors, pins: value.page.pins[template]?.s2 ?? null };
}

const figuresOf = (ratios: readonly number[], more = ''): string =>
  ratios.map((_, at) => `  - { id: p${at}, image: images/${at}.svg, alt: 圖${more} }\n`).join('');

const quotes = (ratios: readonly number[]): string =>
  `---\nrole: quotes\nheadline: ${headOf(6, 3)}\n${ratios.length === 0 ? '' : `figures:\n${figuresOf(ratios)}`}---\n${[
    1, 2, 3,
  ]
    .map((at) => `> ## ${headOf(6, at)}\n> ${headOf(60, at * 7)}`)
    .join('\n\n')}\n`;

describe.each(HOUSES)('%s', (template, lang) => {
  test.each([[[]], [[1.5]], [[0.7, 1.5]]])(
    'quotes with pictures of %j have places for all',
    async (ratios: number[]) => {
      const { errors, pins } = await pageWith(template, lang, quotes(ratios), ratios);
      expect(errors).toEqual([]);
      expect(pins?.frames).toHaveLength(3);
      expect(Object.keys(pins?.figures ?? {})).toHaveLength(ratios.length);
    },
  );

  test('pictures of different shapes stand under a head that holds its lines', async () => {
    const ratios = [0.75, 1.78];
    const head = `kicker: ${headOf(8, 5)}\nheadline: ${headOf(12, 3)}\ndeck: ${headOf(20, 9)}\ndeck-optional: true\n`;
    const photo = `---\nrole: photo\n${head}figures:\n${figuresOf(ratios, `, caption: ${headOf(9, 1)}`)}---\n`;
    const { errors, pins } = await pageWith(template, lang, photo, ratios);
    // Heads of photographs have no kicker and no deck in every house.
    expect(errors.filter((rule) => rule !== 'unplaced-text')).toEqual([]);
    expect(Object.keys(pins?.figures ?? {})).toHaveLength(2);
  });

  test('a picture that shows whole stands on its caption', async () => {
    const photo = `---\nrole: photo\nheadline: ${headOf(8, 3)}\nfigures:\n${figuresOf([0.67], `, crop: none, caption: ${headOf(30, 1)}`)}---\n`;
    const { errors, forme } = await pageWith(template, lang, photo, [0.67]);
    const parts = forme.stories.find(({ id }) => id === 's2')?.parts ?? [];
    const rect = parts.find(({ picture }) => picture !== null)?.picture?.rect;
    const caption = parts.find(({ role }) => role === 'caption')?.lines[0]?.rect;
    expect(errors).toEqual([]);
    expect((caption?.y ?? 0) - ((rect?.y ?? 0) + (rect?.height ?? 0))).toBeLessThan(
      forme.grid.pitch * 2,
    );
  });
});
