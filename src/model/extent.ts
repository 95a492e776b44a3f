/** Numbers in, the least or the greatest of them out: as many as there are, where a call with each as an argument overflows. */

/** `floor` where there are none, or none is greater. */
export function greatest(values: Iterable<number>, floor = Number.NEGATIVE_INFINITY): number {
  let most = floor;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** `ceiling` where there are none, or none is less. */
export function least(values: Iterable<number>, ceiling = Number.POSITIVE_INFINITY): number {
  let fewest = ceiling;
  for (const value of values) fewest = Math.min(fewest, value);
  return fewest;
}
