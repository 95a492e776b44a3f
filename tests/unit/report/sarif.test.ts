/** The SARIF log: what code review reads of findings. */
import { describe, expect, it } from 'vitest';
import { listRules } from '../../../src/check/catalogue/catalogue.ts';
import { type Finding, finding, type Origin } from '../../../src/diagnostic.ts';
import { type SarifRun, sarifLog } from '../../../src/report/sarif.ts';
import { mm } from '../../../src/units.ts';

const at = (line: number, column = 5, length = 3): Origin => ({
  file: 'pages/港報/stories/lead.md',
  line,
  column,
  length,
});
const place = { story: 'lead', frame: 'lead/2', line: null, x: mm(10), y: mm(20) };
const UNDERSET = finding('underset', 'warning', 'frame `lead/2` is empty', {
  help: 'add copy',
  place,
  origin: at(7),
});

const TEXT: Readonly<Record<number, string>> = { 7: '第七行', 9: '第七行', 12: '第十二行' };

function run(findings: readonly Finding[], more: Partial<SarifRun> = {}) {
  const log = sarifLog({
    version: '1.2.3',
    rules: listRules(),
    pages: [{ file: 'pages/港報/page.yaml', findings, setAside: [], skipped: [] }],
    uriOf: (file) => file.split('/').map(encodeURIComponent).join('/'),
    lineOf: ({ line }) => TEXT[line] ?? null,
    successful: true,
    ...more,
  });
  // As it is written and read again.
  return JSON.parse(JSON.stringify(log)).runs[0];
}

describe('the tool', () => {
  const { tool, columnKind } = run([]);

  it('has every rule once, with a description, help and its level', () => {
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(listRules().map(({ id }) => id));
    for (const rule of tool.driver.rules) {
      expect(rule.shortDescription.text.length).toBeGreaterThan(10);
      expect(rule.fullDescription.text.length).toBeLessThan(1024);
      expect(rule.help.text.length).toBeGreaterThan(10);
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
    }
  });

  it('counts columns in code points', () => {
    expect(columnKind).toBe('unicodeCodePoints');
  });
});

describe('a result', () => {
  it('says what, how bad and where, and points at its rule', () => {
    const { results, tool } = run([UNDERSET]);
    expect(results).toMatchObject([
      {
        ruleId: 'underset',
        level: 'warning',
        message: { text: 'frame `lead/2` is empty\nadd copy' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'pages/%E6%B8%AF%E5%A0%B1/stories/lead.md' },
              region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 8 },
            },
            logicalLocations: [{ fullyQualifiedName: 'lead/2' }],
          },
        ],
        suppressions: [],
      },
    ]);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('underset');
  });

  it('without a source is about the page', () => {
    const [result] = run([finding('page-count', 'error', 'two pages')]).results;
    const { physicalLocation } = result.locations[0];
    expect(physicalLocation).toEqual({
      artifactLocation: { uri: 'pages/%E6%B8%AF%E5%A0%B1/page.yaml' },
    });
  });

  it('that is only told is a note', () => {
    expect(run([finding('unused-override', 'info', 'unused')]).results[0].level).toBe('note');
  });

  it('that was set aside is suppressed, with the reason', () => {
    const setAside = [{ finding: UNDERSET, reason: '樣張', origin: at(3) }];
    const page = { file: 'page.yaml', findings: [], setAside, skipped: [] };
    const [result] = run([], { pages: [page] }).results;
    expect(result.suppressions).toMatchObject([
      {
        kind: 'external',
        status: 'accepted',
        justification: '樣張',
        location: { physicalLocation: { region: { startLine: 3 } } },
      },
    ]);
  });
});

describe('a fingerprint', () => {
  const printOf = (...findings: Finding[]) =>
    run(findings).results.map(
      (result: { partialFingerprints: Record<string, string> }) =>
        result.partialFingerprints['banmian/v1'],
    );
  const moved = { ...UNDERSET, message: 'another number', origin: at(9) };

  it('stays when the line moves and the numbers in the message change', () => {
    expect(printOf(moved)).toEqual(printOf(UNDERSET));
  });

  it('differs by rule and by the text of the line', () => {
    const others = [
      { ...UNDERSET, rule: 'overlap' },
      { ...UNDERSET, origin: at(12) },
    ];
    expect(new Set(printOf(UNDERSET, ...others)).size).toBe(3);
  });

  it('is never given twice', () => {
    expect(new Set(printOf(UNDERSET, moved, moved)).size).toBe(3);
  });
});

it('names rules that were not tried', () => {
  const page = { file: 'page.pdf', findings: [], setAside: [], skipped: ['overlap'] };
  const [invocation] = run([], { pages: [page], successful: false }).invocations;
  expect(invocation).toEqual({
    executionSuccessful: false,
    toolExecutionNotifications: [
      { level: 'note', message: { text: 'not tried on page.pdf: overlap' } },
    ],
  });
});
