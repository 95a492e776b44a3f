/** What changed in, one line for people out: `“剛才” → “剛剛”, 10 lines as before`. */
import type { LayoutPart, LayoutStory } from '../model/layout.ts';
import { shortened } from './quote.ts';

export const counted = (count: number, name: string): string =>
  `${count} ${name}${count === 1 ? '' : 's'}`;

const wordsOf = (part: LayoutPart, ruby: boolean): string =>
  (ruby ? part.ruby : part.lines).map(({ row }) => row.type ?? '').join('');

/** The stretch that was edited, and what it did to the number of lines. */
export function editSummary(before: LayoutPart, after: LayoutPart): string {
  const inRuby = wordsOf(before, false) === wordsOf(after, false);
  const edit = editOf(wordsOf(before, inRuby), wordsOf(after, inRuby));
  return `${inRuby ? 'ruby ' : ''}${edit}, ${lineCounts(before, after)}`;
}

export function lineCounts(before: LayoutPart, after: LayoutPart): string {
  const [from, to] = [before.lines.length, after.lines.length];
  return from === to ? `${counted(to, 'line')} as before` : `${from} → ${counted(to, 'line')}`;
}

function editOf(before: string, after: string): string {
  const [old, now] = [[...before], [...after]];
  const head = sharedHead(old, now);
  const tail = sharedHead(old.slice(head).reverse(), now.slice(head).reverse());
  const gone = old.slice(head, old.length - tail).join('');
  const come = now.slice(head, now.length - tail).join('');
  if (gone === '') return `${shortened(come)} put in`;
  return come === '' ? `${shortened(gone)} taken out` : `${shortened(gone)} → ${shortened(come)}`;
}

function sharedHead(before: readonly string[], after: readonly string[]): number {
  const differs = before.findIndex((character, at) => character !== after[at]);
  return differs === -1 ? before.length : differs;
}

/** A part or a story that came or went. */
export function partSummary(part: LayoutPart, what: 'added' | 'removed'): string {
  const role = part.type.split('  ')[0] ?? '';
  if (part.lines.length === 0) return `${role} ${what}`;
  return `${role} ${what}: ${shortened(wordsOf(part, false))}, ${counted(part.lines.length, 'line')}`;
}

export function storySummary({ parts }: LayoutStory, what: 'added' | 'removed'): string {
  const lines = parts.reduce((sum, part) => sum + part.lines.length, 0);
  return `story ${what}: ${counted(parts.length, 'part')}, ${counted(lines, 'line')}`;
}

export function styleSummary(before: LayoutPart, after: LayoutPart, lines: number): string {
  if (before.type === after.type)
    return `${counted(lines, 'line')} of another length or adjustment`;
  const [old, now] = [before.type.split('  '), after.type.split('  ')];
  const differing = now.map((one, at) =>
    one === old[at] ? null : `${old[at] ?? 'none'} → ${one}`,
  );
  const lost = old.slice(now.length).map((one) => `${one} → none`);
  const changed = [...differing.filter((one) => one !== null), ...lost].join(', ');
  return lines === 0 ? changed : `${changed}, ${counted(lines, 'line')}`;
}
