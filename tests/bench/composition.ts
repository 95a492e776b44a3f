/** Composition alone: characters a second with either breaker, and how evenly each sets the examples. */
import { setParagraph } from '../../src/compose/set-paragraph.ts';
import { paragraphStyle } from '../../src/compose/style.ts';
import type { ParagraphStyle, Slots } from '../../src/compose/types.ts';
import type { FontBook } from '../../src/model/font.ts';
import type { Page } from '../../src/model/page.ts';
import type { Template } from '../../src/model/template.ts';
import { countCodePoints, type RichText } from '../../src/model/text.ts';
import type { Breaker, HouseStyle } from '../../src/model/typography/house-styles.ts';
import { px } from '../../src/units.ts';
import { type Figure, median } from './figures.ts';

/** A page that is read and whose faces are open. */
export interface OpenPage {
  readonly page: Page;
  readonly template: Template;
  readonly fonts: FontBook;
}

const CHARACTERS = 200_000;
const BREAKERS: readonly Breaker[] = ['greedy', 'total-fit'];
const LEAST: Readonly<Record<Breaker, number>> = { greedy: 1_000_000, 'total-fit': 200_000 };

const copyOf = (page: Page): readonly RichText[] =>
  page.stories.flatMap((story) =>
    story.body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
  );

function styleOf({ page, template }: OpenPage, changes: Partial<HouseStyle>): ParagraphStyle {
  const lead = template.roles.lead;
  const style = lead === undefined ? undefined : template.styles[lead.body];
  const rules = template.houseStyles[page.lang];
  if (style === undefined || rules === undefined) throw new Error('the template sets no lead');
  const { lang } = page;
  const { direction } = template;
  const house = { ...rules, ...changes };
  return paragraphStyle({ lang, direction, house, style, dateline: null });
}

const column = (cells: number, size: number): Slots => {
  const slot = { start: px(0), length: px(cells * size) };
  return () => slot;
};

/** Newspaper columns of 17 cells, as the seed page has them. Time of the processor: other work must not count. */
export function speed(open: OpenPage): Figure[] {
  const copy = copyOf(open.page);
  const once = copy.reduce((sum, rich) => sum + countCodePoints(rich.text), 0);
  const rounds = Math.ceil(CHARACTERS / once);
  return BREAKERS.map((breaker) => {
    const style = styleOf(open, { breaker });
    const slots = column(17, style.size);
    const setAll = () => {
      for (let round = 0; round < rounds; round += 1) {
        for (const rich of copy) setParagraph(rich, slots, style, open.fonts);
      }
    };
    setAll();
    const times = Array.from({ length: 7 }, () => processorTime(setAll));
    return {
      name: `composition, ${breaker}`,
      value: (once * rounds * 1000) / median(times),
      unit: 'characters/s',
      bound: LEAST[breaker],
      side: 'least',
      runs: times.length,
    };
  });
}

/** In ms. */
function processorTime(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const MEASURES = [11, 13, 15, 17, 21];

/** Gaps that justification opened, over all body lines at several measures, in thousandths of an em. */
export function evenness(name: string, open: OpenPage, changes: Partial<HouseStyle>): Figure[] {
  return BREAKERS.flatMap((breaker) => {
    const gaps = gapsOf(open, { ...changes, breaker });
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const wide = gaps.filter((gap) => gap > 0.125).length / gaps.length;
    return [
      figure(`${name}, ${breaker}: mean gap`, mean * 1000, 'em/1000'),
      figure(`${name}, ${breaker}: worst gap`, Math.max(...gaps) * 1000, 'em/1000'),
      figure(`${name}, ${breaker}: lines above 1/8 em`, wide * 100, '%'),
    ];
  });
}

function gapsOf(open: OpenPage, changes: Partial<HouseStyle>): number[] {
  const style = styleOf(open, changes);
  return MEASURES.flatMap((cells) =>
    copyOf(open.page).flatMap((rich) =>
      setParagraph(rich, column(cells, style.size), style, open.fonts)
        .lines.filter((line) => !line.last)
        .map((line) => line.fit.gap / style.size),
    ),
  );
}

const figure = (name: string, value: number, unit: string): Figure => ({
  name,
  value,
  unit,
  bound: null,
  side: 'most',
  runs: 1,
});
