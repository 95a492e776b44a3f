import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page } from '../../../src/model/page.ts';
import type { Template } from '../../../src/model/template.ts';
import { originAt, type RichText } from '../../../src/model/text.ts';
import { HOUSE_STYLES } from '../../../src/model/typography/house-styles.ts';
import { REPAIRS, type Repair } from '../../../src/model/typography/misprints.ts';
import { correct } from '../../../src/proofread/correct.ts';
import { proofread } from '../../../src/proofread/proofread.ts';
import { need, readCase, suiteTemplate } from '../../helpers/stages.ts';
import { pageFiles } from '../../helpers/suite.ts';

const repairing = async (...repair: Repair[]): Promise<Template> => ({
  ...(await suiteTemplate('card')),
  houseStyles: { 'zh-HK': { ...HOUSE_STYLES['zh-HK'], repair } },
});

const pageOf = async (text: string, template: Template): Promise<Page> =>
  need(
    await readCase(
      pageFiles({ name: 'one', file: 'none', expect: 'clean', stories: { lead: text } }),
      template,
    ),
  );

async function proof(text: string, ...repair: Repair[]) {
  const template = await repairing(...repair);
  const page = await pageOf(text, await suiteTemplate('card'));
  const { value, findings } = proofread(page, template);
  const paragraph = value.stories[0]?.body[0]?.text as RichText;
  return { page, value, findings, paragraph };
}

test('a house that corrects nothing gets the very page that was read', async () => {
  const { page, value, findings } = await proof('今天,我們--去"海"邊...');
  expect(value).toBe(page);
  expect(findings.map(({ rule }) => rule)).toEqual([
    'half-width-mark',
    'wrong-dash',
    'straight-quotes',
    'wrong-ellipsis',
  ]);
});

test('only what the house names is corrected, and told from what to what', async () => {
  const { paragraph, findings } = await proof('今天,我們--去', 'wrong-dash');
  expect(paragraph.text).toBe('今天,我們——去');
  expect(findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    ['half-width-mark', 'warning', '`,` stands for `，`'],
    ['wrong-dash', 'info', '`--` stands for `——`; corrected'],
  ]);
});

test.each([
  ['half-width-mark', '今天,去(明天)吧!', '今天，去（明天）吧！'],
  ['half-width-mark', '今天, 明天去.', '今天，明天去。'],
  ['straight-quotes', '這是"保險"了', '這是「保險」了'],
  ['foreign-quotes', '他說：“我‘好’了”', '他說：「我『好』了」'],
  ['wrong-dash', '今天 -- 明天', '今天——明天'],
  ['wrong-ellipsis', '今天...明天。。。', '今天……明天……'],
  ['doubled-mark', '今天，，明天。。', '今天，明天。'],
  ['presentation-form', '﹁今天﹂﹐︽書︾', '「今天」，《書》'],
  ['kangxi-radical', '⼀⼆三', '一二三'],
  ['foreign-middle-dot', '比爾•蓋茨', '比爾·蓋茨'],
  ['full-width-letter', '２０２５年ＧＤＰ', '2025年GDP'],
  ['space-between-han', '今天 明天', '今天明天'],
  ['space-beside-latin', '共 20 人', '共20人'],
  ['lone-ellipsis', '今天…', '今天……'],
] as const)('%s: %s becomes %s', async (rule, wrong, right) => {
  const { paragraph, value } = await proof(wrong, rule);
  expect(paragraph.text).toBe(right);
  // What is corrected has nothing left to correct.
  const again = proofread(value, await repairing(rule));
  expect(again.findings.filter((one) => one.rule === rule)).toEqual([]);
});

test.each([
  [[], ['mixed-figures', 'warning'], '今年２０２５年去年2024年'],
  [['mixed-figures'], ['mixed-figures', 'info'], '今年2025年去年2024年'],
  [['full-width-letter'], ['full-width-letter', 'info'], '今年2025年去年2024年'],
  [['full-width-letter', 'mixed-figures'], ['mixed-figures', 'info'], '今年2025年去年2024年'],
] as const)(
  'figures of two widths are one finding where the house corrects %j',
  async (repair, said, right) => {
    const { paragraph, findings } = await proof('今年２０２５年去年2024年', ...repair);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([said]);
    expect(paragraph.text).toBe(right);
  },
);

test('marks and places stay with their characters', async () => {
  const { paragraph } = await proof('今天...{漢|かん}*去--海*邊,好', ...REPAIRS);
  expect(paragraph.text).toBe('今天……漢去——海邊，好');
  expect(
    paragraph.marks.map(({ kind, from, to }) => [kind, paragraph.text.slice(from, to)]),
  ).toEqual([
    ['ruby', '漢'],
    ['emphasis', '去——海'],
  ]);
  const column = (char: string) => originAt(paragraph, paragraph.text.indexOf(char))?.column;
  expect([column('…'), column('漢'), column('海'), column('，'), column('好')]).toEqual([
    3, 7, 16, 19, 20,
  ]);
});

test('any edits leave every other character and its place as they were', () => {
  const source: RichText = {
    text: '甲乙丙丁戊己庚辛壬癸',
    marks: [{ kind: 'bold', from: 2, to: 7, value: null }],
    origins: [{ at: 0, file: 'a.md', line: 3, column: 5 }],
  };
  const edit = fc
    .tuple(fc.nat(9), fc.integer({ min: 1, max: 3 }), fc.constantFrom('', '一', '——', '・・・'))
    .map(([from, length, text]) => ({ from, to: Math.min(10, from + length), text }));
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
      const after = correct(source, edits);
      for (const mark of after.marks) expect(mark.to).toBeLessThanOrEqual(after.text.length);
      for (const [at, char] of [...after.text].entries()) {
        const was = source.text.indexOf(char);
        if (was < 0) continue;
        expect(originAt(after, at)?.column).toBe(5 + was);
      }
      expect(after.origins.map(({ at }) => at)).toEqual(
        after.origins.map(({ at }) => at).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 1000 },
  );
});

test('letters and figures of the copy are never touched', async () => {
  const template = await repairing(...REPAIRS);
  const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  const piece = fc.constantFrom(
    '今天',
    'GDP',
    '3.5',
    ',',
    '.',
    '...',
    '--',
    '"',
    '(',
    ')',
    '「',
    '」',
    '“',
    '”',
    '，',
    '。',
    ' ',
    '—',
    '…',
    '～',
    '〜',
    '•',
    '２',
  );
  const plain = await pageOf('甲', template);
  const story = plain.stories[0];
  if (story === undefined) throw new Error('no story');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
      const text: RichText = {
        text: pieces.join(''),
        marks: [],
        origins: [{ at: 0, file: 'a.md', line: 1, column: 1 }],
      };
      const page = {
        ...plain,
        stories: [{ ...story, body: [{ kind: 'paragraph' as const, text }] }],
      };
      const after = proofread(page, template).value.stories[0]?.body[0]?.text as RichText;
      expect(letters(after.text)).toBe(letters(text.text));
    }),
    { numRuns: 2000 },
  );
});
