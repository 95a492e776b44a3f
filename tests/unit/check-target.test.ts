/** A finished PDF in an output folder, held against the record of the build that lies beside it. */
import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { checkTarget } from '../../src/check-target.ts';
import { openHouse } from '../../src/house.ts';
import { writtenRecord } from '../../src/model/build-record.ts';
import { scratchFolder } from '../helpers/scratch.ts';

const { at, put, pipe } = scratchFolder();
const house = openHouse();
let pdf: Uint8Array;
beforeAll(async () => {
  const document = await PDFDocument.create();
  document.addPage([600, 800]);
  pdf = await document.save();
});

const record = (name: string, bytes: Uint8Array): string => {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const page = { page: 'a1', template: null, end: 'clean' } as const;
  return writtenRecord({ ...page, files: { [name]: digest } });
};

const check = async (name: string) => {
  const { value, findings } = await checkTarget(house, at('a1', name), {
    template: null,
    place: 'rest',
  });
  return { isRead: value !== null, rules: findings.map(({ rule }) => rule), findings };
};

test('one that the record names is read, one that it does not name too', async () => {
  put('a1/page.pdf', pdf);
  put('a1/other.pdf', pdf);
  expect(await check('page.pdf')).toMatchObject({ isRead: true });
  put('a1/build.json', record('page.pdf', pdf));
  expect(await check('page.pdf')).toMatchObject({ isRead: true });
  expect(await check('other.pdf')).toMatchObject({ isRead: true });
});

test('one of another build is refused', async () => {
  put('a1/page.pdf', pdf);
  put('a1/build.json', record('page.pdf', pdf.subarray(1)));
  expect(await check('page.pdf')).toMatchObject({ isRead: false, rules: ['mixed-output'] });
});

test('where the last build made none, the way to the earlier one is shown', async () => {
  put('a1/last-built.pdf', pdf);
  put('a1/build.json', record('last-built.pdf', pdf));
  const { rules, findings } = await check('page.pdf');
  expect([rules, findings[0]?.help]).toEqual([
    ['missing-pdf'],
    expect.stringContaining('last-built'),
  ]);
  expect(await check('last-built.pdf')).toMatchObject({ isRead: true });
});

test('a pipe is named and not waited for', async () => {
  pipe('a1/page.pdf');
  expect(await check('page.pdf')).toMatchObject({ isRead: false, rules: ['unreadable-file'] });
});
