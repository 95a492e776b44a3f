/** Cases of the rules about where a paragraph is broken. */
import { makeEvidence } from '../../../helpers/evidence.ts';
import { broken, housed, LINE } from '../../../helpers/toy-lines.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();
const name = [{ kind: 'name', from: 5, to: 8, value: null }] as const;

export const BREAK_CASES: readonly RuleCases[] = [
  {
    rule: 'split-pair',
    passes: [
      { name: 'a dash stays whole', evidence: broken('一二三四五——六七') },
      { name: 'two dashes may part', evidence: broken('一二三四五————六七') },
      { name: 'a sign and Han may part', evidence: broken('一二三四五六3人') },
    ],
    fails: [
      {
        name: 'a dash is parted',
        evidence: broken('一二三四五六——七'),
        says: ['line `lead.body.0:1` ends inside `——`'],
        at: { line: LINE, frame: 'lead/1' },
        origin: 'stories/lead.md:5:1',
      },
      {
        name: 'an ellipsis of a vertical line is parted',
        evidence: broken('一二三四五六……七', { direction: 'vertical' }),
        says: ['inside `……`'],
      },
      { name: 'a sign is parted', evidence: broken('一二三四五六3%八'), says: ['inside `3%`'] },
      { name: 'a coin is parted', evidence: broken('一二三四五六$8八'), says: ['inside `$8`'] },
    ],
  },
  {
    rule: 'split-figures',
    passes: [
      { name: 'a number stays whole', evidence: broken('一二三四五12六七') },
      { name: 'a list number ends a line', evidence: broken('一二三四五六1人一') },
      {
        name: 'figures in cells of their own may part as a last resort',
        evidence: tampered(broken('一二三四五六12七', { direction: 'vertical' }), {
          forme: [{ at: LINE, set: { 'runs/0/features': ['fwid'], 'fit/resort': 'figures' } }],
        }),
      },
    ],
    fails: [
      {
        name: 'a number is parted',
        evidence: broken('一二三四五六12七'),
        says: ['ends inside a number: `六1|2七`'],
        at: { line: LINE },
      },
      { name: 'at its point', evidence: broken('一二三四五六1.5'), says: ['`六1|.5`'] },
      { name: 'after its comma', evidence: broken('一二三四五1,000'), says: ['`1,|00`'] },
    ],
  },
  {
    rule: 'split-word',
    passes: [
      { name: 'a word stays whole', evidence: broken('一二三四abc五六') },
      { name: 'a word is parted at its hyphen', evidence: broken('一二三四ab-cd五') },
      { name: 'a soft hyphen', evidence: broken('一二三四ab\u00adcd五') },
      { name: 'letters that fill cells', evidence: broken('一二三四五六ＮＨＫ七') },
    ],
    fails: [
      {
        name: 'a sign leaves its letter',
        evidence: broken('一二三四五六C++五'),
        says: ['六C|++五`'],
      },
      { name: 'a sign leaves its figure', evidence: broken('一二三四五六7=五六'), says: ['7|=五'] },
      {
        name: 'a word is parted',
        evidence: broken('一二三四五abcd六'),
        says: ['ends inside a word: `二三四五ab|cd六`'],
        at: { line: LINE },
      },
      {
        name: 'G20 is parted',
        evidence: broken('一二三四五六G20七'),
        says: ['`二三四五六G|20七`'],
      },
    ],
  },
  {
    rule: 'split-unit',
    passes: [
      { name: 'the house does not keep units', evidence: broken('一二三四五80周年') },
      {
        name: 'a break after the unit',
        evidence: housed(broken('一二三80周年四五'), { keepUnits: true }),
      },
    ],
    fails: [
      {
        name: 'a number and its unit are parted',
        evidence: housed(broken('一二三四五80周年'), { keepUnits: true }),
        says: ['ends inside `80周年`'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'split-dateline',
    passes: [
      { name: 'a story without a dateline', evidence: whole },
      {
        name: 'a dateline in one line',
        evidence: broken('【本報訊】一二三四', { dateline: '【本報訊】' }),
      },
    ],
    fails: [
      {
        name: 'a dateline in two lines',
        evidence: broken('【本報記者北京訊】一', { dateline: '【本報記者北京訊】' }),
        says: ['ends inside the dateline'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'split-name',
    passes: [
      { name: 'the house keeps no names', evidence: broken('一二三四五歐陽修六', { marks: name }) },
      {
        name: 'a name in one line',
        evidence: housed(broken('一二歐陽修六七八', { marks: [{ ...name[0], from: 2, to: 5 }] }), {
          keepNames: true,
        }),
      },
    ],
    fails: [
      {
        name: 'a name is parted',
        evidence: housed(broken('一二三四五歐陽修六', { marks: name }), { keepNames: true }),
        says: ['ends inside `歐陽修`'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'runt-line',
    passes: [
      { name: 'the last line holds two', evidence: whole },
      { name: 'one with a mark', evidence: broken('一二三四五六七八。') },
      { name: 'a paragraph of one character', evidence: broken('一') },
    ],
    fails: [
      {
        name: 'the last line holds one',
        evidence: broken('一二三四五六七八'),
        says: ['line `lead.body.0:2` holds one character, `八`'],
        at: { line: 'lead.body.0:2' },
      },
    ],
  },
  {
    rule: 'line-of-marks',
    passes: [
      { name: 'lines of Han', evidence: whole },
      { name: 'a paragraph of marks', evidence: broken('……') },
      {
        name: 'a line too short for one character more',
        evidence: broken('一二三四五六七……——……——'),
      },
      { name: 'or for the word before it', evidence: broken('一abcdef……——') },
    ],
    fails: [
      {
        name: 'the last line holds marks',
        evidence: broken('一二三四五六七。」'),
        says: ['holds only marks: `。」`'],
        at: { line: 'lead.body.0:2' },
      },
    ],
  },
];
