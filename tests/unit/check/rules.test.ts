import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/check/catalogue/catalogue.ts';
import { tryRules } from '../../../src/check/run.ts';
import type { Finding } from '../../../src/diagnostic.ts';
import { RULE_CASES } from './cases.ts';
import type { FailingCase, RuleCase } from './rule-case.ts';

const ruleOf = (id: string) => {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule \`${id}\``);
  return rule;
};

const findingsOf = (id: string, { evidence }: RuleCase): readonly Finding[] => {
  const verdict = tryRules([ruleOf(id)], evidence);
  expect(verdict.skipped).toEqual([]);
  return verdict.findings;
};

const show = ({ file, line, column }: NonNullable<Finding['origin']>) =>
  `${file}:${line}:${column}`;

function expectPlace(one: FailingCase, first: Finding | undefined) {
  if (one.at !== undefined) expect(first?.place).toMatchObject(one.at);
  if (one.origin !== undefined) expect(first?.origin && show(first.origin)).toBe(one.origin);
}

for (const { rule, passes, fails } of RULE_CASES) {
  describe(rule, () => {
    test.each(passes)('passes: $name', (one) => {
      expect(findingsOf(rule, one)).toEqual([]);
    });
    test.each(fails)('fails: $name', (one) => {
      const findings = findingsOf(rule, one);
      expect(findings.map((finding) => finding.message)).toEqual(
        one.says.map((text) => expect.stringContaining(text)),
      );
      expectPlace(one, findings[0]);
    });
  });
}
