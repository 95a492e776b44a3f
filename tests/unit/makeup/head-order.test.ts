/** Pages that nobody has placed in; heads whose sizes say which story matters most, and the lead where reading starts, out. */
import { describe, expect, test } from 'vitest';
import { checkPage } from '../../../src/check/run.ts';
import { dealStories, startOf } from '../../../src/makeup/search/deal.ts';
import type { Block } from '../../../src/makeup/search/free-blocks.ts';
import { type CostTable, solve } from '../../../src/makeup/search/solve.ts';
import { NO_EVIDENCE } from '../../../src/model/evidence.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { loadedFiles } from '../../bench/makeup-copy.ts';
import { FOLDER, house } from '../../helpers/house.ts';

/** On these pages the largest size that fits is larger for some of the last stories than for some of the first. */
const PAGES = [
  { template: 'broadsheet-hk', lang: 'zh-HK', count: 12, load: 0.9, seed: 7, offers: true },
  { template: 'shinbun-ja', lang: 'ja', count: 12, load: 1, seed: 7, offers: false },
] as const;

describe.each(PAGES)('twelve stories in $template', (page) => {
  test('have no larger head than what comes before them', async () => {
    const open = house(await loadedFiles(page));
    const { value } = await composeForme(open, FOLDER, { template: null, place: 'all' });
    if (value === null) throw new Error('a page that was not composed');
    const { findings } = checkPage({ ...NO_EVIDENCE, ...value });
    const order = findings.filter(({ rule }) => rule === 'head-out-of-order');
    expect(order.map(({ message }) => message)).toEqual([]);
    const steps = Object.values(value.page.pins[page.template] ?? {}).map(
      (pins) => pins?.head?.step,
    );
    expect(steps).toContain(-1);
  });
});

describe('the first story', () => {
  const anywhere: CostTable = [new Map([[4, [{ cost: 1 }]]]), new Map([[4, [{ cost: 1 }]]])];
  const cheapLater: CostTable = [new Map([[4, [{ cost: 20 }]]]), new Map([[4, [{ cost: 1 }]]])];
  const top: Block = { column: 1, line: 1, columns: 1, lines: 4 };
  const foot: Block = { column: 1, line: 6, columns: 2, lines: 4 };
  const room = { columns: 2, lines: 4, gap: 1, area: 100 };
  const solutions = solve([cheapLater, anywhere], room, { stack: 0, beside: 0 });
  const setAt = (start: Block | null): (number | undefined)[] =>
    (dealStories(solutions, [top, foot], 3, 1, start) ?? []).map(({ solved }) => solved?.set);

  test('stands in the block where reading starts, though it costs less in another', () => {
    expect(setAt(null)).toEqual([2, 1]);
    expect(setAt(startOf([foot, top]))).toEqual([1, 2]);
  });
});
