/** The finished file of a real print: exact, the same each time, and read back as it was written. */
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenBrowser } from '../../src/browser/open.ts';
import type { PdfFacts } from '../../src/model/evidence.ts';
import { visible } from '../../src/model/text.ts';
import { finishPdf, type Imprint } from '../../src/pdf/finish.ts';
import { inspectPdf } from '../../src/pdf/inspect.ts';
import { mm, mmToPx, pt, pxToPt } from '../../src/units.ts';
import { lineHtml, pageFace, printPage, sheetHtml, startBrowser } from './browser-fixture.ts';

/** Characters with Kangxi twins, vertical forms and marks that full fonts give back wrong. */
const COPY = '人見日一，「二」－〈三〉龍！';

let browser: OpenBrowser;
let face: string;
beforeAll(async () => {
  [browser, face] = await Promise.all([startBrowser(), pageFace(`${COPY}25`)]);
}, 60_000);
afterAll(() => browser?.close());

const imprint = (more: Partial<Imprint> = {}): Imprint => ({
  title: '大公報 A2 要聞',
  author: '大公報',
  lang: 'zh-HK',
  direction: 'horizontal',
  date: '2025-05-09',
  contentId: '0123456789abcdef'.repeat(4),
  trimWidth: pt(450),
  trimHeight: pt(300),
  bleed: null,
  ...more,
});

async function factsOf(bytes: Uint8Array): Promise<PdfFacts> {
  const { value, findings } = await inspectPdf(bytes);
  if (value === null) throw new Error(JSON.stringify(findings));
  return value;
}

const print = (body: string, css = face) => printPage(browser, sheetHtml(body, css));

describe('finishPdf', () => {
  it('writes boxes, names, date and identifier of the page', async () => {
    const bytes = await finishPdf(await print(`<h1 style="margin:0">${COPY}</h1>`), imprint());
    const box = { x: 0, y: 0, width: 450, height: 300 };
    expect(await factsOf(bytes)).toMatchObject({
      pages: 1,
      sheets: [{ mediaBox: box, cropBox: box, bleedBox: box, trimBox: box }],
      scale: 3.125,
      title: '大公報 A2 要聞',
      author: '大公報',
      lang: 'zh-HK',
      tagged: true,
      outline: true,
      bytes: bytes.length,
    });
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getCreator()).toBe('banmian');
    expect(document.getProducer()).toBe('banmian');
    expect(document.getCreationDate()).toEqual(new Date('2025-05-09T00:00:00Z'));
    expect(document.getModificationDate()).toEqual(new Date('2025-05-09T00:00:00Z'));
    const identifier = '<0123456789abcdef0123456789abcdef>';
    expect(document.context.trailerInfo.ID?.toString()).toBe(`[ ${identifier} ${identifier} ]`);
  });

  it('hangs a trim that Chromium rounded from the top left corner of what it painted', async () => {
    const [width, height] = [pxToPt(mmToPx(mm(391))), pxToPt(mmToPx(mm(545)))];
    const html = sheetHtml('', '', [mmToPx(mm(391)), mmToPx(mm(545))]);
    const printed = await printPage(browser, html);
    const media = (await factsOf(printed)).sheets[0]?.mediaBox;
    expect(media?.width).not.toBeCloseTo(width, 2);
    const bytes = await finishPdf(printed, imprint({ trimWidth: width, trimHeight: height }));
    const trim = (await factsOf(bytes)).sheets[0]?.trimBox;
    expect(trim?.width).toBeCloseTo(width, 3);
    expect(trim?.height).toBeCloseTo(height, 3);
    expect((trim?.y ?? 0) + (trim?.height ?? 0)).toBeCloseTo(media?.height ?? 0, 3);
  });

  it('says that a vertical page is read from right to left, and a horizontal one not', async () => {
    const printed = await print(lineHtml('v', 'v', COPY));
    const directionOf = async (direction: Imprint['direction']) => {
      const bytes = await finishPdf(printed, imprint({ direction }));
      const document = await PDFDocument.load(bytes, { updateMetadata: false });
      return document.catalog.getViewerPreferences()?.dict.toString();
    };
    expect(await directionOf('vertical')).toMatch(
      /\/DisplayDocTitle true[\s\S]*\/Direction \/R2L/u,
    );
    expect(await directionOf('horizontal')).not.toContain('R2L');
  });

  it('gives the same bytes from browsers of different histories', async () => {
    const table = '<table><tr><th>人<th>見<tr><td>日<td>一</table>';
    const page = `${table}${lineHtml('h', 'h', COPY)}`;
    const other = await startBrowser();
    await print('<p>一</p>'.repeat(40));
    const prints = [
      await print(page),
      await printPage(other, sheetHtml(page, face)),
      await print(page),
    ];
    await other.close();
    const [first, ...rest] = await Promise.all(prints.map((one) => finishPdf(one, imprint())));
    for (const bytes of rest)
      expect(Buffer.from(bytes).equals(first ?? bytes.subarray(1))).toBe(true);
  });
});

describe('inspectPdf on a print', () => {
  it('reads the copy back verbatim, across and down, from a page subset', async () => {
    const combined = '<span class="tcy">25</span>';
    const body = lineHtml('h', 'h', COPY) + lineHtml('v', 'v', `${COPY}${combined}日`, 300, 30);
    const facts = await factsOf(await finishPdf(await print(body), imprint()));
    expect(visible(facts.text)).toBe(`${COPY}${COPY}25日`);
    expect(facts.fonts).toEqual([
      {
        name: 'NotoSerifHK-Regular',
        subtype: 'Type0',
        descendant: 'CIDFontType2',
        embedded: true,
        subset: true,
        readable: true,
      },
    ]);
  });

  it('shows that Chromium shrank a page with content wider than its sheet', async () => {
    const facts = await factsOf(await print('<div style="width:900px">一</div>'));
    expect(facts.scale).toBeGreaterThan(0);
    expect(facts.scale).toBeLessThan(3.1);
  });

  it('shows a weight that Chromium made up as a Type 3 font', async () => {
    const facts = await factsOf(await print('<b style="font-synthesis:weight">人見</b>'));
    expect(facts.fonts.map(({ subtype }) => subtype)).toContain('Type3');
  });

  it('counts the bytes of pictures', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const facts = await factsOf(await print(`<img alt="" src="data:image/png;base64,${png}">`));
    expect(facts.imageBytes).toBeGreaterThan(0);
    expect(facts.imageBytes).toBeLessThan(facts.bytes);
  });
});
