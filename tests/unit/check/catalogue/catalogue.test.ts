import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  listRules,
  REPORTED_ELSEWHERE,
  RULES,
  ruleDocs,
} from '../../../../src/check/catalogue/catalogue.ts';
import { namedInTable } from '../../../../src/check/catalogue/research-ids.ts';
import { checkPage, tryRules } from '../../../../src/check/run.ts';
import { NO_EVIDENCE } from '../../../../src/model/evidence.ts';
import { makeEvidence, makePage, makeStory, written } from '../../../helpers/evidence.ts';
import { RULE_CASES } from '../cases.ts';

const ids = RULES.map((rule) => rule.id);
const files = readdirSync(new URL('../../../../src/check/rules/', import.meta.url));

test('every rule file is in the catalogue under its own name', () => {
  expect(files.length).toBeGreaterThan(20);
  expect([...ids].sort()).toEqual(files.map((name) => name.replace(/\.ts$/, '')).sort());
});

test('every rule has a passing and a failing case', () => {
  const covered = RULE_CASES.filter(({ passes, fails }) => passes.length > 0 && fails.length > 0);
  expect(covered.map(({ rule }) => rule).sort()).toEqual([...ids].sort());
});

test('no id is used twice, elsewhere included', () => {
  const all = listRules().map((rule) => rule.id);
  expect(all).toHaveLength(new Set(all).size);
});

test('every finding of a failing case has a place, its own rule and a message in house style', () => {
  const findings = RULE_CASES.flatMap(({ rule, fails }) =>
    fails.flatMap((one) =>
      tryRules(
        RULES.filter(({ id }) => id === rule),
        one.evidence,
      ).findings.map((finding) => ({ rule, finding })),
    ),
  );
  expect(findings.length).toBeGreaterThan(ids.length);
  for (const { rule, finding } of findings) {
    expect(finding.rule).toBe(rule);
    expect(finding.place).not.toBeNull();
    expect(finding.message).toMatch(/^[a-z0-9`].*[^.]$|^the /u);
  }
});

test.each(['horizontal', 'vertical'] as const)('evidence that agrees is clean, %s', (direction) => {
  // A headline that fills its measure.
  const headline = [written('兩國元首共會談', 'stories/lead.md', 2)];
  const stories = [makeStory('lead', { role: 'lead', headline }), makeStory('next', { headline })];
  const page = makePage({ stories });
  // Its columns have seven cells, one fewer than `unfit-measure` asks for, most of it is bare, and its heads are alike.
  const aside = ['unfit-measure', 'short-page', 'butting-heads'];
  const rules = RULES.filter(({ id }) => !aside.includes(id));
  const verdict = tryRules(rules, makeEvidence({ direction, page }));
  expect(verdict).toEqual({ findings: [], skipped: [] });
});

test('a rule without its evidence is named, not passed', () => {
  const evidence = { ...makeEvidence(), painted: null, pdf: null };
  const { skipped } = checkPage(evidence);
  expect(skipped).toContain('line-off-composed');
  expect(skipped).toContain('page-count');
  expect(skipped).not.toContain('overlap');
});

test('without evidence every rule is skipped', () => {
  expect(checkPage(NO_EVIDENCE)).toEqual({ findings: [], skipped: ids });
});

test('the documentation has a section for each rule', () => {
  const headings = ruleDocs().match(/^### .+$/gm) ?? [];
  expect(headings).toEqual([...RULES, ...REPORTED_ELSEWHERE].map(({ id }) => `### ${id}`));
});

test('the table of research ids names rules that there are', () => {
  const all = new Set(listRules().map((rule) => rule.id));
  expect(namedInTable().filter((id) => !all.has(id))).toEqual([]);
});
