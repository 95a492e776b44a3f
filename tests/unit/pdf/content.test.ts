/** Reading a content stream as far as the first inner matrix. */
import { describe, expect, it } from 'vitest';
import { innerScale, operationsOf } from '../../../src/pdf/content.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const operators = (text: string) => [...operationsOf(bytes(text))].map(({ operator }) => operator);

describe('operationsOf', () => {
  it('gives each operator the operands before it', () => {
    const all = [...operationsOf(bytes('.5 0 0 -.5 0 +12. cm\n/F4 12.5 Tf [<00> -3]TJ T*'))];
    expect(all).toEqual([
      { operator: 'cm', operands: [0.5, 0, 0, -0.5, 0, 12] },
      { operator: 'Tf', operands: ['/F4', 12.5] },
      { operator: 'TJ', operands: [null, null, -3, null] },
      { operator: 'T*', operands: [] },
    ]);
  });

  it('takes nothing in a string, dictionary or comment for an operator', () => {
    const text = '(q (cm) \\) q)Tj % q cm\n<71>Tj /Span<</ActualText (q)>>BDC BT ET';
    expect(operators(text)).toEqual(['Tj', 'Tj', 'BDC', 'BT', 'ET']);
  });
});

describe('innerScale', () => {
  it('skips the outer matrix and takes the first one inside a saved state', () => {
    const page =
      '.24 0 0 -.24 0 1644 cm q 0 0 4650 6850 re W* n q 3.125 0 0 3.125 0 0 cm 2 0 0 2 0 0 cm';
    expect(innerScale(bytes(page))).toBe(3.125);
  });

  it('is null where there is none', () => {
    expect(innerScale(bytes('1 0 0 1 0 0 cm q BT ET Q'))).toBeNull();
    expect(innerScale(bytes(''))).toBeNull();
  });
});

it('jumps over the bytes of a picture that stands in the content', () => {
  const text = 'q BI /W 2 /H 2 ID \u0001(q <<EIx] cm\nEI Q';
  expect([...operationsOf(bytes(text))].map(({ operator }) => operator)).toEqual([
    'q',
    'BI',
    'ID',
    'Q',
  ]);
});
