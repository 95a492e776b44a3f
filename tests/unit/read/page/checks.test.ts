/** `checks` of page and template: what is taken, and what is refused at its place. */
import { describe, expect, it } from 'vitest';
import { PAGE_YAML, places, readFolder } from '../../../helpers/page-folder.ts';

const withChecks = (...lines: string[]) =>
  readFolder({
    'page.yaml': `${PAGE_YAML}checks:\n${lines.map((line) => `  ${line}\n`).join('')}`,
  });

describe('severities that a page sets', () => {
  it('are read with their reason and place', async () => {
    const { value, findings } = await withChecks("underset: { severity: 'off', reason: 樣張 }");
    expect(findings).toEqual([]);
    expect(value?.checks).toEqual([
      {
        rule: 'underset',
        severity: 'off',
        reason: '樣張',
        origin: { file: 'page/page.yaml', line: 9, column: 3, length: 8 },
      },
    ]);
  });

  it.each([
    ['without a reason', 'overlap: { severity: info }', 'missing-key 9:12'],
    ['with an empty reason', "overlap: { severity: info, reason: ' ' }", 'missing-reason 9:38'],
    ['of a rule that does not exist', 'overlop: { severity: info, reason: x }', 'unknown-rule 9:3'],
    ['that do not exist', 'overlap: { severity: low, reason: x }', 'unknown-value 9:24'],
    [
      'below error for a proof of the text',
      'pdf-text-differs: { severity: warning, reason: x }',
      'locked-rule 9:33',
    ],
    [
      'below error where copy may be lost with a misspelt key',
      "unknown-key: { severity: 'off', reason: x }",
      'locked-rule 9:28',
    ],
    ['of another shape', 'overlap: info', 'wrong-type 9:12'],
  ])('are refused %s, and cost neither the page nor the others', async (_, line, place) => {
    const sound = 'underset: { severity: info, reason: 樣張 }';
    const { value, findings } = await withChecks(line, sound);
    expect(places(findings)).toEqual([place.replace(' ', ' page.yaml:')]);
    expect(value?.checks.map(({ rule }) => rule)).toEqual(['underset']);
  });

  it('name the rule that was meant, or say where all are listed', async () => {
    const { findings } = await withChecks(
      'undersett: { severity: info, reason: x }',
      'nothing-like-it: { severity: info, reason: x }',
    );
    expect(findings.map(({ help }) => help)).toEqual([
      'did you mean `underset`?',
      '`npx banmian rules` lists them',
    ]);
  });

  it('may raise a proof of the text to what it is', async () => {
    const { findings } = await withChecks('overset-text: { severity: error, reason: x }');
    expect(findings).toEqual([]);
  });
});
