/** The findings report: links both ways, nothing unescaped, and every shape of page. */
import { describe, expect, it } from 'vitest';
import { type Finding, finding, type Severity } from '../../../src/diagnostic.ts';
import type { Rect } from '../../../src/model/forme.ts';
import { findingsReport, type ReportedPage } from '../../../src/report/findings-report.ts';
import { linesOf } from '../../../src/report/framed-source.ts';
import { mm, px } from '../../../src/units.ts';

const PICTURE = { address: 'data:image/png;base64,AAAA', width: 1000, height: 1500 };
const RULES = new Map([['underset', { what: 'What it is.', why: 'Why.', fix: 'Fix `it`.' }]]);
const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x: px(x),
  y: px(y),
  width: px(width),
  height: px(height),
});

const found = (severity: Severity, outline: Rect | null, more: Partial<Finding> = {}) => ({
  finding: {
    ...finding('underset', severity, 'frame `a/1` is <short>', { help: 'add copy' }),
    ...more,
  },
  outline,
  source: null,
});

const page = (more: Partial<ReportedPage> = {}): ReportedPage => ({
  target: 'pages/a',
  title: '港報 A1',
  pages: 1,
  picture: PICTURE,
  findings: [],
  setAside: [],
  skipped: [],
  ...more,
});

const report = (...pages: ReportedPage[]): string => findingsReport({ pages, rules: RULES });
const hrefs = (html: string) => [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
const ids = (html: string) => [...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('the findings report', () => {
  const full = report(
    page({
      findings: [
        found('error', rect(10, 10, 200, 100)),
        found('warning', rect(10, 10, 0, 0)),
        found('info', null),
      ],
    }),
    page({ picture: null, title: null, findings: [found('error', rect(1, 1, 1, 1))] }),
  );

  it('shows control characters and turns of direction by their number', () => {
    const trick = { message: 'a\u001b[2J\u202eb\u0000', help: 'c\u200bd' };
    const origin = { file: 'p/\u0007.md', line: 1, column: 1, length: 1 };
    const one = { ...found('error', null, { ...trick, origin }), source: ['\u009b甲\u2066'] };
    const html = report(page({ findings: [one] }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202e\u2066]/u);
    for (const shown of ['U+001B&#62;[2J', 'U+202E', 'U+0000', 'U+200B', 'U+0007', 'U+009B'])
      expect(html).toContain(shown);
  });

  it('has a target for every link, and no id twice', () => {
    expect(hrefs(full).length).toBeGreaterThan(6);
    expect(hrefs(full).filter((id) => !ids(full).includes(id))).toEqual([]);
    expect(new Set(ids(full)).size).toBe(ids(full).length);
  });

  it('links each finding that has a place with its mark and back', () => {
    for (const number of [1, 2]) {
      expect(hrefs(full)).toContain(`mark-1-${number}`);
      expect(hrefs(full)).toContain(`finding-1-${number}`);
    }
    expect(ids(full)).not.toContain('mark-1-3');
    expect(ids(full)).not.toContain('mark-2-1');
  });

  it('outlines what has a size, and pins what has none', () => {
    const [sheet] = full.split('</figure>');
    expect(sheet?.match(/class="outline"/g)).toHaveLength(1);
    expect(sheet?.match(/class="badge"/g)).toHaveLength(2);
  });

  it('carries no script and loads nothing', () => {
    expect(full).not.toMatch(/<script|javascript:|https?:|\bon\w+=/i);
    expect(full).toContain("default-src 'none'");
  });

  it('escapes what is not ours, and sets backticks as code', () => {
    const html = report(page({ title: '<b>"港報"</b>', findings: [found('error', null)] }));
    expect(html).not.toContain('<short>');
    expect(html).not.toContain('<b>"');
    expect(html).toContain('frame <code>a/1</code> is ');
  });

  it('counts, errors first', () => {
    expect(full).toMatch(/2 errors<\/span>, <span class="warning">1 warning<\/span>, .*1 note</);
  });

  it('says so where nothing was found and where there is no picture', () => {
    expect(report(page())).toContain('Nothing was found');
    expect(report(page({ picture: null }))).toContain('There is no picture');
    expect(report(page({ pages: 12 }))).toContain('page 1 of 12');
  });

  it('explains the rule, tells what was set aside and why, and what was not tried', () => {
    const origin = { file: 'page.yaml', line: 4, column: 1, length: 1 };
    const setAside = [{ finding: found('info', null).finding, reason: '樣張', origin }];
    const html = report(page({ findings: [found('info', null)], setAside, skipped: ['overlap'] }));
    for (const text of [
      'Why it matters.',
      'Fix <code>it</code>.',
      '樣張',
      'page.yaml:4',
      'overlap',
    ])
      expect(html).toContain(text);
  });

  it('marks the characters in their line, cut where the paragraph is long', () => {
    const origin = { file: 'lead.md', line: 2, column: 101, length: 2 };
    const source = linesOf(`上\n${'前'.repeat(100)}錯字${'後'.repeat(100)}\n下`);
    const place = { story: 'lead', frame: null, line: 'lead.body.0:1', x: mm(1), y: mm(2) };
    const html = report(
      page({ findings: [{ ...found('error', null, { origin, place }), source }] }),
    );
    expect(html).toContain(`…${'前'.repeat(60)}<mark>錯字</mark>${'後'.repeat(60)}…`);
    expect(html).toContain('lead.md:2:101 · story lead · line lead.body.0:1 · 1.00, 2.00 mm');
  });

  it('keeps badges apart that stand at one place', () => {
    const html = report(
      page({ findings: [1, 2, 3].map(() => found('error', rect(50, 50, 9, 9))) }),
    );
    const places = [...html.matchAll(/<circle class="badge" cx="([\d.]+)"/g)].map(([, x]) => x);
    expect(new Set(places).size).toBe(3);
  });
});
