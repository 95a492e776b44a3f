/** `tests/suite/compose/*.yaml`: copy, style and measures in, printed lines out. tests/suite/compose/README.md says how to write one. */
import { describe, expect, it } from 'vitest';
import { composeText } from '../../../src/compose/compose-text.ts';
import type { Setting } from '../../../src/model/font.ts';
import type { ComposedLine } from '../../../src/model/galley.ts';
import { lexiconOf } from '../../../src/model/lexicon.ts';
import { BODY_FACE } from '../../../src/model/typography/house-styles.ts';
import { changesOf, copyOf, readLineCases } from '../../helpers/line-cases.ts';
import { openHouse } from './setting.ts';

const runsOf = ({ runs }: ComposedLine): string[] =>
  runs.map(({ text, width }) => `${text} ${Math.round(width * 1000) / 1000}`);

const setAs = (setting: Setting, lines: readonly ComposedLine[]): string[] =>
  lines.flatMap(({ runs }) =>
    runs.filter((run) => run.setting === setting).map(({ text }) => text),
  );

const fonts = await openHouse();

describe.each(readLineCases())('$file', ({ cases }) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const options = {
      measures: [one.measures].flat(),
      style: one.style,
      vertical: one.vertical ?? false,
      indent: one.indent ?? 0,
      cells: one.cells ?? null,
      changes: changesOf(one),
      lexicon: lexiconOf(one.lexicon ?? []),
    };
    const [paragraph] = composeText([copyOf(one)], options, BODY_FACE[one.style], fonts);
    expect(paragraph?.lines.map((line) => line.text)).toEqual(one.expect);
    if (one.widths !== undefined) {
      expect(paragraph?.lines.map((line) => line.width)).toEqual(one.widths);
    }
    if (one.runs !== undefined) expect(paragraph?.lines.map(runsOf)).toEqual(one.runs);
    const lines = paragraph?.lines ?? [];
    if (one.turned !== undefined) expect(setAs('sideways', lines)).toEqual(one.turned);
    if (one.combined !== undefined) expect(setAs('combined', lines)).toEqual(one.combined);
    if (one.resorts !== undefined) {
      expect(lines.map(({ resort }) => resort ?? 'none')).toEqual(one.resorts);
    }
  });
});
