/** The names of structure elements come from their order, not from the browser's history. */
import { PDFDict, PDFDocument, PDFName, type PDFObject, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from '../../../src/pdf/finish.ts';
import { pt } from '../../../src/units.ts';

const IMPRINT = {
  title: 't',
  author: 'a',
  lang: 'ja',
  direction: 'horizontal',
  date: '2025-05-09',
  contentId: '00'.repeat(16),
  trimWidth: pt(60),
  trimHeight: pt(60),
  bleed: null,
} as const;

/** Two header cells and a cell that names them; the tree has two leaves, sorted by the old names. */
async function tagged(first: string, second: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([60, 60]);
  const { context } = document;
  const text = (value: string) => PDFString.of(value);
  const cell = (more: Record<string, PDFObject>) =>
    context.register(context.obj({ Type: 'StructElem', S: 'TD', ...more }));
  const one = cell({ ID: text(first) });
  const two = cell({ ID: text(second) });
  const headers = context.obj([text(second), text(first)]);
  cell({ A: context.obj([context.obj({ O: 'Table', Headers: headers })]) });
  const pairs = [[first, one] as const, [second, two] as const].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const leaves = pairs.map(([name, ref]) =>
    context.register(context.obj({ Names: [text(name), ref] })),
  );
  const tree = context.obj({ Kids: leaves });
  document.catalog.set(PDFName.of('StructTreeRoot'), context.obj({ IDTree: tree }));
  return document.save({ updateFieldAppearances: false });
}

async function finished(first: string, second: string) {
  const bytes = await finishPdf(await tagged(first, second), IMPRINT);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return { bytes, document };
}

describe('structure ids', () => {
  it('are numbered in order in elements, headers and tree, and the old tree is gone', async () => {
    const { document } = await finished('node00000099', 'node00000017');
    const all = document.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    const elements = all.filter((one) => one.includes('/StructElem'));
    expect(elements[0]).toContain('/ID (node00000001)');
    expect(elements[1]).toContain('/ID (node00000002)');
    expect(elements[2]).toMatch(/\/Headers \[ \(node00000002\) \(node00000001\) \]/u);
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const tree = root.lookup(PDFName.of('IDTree'), PDFDict).toString();
    expect(tree).toMatch(/Names \[ \(node00000001\) \d+ 0 R \(node00000002\) \d+ 0 R \]/u);
    expect(tree).not.toContain('Kids');
    expect(all.join()).not.toMatch(/node000000(17|99)/u);
  });

  it('give the same bytes whatever numbers the browser had reached', async () => {
    const early = await finished('node00000007', 'node00000009');
    const late = await finished('node00000170', 'node00000190');
    expect(Buffer.from(early.bytes).equals(late.bytes)).toBe(true);
  });
});
