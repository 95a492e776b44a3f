/** Severities set by page and template, applied to findings of any room. */
import { describe, expect, it } from 'vitest';
import { REPORTED_ELSEWHERE, RULES } from '../../../src/check/catalogue/catalogue.ts';
import { overrule } from '../../../src/check/overrule.ts';
import { finding } from '../../../src/diagnostic.ts';
import type { SeverityOverride } from '../../../src/model/checks.ts';
import { LOCKED_RULES } from '../../../src/model/checks.ts';
import { RULE_NAMES } from '../../../src/model/rule-names.ts';

const word = (
  rule: string,
  severity: SeverityOverride['severity'],
  file = 'page.yaml',
): SeverityOverride => ({
  rule,
  severity,
  reason: 'a sample',
  origin: { file, line: 9, column: 3, length: rule.length },
});

const found = [
  finding('overlap', 'error', 'two lines overlap', { help: 'part them' }),
  finding('underset', 'warning', 'frame `a/1` is empty'),
  finding('underset', 'warning', 'frame `a/2` is empty'),
];
const NONE = { page: [], template: [] };
const severities = (findings: readonly { rule: string; severity: string }[]) =>
  findings.map(({ rule, severity }) => `${rule} ${severity}`);

describe('overrule', () => {
  it('leaves findings alone of which nobody speaks', () => {
    expect(overrule(found, NONE, true)).toEqual({ findings: found, setAside: [] });
  });

  it('lowers and raises, sorts anew, and says who and why', () => {
    const page = [word('overlap', 'info'), word('underset', 'error')];
    const { findings } = overrule(found, { page, template: [] }, true);
    expect(severities(findings)).toEqual(['underset error', 'underset error', 'overlap info']);
    expect(findings.map(({ help }) => help)).toEqual([
      'set to `error` in page.yaml: a sample',
      'set to `error` in page.yaml: a sample',
      'part them; set to `info` in page.yaml: a sample',
    ]);
  });

  it('sets aside with the reason, one by one', () => {
    const page = [word('underset', 'off')];
    const { findings, setAside } = overrule(found, { page, template: [] }, true);
    expect(severities(findings)).toEqual(['overlap error']);
    expect(setAside.map(({ finding: { message }, reason }) => [message, reason])).toEqual([
      ['frame `a/1` is empty', 'a sample'],
      ['frame `a/2` is empty', 'a sample'],
    ]);
  });

  it('takes the page’s word before the template’s', () => {
    const template = [
      word('underset', 'off', 'template.yaml'),
      word('overlap', 'info', 'template.yaml'),
    ];
    const page = [word('underset', 'info')];
    const { findings, setAside } = overrule(found, { page, template }, true);
    expect(severities(findings)).toEqual(['overlap info', 'underset info', 'underset info']);
    expect(setAside).toEqual([]);
  });

  it.each([
    ['finds nothing', word('off-grid-line', 'off')],
    ['is the severity anyway', word('underset', 'warning')],
  ])('tells of an override of the page that %s', (_, override) => {
    const { findings } = overrule(found.slice(1), { page: [override], template: [] }, true);
    const unused = findings.filter(({ rule }) => rule === 'unused-override');
    expect(unused.map(({ origin }) => origin)).toEqual([override.origin]);
  });

  it.each([
    ['not all rules were tried', found.slice(1), false],
    ['an error may keep its rule silent', found, true],
  ])('does not tell of one that finds nothing while %s', (_, some, complete) => {
    const page = [word('off-grid-line', 'off')];
    expect(overrule(some, { page, template: [] }, complete).findings).toEqual(some);
  });

  it('tells of one on a page whose only error is lowered', () => {
    const page = [word('overlap', 'info'), word('off-grid-line', 'off')];
    const { findings } = overrule(found, { page, template: [] }, true);
    expect(findings.map(({ rule }) => rule)).toContain('unused-override');
  });

  it('does not call unused what only a drawn page can answer', () => {
    const page = [word('uneven-grey', 'info')];
    expect(overrule([], { page, template: [] }, true).findings).toEqual([]);
  });

  it('does not tell of an override that takes the template’s word back', () => {
    const page = [word('overlap', 'error')];
    const template = [word('overlap', 'off', 'template.yaml')];
    const { findings, setAside } = overrule(found, { page, template }, true);
    expect(severities(findings)[0]).toBe('overlap error');
    expect(findings.filter(({ rule }) => rule === 'unused-override')).toEqual([]);
    expect(setAside).toEqual([]);
  });

  it('does not tell of an unused override of the template', () => {
    const template = [word('off-grid-line', 'off', 'template.yaml')];
    expect(overrule(found, { page: [], template }, true).findings).toEqual(found);
  });

  it('lets a house count unused overrides as it likes', () => {
    const overrides = {
      page: [word('off-grid-line', 'off')],
      template: [word('unused-override', 'warning', 'template.yaml')],
    };
    const { findings } = overrule([], overrides, true);
    expect(severities(findings)).toEqual(['unused-override warning']);
  });
});

it('leaves only matters of look and press to be lowered', () => {
  const open = [...RULES, ...REPORTED_ELSEWHERE].filter(
    (entry) => entry.severity === 'error' && !LOCKED_RULES.has(entry.id),
  );
  expect(
    open
      .filter((entry) => 'room' in entry)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([
    'areas-overlap',
    'caption-too-long',
    'damaged-picture',
    'display-too-long',
    'font-changed',
    'furniture-too-long',
    'head-too-deep',
    'head-too-long',
    'huge-picture',
    'label-too-long',
    'live-area-off-sheet',
    'missing-image',
    'no-picture-decoder',
    'off-raster-grid',
    'off-raster-size',
    'unknown-picture-type',
    'unsafe-drawing',
  ]);
});

it('keeps no rule locked that does not exist', () => {
  expect(
    [...LOCKED_RULES].filter((rule) => !(RULE_NAMES as readonly string[]).includes(rule)),
  ).toEqual([]);
});
