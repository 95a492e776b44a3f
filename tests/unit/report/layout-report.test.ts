/** The report of a snapshot run: what differs is drawn and listed, and each leads to the other. */
import { describe, expect, it } from 'vitest';
import type { LayoutComparison } from '../../../src/model/layout.ts';
import { layoutReport } from '../../../src/report/layout-report.ts';
import { compareLayouts } from '../../../src/snapshot/compare.ts';
import { describeForme } from '../../../src/snapshot/describe.ts';
import { readLayout } from '../../../src/snapshot/read-layout.ts';
import { makeForme, makeLine, makePart, makeRun } from '../snapshot/forme.ts';

const layout = (...lines: readonly (readonly [text: string, y: number])[]): string =>
  describeForme(
    makeForme(
      lines.map(([text, y], at) =>
        makePart(`lead.body.${at}`, [makeLine(`lead.body.${at}:1`, y, [makeRun(text)])]),
      ),
    ),
  );

function comparison(name: string, before: string | null, after: string | null): LayoutComparison {
  return {
    name,
    reference: `${name}/layout/broadsheet-hk.txt`,
    before: before === null ? null : readLayout(before),
    after: after === null ? null : readLayout(after),
    changes: before === null || after === null ? [] : compareLayouts(before, after),
    remarks: [],
  };
}

const A = layout(['甲乙丙丁', 96], ['子丑寅卯', 120]);
const EDITED = layout(['甲乙口丁', 96], ['子丑寅卯', 140]);

describe('a layout report', () => {
  it('has a drawing and an entry for each change, each linked to the other', () => {
    const html = layoutReport([comparison('one', A, EDITED)]);
    expect(html).toContain('1 layout: 1 changed');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(expect.arrayContaining(['p1-c1', 'p1-e1', 'p1-c2', 'p1-e2']));
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
  });

  it('draws what changed in the class of its cause, and what did not once, without', () => {
    const html = layoutReport([comparison('one', A, EDITED)]);
    expect(html).toMatch(/<g id="p1-c1" class="text">.*甲乙口丁.*<\/g>/);
    expect(html).toMatch(/<g id="p1-c2" class="moved">.*class="way".*子丑寅卯.*<\/g>/);
    const page = html.slice(html.indexOf('<svg'), html.indexOf('</svg>'));
    expect(page.match(/子丑寅卯/g)).toHaveLength(1);
  });

  it('hatches a line that is gone, where it stood', () => {
    const html = layoutReport([comparison('one', A, layout(['甲乙丙丁', 96]))]);
    expect(html).toMatch(/class="text">.*<rect class="gone" x="25.4" y="31.75"/);
  });

  it('lists all pages of the run, and draws only those that differ', () => {
    const html = layoutReport([
      comparison('same', A, A),
      comparison('edited', A, EDITED),
      comparison('new', null, A),
      comparison('broken', null, null),
    ]);
    expect(html).toContain('4 layouts: 1 changed, 1 without a reference, 1 that cannot be set');
    expect([...html.matchAll(/<section id="(p\d)">/g)].map(([, id]) => id)).toEqual([
      ...['p2', 'p3', 'p4'],
    ]);
    expect(html.match(/<svg class="drawing"/g)).toHaveLength(2);
  });

  it('is one document that needs nothing from elsewhere and takes copy as copy', () => {
    const html = layoutReport([
      comparison('<b>', A, layout(['<script>alert(1)</script>&', 96], ['子丑寅卯', 120])),
    ]);
    expect(html).not.toMatch(/<script|<b>\d?<\/td>|src=|url\((?!#)|https?:/);
    expect(html).toContain('&#60;script&#62;');
  });

  it('says so when everything is as before', () => {
    expect(layoutReport([comparison('same', A, A)])).toContain('<h1>1 layout, as before</h1>');
  });
});
