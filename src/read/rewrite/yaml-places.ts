/** Nodes of YAML and the text round them in; where the lines of each begin and end, out. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { nameOf } from '../yaml/yaml-walk.ts';

/** A key of a map with what stands under it. */
export type Entry = Pair<Node, Node | null>;

export const pairIn = (map: YAMLMap, key: string): Entry | undefined =>
  map.items.find((pair) => nameOf(pair.key) === key) as Entry | undefined;

/** Whether the node is a list or a map with an entry a line. */
export const isBlock = (node: Node | null): boolean =>
  (isMap(node) || isSeq(node)) && node.flow !== true;

export const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;

/** Whether it takes any characters: nothing behind a key is `null` too. */
export const isWritten = (node: Node | null): boolean =>
  node !== null && startOf(node) < (node.range?.[1] ?? 0);

/** Behind the last character of what is written; comments and line ends after it are no part of it. */
export function contentEnd({ key, value }: Entry): number {
  let [before, last]: [Node, Node | null] = [key, value];
  while (last !== null && isBlock(last)) {
    const inner: unknown = (last as YAMLMap | YAMLSeq).items.at(-1);
    if (isPair(inner)) ({ key: before, value: last } = inner as Entry);
    else [before, last] = [last, (inner as Node | undefined) ?? null];
  }
  return (isWritten(last) ? last : before)?.range?.[1] ?? 0;
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Spaces before the first key of a map with an entry a line; null where something else stands before it. */
export function indentOf(text: string, map: YAMLMap): string | null {
  const key = map.items[0]?.key as Node | undefined;
  if (key === undefined) return null;
  const before = text.slice(lineStart(text, startOf(key)), startOf(key));
  return /^ *$/.test(before) ? before : null;
}

/** The end of a line, or of the comments below it that are indented more than `indent`. */
export function endWithComments(text: string, at: number, indent: string): number {
  let end = lineEnd(text, at);
  for (;;) {
    const next = text.slice(end + 1, lineEnd(text, end + 1));
    if (end >= text.length || !next.startsWith(`${indent} `) || !/^ *#/.test(next)) return end;
    end += 1 + next.length;
  }
}

/** Nothing written, `null`, `~` or `{}`. */
export const isEmpty = (node: Node | null): boolean =>
  node === null ||
  (isScalar(node) && node.value === null) ||
  (isMap(node) && node.items.length === 0);
