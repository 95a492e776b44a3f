/** A layout read back from its text has the lines of the forme that it came from, under their own ids. */
import { afterAll, describe, expect, it } from 'vitest';
import { openHouse } from '../../../src/house.ts';
import type { Forme } from '../../../src/model/forme.ts';
import type { Layout } from '../../../src/model/layout.ts';
import { composeForme } from '../../../src/pipeline.ts';
import { describeForme } from '../../../src/snapshot/describe.ts';
import { readLayout } from '../../../src/snapshot/read-layout.ts';
import { example } from '../../helpers/house.ts';
import { makeForme, makeLine, makePart, makeRun } from './forme.ts';

const house = openHouse();
afterAll(() => house.close());

async function formeOf(name: string): Promise<Forme> {
  const { value } = await composeForme(house, example(name), { template: null, place: 'rest' });
  if (value === null) throw new Error(`${name} does not compose`);
  return value.forme;
}

const partsIn = (forme: Forme) => [
  ...forme.furniture,
  ...forme.stories.flatMap((story) => story.parts),
];

const linesIn = (layout: Layout) =>
  layout.stories.flatMap(({ parts }) => parts.flatMap(({ lines, ruby }) => [...lines, ...ruby]));

describe.each(['takungpao-2025-05-09', 'minato-2026-04-18'])('the layout of %s', (name) => {
  it('has every line of the forme under its id, with its characters, frame and direction', async () => {
    const forme = await formeOf(name);
    const layout = readLayout(describeForme(forme));
    const expected = partsIn(forme).flatMap(({ lines, annotations }) => [
      ...lines.map((line) => ({ line, frame: line.frame })),
      ...annotations.map((line) => ({ line, frame: null })),
    ]);
    expect(expected.length).toBeGreaterThan(250);
    expect(
      linesIn(layout).map(({ row, frame, direction }) => [row.line, row.type, frame, direction]),
    ).toEqual(
      expected.map(({ line, frame }) => [
        line.id,
        line.runs.map((run) => run.text).join(''),
        frame,
        line.direction,
      ]),
    );
  });

  it('has every frame, shape and picture, and no row that is foreign', async () => {
    const forme = await formeOf(name);
    const layout = readLayout(describeForme(forme));
    expect(layout.foreign).toEqual([]);
    expect(layout.stories.flatMap(({ frames }) => frames.map(({ id }) => id)).sort()).toEqual(
      forme.frames.map(({ id }) => id).sort(),
    );
    expect(layout.shapes.every(({ area, kind }) => area !== null || kind === 'dot')).toBe(true);
    expect(layout.shapes).toHaveLength(forme.shapes.length);
    expect(
      layout.stories.flatMap(({ parts }) => parts).filter((part) => part.picture?.area),
    ).toHaveLength(partsIn(forme).filter((part) => part.picture !== null).length);
  });
});

describe('a row of type', () => {
  const read = (text: string) => {
    const line = makeLine('lead.body.0:1', 96, [makeRun(text)]);
    return linesIn(readLayout(describeForme(makeForme([makePart('lead.body.0', [line])]))))[0]?.row;
  };

  it.each(['  前後  ', '17.84  3  {a}文', 'ruby 1 2 3', 'in lead/1', '× 3.00', '{+0.12}'])(
    'keeps the copy %j as it is',
    (text) => {
      expect(read(text)).toMatchObject({ type: text, line: 'lead.body.0:1', x: 25.4, y: 25.4 });
    },
  );
});

describe('a text that is no layout', () => {
  it('is read without an error, row by row', () => {
    const text = '<<<<<<< HEAD\n  x\n=======\nstory a\n    12 13  4  b\n';
    const layout = readLayout(text);
    const rows = [...layout.facts, ...layout.foreign].map((row) => row.text);
    expect(rows).toEqual(['<<<<<<< HEAD', '=======', 'story a', 'x', '12 13  4  b']);
  });
});
