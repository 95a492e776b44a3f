/** Cases of the rules about vertical lines, emphasis and readings. */
import type { Evidence } from '../../../../src/model/evidence.ts';
import { makeEvidence } from '../../../helpers/evidence.ts';
import type { Change } from '../../../helpers/tamper.ts';
import { broken, LINE } from '../../../helpers/toy-lines.ts';
import { type RuleCases, tampered } from '../rule-case.ts';

const whole = makeEvidence();
const vertical = makeEvidence({ direction: 'vertical' });
const upright = (text: string) => broken(text, { direction: 'vertical' });
const set = (evidence: ReturnType<typeof broken>, values: Change['set']) =>
  tampered(evidence, { forme: [{ at: LINE, set: values ?? {} }] });

const run = (text: string, kind: string, advance = 10 * [...text].length) => ({
  ...whole.forme.stories[0]?.parts[1]?.lines[0]?.runs[0],
  text,
  painted: text,
  setting: kind,
  advance,
});

const setting = (...one: Parameters<typeof run>) =>
  set(upright('一二三四五六七'), { runs: [run(...one)] });

/** Runs that follow one another in the copy, without a blank. */
const parts = (texts: readonly (readonly [string, string])[]) => {
  let from = 0;
  const runs = texts.map(([text, kind]) => {
    const at = from;
    from += text.length;
    return { ...run(text, kind), from: at, before: 0, after: 0 };
  });
  return set(upright('一二三四五六七'), { runs });
};

/** In a face that has no form of its own for vertical lines. */
const unturned = (evidence: Evidence): Evidence => ({
  ...evidence,
  fonts: { ...whole.fonts, hasVerticalForm: () => false },
});

/** A dot over the first character of the line, so far across. */
const dot = (x: number, y: number): Change => ({
  add: { 'shapes/-': { kind: 'dot', of: LINE, x, y, radius: 1, colour: '#000' } },
});
const dotted = (evidence: ReturnType<typeof broken>, x: number, y: number) =>
  tampered(evidence, { forme: [dot(x, y)] });

/** A reading beside the first character of the second line. */
const reading = (evidence: ReturnType<typeof broken>, y: number): Change => ({
  at: 'lead.body.0',
  set: {
    annotations: [
      {
        ...evidence.forme.stories[0]?.parts[1]?.lines[1],
        id: 'lead.body.0:2r1',
        rect: { x: 40, y, width: 10, height: 5 },
        length: 10,
      },
    ],
  },
});
const read = (evidence: ReturnType<typeof broken>, y: number) =>
  tampered(evidence, { forme: [reading(evidence, y)] });

export const UPRIGHT_CASES: readonly RuleCases[] = [
  {
    rule: 'turned-grouped-figures',
    passes: [
      { name: 'a number without commas', evidence: setting('1500', 'upright') },
      { name: 'a list of page numbers', evidence: setting('1,5,12', 'sideways') },
      {
        name: 'figures of an address',
        evidence: parts([
          ['a.jp/', 'sideways'],
          ['1,500', 'sideways'],
        ]),
      },
    ],
    fails: [
      {
        name: 'thousands with a comma',
        evidence: setting('1,500', 'sideways'),
        says: ['has `1,500`, which lies on its side because of its comma'],
        at: { line: LINE },
      },
      {
        name: 'an amount with its sign and its decimals',
        evidence: setting('$12,000.5', 'sideways'),
        says: ['has `12,000.5`'],
      },
    ],
  },
  {
    rule: 'turned-figures',
    passes: [
      { name: 'a number that stands', evidence: setting('25', 'combined', 10) },
      { name: 'a time of day may lie', evidence: setting('15:30', 'sideways') },
      {
        name: 'figures of a turned word',
        evidence: parts([
          ['COVID-', 'sideways'],
          ['19', 'sideways'],
        ]),
      },
    ],
    fails: [
      {
        name: 'a date that lies',
        evidence: setting('25', 'sideways'),
        says: ['turns `25` on its side'],
        at: { line: LINE },
      },
      {
        name: 'figures that lie beside a word that stands',
        evidence: parts([
          ['GDP', 'upright'],
          ['19', 'sideways'],
        ]),
        says: ['turns `19` on its side'],
      },
    ],
  },
  {
    rule: 'crowded-cell',
    passes: [
      { name: 'two figures in a cell', evidence: setting('25', 'combined', 10) },
      { name: 'no group', evidence: vertical },
    ],
    fails: [
      {
        name: 'four figures in a cell',
        evidence: setting('2025', 'combined', 10),
        says: ['crowds `2025` into one cell'],
        at: { line: LINE },
      },
      {
        name: 'a group longer than a cell',
        evidence: setting('25', 'combined', 12),
        says: ['crowds `25`'],
      },
      { name: 'two wide letters', evidence: setting('WM', 'combined', 10), says: ['`WM`'] },
    ],
  },
  {
    rule: 'turned-acronym',
    passes: [
      { name: 'an acronym stands', evidence: setting('GDP', 'upright') },
      { name: 'a word lies', evidence: setting('World', 'sideways') },
      { name: 'long capitals lie', evidence: setting('UNESCO', 'sideways') },
    ],
    fails: [
      {
        name: 'an acronym lies',
        evidence: setting('GDP', 'sideways'),
        says: ['sets `GDP` sideways, which its house does not'],
        at: { line: LINE },
      },
      { name: 'a word stands', evidence: setting('World', 'upright'), says: ['`World` upright'] },
    ],
  },
  {
    rule: 'upright-quotes',
    passes: [
      { name: 'corner brackets', evidence: upright('一「二」三四五') },
      { name: 'in a turned word', evidence: setting('don’t', 'sideways') },
      { name: 'in a horizontal line', evidence: broken('一“二”三四五') },
    ],
    fails: [
      {
        name: 'in a vertical line',
        evidence: upright('一“二”三四五'),
        says: ['sets curly quotation marks: `“”`'],
        at: { line: LINE },
      },
    ],
  },
  {
    rule: 'turned-arrow',
    passes: [
      { name: 'a triangle', evidence: upright('▼二三四五六七') },
      { name: 'an arrow in a horizontal line', evidence: broken('↓二三四五六七') },
      { name: 'an arrow that stands', evidence: unturned(setting('↓', 'upright')) },
      { name: 'a word that lies', evidence: setting('World', 'sideways') },
    ],
    fails: [
      {
        name: 'an arrow that lies',
        evidence: setting('↓', 'sideways'),
        says: ['turns the arrow `↓` on its side'],
        at: { line: LINE },
      },
      { name: 'a double arrow', evidence: setting('⇒', 'sideways'), says: ['`⇒`'] },
      { name: 'an arrow aslant', evidence: setting('↗', 'sideways'), says: ['`↗`'] },
      { name: 'a black arrow', evidence: setting('➔', 'sideways'), says: ['`➔`'] },
      {
        name: 'an arrow that stands, in a face that turns it',
        evidence: setting('→', 'upright'),
        says: ['turns the arrow `→`'],
      },
    ],
  },
  {
    rule: 'misplaced-emphasis',
    passes: [
      { name: 'under the line', evidence: dotted(whole, 45, 67) },
      { name: 'right of the line', evidence: dotted(vertical, 187, 45) },
    ],
    fails: [
      {
        name: 'above a line of Chinese',
        evidence: dotted(whole, 45, 53),
        says: ['has an emphasis dot out of its place'],
        at: { line: LINE },
      },
      { name: 'left of the line', evidence: dotted(vertical, 170, 45), says: ['out of its place'] },
      { name: 'on a mark', evidence: dotted(broken('，二三四五六七'), 45, 67), says: ['out of'] },
      { name: 'beside the type', evidence: dotted(whole, 20, 67), says: ['out of its place'] },
    ],
  },
  {
    rule: 'ruby-touches-line',
    passes: [
      { name: 'between the lines', evidence: read(whole, 65) },
      { name: 'no reading', evidence: whole },
    ],
    fails: [
      {
        name: 'on the line before',
        evidence: read(whole, 62),
        says: ['lies on a line of its paragraph'],
        at: { line: 'lead.body.0:2r1' },
      },
    ],
  },
  {
    rule: 'crowded-marks',
    passes: [
      { name: 'between the lines', evidence: dotted(whole, 45, 67) },
      { name: 'a reading beside no mark', evidence: read(whole, 65) },
    ],
    fails: [
      {
        name: 'a dot on the next line',
        evidence: dotted(whole, 45, 72),
        says: ['has an emphasis dot on line `lead.body.0:2`'],
        at: { line: LINE },
      },
      {
        name: 'a dot on a reading',
        evidence: tampered(whole, { forme: [reading(whole, 65), dot(45, 66.5)] }),
        says: ['has an emphasis dot on a reading'],
      },
    ],
  },
];
