/** Three pictures side by side in one document. */
import { expect, it } from 'vitest';
import { pictureReport } from '../../../src/report/picture-report.ts';

it('shows reference, page and difference, each in the document itself', () => {
  const html = pictureReport({
    reference: 'prints/<front>.png',
    summary: '3 pixels differ',
    before: new Uint8Array([1]),
    after: new Uint8Array([2]),
    difference: new Uint8Array([3]),
  });
  expect(
    [...html.matchAll(/<img src="data:image\/png;base64,([^"]+)"/g)].map(([, one]) => one),
  ).toEqual(['AQ==', 'Ag==', 'Aw==']);
  expect(html).toContain('3 pixels differ');
  expect(html).not.toContain('<front>');
});
