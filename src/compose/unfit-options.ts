/** Measures, indent, cells and hanging as they were asked for in, what of it makes no readable line out. */
import { type Finding, finding } from '../diagnostic.ts';
import type { ComposeOptions } from './compose-text.ts';
import { unfitCells } from './unfit-cells.ts';
import { hangsInHorizontal } from './white/elastic.ts';

export const unfitOptions = (options: ComposeOptions): Finding[] => [
  ...cellsOf(options),
  ...unfitIndent(options),
  ...idleHang(options),
];

function cellsOf({ cells, measures }: ComposeOptions): Finding[] {
  return cells === null ? [] : unfitCells(measures.at(-1) ?? 1, cells, null);
}

function unfitIndent({ indent, measures }: ComposeOptions): Finding[] {
  const first = measures[0] ?? 1;
  if (indent < first) return [];
  const message = `an indent of ${indent} em leaves no room in a first line of ${first} em`;
  return [finding('unfit-indent', 'error', message, { help: 'indent by less than the measure' })];
}

function idleHang({ changes, style, vertical }: ComposeOptions): Finding[] {
  if (changes.hang !== 'stops' || vertical || hangsInHorizontal(style)) return [];
  const message = `\`hang\` does nothing in a horizontal line of \`${style}\`, whose stops stand in the middle of their cells`;
  return [
    finding('idle-hang', 'info', message, { help: 'marks hang in vertical lines: `--vertical`' }),
  ];
}
