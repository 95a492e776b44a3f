/** A call in; what it gives and the ms of processor time that it took, out: other work on the machine counts less than by the clock. */

export interface Timed<T> {
  readonly value: T;
  readonly milliseconds: number;
}

export function cpuTime<T>(call: () => T): Timed<T> {
  const before = process.cpuUsage();
  const value = call();
  const { user, system } = process.cpuUsage(before);
  return { value, milliseconds: (user + system) / 1000 };
}
