import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPORTED_ELSEWHERE } from '../../../../src/check/catalogue/catalogue.ts';

const SOURCE = new URL('../../../../src/', import.meta.url);
/** The list of all names reports nothing. */
const RULE_NAMES = 'model/rule-names.ts';
const ROOMS = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter(
    (path) =>
      path.endsWith('.ts') &&
      !/^check\/(?:rules|reported|catalogue)/.test(path) &&
      path !== RULE_NAMES,
  )
  .map((path) => readFileSync(new URL(path, SOURCE), 'utf8'))
  .join('\n');

const listed = REPORTED_ELSEWHERE.map((entry) => entry.id);

test('whatever a room reports is in the catalogue', () => {
  const literal = /(?:\b(?:finding|advice)\(\s*|\brule: )'([a-z]+(?:-[a-z]+)+)'/g;
  const reported = [...ROOMS.matchAll(literal)].map(([, id]) => id);
  expect(reported.length).toBeGreaterThan(40);
  expect([...new Set(reported)].filter((id) => !listed.includes(id ?? '')).sort()).toEqual([]);
});

test('whatever the catalogue lists is reported by a room', () => {
  // Names that lead nowhere are told by kind: `unknown-${kind}`.
  const written = (id: string) =>
    ROOMS.includes(`'${id}'`) || (id.startsWith('unknown-') && ROOMS.includes(`'${id.slice(8)}'`));
  expect(listed.filter((id) => !written(id))).toEqual([]);
});
