/** Pins put into the text of a `page.yaml`: they are read back as they were, and nothing else of the file moves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Interval,
  Notch,
  PinnedCells,
  PinnedFrame,
  PinnedOmission,
  StoryPins,
} from '../../../../src/model/page.ts';
import { samePins } from '../../../../src/notation/pin-yaml.ts';
import { writePins } from '../../../../src/read/rewrite/write-pins.ts';
import { em } from '../../../../src/units.ts';
import { PAGE_YAML, readFolder } from '../../../helpers/page-folder.ts';

const NONE: StoryPins = {
  module: null,
  head: null,
  frames: [],
  figures: {},
  displays: [],
  cells: [],
  omit: [],
  origin: null,
};

const area = (columns: Interval, lines: Interval) => ({ columns, lines, part: null, origin: null });
const one = (first: number, last = first): Interval => ({ first, last });

const LEAD: StoryPins = {
  ...NONE,
  head: { ...area(one(1, 4), one(1, 12)), step: -1 },
  frames: [
    {
      ...area(one(1, 2), one(13, 20)),
      part: { first: 1, last: 1, of: 4 },
      style: 'lead',
      cells: 16,
      notches: [{ lines: one(1, 3), start: em(6.5) }],
    },
    { ...area(one(3), one(13)), style: null, cells: null, notches: [] },
  ],
  displays: [area(one(1), one(2))],
  figures: { meeting: area(one(3, 4), one(14, 30)) },
  cells: [
    { paragraphs: one(3), cells: 18, origin: null },
    { paragraphs: one(5, 7), cells: 17, origin: null },
  ],
};
const WHOLE: StoryPins = { ...NONE, module: area(one(1, 3), one(20, 44)) };
const SMALL: StoryPins = { ...NONE, head: { ...area(one(5), one(1, 2)), step: 0 } };

const LEAD_LINES = `lead:
      head: { columns: 1-4, lines: 1-12, step: -1 }
      frames:
        - { columns: 1-2, part: 1/4, lines: 13-20, style: lead, cells: 16, notches: [{ lines: 1-3, start: 6.5em }] }
        - { columns: 3, lines: 13 }
      displays:
        - { columns: 1, lines: 2 }
      figures:
        meeting: { columns: 3-4, lines: 14-30 }
      cells: { 3: 18, 5-7: 17 }`;
const SMALL_LINES = 'second:\n      head: { columns: 5, lines: 1-2 }';

const ORDER = ['lead', 'second', 'third'];

function written(raw: string, pins: Readonly<Record<string, StoryPins>>, template = 'daily') {
  const { value, findings } = writePins('page.yaml', raw, {
    template,
    pins: new Map(Object.entries(pins)),
    order: ORDER,
  });
  return value ?? findings.map(({ rule }) => rule);
}

const BARE = PAGE_YAML.replace('[lead]', '[lead, second, third] # as read');

describe('what is written', () => {
  it('goes to the end of a page without pins', () => {
    const text = `# The harbour page\n${BARE}`;
    expect(written(text, { lead: LEAD })).toBe(`${text}\nlayout:\n  daily:\n    ${LEAD_LINES}\n`);
  });

  it('takes the place of a module, and a module the place of other pins', () => {
    const before = `${BARE}layout:\n  daily: # ours\n    # the harbour\n    lead:\n      module: { columns: 1-3, lines: 20-44 } # fixed\n    second: {}\n`;
    const parts = before.replace(
      'lead:\n      module: { columns: 1-3, lines: 20-44 } # fixed',
      LEAD_LINES,
    );
    expect(written(before, { lead: WHOLE })).toBe(before);
    expect(written(before, { lead: LEAD })).toBe(parts);
    expect(written(parts, { lead: WHOLE })).toBe(before.replace(' # fixed', ''));
  });

  it.each([
    ['no line end at its end', BARE.trimEnd(), `${BARE}\nlayout:\n  daily:\n    ${SMALL_LINES}\n`],
    [
      'comments at its end',
      `${BARE}# end`,
      `${BARE}# end\n\nlayout:\n  daily:\n    ${SMALL_LINES}\n`,
    ],
    [
      'an end of its document',
      `${BARE}...\n`,
      `${BARE}\nlayout:\n  daily:\n    ${SMALL_LINES}\n...\n`,
    ],
    [
      'an empty layout',
      `${BARE}layout: # none yet\nweekday: 星期五\n`,
      `${BARE}layout: # none yet\n  daily:\n    ${SMALL_LINES}\nweekday: 星期五\n`,
    ],
    [
      'a layout of nothing',
      `${BARE}layout: {} # none yet\n`,
      `${BARE}layout: # none yet\n  daily:\n    ${SMALL_LINES}\n`,
    ],
    [
      'a template of nothing',
      `${BARE}layout:\n  daily: {}\n`,
      `${BARE}layout:\n  daily:\n    ${SMALL_LINES}\n`,
    ],
    [
      'pins of another template',
      `${BARE}layout:\n  other:\n    lead: {head: {columns: 1, lines: 1}}\n    # of lead\n  # of other\n\nlabel2: x\n`.replace(
        '\nlabel2: x',
        '',
      ),
      `${BARE}layout:\n  other:\n    lead: {head: {columns: 1, lines: 1}}\n    # of lead\n  daily:\n    ${SMALL_LINES}\n  # of other\n\n`,
    ],
    [
      'pins in braces',
      `${BARE}layout: {daily: {lead: {head: {columns: 1, lines: 1}}, }}\n`,
      `${BARE}layout: {daily: {lead: {head: {columns: 1, lines: 1}}, second: { head: { columns: 5, lines: 1-2 } }, }}\n`,
    ],
    [
      'another template in braces',
      `${BARE}layout: {other: {lead: {head: {columns: 1, lines: 1}}}}\n`,
      `${BARE}layout: {other: {lead: {head: {columns: 1, lines: 1}}}, daily: { second: { head: { columns: 5, lines: 1-2 } } }}\n`,
    ],
    [
      'four spaces a step',
      `${BARE}layout:\n    other:\n        lead: {head: {columns: 1, lines: 1}}\n`,
      `${BARE}layout:\n    other:\n        lead: {head: {columns: 1, lines: 1}}\n    daily:\n        second:\n            head: { columns: 5, lines: 1-2 }\n`,
    ],
  ])('finds its place in a page with %s', (_, before, after) => {
    expect(written(before, { second: SMALL })).toBe(after);
  });

  it('stands in reading order among the pins that are there, and leaves them alone', () => {
    const before = `${BARE}layout:
  daily:
    # the lead
    lead:   { head: { columns: 1,   lines: 1 } }   # by hand
      # still the lead

    third:
      head: {columns: 6, lines: 1-2}
`;
    expect(written(before, { second: SMALL })).toBe(
      before.replace('still the lead\n', `still the lead\n    ${SMALL_LINES}\n`),
    );
    expect(written(before.replaceAll('lead:  ', 'second:'), { lead: LEAD })).toBe(
      before.replaceAll('lead:  ', 'second:').replace('daily:\n', `daily:\n    ${LEAD_LINES}\n`),
    );
  });

  it('takes the place of the old pins of a story, with the comments among them', () => {
    const before = `${BARE}layout:
  daily:
    lead: # the lead
      # by hand
      frames:
        # first
        - columns: 1
          lines: 2 # short
    # below
    second: { head: { columns: 4, lines: 1-2 } } # beside
    third: ~
`;
    expect(written(before, { lead: LEAD, second: SMALL, third: SMALL })).toBe(`${BARE}layout:
  daily:
    ${LEAD_LINES.replace('lead:', 'lead: # the lead\n      # by hand')}
    # below
    second: # beside
      head: { columns: 5, lines: 1-2 }
    third:
      head: { columns: 5, lines: 1-2 }
`);
  });

  it('keeps line ends of Windows and a byte order mark', () => {
    const raw = `\uFEFF${BARE.replaceAll('\n', '\r\n')}`;
    const text = written(raw, { lead: LEAD, second: SMALL }) as string;
    expect(text.startsWith(raw)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text.slice(raw.length)).toContain(SMALL_LINES.replaceAll('\n', '\r\n'));
  });

  it('is nothing where the pins stand there already', () => {
    const once = written(BARE, { lead: LEAD, second: SMALL }) as string;
    const braces = once.replace('{ columns: 5, lines: 1-2 }', '{lines: 1 - 2, columns: 5}');
    expect(written(braces, { lead: LEAD, second: SMALL })).toBe(braces);
  });
});

describe('nothing is written', () => {
  it.each([
    [
      'pins that are shared with another template',
      'layout: { daily: &a { lead: { head: { columns: 1, lines: 1 } } }, other: *a }\n',
    ],
    ['a layout that stands elsewhere', 'layout: *x\n'],
    [
      'a key that is only read as `layout`',
      'layuot: { daily: { lead: { head: { columns: 1, lines: 1 } } } }\n',
    ],
    [
      'pins in a way that nobody expects',
      'layout:\n  ? daily\n  : lead: { head: { columns: 1, lines: 1 } }\n',
    ],
  ])('into %s', (_, layout) => {
    expect(written(`${BARE}${layout}`, { second: SMALL })).toEqual(['unsafe-rewrite']);
  });
});

const interval = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 60 }))
  .map(([first, more]): Interval => one(first, first + more));
const areas = fc
  .record({
    columns: interval,
    lines: interval,
    part: fc.option(
      fc.constantFrom(
        { first: 1, last: 1, of: 4 },
        { first: 2, last: 3, of: 3 },
        { first: 9, last: 10, of: 12 },
      ),
    ),
  })
  .map((own) => ({ ...own, origin: null }));
const notch = fc
  .record({ lines: interval, quarters: fc.integer({ min: 1, max: 60 }) })
  .map(({ lines, quarters }): Notch => ({ lines, start: em(quarters / 4) }));
const frame: fc.Arbitrary<PinnedFrame> = fc
  .tuple(
    areas,
    fc.record({
      style: fc.option(fc.constantFrom('lead', 'on', 'quote text', '1', '小標')),
      cells: fc.option(fc.integer({ min: 1, max: 40 })),
      notches: fc.array(notch, { maxLength: 2 }),
    }),
  )
  .map(([place, { notches, ...rest }]) => ({
    ...place,
    ...rest,
    // One that starts behind the last line is reported.
    notches: notches.filter(({ lines }) => lines.first <= place.lines.last - place.lines.first + 1),
  }));
const cells: fc.Arbitrary<PinnedCells[]> = fc
  .uniqueArray(fc.record({ paragraphs: interval, cells: fc.integer({ min: 1, max: 40 }) }), {
    maxLength: 3,
    selector: ({ paragraphs }) => paragraphs.first,
  })
  .map((all) => all.map((own) => ({ ...own, origin: null })));
const omission: fc.Arbitrary<PinnedOmission> = fc.constantFrom(
  { field: 'deck', index: 0, origin: null },
  { field: 'body', index: 0, origin: null },
  { field: 'body', index: 12, origin: null },
);
const names = fc.constantFrom('meeting', 'no', 'null', '12', '07', '圖一', 'a_b-c', 'origin');
const parts: fc.Arbitrary<StoryPins> = fc
  .record({
    head: fc.option(
      fc.tuple(areas, fc.integer({ min: -9, max: 9 })).map(([place, step]) => ({ ...place, step })),
    ),
    frames: fc.array(frame, { maxLength: 4 }),
    figures: fc.dictionary(names, areas, { maxKeys: 3 }),
    displays: fc.array(areas, { maxLength: 2 }),
    cells,
    omit: fc.uniqueArray(omission, {
      maxLength: 2,
      selector: ({ field, index }) => `${field}${index}`,
    }),
  })
  .map((own): StoryPins => ({ ...own, module: null, origin: null }))
  .filter((own) => !samePins(own, NONE));
/** A module stands alone. */
const pins: fc.Arbitrary<StoryPins> = fc.oneof(
  { weight: 5, arbitrary: parts },
  { weight: 1, arbitrary: areas.map((own) => ({ ...NONE, module: { ...own, part: null } })) },
);
const FILES = [
  BARE,
  `${BARE}layout:\n`,
  `${BARE}layout:\n  other:\n    lead: { head: { columns: 1, lines: 2 } }\n`,
  `${BARE}layout:\n  daily:\n    lead: { head: { columns: 1, lines: 2 } }\ncredits: 編輯\n`,
  `${BARE}layout:\n  daily:\n    third:\n      frames:\n      - {columns: 1, lines: 2}\n`,
  `${BARE}layout: { daily: { second: { head: { columns: 1, lines: 2 } } } }\n`,
  `${BARE}layout:\n   daily: {third: {head: {columns: 1, lines: 2}}}\n`.replaceAll('\n', '\r\n'),
];

describe('the pins of any page', () => {
  it('are read back as they were written, and writing them once more changes nothing', async () => {
    const wanted = fc.dictionary(fc.constantFrom(...ORDER), pins, { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FILES), wanted, async (raw, all) => {
        const text = written(raw, all) as string;
        const { value, findings } = await readFolder({
          'page.yaml': text.replace('template: broadsheet-hk', 'template: daily'),
          'stories/second.md': '---\nrole: story\n---\n\n正文。\n',
          'stories/third.md': '---\nrole: story\n---\n\n正文。\n',
        });
        for (const [id, own] of Object.entries(all)) {
          const back = value?.pins.daily?.[id] ?? NONE;
          expect(bare(back)).toEqual(bare(own));
        }
        expect(findings.map(({ rule }) => rule).filter((rule) => !OF_LINKS.has(rule))).toEqual([]);
        expect(written(text, all)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

/** The stories of these pages have neither figures nor as many paragraphs. */
const OF_LINKS = new Set(['unknown-figure', 'unknown-paragraph', 'duplicate-cells']);

/** Without the places in the file, and with the paragraphs in order: as a map of YAML they have none. */
const bare = ({ cells: counts, ...own }: StoryPins): unknown => [
  JSON.parse(
    JSON.stringify(own, (key, value) => (key === 'origin' && !value?.columns ? null : value)),
  ),
  counts
    .map(({ paragraphs, cells: count }) => [paragraphs.first, paragraphs.last, count] as const)
    .sort(([a], [b]) => a - b),
];
