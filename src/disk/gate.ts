/** Work in, done so many at a time out: a page of a thousand pictures must not run out of open files. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

export function gateOf(width: number): Gate {
  let waiting: (() => void)[] = [];
  /** Place of the next one. To take the first out of a long list moves all the others. */
  let first = 0;
  let inside = 0;
  const leave = (): void => {
    const next = waiting[first];
    first += 1;
    if (next === undefined) {
      [waiting, first] = [[], 0];
      inside -= 1;
    } else next();
  };
  return async (work) => {
    if (inside >= width) await new Promise<void>((enter) => waiting.push(enter));
    else inside += 1;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
