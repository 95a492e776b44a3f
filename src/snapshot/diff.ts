/** Two formes or their texts in, the lines that differ out: each under the story and part it stands in. */
import type { Forme } from '../model/forme.ts';
import { describeForme } from './describe.ts';

/** Empty when nothing that a snapshot shows has changed. */
export const diffFormes = (before: Forme, after: Forme): string =>
  diffLayouts(describeForme(before), describeForme(after));

/** As `diffFormes`, for layouts that are text already, such as a reference file. */
export function diffLayouts(before: string, after: string): string {
  if (before === after) return '';
  const changes = compareLines(before.split('\n'), after.split('\n'));
  return withHeadings(changes).join('\n');
}

interface Change {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

function compareLines(before: readonly string[], after: readonly string[]): Change[] {
  const head = commonHead(before, after);
  const tail = commonHead([...before.slice(head)].reverse(), [...after.slice(head)].reverse());
  return [
    ...kept(before.slice(0, head)),
    ...compareMiddle(
      before.slice(head, before.length - tail),
      after.slice(head, after.length - tail),
    ),
    ...kept(before.slice(before.length - tail)),
  ];
}

const kept = (lines: readonly string[]): Change[] => lines.map((line) => ({ sign: ' ', line }));

function commonHead(before: readonly string[], after: readonly string[]): number {
  const longest = Math.min(before.length, after.length);
  for (let index = 0; index < longest; index += 1) {
    if (before[index] !== after[index]) return index;
  }
  return longest;
}

/** Longest common subsequence; a page has some hundreds of lines, so the plain table is fast enough. */
function compareMiddle(before: readonly string[], after: readonly string[]): Change[] {
  const common = commonLengths(before, after);
  const width = after.length + 1;
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const removed = before[i];
    const added = after[j];
    if (removed !== undefined && removed === added) {
      changes.push({ sign: ' ', line: removed });
      i += 1;
      j += 1;
    } else if (
      removed !== undefined &&
      (added === undefined ||
        (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      changes.push({ sign: '-', line: removed });
      i += 1;
    } else {
      changes.push({ sign: '+', line: added ?? '' });
      j += 1;
    }
  }
  return changes;
}

/** At [i, j]: how many lines before[i…] and after[j…] have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        before[i] === after[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return table;
}

/** Lines that stand over others by their indent tell where a change is; they are named once, before it. */
function withHeadings(changes: readonly Change[]): string[] {
  const printed: string[] = [];
  let headings: Change[] = [];
  for (const change of changes) {
    const depth = depthOf(change.line);
    headings = headings.filter((heading) => depthOf(heading.line) < depth);
    if (change.sign !== ' ') {
      printed.push(...headings.map((heading) => `  ${heading.line}`));
      headings = [];
      printed.push(`${change.sign} ${change.line}`);
    } else if (change.line !== '') headings.push(change);
  }
  return printed;
}

const depthOf = (line: string): number => (line === '' ? 0 : line.length - line.trimStart().length);
