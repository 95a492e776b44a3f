import { expect, test } from 'vitest';
import { rowsOfTable } from '../../../src/model/table-rows.ts';
import { passage } from '../../helpers/manuscripts.ts';

test('a table is a paragraph a row, its cells parted by a white cell, and is told of', () => {
  const { blocks, findings } = rowsOfTable(
    [
      [passage('甲', [1, 1]), passage('12', [2, 2])],
      [passage('乙', [3, 3]), passage('9', [4, 4])],
    ],
    null,
  );
  expect(blocks).toEqual([
    { kind: 'paragraph', text: passage('甲\u300012', [1, 1], [2, 2]) },
    { kind: 'paragraph', text: passage('乙\u30009', [3, 3], [4, 4]) },
  ]);
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'info table-as-rows',
  ]);
});
