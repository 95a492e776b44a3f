/** One story, with a picture that its author wishes small, large or uncut, in; how large make-up has it out. */
import { describe, expect, test } from 'vitest';
import type { Area, StoryPins } from '../../../src/model/page.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { FOLDER, house } from '../../helpers/house.ts';

const SENTENCE = '城北舊渡口的木橋今晨重開，市民沿河步行約一里，孩子們把風箏放到雲邊。';
const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#888"/></svg>`;

const story = (head: string, image: string, keys: string, paragraphs: number): string =>
  `---\nheadline: ${head}\nfigures:\n  - {id: bridge, image: images/${image}.svg, caption: 木橋。, credit: 本報攝, alt: 橋, ${keys}}\n---\n${Array.from({ length: paragraphs }, () => SENTENCE.repeat(4)).join('\n\n')}\n`;

/** A page of two stories with a picture each, made up: what is said of the first one's, and where it stands. */
async function placed(template: string, keys: string, picture = drawing(300, 200)) {
  const lang = template === 'school-hk' ? 'zh-HK' : 'ja';
  const files = {
    'page.yaml': `paper: 試版報\ndate: 2026-11-30\nsection: 要聞\nlabel: A2\nlang: ${lang}\ntemplate: ${template}\nstories: [lead, second]\n`,
    'stories/lead.md': story('舊渡口的木橋今晨重開', 'bridge', keys, 10),
    'stories/second.md': story('市民沿河步行約一里', 'other', 'fit: cover', 10),
    'images/bridge.svg': picture,
    'images/other.svg': drawing(300, 200),
  };
  const { value, findings } = await composeForme(house(files), FOLDER, {
    template: null,
    place: 'rest',
  });
  const pins = value?.page.pins[template]?.lead ?? null;
  if (value === null || pins === null) throw new Error('the story has no place');
  const shown = value.forme.stories[0]?.parts.find(({ picture: own }) => own !== null)?.picture;
  return { pins, shown, rules: findings.map(({ rule }) => rule) };
}

const count = ({ columns, lines }: Pick<Area, 'columns' | 'lines'>): number =>
  (columns.last - columns.first + 1) * (lines.last - lines.first + 1);

/** Share of text and picture that the picture has. */
function shareOf({ frames, figures }: StoryPins): number {
  const areas = [...frames, ...Object.values(figures)];
  const along = (axis: 'columns' | 'lines') => ({
    first: Math.min(...areas.map((area) => area[axis].first)),
    last: Math.max(...areas.map((area) => area[axis].last)),
  });
  return (
    count(figures.bridge as Area) / count({ columns: along('columns'), lines: along('lines') })
  );
}

describe.each(['school-hk', 'shinbun-ja'])('a picture in %s', (template) => {
  test('is as small or as large as its author wishes', async () => {
    const small = await placed(template, 'size: small');
    const large = await placed(template, 'size: large');
    expect(shareOf(small.pins)).toBeLessThanOrEqual(0.165);
    expect(shareOf(large.pins)).toBeGreaterThanOrEqual(0.33);
  });

  test('of which nothing may be cut off is as wide to its depth as it was drawn, in a place of its shape', async () => {
    for (const [keys, width] of [
      ['crop: none', 300],
      ['crop: none', 140],
      ['fit: contain', 300],
    ] as const) {
      const { shown, rules } = await placed(template, keys, drawing(width, 200));
      const rect = shown?.rect;
      expect((rect?.width ?? 0) / (rect?.height ?? 1)).toBeCloseTo(width / 200, 1);
      expect(rules).not.toContain('unfilled-place');
    }
  });
});
