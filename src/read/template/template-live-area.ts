/** A template whose shape is right in; findings about a live area 版心 that the sheet or the baselines cannot hold, out. */
import { type Finding, finding } from '../../diagnostic.ts';
import type { Grid, Template } from '../../model/template.ts';
import { EM_TOP } from '../../model/typography/em-box.ts';
import { pxToMm, quantise } from '../../units.ts';
import { placeOf, type YamlSource } from '../yaml/yaml-source.ts';

export const liveAreaFindings = (yaml: YamlSource, template: Template): Finding[] => [
  ...offSheet(yaml, template),
  ...offWholePx(yaml, template),
];

/** Less than this is a rounding of sums. */
const ROUNDING = 1 / 64;

interface Reach {
  readonly side: 'width' | 'height';
  readonly start: number;
  readonly length: number;
  /** How the length comes about. */
  readonly sum: string;
}

function offSheet(yaml: YamlSource, { grid, sheet, direction }: Template): Finding[] {
  const along = lengthAlong(grid);
  const across = lengthAcross(grid);
  const [width, height] = direction === 'horizontal' ? [along, across] : [across, along];
  const reaches: Reach[] = [
    { side: 'width', start: grid.x, ...width },
    { side: 'height', start: grid.y, ...height },
  ];
  return reaches
    .filter(({ side, start, length }) => start < 0 || start + length > sheet[side] + ROUNDING)
    .map(({ side, start, length, sum }) => {
      const room = `${rounded(start)} + ${rounded(length)} px, and the sheet has ${rounded(sheet[side])}`;
      return finding(
        'live-area-off-sheet',
        'error',
        `the live area does not fit the ${side}: ${room}`,
        {
          help: `its length is ${sum} (${rounded(pxToMm(quantise(length)))} mm): take less, or a larger sheet`,
          origin: placeOf(yaml, ['grid']),
        },
      );
    });
}

/** Columns and the gaps between them. */
const lengthAlong = ({ columns, measure, gap }: Grid) => ({
  length: columns * measure + (columns - 1) * gap,
  sum: `${columns} × ${rounded(measure)} + ${columns - 1} × ${rounded(gap)} px`,
});

/** Pitches, and the type of the last line. */
const lengthAcross = ({ lines, pitch, body }: Grid) => ({
  length: (lines - 1) * pitch + body,
  sum: `${lines - 1} × ${rounded(pitch)} + ${rounded(body)} px`,
});

/** What the proof lets a baseline be off the grid (rule `off-grid-line`). */
const BASELINE_TOLERANCE = 0.05;

/** Chromium puts baselines of horizontal lines on whole px; a grid between them would be off in every line. */
function offWholePx(yaml: YamlSource, { grid, direction }: Template): Finding[] {
  const baseline = grid.y + EM_TOP * grid.body;
  if (direction === 'vertical' || Math.abs(baseline - Math.round(baseline)) <= BASELINE_TOLERANCE) {
    return [];
  }
  const start = quantise(Math.round(baseline) - EM_TOP * grid.body);
  return [
    finding(
      'off-raster-grid',
      'error',
      `the first baseline stands at ${rounded(baseline)} px, between two whole px`,
      {
        help: `write \`y: ${start}px\`: a baseline lies 0.88 em under the top of its line`,
        origin: placeOf(yaml, ['grid', 'y']),
      },
    ),
  ];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
