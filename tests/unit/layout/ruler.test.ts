/** The ruler's law: what it foretells is what is set, line for line. On every example, and on seeded random pages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoryRuler } from '../../../src/model/cast-off.ts';
import type { Block, Story } from '../../../src/model/page.ts';
import type { RichText } from '../../../src/model/text.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { px } from '../../../src/units.ts';
import { example, house } from '../../helpers/house.ts';
import {
  legOf,
  type Measured,
  type Module,
  NO_PINS,
  rulers,
  setAlone,
  setLinesOf,
  setWith,
  toldLinesOf,
} from '../../helpers/rulers.ts';

const EXAMPLES = [
  ['takungpao-2025-05-09', 'broadsheet-hk'],
  ['takungpao-2025-05-09', 'broadsheet-tw'],
  ['wuxiu-2026-06-18', 'broadsheet-tw'],
  ['yunzhou-2026-10-24', 'daily-cn'],
  ['minato-2026-04-18', 'shinbun-ja'],
] as const;

async function measured(name: string, template: string): Promise<Measured> {
  const { value, findings } = await composeForme(house(), example(name), {
    template,
    place: 'rest',
  });
  if (value === null) throw new Error(findings.map(({ message }) => message).join('; '));
  return value;
}

/** What the ruler says of a module beside what layout makes of it. */
function tryModule(of: Measured, ruler: StoryRuler, story: Story, module: Module) {
  const leg = legOf(ruler, module);
  const copy = ruler.copy('whole', leg);
  const depths = module.depths.map((lines) => ruler.capacity('whole', lines));
  const told = ruler.fill(copy, depths);
  const forme = setAlone(of, story, module, leg);
  const filled = forme.frames.map((frame) => frame.filled);
  const lines = setLinesOf(forme);
  const left = forme.overset.length > 0;
  return {
    told: {
      filled: told.filled,
      left: told.left > 0,
      lines: told.left > 0 ? [] : toldLinesOf(copy),
    },
    set: {
      filled,
      left,
      lines: left ? [] : toldLinesOf(copy).map(([id]) => [id, lines.get(id) ?? 0]),
    },
  };
}

const moduleOf = (most: { columns: number; lines: number }) =>
  fc
    .record({ columns: fc.integer({ min: 1, max: most.columns }), dealt: fc.boolean() })
    .chain(({ columns, dealt }) =>
      fc.record({
        columns: fc.constant(columns),
        parts: dealt ? fc.integer({ min: 1, max: columns }) : fc.constant(columns),
        lines: fc.integer({ min: 2, max: most.lines }),
        cut: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: columns }),
        tighter: fc.constantFrom(0, 0, 1, -1),
      }),
    );

/** Every paragraph but the first as verse, a line to a clause. */
function inVerse(of: Measured): Measured {
  const verse = ({ text, ...rest }: RichText) => ({
    ...rest,
    text: text.replace(/(?<=[，、])./gu, '\n'),
  });
  const stories = of.page.stories.map((story) => ({
    ...story,
    body: story.body.map(
      (block, index): Block =>
        block.kind === 'paragraph' && index > 0
          ? { kind: 'verse', text: verse(block.text) }
          : block,
    ),
  }));
  return { ...of, page: { ...of.page, stories } };
}

describe.each(EXAMPLES)('%s in %s', (name, template) => {
  test.each([
    ['every story', (of: Measured) => of],
    ['every story as verse', inVerse],
  ])('%s takes the lines that its ruler says', async (_, as) => {
    const of = as(await measured(name, template));
    const known = rulers(of);
    const { columns, lines } = of.template.grid;
    fc.assert(
      fc.property(
        fc.constantFrom(...of.page.stories),
        moduleOf({ columns, lines }),
        (story, wanted) => {
          const ruler = known.get(story.id) as StoryRuler;
          const { size } = of.template.styles[of.template.roles[story.role]?.body ?? ''] as {
            size: number;
          };
          const cells = Math.floor(ruler.legs(wanted.columns, wanted.parts) / size);
          const module = {
            ...wanted,
            depths: Array.from({ length: wanted.parts }, (_, index) =>
              Math.max(1, wanted.lines - (wanted.cut[index] ?? 0)),
            ),
            cells: wanted.tighter === 0 || cells < 10 ? null : cells + wanted.tighter,
          };
          const { told, set } = tryModule(of, ruler, story, module);
          expect(told).toEqual(set);
        },
      ),
      { numRuns: 60, seed: 9 },
    );
  });

  test('a head stands in the sizes that its ruler says, and where it says none it does not fit', async () => {
    const of = await measured(name, template);
    const known = rulers(of);
    const { columns } = of.template.grid;
    fc.assert(
      fc.property(
        fc.constantFrom(...of.page.stories),
        fc.integer({ min: 1, max: columns }),
        fc.integer({ min: 1, max: 16 }),
        fc.constantFrom(0, 0, -1, -2, 1),
        (story, module, lines, step) => {
          const told =
            known.get(story.id)?.head({ module, columns: module, lines }, 'printed', step) ?? null;
          const head = {
            ...NO_AREA,
            step,
            columns: { first: 1, last: module },
            lines: { first: 1, last: lines },
          };
          const forme = setWith(of, story, { ...NO_PINS, head });
          const parts = forme.stories.flatMap((one) =>
            one.parts.filter(({ role }) => HEAD.has(role)),
          );
          const isMisfit = parts.some(({ id }) => forme.misfit.parts.includes(id));
          // A head that does not go so many steps stands as far as it goes.
          if (step === 0) expect(told === null).toBe(isMisfit || parts.length === 0);
          if (told !== null)
            expect(told.sizes.map(({ field, size }) => [field, size])).toEqual(
              parts.flatMap(({ role, lines: [line] }) =>
                role === 'source' ? [] : [[role, line?.runs[0]?.size]],
              ),
            );
        },
      ),
      { numRuns: 40, seed: 9 },
    );
  });

  test('a label fits the notch that its ruler says, and none that is a line shallower', async () => {
    const of = await measured(name, template);
    const known = rulers(of);
    for (const story of of.page.stories) {
      const notch = known.get(story.id)?.notch() ?? null;
      if (notch === null) continue;
      const { columns } = of.template.grid;
      const misfits = (lines: number) => {
        const module = { columns, parts: columns, depths: [20], cells: null };
        const leg = {
          measure: px(0),
          cells: null,
          displays: 0,
          notch: { ...notch, lines: { first: 1, last: lines } },
        };
        return setAlone(of, story, module, leg).misfit.parts;
      };
      expect(misfits(notch.lines.last)).toEqual([]);
      expect(misfits(notch.lines.last - 1)).not.toEqual([]);
    }
  });
});

const HEAD = new Set(['kicker', 'headline', 'deck', 'byline', 'source']);
const NO_AREA = { part: null, origin: NO_PINS.origin };
