/** Copy at a leg, and the same a cell closer and wider, in; which of its paragraphs are set so, out. */
import { expect, test } from 'vitest';
import { resetsOf } from '../../../src/makeup/parts/resets.ts';
import type { CopyLines } from '../../../src/model/cast-off.ts';
import type { Block, Story } from '../../../src/model/page.ts';

/** A paragraph of so many lines, some of which gape; or a crosshead. */
type Piece = readonly [lines: number, gaping: number] | 'crosshead';

const copyOf = (pieces: readonly Piece[]): CopyLines[] =>
  pieces.map((piece, index): CopyLines => {
    const ref = { story: 's1', field: 'body', index } as const;
    if (piece === 'crosshead') return { kind: 'whole', ref, lines: 2 };
    const [lines, gaping] = piece;
    return { kind: 'text', ref, lines, gaping, tail: 30, keeps: false };
  });

const storyOf = (pieces: readonly Piece[]): Story => {
  const body = pieces.map((piece) => ({ kind: piece === 'crosshead' ? 'subhead' : 'paragraph' }));
  return { body: body as Block[], dateline: null } as unknown as Story;
};

/** Paragraphs that are reset, choice by choice, and the lines that all of it takes then. */
const choices = (natural: readonly Piece[], wider: readonly Piece[]): string[] =>
  resetsOf(
    storyOf(natural),
    copyOf(natural),
    [{ cells: 18, mostTail: 200, copy: copyOf(wider) }],
    0,
  ).map(({ copy, cells, much }) => {
    const lines = copy.reduce((sum, one) => sum + ('lines' in one ? one.lines : 0), 0);
    const reset = cells.map(({ paragraphs }) => paragraphs.first).join('+');
    return `${reset}: ${lines}${much > 0 ? ', much' : ''}`;
  });

test('the shortest paragraph is set wider, then the two shortest, as long as they are a fifth of the story or one more', () => {
  const natural: Piece[] = [
    [9, 0],
    [3, 0],
    [4, 0],
    [9, 0],
    [9, 0],
  ];
  const wider: Piece[] = [
    [10, 0],
    [4, 0],
    [5, 0],
    [9, 0],
    [9, 0],
  ];
  expect(choices(natural, wider)).toEqual(['2: 35', '2+3: 36, much']);
});

test('no paragraph is set so that its lines gape', () => {
  const natural: Piece[] = [
    [9, 0],
    [3, 0],
    [4, 0],
    [9, 0],
    [9, 0],
  ];
  const wider: Piece[] = [
    [9, 0],
    [4, 1],
    [5, 0],
    [9, 0],
    [9, 0],
  ];
  expect(choices(natural, wider)).toEqual(['3: 35']);
});

test('a paragraph whose lines gape is set otherwise, with others or without', () => {
  const natural: Piece[] = [
    [9, 0],
    [4, 1],
    [3, 0],
    [9, 0],
    [19, 0],
  ];
  const wider: Piece[] = [
    [9, 0],
    [4, 0],
    [4, 0],
    [9, 0],
    [19, 0],
  ];
  expect(choices(natural, wider)).toEqual(['3: 45', '2: 44', '2+3: 45']);
});

test('a crosshead moves by paragraphs of the stretch before it, of the stretch behind it, or of both', () => {
  const natural: Piece[] = [[6, 0], [8, 0], [20, 0], 'crosshead', [6, 0], [5, 0]];
  const wider: Piece[] = [[7, 0], [9, 0], [20, 0], 'crosshead', [7, 0], [5, 0]];
  const found = choices(natural, wider);
  expect(found).toContain('1: 48');
  expect(found).toContain('4: 48');
  expect(found).toContain('1+2: 49, much');
});
