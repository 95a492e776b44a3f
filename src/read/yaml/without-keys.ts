/** A raw value and its problems in, the value without the keys nobody knows out. */
import { type KeyPath, type ShapeProblem, valueAt } from '../../model/files/shape.ts';

/** An unknown key loses what it holds; all the rest can still be set. */
export function withoutUnknownKeys(raw: unknown, problems: readonly ShapeProblem[]): unknown {
  const paths = problems.flatMap(({ path, key }): KeyPath[] =>
    key === null ? [] : [[...path, key]],
  );
  return withoutPaths(raw, paths);
}

/** A copy of the value without what stands at the paths, all of which end in map keys. */
export function withoutPaths(raw: unknown, paths: readonly KeyPath[]): unknown {
  if (paths.length === 0) return raw;
  const copy: unknown = structuredClone(raw);
  for (const path of paths) {
    const map = valueAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof map === 'object' && map !== null && key !== undefined)
      delete (map as Record<string | number, unknown>)[key];
  }
  return copy;
}
