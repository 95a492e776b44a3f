/** What the copy of a page takes in; the lines of a table and the shape of its JSON out. */
import type { Finding } from '../diagnostic.ts';
import type {
  Balance,
  CopyDepth,
  Estimate,
  HeadDepth,
  StoryEstimate,
  WidthEstimate,
} from '../model/estimate.ts';
import type { Template } from '../model/template.ts';
import type { FoundPage } from '../page-folders.ts';
import { type Px, px, pxToMm, pxToPt } from '../units.ts';
import { visibleLine } from '../visible.ts';
import type { ExitCode } from './exit-code.ts';

export interface CastPage extends FoundPage {
  /** Null where the files give no page. */
  readonly cast: { readonly template: Template; readonly estimate: Estimate } | null;
  readonly findings: readonly Finding[];
  readonly exit: ExitCode;
}

export function castoffLines({ id, cast }: CastPage): string[] {
  const name = visibleLine(id);
  if (cast === null) return [`${name}: nothing to cast off`];
  const { template, estimate } = cast;
  const { columns, lines } = template.grid;
  return [
    `${name} in ${template.id}: ${columns} columns of ${lines} lines`,
    row(['columns', 'lines', 'a leg', 'column-lines', 'cm a leg'], '  head'),
    ...estimate.stories.flatMap((story) => storyLines(story, template)),
    '',
    balanceText(estimate.balance),
  ];
}

/** Figures stand under their names; the head is as wide as it likes. */
const row = (cells: readonly string[], head: string): string =>
  `${cells.map((cell, at) => cell.padStart(WIDTHS[at] ?? 0)).join('')}${head}`.trimEnd();

const WIDTHS = [11, 8, 8, 15, 11];

function storyLines(story: StoryEstimate, template: Template): string[] {
  const rows = story.widths.map(({ columns, copy, head }) => {
    const mark = columns === story.usual ? ' *' : '  ';
    const copied =
      copy === null
        ? ['', '', '', '']
        : [
            `${copy.lines}`,
            `${copy.depth}`,
            `${copy.columnLines}`,
            centimetres(template, copy).toFixed(1),
          ];
    return row([`${columns}`, ...copied], `${mark}${story.hasHead ? headText(head) : 'no head'}`);
  });
  return [`  ${story.story} (${story.role})`, ...rows];
}

const centimetres = ({ grid }: Template, { depth }: CopyDepth): number =>
  pxToMm(px((depth - 1) * grid.pitch + grid.body)) / 10;

function headText(head: HeadDepth | null): string {
  if (head === null) return 'does not fit';
  const { least, size, full, largest } = head;
  const more = full === least ? '' : `, ${full} for ${sizeText(largest)}`;
  return `${least} ${least === 1 ? 'line' : 'lines'} for ${sizeText(size)}${more}`;
}

const sizeText = (size: Px): string => `${size} px (${hundredths(pxToPt(size))} pt)`;

/** `612 of 648 column-lines; 36 short`, what they are made of, and how far they can be squeezed. */
function balanceText(balance: Balance): string {
  const { copy, heads, pictures, adverts, white, room, short, least } = balance;
  const rest =
    short < 0 ? `${-short} too many` : short === 0 ? 'the page is full' : `${short} short`;
  const sold = adverts === 0 ? '' : `, adverts ${adverts}`;
  return `  about ${room - short} of ${room} column-lines; ${rest} (copy ${copy}, heads ${heads}, pictures ${pictures}${sold}, white ${white}; stories at the widths with *; ${least} where heads and pictures are as small as they go)`;
}

export function castoffJson({ id, folder, cast, findings, exit }: CastPage): unknown {
  const { template = null, estimate = null } = cast ?? {};
  return {
    page: id,
    folder,
    template: template?.id ?? null,
    grid: template && { columns: template.grid.columns, lines: template.grid.lines },
    stories: (estimate?.stories ?? []).map((story) => ({
      story: story.story,
      role: story.role,
      hasHead: story.hasHead,
      usual: story.usual,
      widths: story.widths.map((width) => template && widthJson(template, width)),
    })),
    balance: estimate?.balance ?? null,
    findings,
    exit,
  };
}

const widthJson = (template: Template, { columns, copy, head }: WidthEstimate): unknown => ({
  columns,
  copy: copy && { ...copy, cm: hundredths(centimetres(template, copy)) },
  head: head && {
    least: { lines: head.least, px: head.size, pt: hundredths(pxToPt(head.size)) },
    full: { lines: head.full, px: head.largest, pt: hundredths(pxToPt(head.largest)) },
  },
});

const hundredths = (value: number): number => Math.round(value * 100) / 100;
