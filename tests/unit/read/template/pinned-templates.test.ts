/** Pins for a template that does not exist are reported: nothing else would say that they are not used. */
import { expect, it } from 'vitest';
import type { Page } from '../../../../src/model/page.ts';
import { pinnedTemplates } from '../../../../src/read/template/pinned-templates.ts';
import { makePage } from '../../../helpers/evidence.ts';
import { memoryWorkspace } from '../../../helpers/memory-workspace.ts';

const shelves = {
  workspace: memoryWorkspace({
    'house/broadsheet-hk/template.yaml': '',
    'house/broadsheet-tw/template.yaml': '',
  }),
  templates: ['mine', 'house'],
};

const place = { file: 'page.yaml', line: 27, column: 3, length: 13 };

const found = (pins: Page['pins']) =>
  pinnedTemplates(
    shelves,
    makePage({ template: 'broadsheet-hk', pins, pinOrigins: { broadsheet_hk: place } }),
  );

it('is an error where the page has no pins for its own template', async () => {
  expect(await found({ broadsheet_hk: {} })).toMatchObject([
    {
      rule: 'unknown-template',
      severity: 'error',
      message: expect.stringContaining('`layout` has pins for `broadsheet_hk`'),
      help: expect.stringContaining('did you mean `broadsheet-hk`?'),
      origin: place,
    },
  ]);
});

it('is a warning beside pins for its own template', async () => {
  expect(await found({ broadsheet_hk: {}, 'broadsheet-hk': {} })).toMatchObject([
    { rule: 'unknown-template', severity: 'warning' },
  ]);
});

it('says nothing of pins for templates that exist', async () => {
  expect(await found({ 'broadsheet-tw': {} })).toEqual([]);
  expect(await found({ 'broadsheet-hk': {}, 'broadsheet-tw': {} })).toEqual([]);
});
