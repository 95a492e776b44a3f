/** The nodes of a YAML document in, each with its path out, in the order of the file. However deep, none is called from another. */
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { KeyPath } from '../../model/files/shape.ts';

export interface Visited {
  /** A key, or what stands under it or in a list. */
  readonly as: 'key' | 'value';
  readonly node: Node;
  /** Of a key, the path of its value. */
  readonly path: KeyPath;
  /** The list or map round it. */
  readonly parent: Node | null;
}

export function* nodesOf(contents: Node | null): Generator<Visited> {
  const waiting: Visited[] = [];
  if (contents !== null) waiting.push({ as: 'value', node: contents, path: [], parent: null });
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    yield one;
    if (one.as === 'value') pushInside(waiting, one);
  }
}

/** The last goes on first: what is on top comes next. */
function pushInside(waiting: Visited[], { node, path }: Visited): void {
  if (isSeq(node))
    for (let index = node.items.length - 1; index >= 0; index -= 1)
      push(waiting, 'value', node.items[index], [...path, index], node);
  if (isMap(node))
    for (let index = node.items.length - 1; index >= 0; index -= 1) {
      const { key, value } = node.items[index] as Pair;
      const below = [...path, nameOf(key)];
      push(waiting, 'value', value, below, node);
      push(waiting, 'key', key, below, node);
    }
}

function push(
  waiting: Visited[],
  as: Visited['as'],
  node: unknown,
  path: KeyPath,
  parent: Node,
): void {
  if (node !== null && node !== undefined) waiting.push({ as, node: node as Node, path, parent });
}

export const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');

/** `figures.0.caption`: a path as a key of a set. */
export const pathName = (path: KeyPath): string => path.join('\u0000');
