/** A page that make-up places in, built before and after `place --write`: the same layout, HTML and PDF, byte for byte. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { banmian } from '../helpers/command-line.ts';
import { scratchFolder } from '../helpers/scratch.ts';
import { SMALL_PAPER } from '../helpers/small-paper.ts';

const { at, put } = scratchFolder();

const NAMES = ['layout.txt', 'page.html', 'page.pdf'];

async function build(output: string) {
  const { code, stderr } = await banmian(['build', at('a1'), '-o', at(output)]);
  expect(stderr).not.toContain('placed-story');
  const read = (name: string) => readFileSync(at(output, 'a1', name));
  const findings: { rule: string }[] = JSON.parse(read('findings.json').toString());
  return {
    code,
    digests: NAMES.map((name) => createHash('sha256').update(read(name)).digest('hex')),
    rules: findings.map(({ rule }) => rule),
  };
}

it('the pins that are written build the page that make-up built', async () => {
  for (const [path, text] of Object.entries(SMALL_PAPER)) put(`a1/${path}`, text);
  const before = await build('before');
  expect((await banmian(['place', at('a1'), '--write'])).code).toBe(0);
  const after = await build('after');
  expect(after.digests).toEqual(before.digests);
  expect(before.rules).toContain('placed');
  expect(before.rules.filter((rule) => rule === 'placed-story')).toHaveLength(3);
  // What make-up says of its own page, pins do not say again.
  expect(after.rules).toEqual(
    before.rules.filter((rule) => rule !== 'short-column' && !rule.startsWith('placed')),
  );
  expect(after.code).toBe(before.code);
});
