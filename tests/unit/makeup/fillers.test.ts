/** A page that a house filler closes: it is placed once, and stays where its pins put it. */
import { describe, expect, it } from 'vitest';
import type { Composed, Placing } from '../../../src/model/built.ts';
import { pinsObject } from '../../../src/notation/pin-yaml.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { FOLDER, house } from '../../helpers/house.ts';

const TEXT = '渡口的燈亮了又滅，船家說今夜有風，明早再開。'.repeat(9);

const pageYaml = (more = ''): string =>
  `paper: 試版報\ndate: 2026-01-01\nsection: 校園\nlabel: A1\nlang: zh-HK\ntemplate: school-hk\nstories: [lead]\n${more}`;

const LEAD = `---\nrole: lead\nheadline: 渡口夜航恢復兩班\n---\n${Array.from({ length: 24 }, () => TEXT).join('\n\n')}\n`;

async function set(page: string, place: Placing = 'rest'): Promise<Composed> {
  const files = {
    'page.yaml': page,
    'stories/lead.md': LEAD,
    '../fillers/tide.md': `---\nheadline: 海邊小知識\n---\n${TEXT}\n`,
  };
  const { value, findings } = await composeForme(house(files), FOLDER, { template: null, place });
  if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
  return value;
}

const idsOf = ({ forme }: Composed): string[] => forme.stories.map(({ id }) => id);

describe('a filler', () => {
  it('that has pins stands where they say, with make-up and without', async () => {
    const pins =
      'layout: {school-hk: {tide: {head: {columns: 5, lines: 44-46}, frames: [{columns: 5, lines: 47-63}]}}}\n';
    const made = await set(pageYaml(pins));
    expect(idsOf(made)).toEqual(['lead', 'tide']);
    const written = JSON.stringify({
      layout: {
        'school-hk': Object.fromEntries(
          Object.entries(made.page.pins['school-hk'] ?? {}).flatMap(([id, own]) =>
            own === null ? [] : [[id, pinsObject(own)]],
          ),
        ),
      },
    });
    const again = await set(
      pageYaml(`layout: ${JSON.stringify(JSON.parse(written).layout)}\n`),
      'none',
    );
    expect(again.forme.stories).toEqual(made.forme.stories);
  });

  it('without pins is not on a page that is set without make-up', async () => {
    expect(idsOf(await set(pageYaml(), 'none'))).toEqual([]);
  });

  it('that has pins may be left out where make-up places all anew', async () => {
    const pins =
      'layout: {school-hk: {tide: {frames: [{columns: 1, lines: 1-20}]}}}\nfillers: []\n';
    const ids = idsOf(await set(pageYaml(pins), 'all'));
    expect(ids[0]).toBe('lead');
    expect(new Set(ids).size).toBe(ids.length);
  });
});
