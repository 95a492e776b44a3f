/** Work in, done so many at a time out: a page of a thousand pictures must not run out of open files. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

export function gateOf(width: number): Gate {
  // In the order of their coming. Taking the first of a long list moves all others; a set does not.
  const waiting = new Set<() => void>();
  let inside = 0;
  return async (work) => {
    if (inside >= width) await new Promise<void>((enter) => waiting.add(enter));
    else inside += 1;
    try {
      return await work();
    } finally {
      const [next] = waiting;
      if (next === undefined) inside -= 1;
      else {
        waiting.delete(next);
        next();
      }
    }
  };
}
