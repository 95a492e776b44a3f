/** Cases of line-start and line-end prohibition. */
import { makeEvidence, makePage, makeStory, paragraph } from '../../../helpers/evidence.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();

/** The lead's paragraph, which breaks after every seventh character. */
const broken = (text: string, lang: 'zh-HK' | 'ja' = 'zh-HK') =>
  makeEvidence({
    page: makePage({
      stories: [makeStory('lead', { lang, body: [paragraph(text, 'stories/lead.md', 5)] })],
    }),
  });

export const KINSOKU_CASES: readonly RuleCases[] = [
  {
    rule: 'line-starts-with-forbidden',
    passes: [
      { name: 'lines start with Han', evidence: whole },
      { name: 'the first line of a paragraph is free', evidence: broken('」一二三四五六七八') },
      {
        name: 'a question mark may start a line in a Japanese newspaper',
        evidence: broken('一二三四五六七？八', 'ja'),
      },
      { name: 'an opening bracket may start a line', evidence: broken('一二三四五六七「八」') },
      {
        name: 'a head is broken by its author',
        evidence: tampered(broken('一二三四五六七，八'), {
          forme: [{ at: 'lead.body.0', set: { role: 'headline' } }],
        }),
      },
    ],
    fails: [
      ...['，', '。', '」', '：', '？', '·', '～', '／'].map((mark) => ({
        name: `\`${mark}\` starts a line`,
        evidence: broken(`一二三四五六七${mark}八`),
        says: [`line \`lead.body.0:2\` starts with \`${mark}\`, which zh-basic forbids`],
        at: { line: 'lead.body.0:2', frame: 'lead/1' },
        origin: 'stories/lead.md:5:8',
      })),
      {
        name: 'a comma starts a line in a Japanese newspaper',
        evidence: broken('一二三四五六七、八', 'ja'),
        says: ['starts with `、`, which ja-news forbids'],
      },
      {
        name: 'a comma starts a line of a quote',
        evidence: tampered(broken('一二三四五六七，八'), {
          forme: [{ at: 'lead.body.0', set: { role: 'quote' } }],
        }),
        says: ['starts with `，`'],
      },
    ],
  },
  {
    rule: 'line-ends-with-forbidden',
    passes: [
      { name: 'lines end with Han', evidence: whole },
      { name: 'a comma may end a line', evidence: broken('一二三四五六，七八') },
      { name: 'the end of a paragraph is no break', evidence: broken('一二三四五六七八「') },
    ],
    fails: ['「', '（', '《', '“'].map((mark) => ({
      name: `\`${mark}\` ends a line`,
      evidence: broken(`一二三四五六${mark}七八`),
      says: [`line \`lead.body.0:1\` ends with \`${mark}\`, which zh-basic forbids`],
      at: { line: 'lead.body.0:1' },
      origin: 'stories/lead.md:5:1',
    })),
  },
];
