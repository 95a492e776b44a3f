/** A template in, findings about sizes that a browser cannot paint exactly out. */
import { type Finding, finding } from '../../diagnostic.ts';
import type { KeyPath } from '../../model/files/shape.ts';
import type { TemplateFile } from '../../model/files/template-file.ts';
import { type Px, pxToMm, pxToPt } from '../../units.ts';
import { placeOf, type YamlSource } from '../yaml/yaml-source.ts';

/** Chromium sums advances without error only at type sizes in quarters of a px and pitches in whole px. */
const SIZE_STEP = 0.25;
const PITCH_STEP = 1;
/** Chromium writes page sides exactly only in multiples of 6 pt. */
const SHEET_STEP_PT = 6;
const TOLERANCE = 1e-6;

interface Size {
  readonly path: KeyPath;
  readonly value: Px;
}

export const rasterFindings = (yaml: YamlSource, file: TemplateFile): Finding[] => [
  ...offRaster(yaml, 'type size', sizes(file), SIZE_STEP),
  ...offRaster(yaml, 'pitch', pitches(file), PITCH_STEP),
  ...inexactSheet(yaml, file),
];

const sizes = (file: TemplateFile): Size[] => [
  ...Object.entries(file.styles).map(([name, { size }]) => ({
    path: ['styles', name, 'size'],
    value: size,
  })),
  ...file.ladder.map((value, index) => ({ path: ['ladder', index], value })),
];

const pitches = (file: TemplateFile): Size[] => [
  { path: ['grid', 'pitch'], value: file.grid.pitch },
  ...Object.entries(file.styles).map(([name, { pitch }]) => ({
    path: ['styles', name, 'pitch'],
    value: pitch,
  })),
];

const isMultiple = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < TOLERANCE;

const offRaster = (
  yaml: YamlSource,
  what: string,
  found: readonly Size[],
  step: number,
): Finding[] =>
  found
    .filter(({ value }) => !isMultiple(value, step))
    .map(({ path, value }) => {
      const nearest = Math.round(value / step) * step;
      return finding(
        'off-raster-size',
        'error',
        `${what} ${rounded(value)} px is no multiple of ${step} px`,
        {
          help: `write \`${nearest}px\`; at other sizes the browser rounds every advance`,
          origin: placeOf(yaml, path),
        },
      );
    });

const inexactSheet = (yaml: YamlSource, { sheet }: TemplateFile): Finding[] =>
  (['width', 'height'] as const)
    .filter((side) => !isMultiple(pxToPt(sheet[side]), SHEET_STEP_PT))
    .map((side) => {
      const nearest = Math.round(pxToPt(sheet[side]) / SHEET_STEP_PT) * SHEET_STEP_PT;
      const written = `${rounded(pxToMm(sheet[side]))} mm`;
      return finding(
        'inexact-sheet',
        'warning',
        `sheet ${side} ${written} is no multiple of 6 pt`,
        {
          help: `write \`${nearest}pt\`, or let the page be printed on a larger sheet`,
          origin: placeOf(yaml, ['sheet', side]),
        },
      );
    });

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
